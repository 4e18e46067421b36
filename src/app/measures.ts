import type { PlaceId } from "../core/index.js";
import type { Definition, Indicator, Row, TradeReading } from "../measures/index.js";
import { type MeasureOrigin, originOf, tradeReadingOf } from "./measure-sources.js";
import type { OpenedRecord } from "./open-record.js";

/** A measure as the catalogue describes it. */
export type ListedMeasure = Definition;

export function listedMeasure(indicator: Indicator): ListedMeasure {
  const { id, definition, unit, grain, formula, reference, coverage, readings, needs, parts } = indicator;
  return { id, definition, unit, grain, formula, reference, coverage, readings, needs, ...(parts ? { parts } : {}) };
}

/** How parts of a measure are asked for, in words: `by status (completed, …)`. */
export const partsInWords = ({ id, parts }: ListedMeasure): string | undefined =>
  parts &&
  `${Object.entries(parts)
    .map(([kind, names]) => `${kind} (${names.join(", ")})`)
    .join(", ")}; as in ${[id, ...Object.values(parts).map((names) => names[0])].join(":")}`;

/** Every measure that can be worked out for all dyads and years. */
export async function listMeasures(): Promise<readonly ListedMeasure[]> {
  const { INDICATORS } = await import("../measures/index.js");
  return INDICATORS.map(listedMeasure);
}

/** One measure of one dyad: each order of the two places, by year, with the sources and files it was worked out from. */
export interface ShownMeasure extends MeasureOrigin {
  readonly measure: ListedMeasure;
  /** Whose trade was taken; `null` where the measure has none, or nothing was imported. */
  readonly reading: TradeReading | null;
  readonly rows: readonly Row[];
}

export async function showMeasure(
  record: OpenedRecord,
  id: string,
  a: PlaceId,
  b: PlaceId,
  wanted?: TradeReading,
): Promise<ShownMeasure | undefined> {
  const { evaluate, indicatorOf } = await import("../measures/index.js");
  const indicator = indicatorOf(id);
  if (!indicator) return undefined;
  const measure = listedMeasure(indicator);
  const engine = await record.store.bulk();
  const needsTrade = indicator.needs.includes("flows");
  const reading = needsTrade && engine ? (wanted ?? (await tradeReadingOf(engine, [a, b]))) : undefined;
  const rows: Row[] = [];
  if (!needsTrade || reading)
    for await (const chunk of evaluate(record.store, indicator, {
      trade: reading ?? { source: "", side: "exporters" },
    }))
      rows.push(...chunk.filter((r) => (r.b === undefined ? r.a === a || r.a === b : isPair(r, a, b))));
  const origin = rows.length === 0 ? { sources: [], files: [] } : await originOf(record, indicator, reading, [a, b]);
  return { measure, reading: reading ?? null, rows: rows.sort(byPlacesAndYear), ...origin };
}

const isPair = (r: Row, a: PlaceId, b: PlaceId): boolean => (r.a === a && r.b === b) || (r.a === b && r.b === a);

function byPlacesAndYear(x: Row, y: Row): number {
  const key = (r: Row): string => `${r.a} ${r.b ?? ""} ${r.product ?? ""}`;
  return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x.year - y.year;
}
