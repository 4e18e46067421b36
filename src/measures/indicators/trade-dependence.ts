import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { legs, stateYear } from "./relations.js";

export const tradeDependence: Indicator = {
  id: "trade.dependence",
  definition: "Trade with the second place as a part of the first one's gross domestic product.",
  unit: "percent",
  grain: "directed-dyad-year",
  formula: "100 · (X_ij + M_ij) / GDP_i",
  reference: "Moyer et al. 2021, Formal Bilateral Influence Capacity; Mikic & Gilbert, ESCAP 2009",
  coverage: `${NO_TRADE} None without a gross domestic product (economy.gdp).`,
  readings: TRADE_READINGS,
  needs: ["flows", "observations"],
  sql: (ask) => `SELECT a, b, year, 100 * t / gdp AS value
    FROM (SELECT a, b, year, x + m AS t FROM ${legs(ask)} AS l WHERE x IS NOT NULL AND m IS NOT NULL) AS pair
    ${innerJoin(ask.dialect)} (SELECT a, year, gdp FROM ${stateYear(ask, "economy.gdp", "gdp")} AS g) AS product USING (a, year)
    WHERE gdp > 0`,
};
