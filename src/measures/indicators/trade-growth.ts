import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { legs, within, yearsLater } from "./relations.js";

export const tradeGrowth: Indicator = {
  id: "trade.growth",
  definition: "By how many percent the trade of two places rose or fell against the year before.",
  unit: "percent",
  grain: "dyad-year",
  formula: "100 · (T_ij,t / T_ij,t−1 − 1), T = X + M",
  reference: "Mikic & Gilbert, Trade Statistics in Policymaking, ESCAP 2009, ST/ESCAP/2559",
  coverage: `${NO_TRADE} None without the year before, or where that was zero.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => {
    const sums = `SELECT a, b, year, x + m AS t FROM ${legs(ask, 1)} AS l WHERE x IS NOT NULL AND m IS NOT NULL`;
    return `SELECT a, b, year, 100 * (t / earlier - 1) AS value FROM (${sums}) AS now
      ${innerJoin(ask.dialect)} (SELECT a, b, ${yearsLater(ask, 1)} AS year, t AS earlier FROM (${sums}) AS earlier_sums) AS before USING (a, b, year)
      WHERE earlier > 0${within(ask)}`;
  },
};
