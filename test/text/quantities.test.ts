import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { readQuantities, readStatements } from "../../src/statements/index.js";
import { parseDigits, type Quantity, scanSentence, type Time } from "../../src/text/index.js";

async function scan(id: string, text: string) {
  const language = await loadLanguage(id);
  if (!language) throw new Error(id);
  return scanSentence(text, { start: 0, end: text.length, paragraph: 0 }, language).mentions;
}

async function quantities(id: string, text: string): Promise<Quantity[]> {
  return (await scan(id, text)).flatMap((m) => (m.cue.kind === "quantity" ? [m.cue] : []));
}

async function times(id: string, text: string): Promise<Time[]> {
  return (await scan(id, text)).flatMap((m) => (m.cue.kind === "time" ? [m.cue] : []));
}

const GERMAN = { decimal: ",", group: "." } as const;
const ENGLISH = { decimal: ".", group: "," } as const;

describe("digits", () => {
  it.each([
    ["5.000", GERMAN, 5000, 4],
    ["5.000", ENGLISH, 5, 4],
    ["41,0", GERMAN, 41, 3],
    ["41.0", GERMAN, 41, 3],
    ["1.234.567,8", GERMAN, 1234567.8, 8],
    ["1,234,567.8", GERMAN, 1234567.8, 8],
    ["6 500", GERMAN, 6500, 4],
    ["0,125", GERMAN, 0.125, 3],
  ])("%s", (written, rules, value, digits) => {
    expect(parseDigits(written, rules)).toEqual({ value, digits });
  });

  it("does not take a date for a number", () => {
    expect(parseDigits("17.10.2023", GERMAN)).toBeUndefined();
  });
});

describe("quantities", () => {
  it.each<[string, string, Partial<Quantity>]>([
    ["de", "31,2 Mrd. US-Dollar", { amount: 31.2e9, unit: "USD", comparator: "eq", digits: 3 }],
    ["de", "mehr als 5.000", { amount: 5000, comparator: "gt", unit: "" }],
    ["de", "knapp zehn Milliarden Euro", { amount: 10e9, unit: "EUR", comparator: "lt" }],
    ["de", "zweiundfünfzig Prozent", { amount: 52, unit: "percent" }],
    ["de", "drei Prozentpunkte", { amount: 3, unit: "percentage-points" }],
    ["de", "10 bis 12 Milliarden Euro", { amount: 10e9, to: 12e9, unit: "EUR" }],
    ["de", "ein Drittel", { amount: 33.33, unit: "percent" }],
    ["de", "eine Milliarde Dollar", { amount: 1e9, unit: "USD" }],
    ["de", "8,5 Millionen Tonnen", { amount: 8.5e6, unit: "tonnes" }],
    [
      "de",
      "65 Mrd. Dollar (rund 60 Mrd. Euro)",
      { amount: 65e9, unit: "USD", conversion: { amount: 60e9, unit: "EUR" } },
    ],
    ["en", "$43.82 billion", { amount: 43.82e9, unit: "USD", digits: 4 }],
    ["en", "US$ 24 billion", { amount: 24e9, unit: "USD" }],
    ["en", "$41bn", { amount: 41e9, unit: "USD" }],
    ["en", "almost 29 billion zlotys", { amount: 29e9, unit: "PLN", comparator: "lt" }],
    ["en", "two hundred and fifty companies", { amount: 250, unit: "" }],
    ["en", "twenty-five percent", { amount: 25, unit: "percent" }],
    ["en", "between 10 and 12 percent", { amount: 10, to: 12, unit: "percent" }],
    ["en", "5,000+ firms", { amount: 5000, comparator: "gt" }],
    ["en", "at least 3 percentage points", { amount: 3, unit: "percentage-points", comparator: "gte" }],
    ["en", "a third", { amount: 33.33, unit: "percent" }],
    ["en", "1.1 billion euros", { amount: 1100000000, unit: "EUR" }],
  ])("%s: %s", async (id, text, expected) => {
    expect(await quantities(id, text)).toMatchObject([expected]);
  });

  it("invents no amount for a vague number", async () => {
    expect(await quantities("en", "several billion dollars and dozens of projects")).toEqual([]);
    expect(await quantities("de", "mehrere Milliarden Dollar und einige Projekte")).toEqual([]);
  });

  it("takes a year for a time, not a number", async () => {
    expect(await quantities("en", "in 2023")).toEqual([]);
  });
});

