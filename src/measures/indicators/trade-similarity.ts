import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { sharesOf } from "./relations.js";

export const tradeSimilarity: Indicator = {
  id: "trade.similarity",
  definition:
    "How alike two places' exports to the world are, by HS chapter: 0 nothing in common, 1 the same composition.",
  unit: "index",
  grain: "dyad-year",
  formula: "Σ_k min(s_ik, s_jk), s = share of product k in exports",
  reference: "Finger & Kreinin 1979",
  coverage: `${NO_TRADE} Needs products.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => `SELECT a, b, year, sum(least(sa, sb)) AS value
    FROM (SELECT i AS a, year, k, s AS sa FROM ${sharesOf(ask, "i")} AS first_shares) AS one
    ${innerJoin(ask.dialect)} (SELECT i AS b, year, k, s AS sb FROM ${sharesOf(ask, "i")} AS second_shares) AS other USING (year, k)
    WHERE a <> b GROUP BY a, b, year`,
};
