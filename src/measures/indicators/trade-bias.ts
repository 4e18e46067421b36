import { innerJoin } from "../../store/index.js";
import { type Ask, type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { chaptersOf } from "./relations.js";
import { tradeIntensity } from "./trade-intensity.js";

/** Drysdale and Garnaut's complementarity: how far i's exports lie in the products that j imports more of than the world. */
function complementarity(ask: Ask): string {
  const flow = chaptersOf(ask);
  const join = innerJoin(ask.dialect);
  const sums = (select: string, keys: string, as: string) =>
    `SELECT ${select}, sum(x) AS ${as} FROM ${flow} AS f_${as} GROUP BY ${keys}`;
  return `(SELECT a, b, year, sum((xik / xi) * ((xw - xi) / (xwk - xik)) * (mjk / mj)) AS c
    FROM (${sums("i AS a, k, year", "i, k, year", "xik")}) AS s1
    ${join} (${sums("i AS a, year", "i, year", "xi")}) AS s2 USING (a, year)
    ${join} (${sums("k, year", "k, year", "xwk")}) AS s3 USING (k, year)
    ${join} (${sums("year", "year", "xw")}) AS s4 USING (year)
    ${join} (${sums("j AS b, k, year", "j, k, year", "mjk")}) AS s5 USING (k, year)
    ${join} (${sums("j AS b, year", "j, year", "mj")}) AS s6 USING (b, year)
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
  ) => `SELECT a, b, year, i / c AS value FROM (SELECT a, b, year, value AS i FROM (${tradeIntensity.sql(ask)}) AS t) AS intensity
    ${innerJoin(ask.dialect)} (SELECT a, b, year, c FROM ${complementarity(ask)} AS d) AS fit USING (a, b, year) WHERE c > 0`,
};
