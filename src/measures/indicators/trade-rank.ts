import { type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { legSql } from "./of-legs.js";
import { legs } from "./relations.js";

const RANK = "rank() OVER (PARTITION BY a, year ORDER BY coalesce(x, 0) + coalesce(m, 0) DESC)";

export const tradeRank: Indicator = {
  id: "trade.rank",
  definition:
    "Which place the second holds among the trading partners of the first, states only; equal ones share a place.",
  unit: "rank",
  grain: "directed-dyad-year",
  formula: "1 + number of partners k with X_ik + M_ik > X_ij + M_ij",
  reference: "Standard competition ranking (1, 2, 2, 4)",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  ofLegs: { duckdb: RANK },
  sql: (ask) => {
    if (ask.dialect === "duckdb") return legSql(RANK, ask);
    const sums = `SELECT a, b, year, coalesce(x, 0) + coalesce(m, 0) AS t FROM ${legs(ask)} AS l`;
    // Servers without window functions: the sorted list of amounts, and where each first stands in it.
    return `SELECT a, b, year, indexOf(all_ts, t) AS value FROM (SELECT a, year, groupArray(b) AS bs, groupArray(t) AS ts, ts AS all_ts
      FROM (SELECT * FROM (${sums}) AS s ORDER BY a, year, t DESC) AS o GROUP BY a, year) AS lists ARRAY JOIN bs AS b, ts AS t`;
  },
};
