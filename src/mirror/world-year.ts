/**
 * A whole year of the world reconciled in one pass: weights come from totals, worked out before; the database only puts the
 * two sides of each product beside each other and applies them.
 */
import type { PlaceId } from "../core/index.js";
import { bothDialects, type Dialect, exactSum, joined, type Sql, text } from "../store/index.js";
import type { Weights } from "./reliability/method.js";

export interface WorldYear {
  readonly source: string;
  readonly year: number;
  readonly classification: string;
  readonly weights: Weights;
  /** All places of the year; one without a role of its own gets the role of the unknown. */
  readonly places: readonly PlaceId[];
  /** A row for each exporter, importer and product, or the sums of each exporter and importer. */
  readonly by: "pair" | "product";
}

/** Written out, so that both engines read the same number. */
const number = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

type Side = "exporter" | "importer";

/** A small table of places in one of their roles, joined to the large one: `x_` as exporters, `m_` as importers. */
function roleTable(side: Side, q: WorldYear, d: Dialect): string {
  const [roles, at] = side === "exporter" ? [q.weights.exporters, "x"] : [q.weights.importers, "m"];
  const row = (id: PlaceId): string => {
    const role = roles.get(id) ?? q.weights.unknown;
    return `SELECT ${text(id, d)} AS ${side}, ${number(role.trust)} AS ${at}_trust, ${number(role.scale)} AS ${at}_scale`;
  };
  return q.places.map(row).join(" UNION ALL ");
}

/**
 * Both reports of a product on one row, NULL for one that is not there. DuckDB joins them fastest; a shard of ClickHouse
 * knows no second table, and holds both sides of a pair: there they are grouped.
 */
function reportsSql(q: WorldYear, d: Dialect): string {
  const flows = `FROM flows WHERE source = ${text(q.source, d)} AND year = ${Math.trunc(q.year)} AND month = 0 AND level = 6
    AND classification = ${text(q.classification, d)}`;
  if (d === "duckdb")
    return `SELECT exporter, importer, product, exported, imported FROM
      (SELECT reporter AS exporter, partner AS importer, product, value AS exported ${flows} AND direction = 'X') AS x FULL JOIN
      (SELECT partner AS exporter, reporter AS importer, product, value AS imported ${flows} AND direction = 'M') AS m
      USING (exporter, importer, product)`;
  return `SELECT CASE WHEN direction = 'X' THEN reporter ELSE partner END AS exporter,
      CASE WHEN direction = 'X' THEN partner ELSE reporter END AS importer, product,
      max(CASE WHEN direction = 'X' THEN value END) AS exported, max(CASE WHEN direction = 'M' THEN value END) AS imported
    ${flows} AND direction IN ('X', 'M') GROUP BY exporter, importer, product`;
}

/** The value of a flow, the same as `reconcile` gives. */
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
    "log-mean": `CASE WHEN exported > 0 AND imported > 0 THEN ${x} * exp((1 - ${share}) * ln(${m} / ${x})) ELSE ${mean} END`,
  }[w.combine];
  return `CASE WHEN imported IS NULL THEN ${x} WHEN exported IS NULL THEN ${m} ELSE ${both} END`;
}

/**
 * One pass over `flows`; a row for each exporter and importer with `value` and the number of `products`, or for each of their
 * products with both reports (`exported`, `imported`; NULL: not reported) and `value`. Chances of transit and expectations by
 * size are left out: they were learned from totals, and single products vary more.
 */
export const worldYearSql = (q: WorldYear): Sql =>
  bothDialects((d) => {
    const flows = joined(
      d,
      `(${reportsSql(q, d)}) AS r`,
      [`(${roleTable("exporter", q, d)}) AS e`, "exporter"],
      [`(${roleTable("importer", q, d)}) AS i`, "importer"],
    );
    if (q.by === "product")
      return `SELECT exporter, importer, product, exported, imported, ${valueSql(q)} AS value FROM ${flows}
        ORDER BY exporter, importer, product`;
    return `SELECT exporter, importer, ${exactSum("flow", d)} AS value, count(*) AS products
      FROM (SELECT exporter, importer, ${valueSql(q)} AS flow FROM ${flows}) AS v
      GROUP BY exporter, importer ORDER BY exporter, importer`;
  });
