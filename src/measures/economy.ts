import type { Measure } from "./measure.js";

export const economy: readonly Measure[] = [
  {
    id: "economy.gdp",
    definition: "Gross domestic product of the subject in a year, at current prices.",
    unit: "currency",
    grain: "period",
    directed: true,
    reference: "System of National Accounts 2008",
    bases: ["own-statistics", "third-party", "stated"],
  },
  {
    id: "economy.population",
    definition: "People living in the subject at the middle of a year.",
    unit: "count",
    grain: "period",
    directed: true,
    reference: "Principles and Recommendations for Population and Housing Censuses, Revision 3, United Nations",
    bases: ["own-statistics", "third-party", "stated"],
  },
];
