import { expect, it } from "vitest";
import { lines } from "./read.js";

const en = (text: string, date?: string) => lines("en", text, date);

it.each([
  [
    "a value to compare with is of its own time",
    "Trade between Norway and Chile rose to $7 billion in 2022 from $5 billion a year earlier.",
    ["level trade.turnover NOR>CHL 2022 7000000000 USD", "level trade.turnover NOR>CHL 2021 5000000000 USD"],
  ],
  [
    "a goal does not reach back over a clause",
    "Trade between Chile and Peru was $6 billion, and both countries hope to make it $9 billion by 2030.",
    ["level trade.turnover CHL>PER - 6000000000 USD", "pledge level trade.turnover CHL>PER 2030 9000000000 USD"],
  ],
  [
    "fiscal years by one number",
    "India's exports to Kenya rose from $2 billion in FY22 to $3 billion in FY24.",
    [
      "level trade.exports IND>KEN 2021-04/2022-03 2000000000 USD",
      "level trade.exports IND>KEN 2023-04/2024-03 3000000000 USD",
    ],
  ],
  [
    "the fiscal year of the country",
    "In fiscal year 2021-22, Pakistan's exports to Italy reached $1 billion.",
    ["level trade.exports PAK>ITA 2021-07/2022-06 1000000000 USD"],
  ],
  [
    "its own exports",
    "Mongolia sends 80 percent of its exports to China.",
    ["share trade.exports MNG>CHN - 80 percent"],
  ],
  [
    "whose amount a bracket holds",
    "In 2022 Peru's exports to China reached $20 billion, ahead of Korea ($3 billion) and Japan ($2 billion).",
    [
      "level trade.exports PER>CHN 2022 20000000000 USD",
      "level trade.exports PER>KOR 2022 3000000000 USD",
      "level trade.exports PER>JPN 2022 2000000000 USD",
    ],
  ],
  ["a place in the order of the world is no relation", "Chile sells copper to Peru, the world's top buyer.", []],
  [
    "a bloc's member countries join nothing",
    "Chile's exports to the ten ASEAN member countries reached $4 billion in 2022.",
    ["level trade.exports CHL>ASEAN 2022 4000000000 USD"],
  ],
  [
    "a yearly decline is no share",
    "In 2022, trade between Chile and Peru was $3 billion. This represents a 5.1 percent year-on-year decline in trade.",
    ["level trade.turnover CHL>PER 2022 3000000000 USD", "change trade.turnover CHL>PER 2022 5.1 percent"],
  ],
])("%s", async (_what, text, meant) => {
  expect(await en(text, "2024-06-01")).toEqual(meant);
});
