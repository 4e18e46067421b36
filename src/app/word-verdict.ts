import type { Reading, Verdict, VerdictStatus } from "../core/index.js";
import type { SummaryFacts } from "../text/index.js";
import type { ReadingJson, VerdictJson } from "./article-json.js";
import type { Wording } from "./reading-text.js";

/** Adds to a verdict what people read: a name for each reading and one sentence that says what came out. */
export function wordVerdict(verdict: Verdict, words: Wording): VerdictJson {
  const { messages, place } = words;
  const readings = verdict.readings.map((r): ReadingJson => ({ ...r, label: messages.label(r.key, place) }));
  return { ...verdict, summary: messages.summary(factsOf(verdict, readings, words)), readings };
}

function factsOf(verdict: Verdict, readings: readonly ReadingJson[], words: Wording): SummaryFacts {
  const { messages } = words;
  const decided = readings.filter((r) => r.holds !== null && !r.echo);
  const holding = decided.filter((r) => r.holds === true);
  const failing = decided.filter((r) => r.holds === false);
  const near = nearest(failing);
  const names = shortNames(holding, failing, words);
  return {
    status: verdict.status,
    reason: verdict.reason,
    missing: verdict.missing,
    isRecorded: decided.length > 0 && decided.every((r) => r.key.basis.kind === "recorded"),
    states: byState(readings, words),
    holding: holding.map(names),
    failing: failing.map(names),
    undecided: readings.filter((r) => r.holds === null).length,
    nearest:
      near?.value == null
        ? undefined
        : { quantity: messages.quantity(near.value, near.unit ?? "count", shownDigits(near)), label: names(near) },
  };
}

function byState(readings: readonly ReadingJson[], { messages, place }: Wording): SummaryFacts["states"] {
  const names = new Map<VerdictStatus, string[]>();
  for (const { state, key } of readings) {
    if (state === undefined) continue;
    const name = messages.label({ basis: key.basis, dimensions: {} }, place);
    names.set(state, [...(names.get(state) ?? []), name]);
  }
  return [...names].map(([state, of]) => ({ state, names: of }));
}

/** Whose figures, and no more, where that alone tells the readings that hold from those that do not. */
function shortNames(
  holding: readonly ReadingJson[],
  failing: readonly ReadingJson[],
  { messages, place }: Wording,
): (r: ReadingJson) => string {
  const basisName = (r: ReadingJson): string => messages.label({ basis: r.key.basis, dimensions: {} }, place);
  const wrong = new Set(failing.map(basisName));
  const both = new Set(holding.map(basisName).filter((name) => wrong.has(name)));
  return (r) => (both.has(basisName(r)) ? r.label : basisName(r));
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
