import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { ofLegs } from "./of-legs.js";

export const tradeBalance: Indicator = {
  id: "trade.balance",
  definition:
    "Exports of the first place to the second less its imports from there: positive is a surplus of the first.",
  unit: "USD",
  grain: "directed-dyad-year",
  formula: "X_ij − M_ij",
  reference: "IMTS 2010, United Nations, ST/ESA/STAT/SER.M/52/Rev.3",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ...ofLegs("x - m"),
};
