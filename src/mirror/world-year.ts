/**
 * A whole year of the world reconciled in one pass: weights come from totals, worked out before; the database only puts the
 * two sides of each product beside each other and applies them.
 */
import type { PlaceId } from "../core/index.js";
import { bothDialects, type Dialect, exactSum, innerJoin, type Sql, text } from "../store/index.js";
import type { Weights } from "./reliability/method.js";

export interface WorldYear {
  readonly source: string;
  readonly year: number;
  readonly classification: string;
  readonly weights: Weights;
  /** All places of the year; one without a role of its own gets the role of the unknown. */
  readonly places: readonly PlaceId[];
  /** A row for each pair and product, or the sums of each pair. */
  readonly by: "pair" | "product";
}

/** Written out, so that both engines read the same number. */
const number = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

type Direction = "there" | "back";

/** A small table of places with both their roles, joined to the large one: once for `lo`, once for `hi`. */
function roleTable(place: "lo" | "hi", q: WorldYear, d: Dialect): string {
  const row = (id: PlaceId): string => {
    const [x, m] = [q.weights.exporters.get(id) ?? q.weights.unknown, q.weights.importers.get(id) ?? q.weights.unknown];
    return `SELECT ${text(id, d)} AS ${place}, ${number(x.trust)} AS ${place}_x_trust, ${number(x.scale)} AS ${place}_x_scale,
      ${number(m.trust)} AS ${place}_m_trust, ${number(m.scale)} AS ${place}_m_scale`;
  };
  return q.places.map(row).join(" UNION ALL ");
}

const ROLES = (place: "lo" | "hi"): string =>
  ["x_trust", "x_scale", "m_trust", "m_scale"].map((c) => `${place}_${c}`).join(", ");
/** `there` goes from `lo` to `hi`, `back` the other way. */
const REPORTS = "x_there, m_there, x_back, m_back";

/** All four reports of a product of a pair on one row: they lie side by side in the files and are grouped, not joined. */
const reportsSql = (q: WorldYear, d: Dialect): string => {
  const report = (direction: "X" | "M", by: "lo" | "hi"): string =>
    `max(CASE WHEN direction = '${direction}' AND reporter = ${by} THEN value END)`;
  return `SELECT lo, hi, product, ${report("X", "lo")} AS x_there, ${report("M", "hi")} AS m_there,
      ${report("X", "hi")} AS x_back, ${report("M", "lo")} AS m_back
    FROM flows WHERE source = ${text(q.source, d)} AND year = ${Math.trunc(q.year)} AND month = 0 AND level = 6
      AND classification = ${text(q.classification, d)} AND direction IN ('X', 'M')
    GROUP BY lo, hi, product`;
};

/** The value of one direction, the same as `reconcile` gives. */
function valueSql({ weights: w }: WorldYear, direction: Direction): string {
  const [exporter, importer] = direction === "there" ? ["lo", "hi"] : ["hi", "lo"];
  const [exported, imported] = [`x_${direction}`, `m_${direction}`];
  const [xTrust, mTrust] = [`${exporter}_x_trust`, `${importer}_m_trust`];
  const fob = w.guarded
    ? `(CASE WHEN ${imported} < ${exported} THEN ${imported} ELSE ${imported} / ${number(w.cif)} END)`
    : `(${imported} / ${number(w.cif)})`;
  const [x, m] = [`(${exported} * ${exporter}_x_scale)`, `(${fob} * ${importer}_m_scale)`];
  const share = `(CASE WHEN ${xTrust} + ${mTrust} > 0 THEN ${xTrust} / (${xTrust} + ${mTrust}) ELSE 0.5 END)`;
  const mean = `${share} * ${x} + (1 - ${share}) * ${m}`;
  const both = {
    max: `greatest(${x}, ${m})`,
    pick: `CASE WHEN ${share} >= 0.5 THEN ${x} ELSE ${m} END`,
    mean,
    // Of a zero there is no log.
    "log-mean": `CASE WHEN ${exported} > 0 AND ${imported} > 0 THEN ${x} * exp((1 - ${share}) * ln(${m} / ${x})) ELSE ${mean} END`,
  }[w.combine];
  return `CASE WHEN ${imported} IS NULL THEN ${x} WHEN ${exported} IS NULL THEN ${m} ELSE ${both} END`;
}

/**
 * One pass over `flows`; a row for each pair `lo`, `hi` with the values of both directions. Chances of transit and
 * expectations by size are left out: they were learned from totals, and single products vary more.
 */
export const worldYearSql = (q: WorldYear): Sql =>
  bothDialects((d) => {
    const join = innerJoin(d);
    const joined = `(SELECT lo, hi, product, ${REPORTS}, ${ROLES("lo")}, ${ROLES("hi")} FROM
      (SELECT lo, hi, product, ${REPORTS}, ${ROLES("lo")} FROM (${reportsSql(q, d)}) AS r ${join} (${roleTable("lo", q, d)}) AS a USING (lo)) AS ra
      ${join} (${roleTable("hi", q, d)}) AS b USING (hi)) AS j`;
    const values = `SELECT lo, hi, product, ${REPORTS}, ${valueSql(q, "there")} AS there, ${valueSql(q, "back")} AS back FROM ${joined}`;
    if (q.by === "product") return `${values} ORDER BY lo, hi, product`;
    const sums = ["there", "back"].map((c) => `${exactSum(`${c}_value`, d)} AS ${c}`).join(", ");
    const amounts = `SELECT lo, hi, ${valueSql(q, "there")} AS there_value, ${valueSql(q, "back")} AS back_value FROM ${joined}`;
    return `SELECT lo, hi, ${sums}, count(*) AS products FROM (${amounts}) AS v GROUP BY lo, hi ORDER BY lo, hi`;
  });
