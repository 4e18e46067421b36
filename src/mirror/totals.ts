/** The totals of a year of all reporters, as the estimation of reliability needs them. */
import { isGroupId, type PlaceId } from "../core/index.js";
import { argMax, type BulkEngine, bothDialects, list, type SqlRow, TOTALS } from "../store/index.js";
import { type Matrix, matrixOf, type PairTotal, twoSided } from "./reliability/matrix.js";

/** With fewer pairs that both sides report nothing is said about an office. */
const FEWEST_PAIRS = 100;

export interface YearTotals {
  readonly source: string;
  readonly matrix: Matrix;
}

function pairsOf(rows: readonly SqlRow[]): PairTotal[] {
  const pairs = new Map<string, { exporter: PlaceId; importer: PlaceId; exported?: number; imported?: number }>();
  for (const row of rows) {
    const [reporter, partner] = [String(row.reporter), String(row.partner)];
    if (isGroupId(reporter) || isGroupId(partner) || reporter === partner) continue;
    const sends = row.direction === "X";
    const [exporter, importer] = sends ? [reporter, partner] : [partner, reporter];
    const key = `${exporter} ${importer}`;
    const pair = pairs.get(key) ?? { exporter, importer };
    if (sends) pair.exported = Number(row.value);
    else pair.imported = Number(row.value);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Of several sources of own figures the one with the most pairs that both sides report; none where that is a handful. */
export async function yearTotals(
  engine: BulkEngine,
  own: readonly string[],
  year: number,
): Promise<YearTotals | undefined> {
  const rows = await engine.rows(
    bothDialects(
      (
        d,
      ) => `SELECT source, reporter, partner, direction, ${argMax("value", "concat(classification, valuation)", d)} AS value
      FROM ${TOTALS} WHERE year = ${Math.trunc(year)} AND month = 0 AND direction IN ('X', 'M') AND source IN ${list(own, d)}
      GROUP BY source, reporter, partner, direction ORDER BY source, reporter, partner, direction`,
    ),
  );
  const sources = [...new Set(rows.map((r) => String(r.source)))];
  return sources
    .map((source) => ({ source, matrix: matrixOf(pairsOf(rows.filter((r) => r.source === source))) }))
    .map((found) => ({ ...found, n: twoSided(found.matrix).length }))
    .filter(({ n }) => n >= FEWEST_PAIRS)
    .sort((a, b) => b.n - a.n)[0];
}
