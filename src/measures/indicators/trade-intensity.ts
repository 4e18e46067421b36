import { joined } from "../../store/index.js";
import { type Ask, type Indicator, NO_TRADE, TRADE_READINGS } from "./indicator.js";
import { exportsOf, totalsOf, worldOf } from "./relations.js";

export function intensitySql(ask: Ask): string {
  const all = joined(
    ask.dialect,
    `(SELECT i AS a, j AS b, year, x FROM ${exportsOf(ask)} AS f) AS pair`,
    [`(SELECT a, year, x AS xi FROM ${totalsOf(ask)} AS ti) AS sender`, "a, year"],
    [`(SELECT a AS b, year, m AS mj FROM ${totalsOf(ask)} AS tj) AS receiver`, "b, year"],
    [`(SELECT year, w FROM ${worldOf(ask)} AS tw) AS world`, "year"],
  );
  return `SELECT a, b, year, (x / xi) / ((mj - x) / (w - xi)) AS value FROM ${all} WHERE xi > 0 AND mj > x AND w > xi`;
}

export const tradeIntensity: Indicator = {
  id: "trade.intensity",
  definition:
    "How much more of its exports the first place sends to the second than the second's weight in world imports would make one expect: above 1, more.",
  unit: "index",
  grain: "directed-dyad-year",
  formula: "(X_ij / X_i) / (M_j' / X_w'), M_j' and X_w' without i's own part",
  reference: "Kojima 1964; Drysdale 1967; World Bank, WITS: trade intensity index",
  coverage: NO_TRADE,
  readings: TRADE_READINGS,
  needs: ["flows"],
  sql: intensitySql,
};
