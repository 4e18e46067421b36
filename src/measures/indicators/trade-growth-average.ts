import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { legs, within, yearsLater } from "./relations.js";

const YEARS = 5;

export const tradeGrowthAverage: Indicator = {
  id: "trade.growth.average",
  definition: "Average growth a year of the trade of two places over the five years before (CAGR).",
  unit: "percent",
  grain: "dyad-year",
  formula: "100 · ((T_ij,t / T_ij,t−5)^(1/5) − 1), T = X + M",
  reference: "Compound annual growth rate: g = (target / base)^(1 / years) − 1",
  coverage: `${NO_TRADE} None without the year five years before, or where that was zero.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => {
    const sums = `SELECT a, b, year, x + m AS t FROM ${legs(ask, YEARS)} AS l WHERE x IS NOT NULL AND m IS NOT NULL`;
    return `SELECT a, b, year, 100 * (pow(t / earlier, 1.0 / ${YEARS}) - 1) AS value FROM (${sums}) AS now
      ${innerJoin(ask.dialect)} (SELECT a, b, ${yearsLater(ask, YEARS)} AS year, t AS earlier FROM (${sums}) AS earlier_sums) AS before USING (a, b, year)
      WHERE earlier > 0${within(ask)}`;
  },
};
