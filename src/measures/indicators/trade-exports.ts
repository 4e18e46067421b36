import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { exportsOf } from "./relations.js";

export const tradeExports: Indicator = {
  id: "trade.exports",
  definition: "Goods that the first place sends to the second in a year.",
  unit: "USD",
  grain: "directed-dyad-year",
  formula: "X_ij",
  reference: "IMTS 2010, United Nations, ST/ESA/STAT/SER.M/52/Rev.3",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ofLegs: { duckdb: "x", clickhouse: "x" },
  sql: (ask) => `SELECT i AS a, j AS b, year, x AS value FROM ${exportsOf(ask)} AS f`,
};
