import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { ofLegs } from "./of-legs.js";

export const tradeTurnover: Indicator = {
  id: "trade.turnover",
  definition: "Goods that two places send each other in a year, both ways together. Only where both legs are known.",
  unit: "USD",
  grain: "dyad-year",
  formula: "X_ij + M_ij",
  reference: "IMTS 2010, United Nations, ST/ESA/STAT/SER.M/52/Rev.3",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ...ofLegs("x + m"),
};
