import type { Recognised, SourceFile, SourceRow } from "../definition.js";
import { imfPlace } from "../imf-imts/places.js";
import { decimal } from "../reading/cells.js";
import { type SdmxFormat, type SdmxRow, sdmxPeriod, sdmxRows } from "../reading/sdmx.js";

/** Layouts: the portal's download with a scale per row, the same without, and the API, which gives plain dollars. */
export type Layout = "download-scaled" | "download" | "api-csv" | "api-json";

export const REQUIRED = ["COUNTRY", "DV_TYPE", "INDICATOR", "COUNTERPART_COUNTRY", "TIME_PERIOD", "OBS_VALUE"];

/** No position of one economy in another comes near ten thousand billion dollars. */
const IMPOSSIBLE_MILLIONS = 10_000_000;

/** Whole dollars, or why not: without a scale column, numbers that cannot be millions may be dollars, and may be wrong. */
function dollars(row: SdmxRow, layout: Layout): number | string {
  const value = decimal(row.cell("OBS_VALUE"));
  if (value === null) return row.cell("OBS_VALUE") === "" ? "no-value" : "no-number";
  if (layout === "api-csv" || layout === "api-json") return value;
  if (layout === "download") return Math.abs(value) > IMPOSSIBLE_MILLIONS ? "scale-unclear" : Math.round(value * 1e6);
  const scale = row.cell("SCALE");
  if (scale === "") return value;
  return scale === "6" ? Math.round(value * 1e6) : "scale-unclear";
}

const TYPES: { readonly [type: string]: string } = { O: "A", SCC: "D" };

function toRow(row: SdmxRow, layout: Layout): SourceRow {
  const time = sdmxPeriod(row.cell("TIME_PERIOD"));
  if (row.cell("TIME_PERIOD") === "") return { skipped: "no-period" };
  if (!time || row.cell("FREQUENCY") !== "A") return { skipped: "not-a-year" };
  const direction = /^(INWD|OTWD)_D_[A-Z]+_FALL_ALL$/.exec(row.cell("INDICATOR"))?.[1];
  if (direction === undefined) return { skipped: "other-indicator" };
  const status = TYPES[row.cell("DV_TYPE")];
  if (status === undefined) return { skipped: "other-derivation" };
  const value = dollars(row, layout);
  if (typeof value === "string") return { skipped: value };
  const own = imfPlace(row.cell("COUNTRY"));
  const other = imfPlace(row.cell("COUNTERPART_COUNTRY"));
  if (own === undefined || other === undefined) return { skipped: "not-a-place" };
  const [subject, counterpart] = direction === "OTWD" ? [own, other] : [other, own];
  return {
    table: "observations",
    values: {
      measure: "investment.stock",
      subject,
      counterpart,
      reporter: status === "A" ? own : other,
      period: time.period,
      year: time.year,
      value,
      unit: "USD",
      status,
      row: row.row,
    },
  };
}

export async function* rows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  const layout = variant as Layout;
  const format: SdmxFormat = layout === "api-json" ? "json" : "csv";
  for await (const row of sdmxRows(file, format, REQUIRED)) yield toRow(row, layout);
}
