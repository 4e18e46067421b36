/** Whose trade a measure is worked out from, and which sources and files its numbers come from. */
import type { PlaceId, Source } from "../core/index.js";
import type { Definition, TradeReading } from "../measures/index.js";
import type { BulkEngine } from "../store/index.js";
import type { OpenedRecord } from "./open-record.js";

/** In which order sources of trade are taken where none is named: reconciled for all pairs first, then own reports. */
const PREFERRED: readonly TradeReading[] = [
  { source: "cepii-baci", side: "exporters" },
  { source: "un-comtrade", side: "exporters" },
  { source: "imf-imts", side: "exporters" },
  { source: "cow-trade", side: "importers" },
  { source: "wits", side: "exporters" },
];

/** `cepii-baci`, `un-comtrade:importers`: whose trade is meant. */
export function parseTradeReading(text: string): TradeReading | undefined {
  const [source, side = "exporters"] = text.split(":");
  return source && (side === "exporters" || side === "importers") ? { source, side } : undefined;
}

/** The first of the preferred readings that the record has yearly trade for, of the pair where one is given. */
export async function tradeReadingOf(
  engine: BulkEngine,
  pair?: readonly [PlaceId, PlaceId],
): Promise<TradeReading | undefined> {
  const { TOTALS, text } = await import("../store/index.js");
  const [lo = "", hi = ""] = [...(pair ?? [])].sort();
  const ofPair = pair ? ` AND lo = ${text(lo, engine.dialect)} AND hi = ${text(hi, engine.dialect)}` : "";
  const found = await engine.rows(`SELECT DISTINCT source, direction FROM ${TOTALS} WHERE month = 0${ofPair}`);
  const has = ({ source, side }: TradeReading): boolean =>
    found.some((r) => r.source === source && r.direction === (side === "exporters" ? "X" : "M"));
  return PREFERRED.find(has);
}

/** An imported file that numbers come from, with the checksum of what was read. */
export interface TracedFile {
  readonly source: string;
  readonly partition: string;
  readonly release: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly imported: string;
}

export interface MeasureOrigin {
  readonly sources: readonly Source[];
  readonly files: readonly TracedFile[];
}

const SMALL = new Set(["events", "memberships"]);

/** The sources that a measure's tables are filled from; of trade only the one that the reading names. */
export async function originOf(
  record: OpenedRecord,
  { needs }: Pick<Definition, "needs">,
  reading: TradeReading | undefined,
  pair?: readonly [PlaceId, PlaceId],
): Promise<MeasureOrigin> {
  const { store, imports } = record;
  const engine = await store.bulk();
  const used = new Set<string>();
  for (const table of needs)
    if (table === "flows") {
      if (reading) used.add(reading.source);
    } else if (SMALL.has(table)) {
      const between = pair ? { between: pair } : {};
      const rows = table === "events" ? await store.events(between) : await store.memberships({});
      for (const row of rows) used.add(row.source);
    } else if (engine) {
      for (const row of await engine.rows(`SELECT DISTINCT source FROM ${table}`)) used.add(String(row.source));
    }
  const sources = (await store.sources()).filter((s) => used.has(s.id));
  const tables = new Set<string>(needs);
  const files = imports
    .filter((e) => used.has(e.source) && e.files.some((f) => tables.has(f.table)))
    .map((e) => ({
      source: e.source,
      partition: e.partition,
      release: e.release ?? null,
      file: e.raw.name,
      sha256: e.raw.sha256,
      imported: e.imported,
    }));
  return { sources, files };
}
