import type { RowReading, SourceFile, SourceRow } from "../definition.js";
import { integer, isoDate, type Maybe } from "../reading/cells.js";
import { type NamedRow, tableRows } from "../reading/table.js";

/** Columns that every edition of the published table has. */
export const PUBLISHED = ["rcid", "session", "vote", "ccode", "date", "unres"] as const;

/** A column each for Palestine, nuclear weapons, disarmament, human rights, colonialism and development: 1 where it is so. */
const ISSUES = ["me", "nu", "di", "hr", "co", "ec"];
const VOTES: ReadonlySet<Maybe<number>> = new Set([1, 2, 3, 8]);

const issuesOf = (row: NamedRow): string => ISSUES.filter((issue) => Number(row.cell(issue)) === 1).join(",");

/** Empty, and R's `NA`. */
const textOf = (...cells: readonly string[]): string | null =>
  cells.find((cell) => cell !== "" && cell !== "NA") ?? null;

const yearOf = (row: NamedRow, date: string | null): number | null =>
  date === null ? integer(row.cell("year")) : Number(date.slice(0, 4));

const rollCall = (row: NamedRow, id: number, date: string | null): SourceRow => ({
  table: "rollcalls",
  values: {
    rollcall: id,
    session: integer(row.cell("session")),
    date,
    year: yearOf(row, date),
    resolution: textOf(row.cell("unres")),
    title: textOf(row.cell("short"), row.cell("descr")),
    important: integer(row.cell("importantvote")),
    amendment: integer(row.cell("amend")),
    paragraph: integer(row.cell("para")),
    issues: issuesOf(row) || null,
  },
});

/** A vote a row; the first row of a roll call gives the roll call beside it. */
async function* rows(file: SourceFile, delimiter: string): AsyncIterable<SourceRow> {
  const seen = new Set<number>();
  for await (const row of tableRows(file, { required: PUBLISHED, delimiter })) {
    const id = integer(row.cell("rcid"));
    const vote = integer(row.cell("vote"));
    const date = isoDate(row.cell("date"));
    if (id === null) {
      yield { skipped: "no-rollcall" };
      continue;
    }
    if (!seen.has(id)) {
      seen.add(id);
      yield rollCall(row, id, date);
    }
    // A place is listed long before it is a member, and so are both numbers of one that changed its number.
    if (vote === 9) yield { skipped: "not-a-member" };
    else if (!VOTES.has(vote)) yield { skipped: "no-value" };
    else
      yield {
        table: "votes",
        values: {
          rollcall: id,
          place: row.cell("ccode"),
          vote,
          year: yearOf(row, date),
        },
      };
  }
}

export const publishedReading = (delimiter: string): RowReading => ({
  kind: "rows",
  rows: (file) => rows(file, delimiter),
});
