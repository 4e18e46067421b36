import type { RecordTables } from "../store/index.js";

export type TableName = keyof RecordTables;
export const TABLE_NAMES = ["sources", "figures", "events", "projects", "memberships", "pledges"] as const;

/** How a cell is read. `text`, `place`, `period` and `id` stay strings; they differ in what `verifyRecord` asks of them. */
export type CellType = "text" | "place" | "period" | "id" | "number" | "integer" | "boolean" | readonly string[];

/** One column: its name in the file, its field in the row, how it is read, and whether a cell may be empty. */
export interface Column {
  readonly name: string;
  readonly field: string;
  readonly type: CellType;
  readonly required: boolean;
  /** Table whose ids the cell must be one of. */
  readonly references?: TableName;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const must = (name: string, type: CellType = "text"): Column => ({ name, field: camel(name), type, required: true });
const may = (name: string, type: CellType = "text"): Column => ({ name, field: camel(name), type, required: false });

const COMPARATORS = ["eq", "approx", "gt", "gte", "lt", "lte"];
const PROVENANCE: readonly Column[] = [
  must("authority"),
  { ...must("source", "id"), references: "sources" },
  must("locator"),
  may("flag", ["carrier-error"]),
  may("note"),
];

/** The columns of each table, in the order they stand in the files. */
export const COLUMNS: { readonly [T in TableName]: readonly Column[] } = {
  sources: [
    must("id", "id"),
    must("title"),
    must("producer"),
    must("kind", ["press", "official", "dataset", "treaty"]),
    must("language"),
    must("url_main"),
    may("date_published", "period"),
    must("date_inferred", "boolean"),
    may("date_accessed", "period"),
    must("license_name"),
    may("license_url"),
    may("note"),
  ],
  figures: [
    must("id", "id"),
    must("measure"),
    must("form", ["level", "change", "share", "rank", "ratio"]),
    must("subject", "place"),
    may("counterpart", "place"),
    may("reporter", "place"),
    may("product"),
    may("scope", "place"),
    must("period", "period"),
    may("base", "period"),
    must("value", "number"),
    must("unit"),
    must("comparator", COMPARATORS),
    must("digits", "integer"),
    may("direction", ["up", "down"]),
    { ...may("echo_of", "id"), references: "figures" },
    ...PROVENANCE,
  ],
  events: [
    must("id", "id"),
    must("type", ["meeting", "visit", "agreement", "programme", "opening", "partnership"]),
    must("period", "period"),
    must("subject", "place"),
    must("counterpart", "place"),
    must("title"),
    may("place"),
    may("host", "place"),
    may("people"),
    may("ordinal", "integer"),
    may("status"),
    ...PROVENANCE,
  ],
  projects: [
    must("id", "id"),
    must("title"),
    must("subject", "place"),
    must("counterpart", "place"),
    must("sector"),
    must("status"),
    may("amount", "number"),
    may("unit"),
    may("price_base"),
    may("committed", "period"),
    may("started", "period"),
    may("completed", "period"),
    ...PROVENANCE,
  ],
  memberships: [
    must("id", "id"),
    must("place", "place"),
    must("organisation", "place"),
    must("role"),
    must("period", "period"),
    ...PROVENANCE,
  ],
  pledges: [
    must("id", "id"),
    must("measure"),
    must("form", ["level", "ratio", "change"]),
    must("subject", "place"),
    must("counterpart", "place"),
    must("comparator", COMPARATORS),
    must("value", "number"),
    must("unit"),
    may("deadline", "period"),
    may("base", "period"),
    must("made", "period"),
    { ...may("replaces", "id"), references: "pledges" },
    ...PROVENANCE,
  ],
};
