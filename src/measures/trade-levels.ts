import type { Basis, Figure, PlaceId } from "../core/index.js";
import type { Book } from "./book.js";
import { type Combination, combineAll, slotOf } from "./combine.js";
import { minus, negated, plus } from "./interval.js";
import { basisOf, type Observation, observed } from "./observation.js";
import { observationsOf } from "./releases.js";

const SUM: Combination = { sign: "+", value: (x, y) => x + y, interval: plus };
const DIFFERENCE: Combination = { sign: "−", value: (x, y) => x - y, interval: minus };

const sameBasis = (basis: Basis) => ({ y: basis, result: basis });

/** Adds what is worked out only where nothing is published under the same basis, period and unit. */
function fillIn(published: readonly Observation[], computed: readonly Observation[]): Observation[] {
  const taken = new Set(published.filter((o) => o.evidence.length > 0).map(slotOf));
  return [...published, ...computed.filter((o) => !taken.has(slotOf(o)))];
}

/** The flow from one place to another as published: the exporter's exports and the importer's imports. */
function publishedLeg(figures: readonly Figure[], from: PlaceId, to: PlaceId, book: Book): Observation[] {
  const rows = figures.filter(
    (f) =>
      (f.measure === "trade.exports" && f.subject === from && f.counterpart === to) ||
      (f.measure === "trade.imports" && f.subject === to && f.counterpart === from),
  );
  return observationsOf(rows, book);
}

function publishedTurnover(figures: readonly Figure[], book: Book): Observation[] {
  return observationsOf(
    figures.filter((f) => f.measure === "trade.turnover"),
    book,
  );
}

/** The flow from one place to another; where a side publishes only the total and the other leg, their difference. */
export function leg(figures: readonly Figure[], from: PlaceId, to: PlaceId, book: Book): Observation[] {
  const other = publishedLeg(figures, to, from, book);
  const total = publishedTurnover(figures, book);
  const rest = combineAll(total, other, DIFFERENCE, "trade.exports", sameBasis);
  return fillIn(publishedLeg(figures, from, to, book), rest);
}

/** Both legs together: as published; as one side's exports and imports; as both exporters' and both importers' figures. */
export function turnoverLevels(figures: readonly Figure[], a: PlaceId, b: PlaceId, book: Book): Observation[] {
  const [first, second] = a < b ? [a, b] : [b, a];
  const there = publishedLeg(figures, first, second, book);
  const back = publishedLeg(figures, second, first, book);
  const ownSums = combineAll(there, back, SUM, "trade.turnover", sameBasis);
  const sides = (kind: "exporters" | "importers", sender: PlaceId, receiver: PlaceId): Observation[] =>
    combineAll(there, back, SUM, "trade.turnover", (basis) =>
      basis.kind === "own-statistics" && basis.reporter === sender
        ? { y: { kind: "own-statistics", reporter: receiver }, result: { kind } }
        : undefined,
    );
  return [
    ...fillIn(publishedTurnover(figures, book), ownSums),
    ...sides("exporters", first, second),
    ...sides("importers", second, first),
  ];
}

/** The subject's exports less its imports. */
export function balanceLevels(figures: readonly Figure[], subject: PlaceId, other: PlaceId, book: Book): Observation[] {
  const published = figures.flatMap((f): Observation[] => {
    if (f.measure !== "trade.balance" || f.echoOf !== undefined) return [];
    const o = observed(f, basisOf(f, book));
    return [f.subject === subject ? o : { ...o, value: -o.value, interval: negated(o.interval) }];
  });
  const out = publishedLeg(figures, subject, other, book);
  const back = publishedLeg(figures, other, subject, book);
  return fillIn(published, combineAll(out, back, DIFFERENCE, "trade.balance", sameBasis));
}
