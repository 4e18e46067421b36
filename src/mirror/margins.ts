/** CIF/FOB margins that the record has, from the OECD’s estimates. */
import type { PlaceId } from "../core/index.js";
import { type BulkEngine, bothDialects, text } from "../store/index.js";
import type { Margin } from "./readings.js";

export interface MarginOfYear extends Margin {
  readonly year: number;
}

/** Margins on what `importer` gets from `exporter`, all goods, oldest first. */
export async function marginsOf(engine: BulkEngine, exporter: PlaceId, importer: PlaceId): Promise<MarginOfYear[]> {
  const rows = await engine.rows(
    bothDialects(
      (
        d,
      ) => `SELECT year, value, source, row, period FROM observations WHERE measure = 'margin.cif-fob' AND unit = 'percent-of-cif'
      AND subject = ${text(importer, d)} AND counterpart = ${text(exporter, d)} AND product = 'TOTAL' ORDER BY year, source, row, value, period`,
    ),
  );
  return rows.map((r) => ({
    year: Number(r.year),
    share: Number(r.value) / 100,
    evidence: {
      value: Number(r.value),
      unit: "percent",
      period: String(r.period),
      source: String(r.source),
      locator: r.row === null ? `${importer} ${exporter} ${r.period}` : `row ${r.row}`,
      authority: "OECD",
    },
  }));
}

/** The margin of a year, else of the nearest one: they move little. */
export const marginIn = (margins: readonly MarginOfYear[], year: number): MarginOfYear | undefined =>
  [...margins].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
