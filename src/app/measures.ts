import type { PlaceId, Source } from "../core/index.js";
import type { Indicator, Row, TradeReading } from "../measures/index.js";
import type { BulkEngine } from "../store/index.js";
import type { OpenedRecord } from "./open-record.js";

/** A measure as the catalogue describes it. */
export type ListedMeasure = Omit<Indicator, "sql" | "from">;

/** Every measure that can be worked out for all dyads and years. */
export async function listMeasures(): Promise<readonly ListedMeasure[]> {
  const { INDICATORS } = await import("../measures/index.js");
  return INDICATORS.map(({ sql: _, from: __, ...listed }) => listed);
}

/** One measure of one dyad: each order of the two places, by year, with the sources it was worked out from. */
export interface ShownMeasure {
  readonly measure: ListedMeasure;
  /** Whose trade was taken; `null` where the measure has none, or nothing was imported. */
  readonly reading: TradeReading | null;
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
}

/** In which order sources of trade are taken where none is named: reconciled for all pairs first, then own reports. */
const PREFERRED: readonly TradeReading[] = [
  { source: "cepii-baci", side: "exporters" },
  { source: "un-comtrade", side: "exporters" },
  { source: "imf-imts", side: "exporters" },
  { source: "cow-trade", side: "importers" },
  { source: "wits", side: "exporters" },
];

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
  const { sql: _, from: __, ...measure } = indicator;
  const engine = await record.store.bulk();
  if (!engine) return { measure, reading: null, rows: [], sources: [] };
  const filled = new Map<string, Set<string>>();
  for (const table of indicator.needs) {
    const rows = await engine.rows(`SELECT DISTINCT source FROM ${table === "flows" ? "flow_totals" : table}`);
    filled.set(table, new Set(rows.map((r) => String(r.source))));
  }
  const traders = filled.get("flows");
  const reading = traders ? (wanted ?? (await readingOf(engine, a, b)) ?? null) : null;
  const rows: Row[] = [];
  if (!traders || reading)
    for await (const chunk of evaluate(engine, indicator, { trade: reading ?? { source: "", side: "exporters" } }))
      rows.push(...chunk.filter((r) => (r.b === undefined ? r.a === a || r.a === b : isPair(r, a, b))));
  const used = new Set(
    [...filled].flatMap(([table, ids]) => (table === "flows" ? (reading ? [reading.source] : []) : [...ids])),
  );
  const sources = (await record.store.sources()).filter((s) => used.has(s.id));
  return { measure, reading, rows: rows.sort(byPlacesAndYear), sources };
}

/** The first of the preferred readings that has trade of the pair. */
async function readingOf(engine: BulkEngine, a: PlaceId, b: PlaceId): Promise<TradeReading | undefined> {
  const { TOTALS, text } = await import("../store/index.js");
  const [lo, hi] = a < b ? [a, b] : [b, a];
  const where = `lo = ${text(lo, engine.dialect)} AND hi = ${text(hi, engine.dialect)} AND month = 0`;
  const found = await engine.rows(`SELECT DISTINCT source, direction FROM ${TOTALS} WHERE ${where}`);
  const has = ({ source, side }: TradeReading): boolean =>
    found.some((r) => r.source === source && r.direction === (side === "exporters" ? "X" : "M"));
  return PREFERRED.find(has);
}

const isPair = (r: Row, a: PlaceId, b: PlaceId): boolean => (r.a === a && r.b === b) || (r.a === b && r.b === a);

function byPlacesAndYear(x: Row, y: Row): number {
  const key = (r: Row): string => `${r.a} ${r.b ?? ""} ${r.product ?? ""}`;
  return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x.year - y.year;
}

/** `cepii-baci`, `un-comtrade:importers`: whose trade is meant. */
export function parseTradeReading(text: string): TradeReading | undefined {
  const [source, side = "exporters"] = text.split(":");
  return source && (side === "exporters" || side === "importers") ? { source, side } : undefined;
}
