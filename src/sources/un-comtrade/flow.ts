import type { SourceRow } from "../definition.js";

/** A row of any of Comtrade's layouts, as text; empty where there is nothing. */
export interface Report {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly classification: string;
  readonly product: string;
  readonly value: string;
  readonly kilograms: string;
  /** Which of the two valuations are filled in. */
  readonly cif: boolean;
  readonly fob: boolean;
}

export const FLOWS = ["X", "M", "RX", "RM"] as const;
const DIRECTIONS: ReadonlySet<string> = new Set(FLOWS);

/** `2023`, `202305` → the year and the month, 0 for a whole year. */
function timeOf(text: string): readonly [year: number, month: number] | undefined {
  const [, year, month = "0"] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])?$/.exec(text) ?? [];
  return year === undefined ? undefined : [Number(year), Number(month)];
}

const goods = ({ classification, product }: Report): boolean =>
  /^(?:H[0-6]|S[1-4])$/.test(classification) &&
  (product === "TOTAL" || (classification.startsWith("H") ? /^(?:\d\d){1,3}$/ : /^\d{1,5}$/).test(product));

/** CIF for what comes in, FOB for what goes out, unless the reporter gives the other one only. */
function valuationOf({ flow, cif, fob }: Report): string {
  const inward = flow === "M" || flow === "RM";
  if (cif !== fob) return cif ? "CIF" : "FOB";
  return inward ? "CIF" : "FOB";
}

/** A flow, or why the row is none. `seen` holds what the file had before: the same row twice is one. */
export function flowOf(report: Report, seen: Set<string>): SourceRow {
  const { reporter, partner, flow, classification, product } = report;
  if (!DIRECTIONS.has(flow)) return { skipped: "other-flow" };
  const time = timeOf(report.period);
  if (time === undefined) return { skipped: "no-period" };
  if (!goods(report)) return { skipped: "other-classification" };
  const value = Number(report.value);
  if (report.value === "" || !Number.isFinite(value)) return { skipped: "no-value" };
  const key = [reporter, partner, flow, ...time, classification, product, value].join("\t");
  if (seen.has(key)) return { skipped: "duplicate" };
  seen.add(key);
  const kilograms = Number(report.kilograms);
  return {
    table: "flows",
    values: {
      reporter,
      partner,
      direction: flow,
      year: time[0],
      month: time[1],
      classification,
      product,
      level: product === "TOTAL" ? 0 : product.length,
      value,
      // Nothing that has a price weighs nothing: 0 says that nobody weighed.
      quantity: kilograms > 0 ? kilograms / 1000 : null,
      valuation: valuationOf(report),
    },
  };
}
