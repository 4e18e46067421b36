/** Direct investment positions, as each of the two sides reports them. */
import type { Indicator } from "./indicator.js";
import { within } from "./relations.js";

const stock = (id: string, who: "subject" | "counterpart", definition: string): Indicator => ({
  id,
  definition,
  unit: "USD",
  grain: "directed-dyad-year",
  formula: "position at the end of the year; negative positions are real",
  reference: "IMF, Coordinated Direct Investment Survey Guide 2015",
  coverage: "Pairs that report; a missing row was not reported or is confidential, never zero.",
  readings: [who === "subject" ? "the investor's own statistics" : "the host's own statistics"],
  needs: ["observations"],
  sql: (ask) => `SELECT subject AS a, counterpart AS b, year, max(value) AS value FROM observations
    WHERE measure = 'investment.stock' AND unit = 'USD' AND reporter = ${who}${within(ask)} GROUP BY subject, counterpart, year`,
});

export const investmentByInvestor = stock(
  "investment.stock.investor",
  "subject",
  "What the first place holds in the second as direct investment, by the first one's own statistics.",
);
export const investmentByHost = stock(
  "investment.stock.host",
  "counterpart",
  "What the first place holds in the second as direct investment, by the second one's own statistics.",
);
