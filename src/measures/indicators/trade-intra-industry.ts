import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { chaptersOf } from "./relations.js";

export const tradeIntraIndustry: Indicator = {
  id: "trade.intra-industry",
  definition: "How much of the trade of two places goes both ways in the same HS chapter: 0 nothing, 1 all of it.",
  unit: "index",
  grain: "dyad-year",
  formula: "1 − Σ_k |X_k − M_k| / Σ_k (X_k + M_k)",
  reference: "Grubel & Lloyd 1975",
  coverage: `${NO_TRADE} Needs products.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => {
    const flow = `(SELECT i, j, year, k, x AS amount FROM ${chaptersOf(ask)} AS f)`;
    return `SELECT a, b, year, 1 - sum(abs(x - m)) / sum(x + m) AS value FROM
      (SELECT a, b, year, k, sum(x) AS x, sum(m) AS m FROM (
        SELECT i AS a, j AS b, year, k, amount AS x, 0 * amount AS m FROM ${flow} AS out_leg
        UNION ALL SELECT j AS a, i AS b, year, k, 0 * amount AS x, amount AS m FROM ${flow} AS in_leg) AS both_legs
      GROUP BY a, b, year, k) AS chapter GROUP BY a, b, year HAVING sum(x + m) > 0`;
  },
};
