import { type Ask, type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { partnerShares } from "./relations.js";

export const tradeConcentration: Indicator = {
  id: "trade.concentration",
  definition: "How much the exports of a place go to few partners: near 0 to many alike, 1 to a single one.",
  unit: "index",
  grain: "state-year",
  formula: "H = Σ_j s_ij²",
  reference: "Herfindahl 1950; Hirschman 1964",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => `SELECT a, year, sum(s * s) AS value FROM ${partnerShares(ask)} AS p GROUP BY a, year`,
};

const normalised =
  (value: string) =>
  (ask: Ask): string =>
    `SELECT a, year, ${value} AS value FROM (SELECT a, year, sum(s * s) AS h, count(*) AS n FROM ${partnerShares(ask)} AS p
    GROUP BY a, year) AS hhi WHERE n > 1`;

export const tradeConcentrationNormalised: Indicator = {
  ...tradeConcentration,
  id: "trade.concentration.normalised",
  definition: "Concentration of exports over partners, freed of their number: 0 all alike, 1 a single one.",
  formula: "(H − 1/n) / (1 − 1/n)",
  reference: "Herfindahl index, normalised",
  sql: normalised("(h - 1.0 / n) / (1 - 1.0 / n)"),
};

export const tradeConcentrationUnctad: Indicator = {
  ...tradeConcentration,
  id: "trade.concentration.unctad",
  definition: "Concentration of exports over partners as UNCTAD normalises it.",
  formula: "(√H − √(1/n)) / (1 − √(1/n))",
  reference: "UNCTAD, Handbook of Statistics: concentration index",
  sql: normalised("(sqrt(h) - sqrt(1.0 / n)) / (1 - sqrt(1.0 / n))"),
};
