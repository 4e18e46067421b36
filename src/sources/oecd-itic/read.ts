import type { Recognised, SourceFile, SourceRow } from "../definition.js";
import { decimal } from "../reading/cells.js";
import { type SdmxFormat, type SdmxRow, sdmxPeriod, sdmxRows } from "../reading/sdmx.js";

export const REQUIRED = ["REF_AREA", "COUNTERPART_AREA", "MEASURE", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE"];

/** `_F` marks what is no more (`ANT_F`); groups have digits or more letters. */
function place(code: string): string | undefined {
  const plain = code.replace(/_F$/, "");
  if (plain === "W" || plain === "_T") return "WLD";
  return /^[A-Z]{3}$/.test(plain) ? plain : undefined;
}

function toRow(row: SdmxRow): SourceRow {
  if (row.cell("MEASURE") !== "C_F") return { skipped: "other-measure" };
  if (row.cell("UNIT_MEASURE") !== "PT_IM_CIF") return { skipped: "other-unit" };
  const time = sdmxPeriod(row.cell("TIME_PERIOD"));
  if (!time) return { skipped: "no-period" };
  const text = row.cell("OBS_VALUE");
  const value = decimal(text);
  if (value === null) return { skipped: text === "" ? "no-value" : "no-number" };
  const subject = place(row.cell("REF_AREA"));
  const counterpart = place(row.cell("COUNTERPART_AREA"));
  if (subject === undefined || counterpart === undefined) return { skipped: "not-a-place" };
  const product = row.cell("COMM_HS2017");
  return {
    table: "observations",
    values: {
      measure: "margin.cif-fob",
      subject,
      counterpart,
      product: product === "" || product === "_T" ? "TOTAL" : product,
      period: time.period,
      year: time.year,
      value,
      unit: "percent-of-cif",
      status: row.cell("OBS_STATUS") || null,
      row: row.row,
    },
  };
}

export async function* rows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  for await (const row of sdmxRows(file, variant as SdmxFormat, REQUIRED)) yield toRow(row);
}
