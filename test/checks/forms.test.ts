import { describe, expect, it } from "vitest";
import { checkStatement, READING_DIMENSIONS } from "../../src/checks/index.js";
import type { Statement, Verdict } from "../../src/core/index.js";
import { pct, statement, store, usd } from "./fixture.js";

type Slots = Parameters<typeof statement>[0];
const check = (slots: Slots, date?: string): Promise<Verdict> =>
  checkStatement(statement(slots) as Statement, { store, date });
const rank = (amount: number) => ({ amount, unit: "rank", digits: 1 });
const times = (amount: number, digits = 1) => ({ amount, unit: "times", digits });
const years = (amount: number) => ({ amount, unit: "years", digits: 1 });
const kazRank: Slots = { form: "rank", scope: "WLD", subject: "KAZ", counterpart: "CHN", period: "2023" };
const kazLegs: Slots = { subject: "KAZ", counterpart: "CHN", period: "2023" };

/** What is said, and the verdict; each worked out by hand from the fixture. */
const CASES: readonly (readonly [title: string, slots: Slots, status: string, date?: string])[] = [
  // Levels.
  ["41 bn in 2023 is China's figure, not Kazakhstan's", { period: "2023", value: usd(41, 2) }, "depends"],
  ["41.0 bn by China's statistics", { period: "2023", reporter: "CHN", value: usd(41, 3) }, "holds"],
  ["41 bn by Kazakhstan's statistics", { period: "2023", reporter: "KAZ", value: usd(41, 2) }, "contradicted"],
  ["44 for a published 43.82", { period: "2024", reporter: "CHN", value: usd(44, 2) }, "holds"],
  ["nearly 44", { period: "2024", reporter: "CHN", comparator: "lt", value: usd(44, 2) }, "holds"],
  ["nearly 43 for 43.82", { period: "2024", reporter: "CHN", comparator: "lt", value: usd(43, 2) }, "contradicted"],
  ["over 31 for 31.4", { period: "2023", reporter: "KAZ", comparator: "gt", value: usd(31, 2) }, "holds"],
  ["32 for 31.4 is close", { period: "2023", reporter: "KAZ", value: usd(32, 2) }, "close"],
  ["a published 'over 18' for 18.5", { period: "2017", reporter: "CHN", value: usd(18.5, 3) }, "holds"],
  ["a published 'over 18' for 21", { period: "2017", reporter: "CHN", value: usd(21, 2) }, "contradicted"],
  ["no figure for the year", { period: "1993", value: usd(41, 2) }, "uncheckable"],
  ["nine months are not a year", { period: "2023-01/2023-09", value: usd(41, 2) }, "contradicted"],
  ["nine months", { period: "2023-01/2023-09", reporter: "KAZ", value: usd(21.7, 3) }, "holds"],
  ["months that are not on record are not worked out", { period: "2023-01/2023-06", value: usd(20, 2) }, "uncheckable"],
  [
    "Kazakhstan's exports: 14.7 by Kazakhstan, 16.3 by China",
    { ...kazLegs, measure: "trade.exports", value: usd(14.7, 3) },
    "depends",
  ],
  [
    "its imports: 24.7 by China, 31.4 − 14.7 = 16.7 by Kazakhstan",
    { ...kazLegs, measure: "trade.imports", value: usd(16.7, 3) },
    "depends",
  ],
  ["exports said for imports", { ...kazLegs, measure: "trade.imports", value: usd(14.7, 3) }, "contradicted"],
  ["turnover of 2020 by Kazakhstan", { period: "2020", reporter: "KAZ", value: usd(15.4, 3) }, "holds"],
  [
    "China's surplus 24.7 − 16.3",
    { measure: "trade.balance", period: "2023", reporter: "CHN", value: usd(8.4, 2) },
    "holds",
  ],
  [
    "Kazakhstan's deficit by China",
    { ...kazLegs, measure: "trade.balance", reporter: "CHN", value: usd(-8.4, 2) },
    "holds",
  ],
  ["another currency has no rate", { period: "2023", value: { amount: 290e9, unit: "CNY", digits: 2 } }, "uncheckable"],
  [
    "a bracketed conversion stands in",
    {
      period: "2023",
      reporter: "CHN",
      value: { amount: 290e9, unit: "CNY", digits: 2 },
      conversion: { amount: 41e9, unit: "USD" },
    },
    "holds",
  ],
  [
    "52 projects",
    { measure: "projects.count", period: "2023-10", value: { amount: 52, unit: "count", digits: 2 } },
    "holds",
  ],
  [
    "52 projects a year later",
    { measure: "projects.count", period: "2024-09", value: { amount: 52, unit: "count", digits: 2 } },
    "uncheckable",
  ],
  [
    "52 projects, a year before the document",
    { measure: "projects.count", value: { amount: 52, unit: "count", digits: 2 } },
    "holds",
    "2024-09-30",
  ],
  [
    "25 projects",
    { measure: "projects.count", period: "2023-10", value: { amount: 25, unit: "count", digits: 2 } },
    "contradicted",
  ],
  [
    "an old count refutes nothing",
    { measure: "projects.count", period: "2024-09", value: { amount: 60, unit: "count", digits: 2 } },
    "uncheckable",
  ],
  [
    "projects worth 21 bn for 'over 21.2'",
    { measure: "projects.value", period: "2023-10", value: usd(21.2, 3) },
    "holds",
  ],
  [
    "nearly 5,000 companies",
    {
      measure: "companies.count",
      period: "../2025-06",
      comparator: "lt",
      value: { amount: 5000, unit: "companies", digits: 1 },
    },
    "holds",
  ],
  [
    "gdp of one place",
    { measure: "economy.gdp", subject: "KAZ", counterpart: null, period: "2023", value: usd(263, 3) },
    "holds",
  ],
  ["last year, from the document's date", { reporter: "CHN", value: usd(41, 2) }, "holds", "2024-03-01"],
  ["undated and unsaid: right for 2023 only", { reporter: "CHN", value: usd(41, 2) }, "depends"],
  ["undated, unsaid and right in no year", { reporter: "CHN", value: usd(77, 2) }, "uncheckable"],
  // Changes.
  [
    "32 percent: 41.0 / 31.20 − 1 lies in 31.2…31.6",
    { form: "change", period: "2023", reporter: "CHN", direction: "up", value: pct(32) },
    "holds",
  ],
  [
    "by Kazakhstan's 24.2 it is 29.8",
    { form: "change", period: "2023", reporter: "KAZ", direction: "up", value: pct(32) },
    "contradicted",
  ],
  [
    "a fall is no rise",
    { form: "change", period: "2023", reporter: "CHN", direction: "down", value: pct(32) },
    "contradicted",
  ],
  [
    "published 23.6 percent",
    { form: "change", period: "2022", reporter: "CHN", direction: "up", value: pct(23.6, 3) },
    "holds",
  ],
  [
    "fell 4.1 percent: 30.1 / 31.4 − 1",
    { form: "change", period: "2024", reporter: "KAZ", direction: "down", value: pct(4.1) },
    "holds",
  ],
  [
    "rose by 9.8 bn: 41.0 − 31.20",
    { form: "change", period: "2023", reporter: "CHN", direction: "up", value: usd(9.8, 2) },
    "holds",
  ],
  [
    "against a base further back",
    { form: "change", period: "2023", base: "2021", reporter: "CHN", direction: "up", value: pct(62) },
    "holds",
  ],
  ["a rise without a number", { form: "change", period: "2023", direction: "up" }, "holds"],
  // Ratios, shares.
  [
    "doubled since 2019: 31.4 / 14.4 = 2.18",
    { form: "ratio", period: "2023", base: "2019", reporter: "KAZ", value: times(2) },
    "holds",
  ],
  [
    "quadrupled since 2019",
    { form: "ratio", period: "2023", base: "2019", reporter: "KAZ", value: times(4) },
    "contradicted",
  ],
  ["doubled, since when is unsaid", { form: "ratio", period: "2024", reporter: "CHN", value: times(2) }, "depends"],
  [
    "2.2 times since 2018: 43.82 / 19.88",
    { form: "ratio", period: "2024", base: "2018/..", reporter: "CHN", value: times(2.2, 2) },
    "holds",
  ],
  ["22.5 percent: 31.4 / 139.8", { ...kazLegs, form: "share", value: pct(22.5, 3) }, "holds"],
  [
    "the same share of China's trade is not on record",
    { form: "share", period: "2023", value: pct(22.5, 3) },
    "uncheckable",
  ],
  [
    "46 percent of China's trade with the five: 43.82 / 94.82",
    { form: "share", period: "2024", scope: "C5", value: pct(46) },
    "holds",
  ],
  [
    "a published share of nine months",
    { ...kazLegs, form: "share", period: "2023-01/2023-09", value: pct(21.3, 3) },
    "holds",
  ],
  ["a share that is wrong", { ...kazLegs, form: "share", value: pct(30) }, "contradicted"],
  // Ranks: CHN 31.4 > RUS 26.5 > ITA 16.1; the EU as one has 41.4.
  ["first among states, second after the EU", { ...kazRank, value: rank(1) }, "depends"],
  ["second only if the EU is one partner", { ...kazRank, value: rank(2) }, "depends"],
  ["third", { ...kazRank, value: rank(3) }, "contradicted"],
  ["among the three largest", { ...kazRank, comparator: "lte", value: rank(3) }, "holds"],
  ["Russia second, or third after the EU", { ...kazRank, counterpart: "RUS", value: rank(2) }, "depends"],
  [
    "Kazakhstan first in Central Asia for China",
    { form: "rank", period: "2024", scope: "C5", value: rank(1) },
    "holds",
  ],
  [
    "Uzbekistan first",
    { form: "rank", period: "2024", scope: "C5", counterpart: "UZB", value: rank(1) },
    "contradicted",
  ],
  [
    "nobody else on record",
    { form: "rank", scope: "WLD", period: "2020", subject: "KAZ", counterpart: "CHN", value: rank(1) },
    "uncheckable",
  ],
  // Records, streaks, comparisons, trends.
  ["2024 the highest so far, by China", { form: "record", period: "2024", reporter: "CHN" }, "holds"],
  ["but not by Kazakhstan", { form: "record", period: "2024", reporter: "KAZ" }, "contradicted"],
  [
    "a record of another amount",
    { form: "record", period: "2024", reporter: "CHN", value: usd(54, 2) },
    "contradicted",
  ],
  [
    "up four years running: 2021 to 2024",
    { form: "streak", period: "2024", direction: "up", reporter: "CHN", value: years(4) },
    "holds",
  ],
  [
    "up five years running",
    { form: "streak", period: "2024", direction: "up", reporter: "CHN", value: years(5) },
    "contradicted",
  ],
  ["more than with Russia", { ...kazLegs, form: "comparison", third: "RUS" }, "holds"],
  ["less than with Russia", { ...kazLegs, form: "comparison", third: "RUS", direction: "down" }, "contradicted"],
  ["4.9 bn more than with Russia", { ...kazLegs, form: "comparison", third: "RUS", value: usd(4.9, 2) }, "holds"],
  [
    "9.4 bn more than with Russia",
    { ...kazLegs, form: "comparison", third: "RUS", value: usd(9.4, 2) },
    "contradicted",
  ],
  ["has grown in recent years", { form: "trend", direction: "up" }, "holds"],
  ["has shrunk in recent years", { form: "trend", direction: "down" }, "contradicted"],
  ["fell in 2024, by Kazakhstan", { form: "trend", direction: "down", period: "2024", reporter: "KAZ" }, "holds"],
  // Events, memberships, levels of partnership.
  ["met in Peking on that day", { form: "event", measure: "meeting", place: "Peking", period: "2023-10-17" }, "holds"],
  [
    "that day, but in Astana",
    { form: "event", measure: "meeting", place: "Astana", period: "2023-10-17" },
    "contradicted",
  ],
  [
    "a day of which nothing is known",
    { form: "event", measure: "meeting", place: "Astana", period: "2021-10-17" },
    "uncheckable",
  ],
  ["met in Beijing, undated: two candidates", { form: "event", measure: "meeting", place: "Beijing" }, "depends"],
  [
    "met in Beijing, a day before the document",
    { form: "event", measure: "meeting", place: "Beijing" },
    "holds",
    "2023-10-18",
  ],
  ["met in Astana, undated: one candidate", { form: "event", measure: "meeting", place: "Astana" }, "holds"],
  ["the visitor is the subject", { form: "event", measure: "visit", period: "2023-10" }, "uncheckable"],
  [
    "Kazakhstan's visit to China",
    { form: "event", measure: "visit", subject: "KAZ", counterpart: "CHN", period: "2023-10" },
    "holds",
  ],
  ["belongs to the UN", { form: "membership", measure: null, subject: "KAZ", counterpart: "UN" }, "holds"],
  [
    "not yet in 1991",
    { form: "membership", measure: null, subject: "KAZ", counterpart: "UN" },
    "contradicted",
    "1991-06-01",
  ],
  ["joined the WTO in 2015", { form: "membership", subject: "KAZ", counterpart: "WTO", period: "2015" }, "holds"],
  [
    "joined the WTO in 2001",
    { form: "membership", subject: "KAZ", counterpart: "WTO", period: "2001" },
    "contradicted",
  ],
  ["no row for the organisation", { form: "membership", subject: "KAZ", counterpart: "BRICS" }, "uncheckable"],
  ["the level of today", { form: "status", measure: null, status: "permanent-comprehensive-strategic" }, "holds"],
  ["in fewer words", { form: "status", measure: null, status: "permanent-strategic" }, "holds"],
  ["the lower level had been reached", { form: "status", status: "strategic" }, "holds"],
  ["reached in the year said", { form: "status", status: "comprehensive-strategic", period: "2011" }, "holds"],
  [
    "in force in the year said, but reached before",
    { form: "status", status: "comprehensive-strategic", period: "2014" },
    "depends",
  ],
  ["too early for it", { form: "status", status: "permanent-comprehensive-strategic", period: "2015" }, "contradicted"],
  // Pledges and what is no claim.
  [
    "50 bn by 2030: the record has 35 by then, so it is asked which is meant",
    { kind: "pledge", period: "2030", value: usd(50, 2) },
    "depends",
    "2023-08-31",
  ],
  [
    "35 bn by 2030, made in 2023: reached by China's count at once",
    { kind: "pledge", period: "2030", reporter: "CHN", value: usd(35, 2) },
    "met",
    "2023-08-31",
  ],
  [
    "50 bn by 2032 from 31.2 in 2022: 18.5 % a year against 4.8 needed",
    { kind: "pledge", period: "2032", reporter: "CHN", value: usd(50, 2) },
    "on-track",
    "2023-08-31",
  ],
  [
    "90 bn by 2025 from 24.2",
    { kind: "pledge", period: "2025", reporter: "KAZ", value: usd(90, 2) },
    "behind",
    "2023-08-31",
  ],
  [
    "30 bn by 2021 was missed",
    { kind: "pledge", period: "2021", reporter: "CHN", value: usd(30, 2) },
    "missed",
    "2019-08-31",
  ],
  [
    "double by 2024 from 22.0 in 2019: 43.82 of 44.0",
    { kind: "pledge", form: "ratio", period: "2024", reporter: "CHN", value: times(2) },
    "missed",
    "2020-08-31",
  ],
  [
    "made after all figures",
    { kind: "pledge", period: "2040", reporter: "CHN", value: usd(90, 2) },
    "not-due",
    "2025-08-31",
  ],
  [
    "a forecast is not due before its time",
    { kind: "forecast", period: "2030", reporter: "CHN", value: usd(90, 2) },
    "not-due",
    "2023-08-31",
  ],
  [
    "to join, and joined in time",
    { kind: "pledge", form: "membership", measure: "membership", subject: "KAZ", counterpart: "WTO", period: "2016" },
    "met",
    "2014-03-01",
  ],
  [
    "to join, and joined only after that",
    { kind: "pledge", form: "membership", measure: "membership", subject: "KAZ", counterpart: "WTO", period: "2014" },
    "uncheckable",
    "2014-03-01",
  ],
  [
    "to sign: what was signed may be something else",
    { kind: "pledge", form: "event", measure: "agreement", period: "2030" },
    "uncheckable",
    "2014-03-01",
  ],
  ["an intent", { kind: "pledge", form: "intent", measure: null, strand: "culture" }, "uncheckable"],
  ["several projects", { measure: "projects.count", value: null }, "uncheckable"],
  ["damaged", { period: "2023", value: usd(41, 2), damage: "scale-suspect" }, "uncheckable"],
  [
    "a conversion that cannot be",
    { period: "2023", value: usd(41, 2), conversion: { amount: 29e9, unit: "CNY" } },
    "inconsistent",
  ],
  [
    "a conversion that can be",
    { period: "2023", reporter: "CHN", value: usd(41, 2), conversion: { amount: 290e9, unit: "CNY" } },
    "holds",
  ],
];

describe("verdicts", () => {
  for (const [title, slots, status, date] of CASES) {
    it(`${title} → ${status}`, async () => {
      expect((await check(slots, date)).status).toBe(status);
    });
  }

  it("names readings only with the dimensions that are listed for the languages", async () => {
    const verdicts = await Promise.all(CASES.map(([, slots, , date]) => check(slots, date)));
    const used = verdicts.flatMap((v) => v.readings).flatMap((r) => Object.entries(r.key.dimensions));
    const strange = used.filter(([name, value]) => {
      const values = READING_DIMENSIONS[name];
      return values === undefined || (values !== null && !values.includes(value));
    });
    expect(strange).toEqual([]);
    expect(new Set(used.map(([name]) => name)).size).toBeGreaterThan(6);
  });
});
