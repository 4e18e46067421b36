import type { Indicator } from "./indicator.js";
import { within } from "./relations.js";

export const organisationsShared: Indicator = {
  id: "organisations.shared",
  definition: "In how many intergovernmental organisations two places are both full members.",
  unit: "count",
  grain: "dyad-year",
  formula: "number of organisations o with member_io = member_jo = 1",
  reference: "Pevehouse et al. 2020, Tracking Organizations in the World Order",
  coverage: "Dyad-years of Correlates of War, to 2014; a 0 is a count of none, a missing row was not counted.",
  readings: ["as counted by the source"],
  needs: ["observations"],
  sql: (ask) => {
    const rows = `SELECT subject, counterpart, year, max(value) AS n FROM observations
      WHERE measure = 'organisations.shared'${within(ask)} GROUP BY subject, counterpart, year`;
    return `SELECT subject AS a, counterpart AS b, year, n AS value FROM (${rows}) AS o
      UNION ALL SELECT counterpart AS a, subject AS b, year, n AS value FROM (${rows}) AS p`;
  },
};
