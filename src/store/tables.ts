import { BULK_TABLE_NAMES, BULK_TABLES, type BulkColumn } from "../core/index.js";
import { type QueryTable, TOTALS } from "./engine.js";

/** Columns of the sums that are made when flows are loaded. */
export const TOTALS_COLUMNS: readonly BulkColumn[] = [
  { name: "lo", type: "side" },
  { name: "hi", type: "side" },
  { name: "reporter", type: "place" },
  { name: "partner", type: "place" },
  { name: "direction", type: "text" },
  { name: "year", type: "int16" },
  { name: "month", type: "int8" },
  { name: "classification", type: "text" },
  { name: "valuation", type: "text" },
  { name: "value", type: "double" },
  { name: "quantity", type: "double", optional: true },
  { name: "products", type: "int64" },
];

/** Columns of a table as they can be asked for: its own and `source`. */
export const columnsOf = (table: QueryTable): readonly BulkColumn[] => [
  ...(table === TOTALS ? TOTALS_COLUMNS : BULK_TABLES[table].columns),
  { name: "source", type: "text" },
];

export const QUERY_TABLES: readonly QueryTable[] = [...BULK_TABLE_NAMES, TOTALS];
