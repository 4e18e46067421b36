import type { Reading, Statement, Verdict } from "../core/index.js";
import type { Messages, PlaceNamer, SummaryFacts } from "../text/index.js";
import type { ReadingJson, VerdictJson } from "./article-json.js";

/** Adds to a verdict what people read: a name for each reading and one sentence that says what came out. */
export function wordVerdict(verdict: Verdict, messages: Messages, place: PlaceNamer): VerdictJson {
  const readings = verdict.readings.map((r): ReadingJson => ({ ...r, label: messages.label(r.key, place) }));
  return { ...verdict, summary: messages.summary(factsOf(verdict, readings, messages)), readings };
}

function factsOf(verdict: Verdict, readings: readonly ReadingJson[], messages: Messages): SummaryFacts {
  const decided = (holds: boolean | null) => readings.filter((r) => r.holds === holds && !r.echo);
  const near = nearest(decided(false));
  return {
    status: verdict.status,
    reason: verdict.reason,
    missing: verdict.missing,
    holding: decided(true).map((r) => r.label),
    failing: decided(false).map((r) => r.label),
    undecided: readings.filter((r) => r.holds === null).length,
    nearest:
      near?.value == null
        ? undefined
        : { quantity: messages.quantity(near.value, near.unit ?? "count", shownDigits(near)), label: near.label },
  };
}

function nearest(readings: readonly ReadingJson[]): ReadingJson | undefined {
  let best: ReadingJson | undefined;
  for (const r of readings) {
    if (r.value === null || r.deviation === null) continue;
    if (best?.deviation == null || Math.abs(r.deviation) < Math.abs(best.deviation)) best = r;
  }
  return best;
}

/** Significant digits that a reading's value deserves: what was worked out gets three, what was read up to four. */
export const shownDigits = (r: Pick<Reading, "computation">): number => (r.computation === undefined ? 4 : 3);

/** The statement that a verdict is about. */
export const statementOf = (verdict: Verdict, statements: readonly Statement[]): Statement | undefined =>
  statements.find((s) => s.id === verdict.statement);
