import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { exportsOf } from "./relations.js";

export const tradeImports: Indicator = {
  id: "trade.imports",
  definition: "Goods that the first place receives from the second in a year.",
  unit: "USD",
  grain: "directed-dyad-year",
  formula: "M_ij = X_ji of the same reading",
  reference: "IMTS 2010, United Nations, ST/ESA/STAT/SER.M/52/Rev.3",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ofLegs: { duckdb: "m", clickhouse: "m" },
  sql: (ask) => `SELECT j AS a, i AS b, year, x AS value FROM ${exportsOf(ask)} AS f`,
};
