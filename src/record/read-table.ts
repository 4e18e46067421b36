import type { Issue, Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import { readCsv } from "../sources/index.js";
import { type CellType, COLUMNS, type TableName } from "./columns.js";

/** A row as read: its fields, without those whose cells are empty, and where it stood. */
export interface TableRow {
  readonly row: number;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The value of a cell, or why it has none. */
function readCell(cell: string, type: CellType): { value: string | number | boolean } | { cause: string } {
  if (type === "number" || type === "integer") {
    const value = Number(cell);
    if (!NUMBER.test(cell) || !Number.isFinite(value)) return { cause: `"${cell.slice(0, 40)}" is not a number` };
    return type === "integer" && !Number.isInteger(value) ? { cause: `"${cell}" is not a whole number` } : { value };
  }
  if (type === "boolean")
    return cell === "true" || cell === "false"
      ? { value: cell === "true" }
      : { cause: `"${cell}" is not true or false` };
  if (typeof type !== "string" && !type.includes(cell))
    return { cause: `"${cell.slice(0, 40)}" is none of ${type.join(", ")}` };
  return { value: cell };
}

function headerIssues(table: TableName, header: readonly string[]): Issue[] {
  const expected = COLUMNS[table];
  const missing = expected
    .filter((c) => !header.includes(c.name))
    .map((c) => error("row-invalid", { table, row: 1, column: c.name, cause: "the column is missing" }));
  const unknown = header
    .filter((name) => !expected.some((c) => c.name === name))
    .map((column) => error("row-invalid", { table, row: 1, column, cause: "no such column is known" }));
  return [...missing, ...unknown];
}

/** Reads the cells of a row; what is wrong with them is added to `issues`. */
function readRow(
  table: TableName,
  row: number,
  cells: readonly string[],
  places: readonly number[],
  issues: Issue[],
): TableRow {
  const fields: Record<string, string | number | boolean> = {};
  COLUMNS[table].forEach(({ name: column, field, type, required }, i) => {
    const cell = cells[places[i] ?? -1] ?? "";
    if (cell === "") {
      if (required) issues.push(error("row-invalid", { table, row, column, cause: "the cell is empty" }));
      return;
    }
    const read = readCell(cell, type);
    if ("cause" in read) issues.push(error("row-invalid", { table, row, column, cause: read.cause }));
    else fields[field] = read.value;
  });
  return { row, fields };
}

/** Reads one table of a record: columns, cell types, required cells. What the cells mean is checked by `verifyRecord`. */
export function readTable(table: TableName, text: string): Parsed<readonly TableRow[]> {
  const csv = readCsv(text, table);
  if (!csv.value) return { issues: csv.issues };
  const { header, rows } = csv.value;
  const issues = [...csv.issues, ...headerIssues(table, header)];
  if (issues.length > 0) return { issues };
  const places = COLUMNS[table].map((column) => header.indexOf(column.name));
  const value = rows.map(({ row, cells }) => readRow(table, row, cells, places, issues));
  return { value, issues };
}
