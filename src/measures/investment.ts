import type { Measure } from "./measure.js";

const BPM6 = "Balance of Payments and International Investment Position Manual, sixth edition, IMF 2009";
const common = { unit: "currency", directed: true, bases: ["own-statistics", "third-party", "stated"] } as const;

export const investmentStock: Measure = {
  ...common,
  id: "investment.stock",
  definition: "Direct investment of the subject standing in the counterpart at a date.",
  grain: "as-of",
  reference: BPM6,
};
export const investmentFlow: Measure = {
  ...common,
  id: "investment.flow",
  definition: "Direct investment that went from the subject into the counterpart in a period.",
  grain: "period",
  reference: BPM6,
};
export const investmentCumulative: Measure = {
  ...common,
  id: "investment.cumulative",
  definition:
    "Yearly inflows from the subject added up since a year, up to a date; not a stock, since nothing is taken off.",
  grain: "as-of",
  formula: "Σ flow_t",
  reference: BPM6,
};
