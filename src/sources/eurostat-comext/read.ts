import type { Recognised, SourceFile, SourceRow } from "../definition.js";
import { decimal } from "../reading/cells.js";
import { type SdmxFormat, type SdmxRow, sdmxPeriod, sdmxRows } from "../reading/sdmx.js";

export const REQUIRED = ["REPORTER", "PARTNER", "PRODUCT", "FLOW", "INDICATORS", "TIME_PERIOD", "OBS_VALUE"];

/** Comext's own codes: Greece `GR` (elsewhere at Eurostat `EL`), Northern Ireland with the United Kingdom, Kosovo, Serbia. */
const OWN_CODES: { readonly [code: string]: string } = { EL: "GR", XI: "GB", UK: "GB", XS: "RS", WORLD: "WLD" };
const NOT_STATES = new Set(["EU", "XX", "XC", "XL", "XR", "XU", "XM", "XO", "XP", "XN"]);

function place(code: string): string | undefined {
  const plain = OWN_CODES[code] ?? code;
  if (plain === "WLD") return "WLD";
  return /^[A-Z]{2}$/.test(plain) && !/^Q[A-Z]$/.test(plain) && !NOT_STATES.has(plain) ? plain : undefined;
}

const MEASURES: { readonly [flow: string]: string } = { "1": "trade.imports", "2": "trade.exports" };

/** The goods as they are asked for; value in euro, and beside it, as a measure of its own, weight in tonnes. */
const UNITS: { readonly [indicator: string]: { readonly unit: string; readonly times: number; readonly of: string } } =
  {
    VALUE_IN_EUROS: { unit: "EUR", times: 1, of: "" },
    VALUE_EUR: { unit: "EUR", times: 1, of: "" },
    QUANTITY_IN_100KG: { unit: "tonnes", times: 0.1, of: ".weight" },
    QUANTITY_KG: { unit: "tonnes", times: 0.001, of: ".weight" },
  };

/** `TOTAL`, or two to eight digits of the Combined Nomenclature, which has those of the HS for its first six. */
const PRODUCT = /^(TOTAL|\d{2}|\d{4}|\d{6}|\d{8})$/;

/** Twelve digits are enough for every value; a tenth of a kilogram times a thousandth is not to become a long fraction. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function toRow(row: SdmxRow): SourceRow {
  const time = sdmxPeriod(row.cell("TIME_PERIOD"));
  if (!time) return { skipped: row.cell("TIME_PERIOD") === "" ? "no-period" : "other-frequency" };
  const measure = MEASURES[row.cell("FLOW")];
  const unit = UNITS[row.cell("INDICATORS")];
  if (measure === undefined) return { skipped: "other-flow" };
  if (!unit) return { skipped: "other-indicator" };
  const text = row.cell("OBS_VALUE");
  const value = decimal(text);
  if (value === null) return { skipped: text === "" || text === ":" ? "no-value" : "no-number" };
  const product = row.cell("PRODUCT");
  if (!PRODUCT.test(product)) return { skipped: "other-product" };
  const subject = place(row.cell("REPORTER"));
  const counterpart = place(row.cell("PARTNER"));
  if (subject === undefined || counterpart === undefined) return { skipped: "not-a-place" };
  return {
    table: "observations",
    values: {
      measure: `${measure}${unit.of}`,
      subject,
      counterpart,
      reporter: subject,
      product,
      period: time.period,
      year: time.year,
      value: rounded(value * unit.times),
      unit: unit.unit,
      status: row.cell("OBS_FLAG") || null,
      row: row.row,
    },
  };
}

export async function* rows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  for await (const row of sdmxRows(file, variant as SdmxFormat, REQUIRED)) yield toRow(row);
}
