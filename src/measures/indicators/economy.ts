/** What a place is like, as context. */
import type { Indicator } from "./indicator.js";
import { stateYear } from "./relations.js";

const context = (id: string, definition: string, unit: Indicator["unit"], reference: string): Indicator => ({
  id,
  definition,
  unit,
  grain: "state-year",
  formula: "as published",
  reference,
  coverage: "Years that the source gives; absent is not zero.",
  readings: ["as published by the source"],
  needs: ["observations"],
  sql: (ask) => `SELECT a, year, v AS value FROM ${stateYear(ask, id, "v")} AS s`,
});

export const economyGdp = context(
  "economy.gdp",
  "Gross domestic product at current prices.",
  "USD",
  "System of National Accounts 2008",
);
export const economyPopulation = context(
  "economy.population",
  "Inhabitants in the middle of the year.",
  "count",
  "United Nations, World Population Prospects",
);
