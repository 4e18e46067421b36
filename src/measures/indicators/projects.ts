/** Financed projects by year of commitment. Umbrella and doubled records are left out where the source says so. */
import type { Indicator } from "./indicator.js";
import { within } from "./relations.js";

const where = "(aggregate IS NULL OR aggregate = 1) AND committed > 0 AND status NOT IN ('Cancelled', 'Suspended')";
const common = {
  grain: "directed-dyad-year",
  reference: "Custer et al. 2023, Tracking Chinese Development Finance, TUFF 3.0",
  coverage:
    "Commitments from 2000 on; cancelled and suspended ones left out, pledges kept. A year without a row had no commitment on record.",
  readings: ["as collected by the source"],
  needs: ["financed_projects"],
} as const satisfies Partial<Indicator>;

export const projectsCount: Indicator = {
  ...common,
  id: "projects.count",
  definition: "Financed projects that the first place committed to in the second in a year.",
  unit: "count",
  formula: "number of projects by year of commitment",
  sql: (ask) => `SELECT subject AS a, counterpart AS b, committed AS year, count(*) AS value FROM financed_projects
    WHERE ${where} AND price_base = 'constant-2021'${within(ask, "committed")} GROUP BY subject, counterpart, committed`,
};

export const projectsValue: Indicator = {
  ...common,
  id: "projects.value",
  definition: "What the first place committed to projects in the second in a year, at constant prices of 2021.",
  unit: "USD",
  formula: "Σ amounts by year of commitment; projects without an amount add nothing",
  sql: (ask) => `SELECT subject AS a, counterpart AS b, committed AS year, sum(amount) AS value FROM financed_projects
    WHERE ${where} AND price_base = 'constant-2021' AND amount IS NOT NULL${within(ask, "committed")}
    GROUP BY subject, counterpart, committed`,
};
