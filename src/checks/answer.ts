import { type Period, type PlaceId, type Reading, type Statement, samePeriod, spanOf } from "../core/index.js";
import { levels, type Observation } from "../measures/index.js";
import { type CheckContext, checkStatement, openRun } from "./check.js";
import { readingOf } from "./reading.js";
import { type Checkable, quantityOf, type Run } from "./run.js";
import { missingSlot } from "./slots.js";

/** The slot that a question leaves open. */
export type OpenSlot = "value" | "counterpart" | "period";

/** One answer: who holds the place, or nothing where the readings themselves answer. */
export interface Answer {
  readonly place?: PlaceId;
  readonly readings: readonly Reading[];
}

/** Answers under every reading; where there is none, what is on record nearby. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly nearby: readonly Reading[];
  /** The slot that the question would need besides the open one. */
  readonly missing?: string;
}

const MOST_NEARBY = 6;

/** Fills the open slot of a statement from the record, under every reading that the record can evaluate. */
export async function answerStatement(s: Statement, open: OpenSlot, context: CheckContext): Promise<Answers> {
  if (s.subject === undefined) return { answers: [], nearby: [], missing: "subject" };
  if (s.measure === undefined) return { answers: [], nearby: [], missing: "measure" };
  const asked: Checkable = { ...s, measure: s.measure, subject: s.subject };
  const run = await openRun(context);
  if (open === "value") return answerValue(asked, run);
  if (open === "counterpart") return answerCounterpart(asked, run, context);
  return answerPeriod(asked, context);
}

const endOf = (period: Period): string => spanOf(period)?.to ?? spanOf(period)?.from ?? "";
const newestFirst = (a: Observation, b: Observation): number => (endOf(a.period) < endOf(b.period) ? 1 : -1);

/** Statistics first, then what was worked out from both sides, then what somebody said. */
const BASES = ["own-statistics", "third-party", "exporters", "importers", "recorded", "stated"];
const byBasis = (a: Observation, b: Observation): number => BASES.indexOf(a.basis.kind) - BASES.indexOf(b.basis.kind);

/** "How much": the level in the period that was asked for; without one the latest level of each basis. */
async function answerValue(s: Checkable, run: Run): Promise<Answers> {
  const sound = (await levels(run.book, quantityOf(s))).filter((o) => o.evidence.length > 0).sort(newestFirst);
  const matching =
    s.period === undefined ? latestOfEach(sound) : sound.filter((o) => samePeriod(o.period, s.period as Period));
  const readings = [...matching].sort(byBasis).map((o) => readingOf(o, { holds: null }));
  if (readings.length > 0) return { answers: [{ readings }], nearby: [] };
  const nearby = byNearness(sound, s.period).slice(0, MOST_NEARBY);
  return { answers: [], nearby: nearby.map((o) => readingOf(o, { holds: null }, { "as-of": o.period })) };
}

function latestOfEach(newest: readonly Observation[]): Observation[] {
  const seen = new Map<string, string>();
  return newest.filter((o) => {
    const basis = JSON.stringify(o.basis);
    const period = seen.get(basis) ?? o.period;
    seen.set(basis, period);
    return period === o.period;
  });
}

function byNearness(observations: readonly Observation[], period: Period | undefined): Observation[] {
  const wanted = Number(endOf(period ?? "").slice(0, 4));
  const distance = (o: Observation): number => Math.abs(Number(endOf(o.period).slice(0, 4)) - wanted);
  return Number.isFinite(wanted) && wanted > 0
    ? [...observations].sort((a, b) => distance(a) - distance(b))
    : [...observations];
}

/** "Who is the largest partner": every partner on record is tried, and those that hold the place under some reading stay. */
async function answerCounterpart(s: Checkable, run: Run, context: CheckContext): Promise<Answers> {
  const partners = new Set((await run.book.figuresOf(s.subject)).map((f) => f.counterpart));
  const answers: Answer[] = [];
  for (const place of [...partners].sort()) {
    if (place === undefined || place === "WLD" || place === s.subject) continue;
    const verdict = await checkStatement({ ...s, counterpart: place }, context);
    const readings = verdict.readings.filter((r) => r.holds === true);
    if (readings.length > 0) answers.push({ place, readings });
  }
  answers.sort((a, b) => b.readings.length - a.readings.length);
  return { answers, nearby: [] };
}

/** "When", "since when": the record's own dates for what the statement says without one. */
async function answerPeriod(s: Checkable, context: CheckContext): Promise<Answers> {
  const missing = missingSlot(s);
  if (missing !== undefined) return { answers: [], nearby: [], missing };
  const { readings } = await checkStatement(s, context);
  const dated = readings.filter((r) => r.holds !== false && r.period !== null);
  return dated.length > 0 ? { answers: [{ readings: dated }], nearby: [] } : { answers: [], nearby: readings };
}
