import { BULK_TABLES, type BulkColumn, type BulkType } from "../../core/index.js";
import { type QueryTable, TOTALS } from "../engine.js";
import { name } from "../sql.js";
import { columnsOf, QUERY_TABLES } from "../tables.js";

/** Raised when tables are laid out differently: the same record is then pushed anew. */
export const LAYOUT = 1;

/** The small tables and the list of imports, a row each as JSON. */
export const RECORD_ROWS = "record_rows";

/** Dates are ISO text, which sorts and compares as they do: ClickHouse's own begin in 1970, roll calls in 1946. */
export const CLICKHOUSE_TYPES: { readonly [T in BulkType]: string } = {
  text: "String",
  place: "String",
  side: "String",
  int8: "Int8",
  int16: "Int16",
  int32: "Int32",
  int64: "Int64",
  double: "Float64",
  date: "String",
};

/**
 * What keeps rows together on one shard, so that rows which are joined or grouped with each other never travel. `everywhere`:
 * each shard has all rows, for lists that others are joined with.
 */
export const SHARDING: { readonly [T in QueryTable]: readonly string[] | "everywhere" } = {
  flows: ["lo", "hi"],
  [TOTALS]: ["lo", "hi"],
  coded_events: ["lo", "hi"],
  observations: ["lo", "hi", "subject"],
  financed_projects: ["lo", "hi"],
  // Two places' votes in one roll call are compared with each other.
  votes: ["rollcall"],
  rollcalls: "everywhere",
  code_lists: "everywhere",
} as { readonly [T in QueryTable]: readonly string[] | "everywhere" };

const TOTALS_ORDER = ["lo", "hi", "year", "month", "reporter", "direction", "classification"];

const isOptional = (column: { readonly type: BulkType }): boolean => (column as BulkColumn).optional === true;

/** Columns as they are pushed, in order. */
export const pushedColumns = (table: QueryTable) =>
  columnsOf(table).map((c) => ({ ...c, isOptional: isOptional(c) || (table === TOTALS && c.name === "quantity") }));

/** Older servers sort by no column that may be NULL. */
function sortKey(table: QueryTable): readonly string[] {
  const optional = new Set(pushedColumns(table).flatMap((c) => (c.isOptional ? [c.name] : [])));
  const order: readonly string[] = table === TOTALS ? TOTALS_ORDER : BULK_TABLES[table].order;
  return order.filter((column) => !optional.has(column));
}

export const isSharded = (table: QueryTable, shards: number): boolean => shards > 1 && SHARDING[table] !== "everywhere";

/** The table that holds a server's own rows; under the plain name is the one over all shards. */
export const localName = (table: QueryTable, shards: number): string =>
  isSharded(table, shards) ? `${table}_local` : table;

/** What makes the tables of one record on one server. */
export function createTables(database: string, cluster: string | undefined, shards: number): readonly string[] {
  const within = (table: string): string => `${name(database)}.${name(table)}`;
  const rows = `CREATE TABLE ${within(RECORD_ROWS)} (kind String, n UInt32, json String) ENGINE = MergeTree ORDER BY (kind, n)`;
  return [
    rows,
    ...QUERY_TABLES.flatMap((table) => {
      const columns = pushedColumns(table).map((c) => {
        const type = CLICKHOUSE_TYPES[c.type];
        return `${name(c.name)} ${c.isOptional ? `Nullable(${type})` : type}`;
      });
      const own = within(localName(table, shards));
      const local = `CREATE TABLE ${own} (${columns.join(", ")}) ENGINE = MergeTree ORDER BY (${sortKey(table).map(name).join(", ")})`;
      if (!isSharded(table, shards)) return [local];
      return [
        local,
        `CREATE TABLE ${within(table)} AS ${own} ENGINE = Distributed(${name(cluster ?? "")}, ${name(database)}, ${name(localName(table, shards))})`,
      ];
    }),
  ];
}
