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

/** A small table of the places of one side, joined to the large one. */
function roleTable(side: "exporter" | "importer", q: WorldYear, d: Dialect): string {
  const short = side === "exporter" ? "x" : "m";
  const roles = side === "exporter" ? q.weights.exporters : q.weights.importers;
  const row = (place: PlaceId): string => {
    const { trust, scale } = roles.get(place) ?? q.weights.unknown;
    return `SELECT ${text(place, d)} AS ${side}, ${number(trust)} AS ${short}_trust, ${number(scale)} AS ${short}_scale`;
  };
  return q.places.map(row).join(" UNION ALL ");
}

/** Both sides of every product on one row: as one row each in the table, they are grouped, not joined. */
const sidesSql = (q: WorldYear, d: Dialect): string => {
  const mine = "CASE WHEN direction = 'X' THEN reporter ELSE partner END";
  const theirs = "CASE WHEN direction = 'X' THEN partner ELSE reporter END";
  return `SELECT ${mine} AS exporter, ${theirs} AS importer, product,
      max(CASE WHEN direction = 'X' THEN value END) AS exported, max(CASE WHEN direction = 'M' THEN value END) AS imported
    FROM flows WHERE source = ${text(q.source, d)} AND year = ${Math.trunc(q.year)} AND month = 0 AND level = 6
      AND classification = ${text(q.classification, d)} AND direction IN ('X', 'M')
    GROUP BY ${mine}, ${theirs}, product`;
};

/** The value of one row, the same as `reconcile` gives. */
function valueSql({ weights: w }: WorldYear): string {
  const fob = w.guarded
    ? `(CASE WHEN imported < exported THEN imported ELSE imported / ${number(w.cif)} END)`
    : `(imported / ${number(w.cif)})`;
  const [x, m] = ["(exported * x_scale)", `(${fob} * m_scale)`];
  const share = "(CASE WHEN x_trust + m_trust > 0 THEN x_trust / (x_trust + m_trust) ELSE 0.5 END)";
  const mean = `${share} * ${x} + (1 - ${share}) * ${m}`;
  const both = {
    max: `greatest(${x}, ${m})`,
    pick: `CASE WHEN ${share} >= 0.5 THEN ${x} ELSE ${m} END`,
    mean,
    // Of a zero there is no log.
    "log-mean": `CASE WHEN exported > 0 AND imported > 0 THEN exp(${share} * ln(${x}) + (1 - ${share}) * ln(${m})) ELSE ${mean} END`,
  }[w.combine];
  return `CASE WHEN imported IS NULL THEN ${x} WHEN exported IS NULL THEN ${m} ELSE ${both} END`;
}

/** One pass over `flows`. Chances of transit and expectations by size are left out: they were learned from totals, and single products vary more. */
export const worldYearSql = (q: WorldYear): Sql =>
  bothDialects((d) => {
    const value = valueSql(q);
    const sides = sidesSql(q, d);
    const join = innerJoin(d);
    const joined = `(SELECT exporter, importer, product, exported, imported, x_trust, x_scale, m_trust, m_scale FROM
      (SELECT exporter, importer, product, exported, imported, x_trust, x_scale FROM (${sides}) AS s ${join} (${roleTable("exporter", q, d)}) AS x USING (exporter)) AS sx
      ${join} (${roleTable("importer", q, d)}) AS m USING (importer)) AS j`;
    if (q.by === "product")
      return `SELECT exporter, importer, product, exported, imported, ${value} AS value FROM ${joined} ORDER BY exporter, importer, product`;
    const amounts = `(SELECT exporter, importer, exported, imported, ${value} AS value FROM ${joined}) AS v`;
    return `SELECT exporter, importer, ${exactSum("exported", d)} AS exported, ${exactSum("imported", d)} AS imported, ${exactSum("value", d)} AS value,
      count(*) AS products FROM ${amounts} GROUP BY exporter, importer ORDER BY exporter, importer`;
  });
