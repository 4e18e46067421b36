import type { Issue } from "../core/index.js";
import { error, warning } from "../core/index.js";
import { TABLE_NAMES, type TableName } from "./columns.js";
import type { RecordRows } from "./open-record.js";

/** What makes a row the same statement as another, whatever its id. */
const KEYS: { readonly [T in TableName]?: readonly string[] } = {
  figures: [
    "measure",
    "form",
    "subject",
    "counterpart",
    "reporter",
    "product",
    "scope",
    "period",
    "base",
    "unit",
    "authority",
    "source",
    "note",
  ],
  events: ["type", "period", "subject", "counterpart", "title", "source"],
  memberships: ["place", "organisation", "role", "period", "source"],
  pledges: ["measure", "form", "subject", "counterpart", "value", "deadline", "made", "authority", "source"],
};

/** Rows that say the same as an earlier one: a copy that crept in under another id. */
export function duplicateKeys(rows: RecordRows["rows"]): Issue[] {
  const issues: Issue[] = [];
  for (const table of TABLE_NAMES) {
    const fields = KEYS[table];
    if (!fields) continue;
    const seen = new Set<string>();
    for (const line of rows[table]) {
      const key = JSON.stringify(fields.map((f) => line.fields[f] ?? null));
      if (seen.has(key)) issues.push(error("row-duplicate", { table, row: line.row, id: String(line.fields.id) }));
      seen.add(key);
    }
  }
  return issues;
}

/** Sources that no row names: allowed, but probably a row was lost. */
export function unusedSources(rows: RecordRows["rows"]): Issue[] {
  const used = new Set<unknown>();
  for (const table of TABLE_NAMES)
    if (table !== "sources") for (const { fields } of rows[table]) used.add(fields.source);
  return rows.sources
    .map(({ fields }) => String(fields.id))
    .filter((id) => !used.has(id))
    .map((id) => warning("source-unused", { id }));
}
