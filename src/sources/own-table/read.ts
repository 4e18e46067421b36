import type { BulkColumn } from "../../core/index.js";
import type { Cell, SourceFile, SourceRow } from "../definition.js";
import { integer, isoDate } from "../reading/cells.js";
import { type NamedRow, tableRows } from "../reading/table.js";
import { columnsOf, type From, type Mapping } from "./mapping.js";

type Values = { [column: string]: Cell };

/** A number as the table writes it: `1.250,5` with a decimal comma, `1,250.5` with a point; thousands may be set apart. */
function numberOf(text: string, decimal: "." | ","): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F']/g, "");
  const shape =
    decimal === "," ? /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i;
  if (!shape.test(plain)) return undefined;
  const value = Number(decimal === "," ? plain.replaceAll(".", "").replace(",", ".") : plain.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}

const INTEGERS: ReadonlySet<string> = new Set(["int8", "int16", "int32", "int64"]);

/** A cell as its column's type has it; `undefined` where it is not of that type. */
function cellOf(column: BulkColumn, text: string, decimal: "." | ","): Cell | undefined {
  if (column.type === "date") return isoDate(text) ?? undefined;
  if (INTEGERS.has(column.type)) return integer(text) ?? undefined;
  return column.type === "double" ? numberOf(text, decimal) : text;
}

/** The mapped cell; `null` where it is empty, `undefined` where it is not of the column's type. */
function mapped(row: NamedRow, column: BulkColumn, from: From, mapping: Mapping): Cell | undefined {
  if ("constant" in from) return cellOf(column, String(from.constant), ".");
  const text = row.cell(from.column);
  if (text === "") return null;
  // A number of a spreadsheet is one as it stands; only text depends on the sign that it is written with.
  const held = column.type === "double" ? row.number(from.column) : undefined;
  const value = held ?? cellOf(column, text, mapping.decimal);
  return typeof value === "number" && from.times !== 1 ? Number((value * from.times).toPrecision(15)) : value;
}

/** What follows from other columns: a year from its period and the other way round, a level from its product. */
function derive(values: Values, row: NamedRow, mapping: Mapping): void {
  const period = values.period;
  if (values.year === undefined && typeof period === "string") values.year = integer(period.slice(0, 4));
  if (values.year === undefined && typeof values.date === "string") values.year = Number(values.date.slice(0, 4));
  if (mapping.table === "flows") {
    values.month = Number(String(period).slice(5));
    delete values.period;
    values.classification ??= "TOTAL";
    values.level ??= values.product === "TOTAL" ? 0 : String(values.product).length;
  }
  if (mapping.table === "coded_events") {
    values.root ??= String(values.code).slice(0, 2);
    values.event ??= String(row.row);
  }
  if (mapping.table !== "flows" && mapping.table !== "votes" && mapping.table !== "rollcalls") values.row = row.row;
}

const isPeriod = (text: Cell | undefined): boolean =>
  typeof text !== "string" || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);

function toRow(row: NamedRow, mapping: Mapping, columns: readonly BulkColumn[]): SourceRow {
  const values: Values = {};
  for (const column of columns) {
    const from = mapping.columns[column.name];
    if (!from) continue;
    const cell = mapped(row, column, from, mapping);
    if (cell === undefined) return { skipped: `bad-${column.name}` };
    if (cell === null && !column.optional) return { skipped: `no-${column.name}` };
    if (cell === null) continue;
    values[column.name] = cell;
  }
  if (!isPeriod(values.period)) return { skipped: "bad-period" };
  derive(values, row, mapping);
  return { table: mapping.table, values };
}

export async function* rows(file: SourceFile, mapping: Mapping): AsyncIterable<SourceRow> {
  const columns = columnsOf(mapping.table);
  const required = Object.values(mapping.columns).flatMap((from) => ("column" in from ? [from.column] : []));
  const { sheet, delimiter } = mapping;
  const options = { required: [...new Set(required)], delimiter, ...(sheet === undefined ? {} : { sheet }) };
  for await (const row of tableRows(file, options)) yield toRow(row, mapping, columns);
}
