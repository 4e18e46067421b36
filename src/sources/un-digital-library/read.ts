import type { SourceFile, SourceRow } from "../definition.js";
import { integer, isoDate } from "../reading/cells.js";
import { type NamedRow, tableRows } from "../reading/table.js";

export const COLUMNS = ["undl_id", "ms_code", "ms_vote", "date", "session", "resolution", "title"] as const;

/** Not voting is `X` in the files and `NV` in their notes of 2024: absent, or present and silent. */
const VOTES: { readonly [letter: string]: number } = { Y: 1, A: 2, N: 3, X: 8, NV: 8 };

/** Special sessions are written `ES-11`, `10th emergency special`: the number is what the table holds. */
const sessionOf = (cell: string): number | null => integer(cell) ?? integer(/\d+/.exec(cell)?.[0] ?? "");

const rollCall = (row: NamedRow, id: number, date: string | null): SourceRow => ({
  table: "rollcalls",
  values: {
    rollcall: id,
    session: sessionOf(row.cell("session")),
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    resolution: row.cell("resolution") || null,
    title: row.cell("title") || null,
    important: null,
    amendment: null,
    paragraph: null,
    issues: null,
  },
});

/** A vote a row; the first row of a resolution gives the roll call beside it. */
export async function* rows(file: SourceFile): AsyncIterable<SourceRow> {
  const seen = new Set<number>();
  for await (const row of tableRows(file, { required: COLUMNS })) {
    const id = integer(row.cell("undl_id"));
    const date = isoDate(row.cell("date"));
    if (id === null) {
      yield { skipped: "no-rollcall" };
      continue;
    }
    if (!seen.has(id)) {
      seen.add(id);
      yield rollCall(row, id, date);
    }
    const vote = VOTES[row.cell("ms_vote").toUpperCase()];
    const place = row.cell("ms_code");
    if (vote === undefined) yield { skipped: "no-value" };
    else if (place === "") yield { skipped: "not-a-place" };
    else
      yield {
        table: "votes",
        values: { rollcall: id, place, vote, year: date === null ? null : Number(date.slice(0, 4)) },
      };
  }
}
