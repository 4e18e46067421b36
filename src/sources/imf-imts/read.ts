import type { Recognised, SourceFile, SourceRow } from "../definition.js";
import { decimal } from "../reading/cells.js";
import { type SdmxFormat, type SdmxRow, sdmxPeriod, sdmxRows } from "../reading/sdmx.js";
import { imfPlace } from "./places.js";

export const REQUIRED = ["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY", "TIME_PERIOD", "OBS_VALUE"];

interface Flow {
  readonly direction: "X" | "M";
  readonly valuation: "FOB" | "CIF";
}
/** Imports are asked for CIF, as most report them; the IMF's imports FOB are the same flows valued anew. */
const FLOWS: { readonly [indicator: string]: Flow } = {
  XG_FOB_USD: { direction: "X", valuation: "FOB" },
  MG_CIF_USD: { direction: "M", valuation: "CIF" },
};

function toRow(row: SdmxRow): SourceRow {
  const time = sdmxPeriod(row.cell("TIME_PERIOD"));
  if (row.cell("TIME_PERIOD") === "") return { skipped: "no-period" };
  if (!time) return { skipped: "other-frequency" };
  const indicator = row.cell("INDICATOR");
  const flow = Object.hasOwn(FLOWS, indicator) ? FLOWS[indicator] : undefined;
  if (!flow) return { skipped: "other-indicator" };
  const text = row.cell("OBS_VALUE");
  if (text === "" || text === "NaN") return { skipped: "no-value" };
  const value = decimal(text);
  if (value === null) return { skipped: "no-number" };
  const reporter = imfPlace(row.cell("COUNTRY"));
  const partner = imfPlace(row.cell("COUNTERPART_COUNTRY"));
  if (reporter === undefined || partner === undefined) return { skipped: "not-a-place" };
  const { year, month } = time;
  const values = {
    reporter,
    partner,
    ...flow,
    year,
    month,
    classification: "TOTAL",
    product: "TOTAL",
    level: 0,
    value,
  };
  return { table: "flows", values };
}

export async function* rows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  for await (const row of sdmxRows(file, variant as SdmxFormat, REQUIRED)) yield toRow(row);
}
