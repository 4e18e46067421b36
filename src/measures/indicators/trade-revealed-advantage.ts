import { joined } from "../../store/index.js";
import { type Ask, type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { chapterSums } from "./relations.js";

/** Balassa's ratio of each place and HS chapter. */
function advantage(ask: Ask): string {
  const sums = chapterSums(ask);
  const all = joined(
    ask.dialect,
    sums("i, k, year", "xik"),
    [sums("i, year", "xi"), "i, year"],
    [sums("k, year", "xwk"), "k, year"],
    [sums("year", "xw"), "year"],
  );
  return `(SELECT i AS a, k AS product, year, (xik / xi) / (xwk / xw) AS r FROM ${all} WHERE xi > 0 AND xwk > 0)`;
}

export const tradeRevealedAdvantage: Indicator = {
  id: "trade.rca",
  definition: "Whether a place exports more of an HS chapter than the world does on average: above 1, more.",
  unit: "index",
  grain: "state-product-year",
  formula: "(X_ik / X_i) / (X_wk / X_w)",
  reference: "Balassa 1965",
  coverage: `${NO_TRADE} Needs products.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => `SELECT a, product, year, r AS value FROM ${advantage(ask)} AS rca`,
};

export const tradeRevealedAdvantageSymmetric: Indicator = {
  ...tradeRevealedAdvantage,
  id: "trade.rca.symmetric",
  definition: "Revealed comparative advantage between −1 and 1: above 0, more than the world on average.",
  formula: "(RCA − 1) / (RCA + 1)",
  reference: "Laursen 2015; Dalum, Laursen & Villumsen 1998",
  sql: (ask) => `SELECT a, product, year, (r - 1) / (r + 1) AS value FROM ${advantage(ask)} AS rca`,
};
