import { SourceError, type SourceFile } from "../definition.js";
import { firstBytes } from "./bytes.js";
import { type DelimitedOptions, delimitedRows, type Row } from "./delimited.js";
import { isSpreadsheet, sheetsOf } from "./sheet.js";

/** A row whose cells are asked for by the names of the header. */
export interface NamedRow {
  /** As a spreadsheet counts: the first line of the file is row 1. */
  readonly row: number;
  /** Without spaces around; empty where the cell is, or where the file has no such column. */
  readonly cell: (column: string) => string;
  /** The number that a spreadsheet holds; `undefined` for text, and in delimited files, where all is text. */
  readonly number: (column: string) => number | undefined;
  /** The header, for files whose columns are not known beforehand. */
  readonly columns: readonly string[];
}

export interface TableOptions extends DelimitedOptions {
  /** Columns without which the file is not what its head promised. The first row that has them all is the header. */
  readonly required: readonly string[];
  /** The sheet of a spreadsheet; default: the first that has a header. */
  readonly sheet?: string;
}

/** The header stands in one of the first rows; above it there may be a title, a date. */
const LONGEST_PREAMBLE = 12;

class Cells implements NamedRow {
  constructor(
    private readonly source: Row,
    private readonly index: ReadonlyMap<string, number>,
    readonly columns: readonly string[],
  ) {}
  get row(): number {
    return this.source.row;
  }
  cell = (column: string): string => {
    const at = this.index.get(column);
    return at === undefined ? "" : (this.source.cells[at] ?? "").trim();
  };
  number = (column: string): number | undefined => {
    const at = this.index.get(column);
    return at === undefined ? undefined : this.source.numbers?.[at];
  };
}

const hasAll = (cells: readonly string[], required: readonly string[]): boolean => {
  const there = new Set(cells.map((c) => c.trim()));
  return required.every((column) => there.has(column));
};

function indexOf(file: SourceFile, header: Row, required: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  header.cells.forEach((name, i) => {
    const column = name.trim();
    if (index.has(column) && required.includes(column))
      throw new SourceError(`${file.name}: the column "${column}" is there twice`);
    if (!index.has(column)) index.set(column, i);
  });
  return index;
}

function noHeader(file: SourceFile, first: readonly string[], required: readonly string[]): SourceError {
  const there = new Set(first.map((c) => c.trim()));
  const missing = required.filter((column) => !there.has(column)).map((column) => `"${column}"`);
  const what =
    missing.length === 1 ? `the column ${missing[0]} is missing` : `the columns ${missing.join(", ")} are missing`;
  return new SourceError(`${file.name}: ${what}; the format has changed, or it is another file`);
}

/** Rows longer or shorter than the header: tables are rectangles, but for a trailing delimiter on every line. */
function checkLength(file: SourceFile, header: Row, row: Row): void {
  const extra = row.cells.slice(header.cells.length);
  if (row.cells.length < header.cells.length || extra.some((c) => c !== ""))
    throw new SourceError(
      `${file.name}: row ${row.row} has ${row.cells.length} cells where the header has ${header.cells.length}`,
    );
}

/** Names the rows below the first one that has all required columns. `strict`: every row as long as the header. */
async function* named(
  file: SourceFile,
  rows: AsyncIterable<Row> | Iterable<Row>,
  required: readonly string[],
  strict: boolean,
): AsyncIterable<NamedRow> {
  let header: Row | undefined;
  let index = new Map<string, number>();
  let columns: readonly string[] = [];
  let first: readonly string[] = [];
  let seen = 0;
  for await (const row of rows) {
    if (header) {
      if (strict) checkLength(file, header, row);
      yield new Cells(row, index, columns);
    } else if (hasAll(row.cells, required)) {
      header = row;
      index = indexOf(file, row, required);
      columns = row.cells.map((c) => c.trim());
    } else {
      if (row.cells.length > first.length) first = row.cells;
      if (++seen > LONGEST_PREAMBLE) break;
    }
  }
  if (!header) throw noHeader(file, first, required);
}

async function* sheetTable(file: SourceFile, options: TableOptions): AsyncIterable<NamedRow> {
  const sheets = await sheetsOf(file);
  const wanted = options.sheet;
  const chosen =
    wanted === undefined
      ? (sheets.find((s) => s.rows.slice(0, LONGEST_PREAMBLE).some((r) => hasAll(r.cells, options.required))) ??
        sheets[0])
      : sheets.find((s) => s.name === wanted);
  if (!chosen)
    throw new SourceError(
      `${file.name}: no sheet "${wanted ?? ""}"; there are ${sheets.map((s) => s.name).join(", ")}`,
    );
  yield* named(file, chosen.rows, options.required, false);
}

/**
 * The rows of a table, CSV, TSV, XLSX or XLS alike, by the names of their columns. Throws `SourceError` where a required
 * column is missing or a row of delimited text is not as long as the header.
 */
export async function* tableRows(file: SourceFile, options: TableOptions): AsyncIterable<NamedRow> {
  if (isSpreadsheet(await firstBytes(file, 8))) yield* sheetTable(file, options);
  else yield* named(file, delimitedRows(file, options), options.required, true);
}
