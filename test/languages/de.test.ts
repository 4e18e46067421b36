import { expect, it } from "vitest";
import { lines } from "./read.js";

const de = (text: string, date?: string) => lines("de", text, date);

it.each([
  [
    "noun and number belong together",
    "Die Schweiz kam 2022 auf Importe aus Norwegen von 11 Mrd. Franken und Exporte von 8 Mrd. Franken.",
    ["level trade.imports CHE>NOR 2022 11000000000 CHF", "level trade.exports CHE>NOR 2022 8000000000 CHF"],
  ],
  [
    "from year to year",
    "Der Handel zwischen Chile und Peru hat sich verdreifacht: von rund zwei Milliarden Euro im Jahr 2009 auf über sechs Milliarden Euro im Jahr 2016.",
    [
      "ratio trade.turnover CHL>PER 2016 3 times",
      "level trade.turnover CHL>PER 2009 2000000000 EUR",
      "level trade.turnover CHL>PER 2016 6000000000 EUR",
    ],
  ],
  [
    "a bloc that is left out is no party",
    "Unter den Nicht-EU-Staaten liegt Chile auf Rang 9 der Lieferanten Österreichs.",
    ["rank trade.imports AUT>CHL - 9 rank"],
  ],
  [
    "who was overtaken holds no rank",
    "2022 hat Chile Peru als sechstwichtigsten Handelspartner Österreichs abgelöst.",
    ["rank trade.turnover AUT>CHL 2022 6 rank"],
  ],
  [
    "whose amount a bracket holds",
    "Chile lag bei den Importen Österreichs 2022 mit 3 Milliarden Euro vor Peru (2 Milliarden Euro).",
    ["level trade.imports AUT>CHL 2022 3000000000 EUR", "level trade.imports AUT>PER 2022 2000000000 EUR"],
  ],
  ["whose accession it is", "Peru sprach über den Beitritt Usbekistans zur WTO.", ["membership membership UZB>WTO -"]],
  [
    "imports from there",
    "2022 gingen die Exporte Österreichs nach Chile um 1 Prozent auf 1,3 Mrd. Euro zurück, die Importe von dort um 2 Prozent auf 1,5 Mrd. Euro.",
    [
      "change trade.exports AUT>CHL 2022 1 percent",
      "level trade.exports AUT>CHL 2022 1300000000 EUR",
      "change trade.imports AUT>CHL 2022 2 percent",
      "level trade.imports AUT>CHL 2022 1500000000 EUR",
    ],
  ],
])("%s", async (_what, text, meant) => {
  expect(await de(text, "2024-06-01")).toEqual(meant);
});
