/** Values in SQL text: both engines escape alike, and the older ClickHouse knows no parameters. */

/** A string as a literal. Backslashes are doubled for ClickHouse; in DuckDB they mean themselves. */
export const text = (value: string, dialect: Dialect = "duckdb"): string =>
  `'${(dialect === "clickhouse" ? value.replaceAll("\\", "\\\\") : value).replaceAll("'", "''")}'`;

/** A list for IN; an empty one matches nothing. */
export const list = (values: readonly string[], dialect: Dialect = "duckdb"): string =>
  values.length === 0 ? "('')" : `(${values.map((v) => text(v, dialect)).join(", ")})`;

/** A name of a column, table or file's column, whatever is in it. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

export type Dialect = "duckdb" | "clickhouse";
