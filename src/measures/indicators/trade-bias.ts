import { innerJoin, joined } from "../../store/index.js";
import { type Ask, type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { chapterSums } from "./relations.js";
import { intensitySql } from "./trade-intensity.js";

/** Drysdale and Garnaut's complementarity: how far i's exports lie in the products that j imports more of than the world. */
function complementarity(ask: Ask): string {
  const sums = chapterSums(ask);
  const all = joined(
    ask.dialect,
    `(SELECT i AS a, k, year, xik FROM ${sums("i, k, year", "xik")}) AS sent`,
    [`(SELECT i AS a, year, xi FROM ${sums("i, year", "xi")}) AS all_sent`, "a, year"],
    [sums("k, year", "xwk"), "k, year"],
    [sums("year", "xw"), "year"],
    [`(SELECT j AS b, k, year, mjk FROM ${sums("j, k, year", "mjk")}) AS received`, "k, year"],
    [`(SELECT j AS b, year, mj FROM ${sums("j, year", "mj")}) AS all_received`, "b, year"],
  );
  return `(SELECT a, b, year, sum((xik / xi) * ((xw - xi) / (xwk - xik)) * (mjk / mj)) AS c FROM ${all}
    WHERE a <> b AND xi > 0 AND mj > 0 AND xwk > xik GROUP BY a, b, year)`;
}

export const tradeComplementarityDrysdale: Indicator = {
  id: "trade.intensity.complementarity",
  definition: "The part of trade intensity that comes from what the two places trade with everybody, by HS chapter.",
  unit: "index",
  grain: "directed-dyad-year",
  formula: "C_ij = Σ_k (X_ik / X_i) · ((X_w − X_i) / (X_wk − X_ik)) · (M_jk / M_j)",
  reference: "Drysdale & Garnaut 1982",
  coverage: `${NO_TRADE} Needs products.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => `SELECT a, b, year, c AS value FROM ${complementarity(ask)} AS d`,
};

export const tradeBias: Indicator = {
  ...tradeComplementarityDrysdale,
  id: "trade.intensity.bias",
  definition: "The part of trade intensity that products do not explain: distance, language, agreements, history.",
  formula: "B_ij = I_ij / C_ij",
  sql: (
    ask,
  ) => `SELECT a, b, year, i / c AS value FROM (SELECT a, b, year, value AS i FROM (${intensitySql(ask)}) AS t) AS intensity
    ${innerJoin(ask.dialect)} (SELECT a, b, year, c FROM ${complementarity(ask)} AS d) AS fit USING (a, b, year) WHERE c > 0`,
};
