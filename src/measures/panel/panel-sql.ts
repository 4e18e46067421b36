/** A whole panel in one statement, for a database that writes files itself: the same rows as `panelRows` makes of it. */
import type { PlaceId } from "../../core/index.js";
import { GROUP_IDS } from "../../core/index.js";
import { list, name, text } from "../../store/index.js";
import type { Ask } from "../indicators/indicator.js";
import { type PanelColumn, type PanelOrder, panelColumns } from "./panel.js";
import { type SqlIndicator, statesSql, whereOf, wide } from "./wide-sql.js";

export interface PanelFile {
  /** What the columns are called: two places, year, codes of each place (`codes`), then value and state of each measure. */
  readonly names: readonly string[];
  /** Codes of places, as many for each: of the first place and the second, by turns. */
  readonly codes: ReadonlyMap<PlaceId, readonly (number | null)[]>;
  /** Whole numbers without a point, as they stand in text. */
  readonly asText: boolean;
}

/** An ENUM sorts and writes faster than text. */
const stateOf = (value: string, known: string): string =>
  `CAST(CASE WHEN ${value} IS NOT NULL THEN 'value' WHEN ${known} THEN 'missing' ELSE 'not-covered' END AS ENUM ('value', 'missing', 'not-covered'))`;

const plainNumber = (value: string): string =>
  `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 1e15 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;

/**
 * In the dialect of DuckDB, by year and the two places. Left out where it cannot be told in SQL alone: measures of votes or of
 * the record's own tables, one row for both orders of two places, pairs of which nothing is known.
 */
export function panelSql(order: PanelOrder, file: PanelFile): string | undefined {
  const { indicators, dyads, directed, complete, trade, years } = order;
  const inSql = indicators.filter((i): i is SqlIndicator => "sql" in i);
  const ofPairs = inSql.filter(({ grain }) => grain !== "state-year");
  const ofStates = inSql.filter(({ grain }) => grain === "state-year");
  if (!directed || complete || inSql.length < indicators.length || ofPairs.length === 0) return undefined;
  const ask: Ask = { dialect: "duckdb", trade, ...(years ? { years } : {}) };
  const greatest = (of: readonly SqlIndicator[]): string => of.map((_, k) => `max(m${k}) AS m${k}`).join(", ");
  const nameOf = (n: number): string => name(file.names[n] ?? `column_${n}`);
  const cellOf = ({ indicator, side }: PanelColumn): readonly [value: string, state: string] => {
    if (side === "first" || side === "second") {
      const k = ofStates.indexOf(indicator as SqlIndicator);
      return [`${side}.m${k}`, stateOf(`${side}.m${k}`, `known.m${k} IS NOT NULL`)];
    }
    const k = ofPairs.indexOf(indicator as SqlIndicator);
    return [`p.m${k}`, stateOf(`p.m${k}`, `firsts.m${k} IS NOT NULL AND seconds.m${k} IS NOT NULL`)];
  };
  const codes = codeNames(file.codes);
  /** What is known of a place in a year, with its codes: joined once for each side. */
  const knownAs = (place: "a" | "b", side: string): string =>
    `(SELECT * FROM (SELECT year, ${place}, ${greatest(ofPairs)} FROM pairs GROUP BY year, ${place}) AS k
      LEFT JOIN codes ON codes.place = k.${place}) AS ${side} ON ${side}.year = p.year AND ${side}.${place} = p.${place}`;
  const cells = panelColumns(order).flatMap(cellOf);
  const columns = [
    "p.a",
    "p.b",
    "CAST(p.year AS INTEGER)",
    ...codes.flatMap((c) => [`firsts.${c}`, `seconds.${c}`]),
    ...cells,
  ];
  const states = ofStates.length === 0 ? "" : `, states AS MATERIALIZED (${statesSql(ofStates, ask)})`;
  const ofPlaces = `LEFT JOIN states AS first ON first.year = p.year AND first.a = p.a LEFT JOIN states AS second ON second.year = p.year
    AND second.a = p.b LEFT JOIN (SELECT year, ${greatest(ofStates)} FROM states GROUP BY year) AS known ON known.year = p.year`;
  const groups = list(GROUP_IDS);
  const panel = `SELECT ${columns.map((column, n) => `${column} AS ${nameOf(n)}`).join(", ")}
    FROM (SELECT * FROM pairs${whereOf(dyads, "duckdb")}) AS p JOIN ${knownAs("a", "firsts")} JOIN ${knownAs("b", "seconds")}
    ${ofStates.length === 0 ? "" : ofPlaces}
    WHERE p.a <> p.b AND p.a NOT IN ${groups} AND p.b NOT IN ${groups} ORDER BY p.year, p.a, p.b`;
  const numbers = cells.flatMap((_, n) => (n % 2 === 0 ? [nameOf(columns.length - cells.length + n)] : []));
  const asText = numbers.map((column) => `${plainNumber(column)} AS ${column}`).join(", ");
  return `WITH pairs AS MATERIALIZED (${wide(ofPairs, ["a", "b"], ask, "")}), codes AS MATERIALIZED (${codeTable(file.codes)})${states}
    ${file.asText ? `SELECT * REPLACE (${asText}) FROM (${panel}) AS panel` : panel}`;
}

/** As many codes as each place has: `c0`, `c1`, … */
const codeNames = (codes: PanelFile["codes"]): string[] => ([...codes.values()][0] ?? []).map((_, k) => `c${k}`);

function codeTable(codes: PanelFile["codes"]): string {
  const rows = [...codes].map(
    ([place, of]) => `(${[text(place), ...of.map((code) => `CAST(${code ?? "NULL"} AS INTEGER)`)].join(", ")})`,
  );
  return `SELECT * FROM (VALUES ${rows.join(", ")}) AS c(${["place", ...codeNames(codes)].join(", ")})`;
}
