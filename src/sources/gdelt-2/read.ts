import { type Recognised, SourceError, type SourceFile, type SourceRow } from "../definition.js";
import { decimal, integer, isoDate } from "../reading/cells.js";
import { delimitedRows, type Row } from "../reading/delimited.js";
import { placeOfActor } from "./actors.js";

/** Where the columns lie: alike in all versions up to the places of the actors; counted from 0. */
const AT = { id: 0, day: 1, actor1: 5, country1: 7, actor2: 15, country2: 17, code: 26, goldstein: 30, mentions: 31 };
/** The article's address, last in 61 and 58 columns; version 1.0 had none before April 2013. */
const ADDRESS: { readonly [columns: number]: number } = { 61: 60, 58: 57 };

/** An event as such: who, whom, what, when, and in which article. */
function likeness(cells: readonly string[], address: string): string | undefined {
  if (address === "") return undefined;
  return [cells[AT.day], cells[AT.actor1], cells[AT.actor2], cells[AT.code], address].join("\t");
}

/** Without a header only the shape of cells can say that columns have moved. */
function checkShape(file: SourceFile, { cells, row }: Row): void {
  const countries = [cells[AT.country1] ?? "", cells[AT.country2] ?? ""];
  if (!/^\d+$/.test(cells[AT.id] ?? "") || !countries.every((country) => /^(?:[A-Z]{3})?$/.test(country)))
    throw new SourceError(
      `${file.name}: line ${row} has no event number or no codes of countries where they should be; the format has changed`,
    );
}

function event({ cells, row }: Row, seen: Set<string>): SourceRow {
  const cell = (at: number): string => (cells[at] ?? "").trim();
  const actor = placeOfActor(cell(AT.country1));
  const target = placeOfActor(cell(AT.country2));
  if (actor === undefined || target === undefined) return { skipped: "not-a-place" };
  if (actor === target) return { skipped: "not-a-dyad" };
  const date = isoDate(cell(AT.day));
  if (date === null) return { skipped: "no-period" };
  const code = cell(AT.code);
  if (!/^\d{2,4}$/.test(code)) return { skipped: "no-code" };
  const address = ADDRESS[cells.length];
  const keys = [cell(AT.id), likeness(cells, address === undefined ? "" : cell(address))];
  if (keys.some((key) => key !== undefined && seen.has(key))) return { skipped: "duplicate" };
  for (const key of keys) if (key !== undefined) seen.add(key);
  return {
    table: "coded_events",
    values: {
      date,
      year: Number(date.slice(0, 4)),
      actor,
      target,
      code,
      root: code.slice(0, 2),
      goldstein: decimal(cell(AT.goldstein)),
      mentions: integer(cell(AT.mentions)),
      event: cell(AT.id),
      row,
    },
  };
}

const TAB = { delimiter: "\t", quoted: false } as const;

/** Without a header, the number of cells is all that says what a line is: it must not change within a file. */
export async function* eventRows(file: SourceFile): AsyncIterable<SourceRow> {
  const seen = new Set<string>();
  let columns: number | undefined;
  for await (const row of delimitedRows(file, TAB)) {
    columns ??= row.cells.length;
    if (row.cells.length !== columns || columns < 57)
      throw new SourceError(
        `${file.name}: line ${row.row} has ${row.cells.length} cells; events have 61 (version 2.0), 58 or 57 (version 1.0) in every line. Is the file complete?`,
      );
    checkShape(file, row);
    yield event(row, seen);
  }
}

/** Mentions and the knowledge graph: articles about events, not events. */
export async function* noEventRows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  const header = variant === "mentions-header";
  let columns: number | undefined;
  for await (const row of delimitedRows(file, header ? {} : TAB)) {
    columns ??= row.cells.length;
    if (row.cells.length !== columns)
      throw new SourceError(
        `${file.name}: line ${row.row} has ${row.cells.length} cells, not ${columns}. Is the file complete?`,
      );
    if (header && row.row === 1) continue;
    yield { skipped: variant === "gkg" ? "knowledge-graph" : "mention" };
  }
}
