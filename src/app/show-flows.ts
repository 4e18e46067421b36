import type { PlaceId, Source } from "../core/index.js";
import type { OpenedRecord } from "./open-record.js";

/** Trade of one reporter with one partner in one year, as one source has it, US dollars. */
export interface FlowTotal {
  readonly source: string;
  readonly reporter: PlaceId;
  readonly partner: PlaceId;
  readonly direction: "X" | "M";
  readonly year: number;
  readonly value: number;
}

export interface Flows {
  readonly totals: readonly FlowTotal[];
  readonly sources: readonly Source[];
}

async function totals(record: OpenedRecord, where: (d: "duckdb" | "clickhouse") => string): Promise<Flows> {
  const { argMax, bothDialects, TOTALS } = await import("../store/index.js");
  const engine = await record.store.bulk();
  if (!engine) return { totals: [], sources: [] };
  const rows = await engine.rows(
    bothDialects(
      (
        d,
      ) => `SELECT source, reporter, partner, direction, year, ${argMax("value", "concat(classification, valuation)", d)} AS value
        FROM ${TOTALS} WHERE ${where(d)} AND month = 0 AND direction IN ('X', 'M')
        GROUP BY source, reporter, partner, direction, year ORDER BY source, year, direction DESC, reporter, value DESC, partner`,
    ),
  );
  const found = rows.map((r) => ({ ...r, year: Number(r.year), value: Number(r.value) }) as unknown as FlowTotal);
  const used = new Set(found.map((f) => f.source));
  return { totals: found, sources: (await record.store.sources()).filter((s) => used.has(s.id)) };
}

/** Yearly totals of a pair as each side reports them, and as third parties have them. */
export async function flowsBetween(record: OpenedRecord, a: PlaceId, b: PlaceId): Promise<Flows> {
  const { text } = await import("../store/index.js");
  const [lo, hi] = a < b ? [a, b] : [b, a];
  return totals(record, (d) => `lo = ${text(lo, d)} AND hi = ${text(hi, d)}`);
}

/** One reporter's partners in one year, the largest first. */
export async function partnersOf(record: OpenedRecord, reporter: PlaceId, year: number): Promise<Flows> {
  const { text } = await import("../store/index.js");
  return totals(record, (d) => `reporter = ${text(reporter, d)} AND year = ${Math.trunc(year)}`);
}
