import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { ofLegs } from "./of-legs.js";

export const tradeCoverage: Indicator = {
  id: "trade.coverage",
  definition:
    "Exports of the first place to the second as a multiple of its imports from there; none where it imports nothing.",
  unit: "ratio",
  grain: "directed-dyad-year",
  formula: "X_ij / M_ij",
  reference: "Mikic & Gilbert, Trade Statistics in Policymaking, ESCAP 2009, ST/ESCAP/2559",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ...ofLegs("CASE WHEN m > 0 THEN x / m END"),
};
