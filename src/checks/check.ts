import { assertNever, type Statement, spanOf, type Verdict } from "../core/index.js";
import { measureOf, openBook } from "../measures/index.js";
import type { Store } from "../store/index.js";
import { withinArea } from "./area.js";
import { inconsistentIds } from "./consistency.js";
import { checkAct } from "./forms/act.js";
import { checkChange } from "./forms/change.js";
import { checkComparison } from "./forms/comparison.js";
import { checkEvent } from "./forms/event.js";
import { checkIntent, checkVagueLevel } from "./forms/intent.js";
import { checkLevel } from "./forms/level.js";
import { checkMembership } from "./forms/membership.js";
import { checkOrdinal } from "./forms/ordinal.js";
import { checkPledge } from "./forms/pledge.js";
import { checkRank } from "./forms/rank.js";
import { checkRatio } from "./forms/ratio.js";
import { checkRecord } from "./forms/record.js";
import { checkShare } from "./forms/share.js";
import { checkStatus } from "./forms/status.js";
import { checkStreak } from "./forms/streak.js";
import { checkTrend } from "./forms/trend.js";
import { type Checkable, nothing, type Outcome, type Run } from "./run.js";
import { missingSlot } from "./slots.js";
import { verdictOf } from "./verdict.js";

/** What statements are checked against: a record, and the document's date where it has one. */
export interface CheckContext {
  readonly store: Store;
  /** ISO date (`2023-10-17`); anything else counts as unknown. */
  readonly date?: string | undefined;
}

/** Forms whose place is where something happened, not which part of a country is counted. */
const OF_RELATIONS: ReadonlySet<string> = new Set(["event", "membership", "status", "intent"]);

const isQuantity = (s: Statement): boolean => s.form === "level" || s.form === "ratio" || s.form === "change";

function checkPromise(s: Checkable, run: Run): Promise<Outcome> {
  if (isQuantity(s)) return checkPledge(s, run);
  return s.form === "event" || s.form === "membership" ? checkAct(s, run) : checkIntent(s, run);
}

/** "His fifth visit" is numbered with the event; "two meetings that year" may have been counted as a figure. */
async function checkNumbered(s: Checkable, run: Run): Promise<Outcome> {
  const numbered = await checkOrdinal(s, run);
  return numbered.readings.length > 0 ? numbered : checkLevel(s, run);
}

function checkForm(s: Checkable, run: Run): Promise<Outcome> {
  switch (s.form) {
    case "level":
      return measureOf(s.measure).grain === "dated" ? checkNumbered(s, run) : checkLevel(s, run);
    case "change":
      return checkChange(s, run);
    case "ratio":
      return checkRatio(s, run);
    case "rank":
      return checkRank(s, run);
    case "share":
      return checkShare(s, run);
    case "record":
      return checkRecord(s, run);
    case "streak":
      return checkStreak(s, run);
    case "comparison":
      return checkComparison(s, run);
    case "trend":
      return checkTrend(s, run);
    case "event":
      return checkEvent(s, run);
    case "membership":
      return checkMembership(s, run);
    case "status":
      return checkStatus(s, run);
    case "intent":
      return checkIntent(s, run);
    default:
      return assertNever(s.form);
  }
}

async function evaluate(s: Statement, run: Run): Promise<Outcome> {
  if (s.form === "intent") return checkIntent(s, run);
  // The reader puts a vague amount down as a value without one, or as none at all.
  if (s.form === "level" && s.value?.amount === undefined && s.kind === "claim") return checkVagueLevel(s, run);
  const missing = missingSlot(s);
  if (missing !== undefined) return nothing("missing-slot", missing);
  // Forms without a measure of their own never look at it.
  const complete = { ...s, measure: s.measure ?? "other", subject: s.subject as string } satisfies Checkable;
  const outcome = await (s.kind === "claim" ? checkForm(complete, run) : checkPromise(complete, run));
  return OF_RELATIONS.has(s.form) ? outcome : { ...outcome, readings: withinArea(s, outcome.readings) };
}

const isDamaged = (s: Statement): boolean => s.damage !== undefined && s.damage !== "conversion-inconsistent";

async function verdictFor(s: Statement, run: Run, inconsistent: ReadonlySet<string>): Promise<Verdict> {
  const verdict = isDamaged(s) ? verdictOf(s, nothing("damaged")) : verdictOf(s, await evaluate(s, run));
  if (!inconsistent.has(s.id) || isDamaged(s)) return verdict;
  return { statement: s.id, status: "inconsistent", readings: verdict.readings };
}

/** What all checks of one document share, made for one run. */
export async function openRun(context: CheckContext): Promise<Run> {
  const { date } = context;
  const isDate = date !== undefined && date.length === 10 && spanOf(date) !== undefined;
  return { book: await openBook(context.store), ...(isDate ? { date } : {}) };
}

/**
 * The verdicts on the statements of one document, one each, in their order. Statements of one group are held against
 * each other first. Never throws on a statement, however odd; a store that fails does.
 */
export async function checkStatements(
  statements: readonly Statement[],
  context: CheckContext,
): Promise<readonly Verdict[]> {
  const run = await openRun(context);
  const inconsistent = inconsistentIds(statements);
  return Promise.all(statements.map((s) => verdictFor(s, run, inconsistent)));
}

/** The verdict on a single statement, outside any group. */
export async function checkStatement(statement: Statement, context: CheckContext): Promise<Verdict> {
  const [verdict] = await checkStatements([statement], context);
  return verdict as Verdict;
}
