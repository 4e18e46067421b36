import { innerJoin } from "../../store/index.js";
import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { legSql } from "./of-legs.js";
import { legs, totalsOf } from "./relations.js";

const TRADE = "(coalesce(x, 0) + coalesce(m, 0))";
const SHARE = `100 * ${TRADE} / nullif(sum(${TRADE}) OVER (PARTITION BY a, year), 0)`;

export const tradeShare: Indicator = {
  id: "trade.share",
  definition: "Which part of all trade of the first place is with the second.",
  unit: "percent",
  grain: "directed-dyad-year",
  formula: "100 · (X_ij + M_ij) / (X_i + M_i)",
  reference: "Mikic & Gilbert, Trade Statistics in Policymaking, ESCAP 2009, ST/ESCAP/2559",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ofLegs: { duckdb: SHARE },
  sql: (ask) =>
    ask.dialect === "duckdb"
      ? legSql(SHARE, ask)
      : `SELECT a, b, year, 100 * (x + m) / (tx + tm) AS value
    FROM (SELECT a, b, year, coalesce(x, 0) AS x, coalesce(m, 0) AS m FROM ${legs(ask)} AS l) AS pair
    ${innerJoin(ask.dialect)} (SELECT a, year, coalesce(x, 0) AS tx, coalesce(m, 0) AS tm FROM ${totalsOf(ask)} AS t) AS whole USING (a, year)
    WHERE tx + tm > 0`,
};
