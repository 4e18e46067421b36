/** Several measures side by side in one relation, in SQL that both engines understand. */
import { type Dialect, list } from "../../store/index.js";
import type { Ask, Indicator } from "../indicators/indicator.js";
import { legs } from "../indicators/relations.js";
import { type DyadSet, isEverything, type Side } from "./dyad-set.js";

export type SqlIndicator = Extract<Indicator, { readonly sql: unknown }>;

/** Counts and amounts in one column type: an old ClickHouse unites no others. */
const cast = (value: string, dialect: Dialect): string =>
  `CAST(${value} AS ${dialect === "duckdb" ? "DOUBLE" : "Nullable(Float64)"})`;

/** Measures `m0`, `m1`, … of which `values` has some; the others are NULL. */
const cellsOf = (values: readonly (string | undefined)[], dialect: Dialect): string =>
  values.map((value, n) => `${cast(value ?? "NULL", dialect)} AS m${n}`).join(", ");

/** All measures that are told from the two legs of a pair, in one pass; none where there are fewer than two of them. */
function legsPart(indicators: readonly SqlIndicator[], ask: Ask): readonly (string | undefined)[] {
  const values = indicators.map((i) => i.ofLegs?.[ask.dialect]);
  return values.filter((v) => v !== undefined).length > 1 ? values : [];
}

/** Columns `year`, the keys, and `m0`, `m1`, … in the order of the measures; one row for each key that any of them has. */
export function wide(indicators: readonly SqlIndicator[], keys: readonly string[], ask: Ask, where: string): string {
  const names = indicators.map((_, n) => `m${n}`);
  const columns = ["year", ...keys].join(", ");
  const together = legsPart(indicators, ask);
  const parts = indicators.flatMap((indicator, n) => {
    if (together[n] !== undefined) return [];
    const cells = cellsOf(
      indicators.map((_, k) => (k === n ? "value" : undefined)),
      ask.dialect,
    );
    return [`SELECT ${columns}, ${cells} FROM (${indicator.sql(ask)}) AS part_${n}${where}`];
  });
  if (together.length > 0) {
    const known = together.flatMap((value, n) => (value === undefined ? [] : [`m${n} IS NOT NULL`])).join(" OR ");
    parts.push(`SELECT ${columns}, ${names.join(", ")} FROM (SELECT ${columns}, ${cellsOf(together, ask.dialect)} FROM ${legs(ask)} AS l) AS of_legs
      ${where === "" ? "WHERE" : `${where} AND`} (${known})`);
    if (parts.length === 1) return parts[0] as string;
  }
  return `SELECT ${columns}, ${names.map((m) => `max(${m}) AS ${m}`).join(", ")}
    FROM (${parts.join(" UNION ALL ")}) AS parts GROUP BY ${columns}`;
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

export function whereOf(set: DyadSet, dialect: Dialect): string {
  if (isEverything(set)) return "";
  const within = (column: string, side: Side): string =>
    side === undefined ? "1 = 1" : `${column} IN ${list([...side], dialect)}`;
  const either = set.flatMap(([one, two]) => [
    `(${within("a", one)} AND ${within("b", two)})`,
    `(${within("b", one)} AND ${within("a", two)})`,
  ]);
  return ` WHERE (${either.join(" OR ")})`;
}
