/** Values in SQL text: both engines escape alike, and the older ClickHouse knows no parameters. */

/** A string as a literal. Backslashes are doubled for ClickHouse; in DuckDB they mean themselves. */
export const text = (value: string, dialect: Dialect = "duckdb"): string =>
  `'${(dialect === "clickhouse" ? value.replaceAll("\\", "\\\\") : value).replaceAll("'", "''")}'`;

/** A list for IN; an empty one matches nothing. */
export const list = (values: readonly string[], dialect: Dialect = "duckdb"): string =>
  values.length === 0 ? "('')" : `(${values.map((v) => text(v, dialect)).join(", ")})`;

/** A name of a column, table or file's column, whatever is in it. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * A sum of amounts to the cent that is the same in whatever order they come: engines and shards add up doubles in an order
 * of their own, and the last digits tell. Of no rows it is NULL, which not every engine's own sum is.
 */
export const exactSum = (amount: string, dialect: Dialect): string => {
  const cents = `CAST(floor(${amount} * 100 + 0.5) AS ${dialect === "duckdb" ? "BIGINT" : "Int64"})`;
  return `CASE WHEN count(${amount}) > 0 THEN sum(${cents}) / 100 ELSE NULL END`;
};

/**
 * Joins all rows that agree in the columns of USING. Both sides are selections with their own WHERE, since a shard knows
 * no table of another's by its plain name: `FROM (SELECT …) AS a ${innerJoin(d)} (SELECT …) AS b USING (…)`.
 */
export const innerJoin = (dialect: Dialect): string => (dialect === "duckdb" ? "INNER JOIN" : "ALL INNER JOIN");

/**
 * Several relations joined one after the other, each by the columns it shares with what stands before: nested, since older
 * servers take one join in a query. For a FROM; relations are selections with a name, columns come without one.
 */
export const joined = (
  dialect: Dialect,
  first: string,
  ...more: readonly (readonly [relation: string, columns: string])[]
): string =>
  more.reduce(
    (left, [right, columns], n) =>
      `(SELECT * FROM ${left} ${innerJoin(dialect)} ${right} USING (${columns})) AS joined_${n}`,
    first,
  );

/** The value of `column` in the row where `by` is greatest. */
export const argMax = (column: string, by: string, dialect: Dialect): string =>
  `${dialect === "duckdb" ? "arg_max" : "argMax"}(${column}, ${by})`;

export type Dialect = "duckdb" | "clickhouse";
