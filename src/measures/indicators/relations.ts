/** Relations that several measures start from. Plain SELECTs that run in both dialects. */
import { argMax, innerJoin, list, TOTALS, text } from "../../store/index.js";
import type { Ask } from "./indicator.js";

const within = ({ years }: Ask, column = "year", before = 0): string =>
  years ? ` AND ${column} >= ${Math.trunc(years[0]) - before} AND ${column} <= ${Math.trunc(years[1])}` : "";

/**
 * Exports from `i` to `j` by year, US dollars, under the reading that was asked for. Sums for the world are no partners. Of
 * several classifications of one source the newest counts. `before`: so many years more, for changes.
 */
export function exportsOf(ask: Ask, before = 0): string {
  const { source, side } = ask.trade;
  const [i, j, direction] = side === "exporters" ? ["reporter", "partner", "X"] : ["partner", "reporter", "M"];
  return `(SELECT ${i} AS i, ${j} AS j, year, ${argMax("value", "concat(classification, valuation)", ask.dialect)} AS x
    FROM ${TOTALS} WHERE source = ${text(source, ask.dialect)} AND direction = '${direction}' AND month = 0
    AND reporter <> 'WLD' AND partner <> 'WLD'${within(ask, "year", before)} GROUP BY reporter, partner, year)`;
}

/**
 * Both legs of each pair in one row: `x` from a to b, `m` from b to a; a leg without a report is NULL. The amount has a name
 * of its own before it becomes one of the two: ClickHouse would take `x` for the column that is just being named so.
 */
export function legs(ask: Ask, before = 0): string {
  const flow = `(SELECT i, j, year, x AS amount FROM ${exportsOf(ask, before)} AS f)`;
  const none = `CAST(NULL AS ${nullable(ask, "double")})`;
  return `(SELECT a, b, year, max(x) AS x, max(m) AS m FROM (
    SELECT i AS a, j AS b, year, amount AS x, ${none} AS m FROM ${flow} AS out_leg
    UNION ALL SELECT j AS a, i AS b, year, ${none} AS x, amount AS m FROM ${flow} AS in_leg) AS both_legs
    GROUP BY a, b, year)`;
}

const nullable = ({ dialect }: Ask, type: "double"): string =>
  dialect === "duckdb" ? "DOUBLE" : `Nullable(${type === "double" ? "Float64" : ""})`;

/** A place's exports and imports with all partners. */
export const totalsOf = (ask: Ask): string =>
  `(SELECT a, year, sum(x) AS x, sum(m) AS m FROM ${legs(ask)} AS each_pair GROUP BY a, year)`;

/** Exports of the world. */
export const worldOf = (ask: Ask): string =>
  `(SELECT year, sum(x) AS w FROM ${exportsOf(ask)} AS all_pairs GROUP BY year)`;

/** Exports from i to j by HS chapter; products are summed up to two digits. */
export function chaptersOf(ask: Ask): string {
  const { source, side } = ask.trade;
  const [i, j, direction] = side === "exporters" ? ["reporter", "partner", "X"] : ["partner", "reporter", "M"];
  return `(SELECT ${i} AS i, ${j} AS j, year, substring(product, 1, 2) AS k, sum(value) AS x
    FROM flows WHERE source = ${text(source, ask.dialect)} AND direction = '${direction}' AND month = 0 AND level = 6
    AND reporter <> 'WLD' AND partner <> 'WLD'${within(ask)} GROUP BY reporter, partner, year, substring(product, 1, 2))`;
}

/** Sums of exports by HS chapter over what is left out of `keys` (of i, j, k, year); `as` names the sum and the relation. */
export const chapterSums =
  (ask: Ask) =>
  (keys: string, as: string): string =>
    `(SELECT ${keys}, sum(x) AS ${as} FROM ${chaptersOf(ask)} AS f_${as} GROUP BY ${keys}) AS s_${as}`;

/** One number of a place by year, from observations. */
export const stateYear = (ask: Ask, measure: string, value: string): string =>
  `(SELECT subject AS a, year, max(value) AS ${value} FROM observations
    WHERE measure = ${text(measure, ask.dialect)}${within(ask)} GROUP BY subject, year)`;

/** Every vote that was cast, with the year of its roll call, a year after the other. 1 yes, 2 abstain, 3 no. */
export const votesCast = (ask: Ask): string =>
  `SELECT year, rollcall, place, vote FROM (SELECT rollcall, place, vote FROM votes WHERE vote <= 3) AS cast_votes
    ${innerJoin(ask.dialect)} (SELECT rollcall, year FROM rollcalls WHERE year > 0${within(ask)}) AS dated USING (rollcall)
    ORDER BY year, rollcall, place`;

/** Events coded by machine between two places, by year, of these root classes. */
export const codedEvents = (ask: Ask, roots: readonly string[]): string =>
  `SELECT actor AS a, target AS b, year, count(*) AS value FROM coded_events
    WHERE root IN ${list(roots, ask.dialect)}${within(ask)} GROUP BY actor, target, year`;

/** The year so many years on, of the type that years have: an old ClickHouse joins only columns of one type. */
export const yearsLater = ({ dialect }: Ask, years: number): string =>
  `CAST(year + ${years} AS ${dialect === "duckdb" ? "SMALLINT" : "Int16"})`;

export { within };

/** Shares of HS chapters in all exports of `i`, or in all imports of `j`; the place is always the column `i`, or `j`. */
export function sharesOf(ask: Ask, side: "i" | "j"): string {
  const chapters = `SELECT ${side}, year, k, sum(x) AS x FROM ${chaptersOf(ask)} AS c GROUP BY ${side}, year, k`;
  return `(SELECT ${side}, year, k, x / whole AS s FROM (${chapters}) AS part
    ${innerJoin(ask.dialect)} (SELECT ${side}, year, sum(x) AS whole FROM (${chapters}) AS w GROUP BY ${side}, year) AS whole_trade USING (${side}, year)
    WHERE whole > 0)`;
}

/** Shares of the partners in the exports of a place. */
export const partnerShares = (ask: Ask): string =>
  `(SELECT a, year, x / whole AS s FROM (SELECT i AS a, year, x FROM ${exportsOf(ask)} AS f) AS pair
    ${innerJoin(ask.dialect)} (SELECT i AS a, year, sum(x) AS whole FROM ${exportsOf(ask)} AS g GROUP BY i, year) AS whole_exports USING (a, year)
    WHERE whole > 0)`;
