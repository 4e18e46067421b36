/** Several measures side by side in one relation, in SQL that both engines understand. */
import { type Dialect, list } from "../../store/index.js";
import type { Ask, Indicator } from "../indicators/indicator.js";
import { type DyadSet, isEverything, type Side } from "./dyad-set.js";

export type SqlIndicator = Extract<Indicator, { readonly sql: unknown }>;

/** Counts and amounts in one column type: an old ClickHouse unites no others. */
const cast = (value: string, dialect: Dialect): string =>
  `CAST(${value} AS ${dialect === "duckdb" ? "DOUBLE" : "Nullable(Float64)"})`;

/** Columns `year`, the keys, and `m0`, `m1`, … in the order of the measures; one row for each key that any of them has. */
function wide(indicators: readonly SqlIndicator[], keys: readonly string[], ask: Ask, where: string): string {
  const parts = indicators.map((indicator, n) => {
    const cells = indicators.map((_, k) => `${cast(k === n ? "value" : "NULL", ask.dialect)} AS m${k}`);
    return `SELECT year, ${[...keys, ...cells].join(", ")} FROM (${indicator.sql(ask)}) AS part_${n}${where}`;
  });
  const columns = ["year", ...keys];
  return `SELECT ${[...columns, ...indicators.map((_, n) => `max(m${n}) AS m${n}`)].join(", ")}
    FROM (${parts.join(" UNION ALL ")}) AS parts GROUP BY ${columns.join(", ")}`;
}

/** Pairs in both orders, year by year. */
export const pairsSql = (indicators: readonly SqlIndicator[], set: DyadSet, ask: Ask): string =>
  `${wide(indicators, ["a", "b"], ask, whereOf(set, ask.dialect))} ORDER BY year, a, b`;

/** Measures of one place, year by year. */
export const statesSql = (indicators: readonly SqlIndicator[], ask: Ask): string =>
  `${wide(indicators, ["a"], ask, "")} ORDER BY year, a`;

/** Which places each measure knows in a year as the first, or as the second of a pair, whoever the other one is; as `a`. */
export const coverageSql = (indicators: readonly SqlIndicator[], side: "firsts" | "seconds", ask: Ask): string => {
  const place = side === "firsts" ? "a" : "b";
  const cells = indicators.map((_, n) => `max(m${n}) AS m${n}`).join(", ");
  return `SELECT year, ${place} AS a, ${cells} FROM (${wide(indicators, ["a", "b"], ask, "")}) AS every_pair
    GROUP BY year, ${place} ORDER BY year, ${place}`;
};

function whereOf(set: DyadSet, dialect: Dialect): string {
  if (isEverything(set)) return "";
  const within = (column: string, side: Side): string =>
    side === undefined ? "1 = 1" : `${column} IN ${list([...side], dialect)}`;
  const either = set.flatMap(([one, two]) => [
    `(${within("a", one)} AND ${within("b", two)})`,
    `(${within("b", one)} AND ${within("a", two)})`,
  ]);
  return ` WHERE ${either.join(" OR ")}`;
}