describe("times", () => {
  it.each<[string, string, Time["role"], Time["spec"]]>([
    ["de", "im Jahr 2023", "in", { type: "absolute", period: "2023" }],
    ["de", "seit 2005", "since", { type: "absolute", period: "2005" }],
    ["de", "bis 2030", "by", { type: "absolute", period: "2030" }],
    ["de", "am 17. Oktober 2023", "in", { type: "day", month: 10, day: 17, year: { year: 2023 } }],
    ["de", "in den ersten neun Monaten 2023", "in", { type: "months", from: 1, to: 9, year: { year: 2023 } }],
    ["de", "von Januar bis September", "in", { type: "months", from: 1, to: 9 }],
    ["de", "im zweiten Quartal des vergangenen Jahres", "in", { type: "months", from: 4, to: 6, year: { offset: -1 } }],
    ["en", "the first half of 2024", "in", { type: "months", from: 1, to: 6, year: { year: 2024 } }],
    ["en", "October 17, 2023", "in", { type: "day", month: 10, day: 17, year: { year: 2023 } }],
    ["en", "in November 2016", "in", { type: "months", from: 11, to: 11, year: { year: 2016 } }],
    ["en", "Q3 2023", "in", { type: "months", from: 7, to: 9, year: { year: 2023 } }],
    ["en", "a year later", "in", { type: "shift", years: 1 }],
    ["en", "last month", "in", { type: "relative", unit: "month", offset: -1 }],
    ["en", "three years ago", "in", { type: "ago", years: 3 }],
    ["en", "in fiscal year 2022-23", "in", { type: "fiscal", year: 2022 }],
    ["en", "in recent years", "in", { type: "vague" }],
    ["en", "2023-10-17", "in", { type: "absolute", period: "2023-10-17" }],
    ["en", "than a year earlier", "base", { type: "shift", years: -1 }],
  ])("%s: %s", async (id, text, role, spec) => {
    expect(await times(id, text)).toEqual([{ kind: "time", role, spec }]);
  });

  it("spans from year to year", async () => {
    expect(await times("en", "between 2005 and 2020")).toMatchObject([{ spec: { type: "span" } }]);
    expect(await times("de", "von 2013 bis 2023")).toMatchObject([{ spec: { type: "span" } }]);
  });

  it("does not take the verb may for a month", async () => {
    expect(await times("en", "It may grow.")).toEqual([]);
  });
});

async function quantitiesIn(id: string, text: string) {
  const language = await loadLanguage(id);
  return language ? readQuantities({ text }, language).filter((q) => q.kind !== "period") : [];
}

describe("parts and damage", () => {
  it.each([
    ["en", "two and a half billion dollars", 2.5e9],
    ["en", "one hundred and two million dollars", 102e6],
    ["en", "322 hundred", 32200],
    ["en", "2 1/4", 2.25],
    ["en", ".08", 0.08],
    ["en", "two hundred point seventy-one", 200.71],
    ["de", "anderthalb Milliarden Euro", 1.5e9],
    ["de", "zwei Komma fünf Prozent", 2.5],
    ["zh", "两打", 24],
  ])("%s: %s", async (id, text, amount) => {
    expect((await quantitiesIn(id, text)).map((q) => q.amount)).toEqual([amount]);
  });
  it("takes letters against digits for a name, and dates for dates", async () => {
    expect(await quantitiesIn("en", "the 5G network, a 180ml bottle")).toEqual([]);
    expect((await quantitiesIn("en", "3/4/2023")).filter((q) => q.amount === 0.75)).toEqual([]);
  });
  it.each([
    ["zh", "2018年中哈贸易额达.4亿美元。", "digits-lost", undefined],
    [
      "kk",
      "2023 жылы Қытай мен Қазақстан арасындағы тауар айналымы 3 млрд 100 мың доллар болды.",
      "scale-suspect",
      3000100000,
    ],
    [
      "en",
      "In 2022 trade between China and Kazakhstan came to $31 billion. By 2023 trade had grown to 41 billion.",
      "unit-missing",
      41e9,
    ],
  ])("%s: what is broken in the text is said to be broken: %s", async (id, text, damage, amount) => {
    const language = await loadLanguage(id);
    const read = language ? readStatements({ text }, language).statements : [];
    expect(read.filter((s) => s.damage).map((s) => [s.damage, s.value?.amount])).toEqual([[damage, amount]]);
  });
});
