import type { SourceFile, SourceRow } from "../definition.js";
import { decimal, isoDate } from "../reading/cells.js";
import { type NamedRow, tableRows } from "../reading/table.js";

export const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Country",
  "CAMEO Code",
  "Intensity",
  "Target Country",
] as const;

const missing = (cell: string): boolean => cell === "" || cell === "NA" || cell === "NULL";

function event(row: NamedRow, seen: Set<string>): SourceRow {
  const [actor, target] = [row.cell("Source Country"), row.cell("Target Country")];
  if (missing(actor) || missing(target)) return { skipped: "not-a-place" };
  if (actor === target) return { skipped: "not-a-dyad" };
  const date = isoDate(row.cell("Event Date"));
  if (date === null) return { skipped: "no-period" };
  const code = row.cell("CAMEO Code");
  if (!/^\d{2,4}$/.test(code)) return { skipped: "no-code" };
  const id = `${row.cell("Event ID")}/${date}/${actor}>${target}`;
  if (seen.has(id)) return { skipped: "duplicate" };
  seen.add(id);
  return {
    table: "coded_events",
    values: {
      date,
      year: Number(date.slice(0, 4)),
      actor,
      target,
      code,
      root: code.slice(0, 2),
      goldstein: decimal(row.cell("Intensity")),
      mentions: null,
      event: id,
      row: row.row,
    },
  };
}

export async function* rows(file: SourceFile): AsyncIterable<SourceRow> {
  const seen = new Set<string>();
  for await (const row of tableRows(file, { required: COLUMNS, delimiter: "\t", quoted: false }))
    yield event(row, seen);
}
