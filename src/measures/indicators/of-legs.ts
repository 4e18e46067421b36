import type { Ask } from "./indicator.js";
import { legs } from "./relations.js";

/** Rows of one measure, as every indicator has them. */
export const legSql = (value: string, ask: Ask): string =>
  `SELECT a, b, year, value FROM (SELECT a, b, year, ${value} AS value FROM ${legs(ask)} AS l) AS v WHERE value IS NOT NULL`;

/** A measure that both engines tell from the two legs of a pair alone. */
export const ofLegs = (value: string) => ({
  ofLegs: { duckdb: value, clickhouse: value },
  sql: (ask: Ask): string => legSql(value, ask),
});
