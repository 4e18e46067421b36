import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { sharesOf } from "./relations.js";

export const tradeComplementarity: Indicator = {
  id: "trade.complementarity",
  definition:
    "How well what the first place exports fits what the second imports, by HS chapter: 0 not at all, 100 exactly.",
  unit: "index",
  grain: "directed-dyad-year",
  formula: "100 · (1 − Σ_k |m_jk − x_ik| / 2) = 100 · Σ_k min(m_jk, x_ik), since both add up to 1",
  reference: "Michaely 1996",
  coverage: `${NO_TRADE} Needs products.`,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: (ask) => `SELECT a, b, year, 100 * sum(least(sx, sm)) AS value
    FROM (SELECT i AS a, year, k, s AS sx FROM ${sharesOf(ask, "i")} AS export_shares) AS sends
    ${innerJoin(ask.dialect)} (SELECT j AS b, year, k, s AS sm FROM ${sharesOf(ask, "j")} AS import_shares) AS receives USING (year, k)
    WHERE a <> b GROUP BY a, b, year`,
};
