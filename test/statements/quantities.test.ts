import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { readQuantities } from "../../src/statements/index.js";

async function listed(id: string, text: string) {
  const language = await loadLanguage(id);
  if (!language) throw new Error(id);
  return readQuantities({ text, date: "2024-05-01" }, language);
}

describe("readQuantities", () => {
  it.each([
    ["de", "einhunderteinunddreißig Gäste", "einhunderteinunddreißig", "number", 131, null],
    ["de", "eintausendeinhundertfünfzig Lose", "eintausendeinhundertfünfzig", "number", 1150, null],
    [
      "de",
      "Zwei Millionen dreihundertneunundneunzigtausendfuenfhundert Lose",
      "Zwei Millionen dreihundertneunundneunzigtausendfuenfhundert",
      "number",
      2399500,
      null,
    ],
    ["de", "rund 12 500 EUR im Monat", "12 500 EUR", "money", 12500, "EUR"],
    ["de", "2,54 Mrd. USD", "2,54 Mrd. USD", "money", 2.54e9, "USD"],
    ["de", "16,4 Millionen kanadischen Dollar", "16,4 Millionen kanadischen Dollar", "money", 16.4e6, "CAD"],
    ["de", "ein Minus von 0,1 Prozent", "0,1 Prozent", "percent", 0.1, "percent"],
    ["en", "about $14.5 million", "$14.5 million", "money", 14.5e6, "USD"],
    ["en", "more than two hundred and fifty-six tonnes", "two hundred and fifty-six tonnes", "unit", 256, "tonnes"],
    ["zh", "百分之十二", "百分之十二", "percent", 12, "percent"],
    ["zh", "1亿2000万人民币", "1亿2000万人民币", "money", 1.2e8, "CNY"],
  ])("%s: %s", async (id, text, exact, kind, amount, unit) => {
    const [first] = await listed(id, text);
    expect(first).toMatchObject({ text: exact, kind, amount, unit });
    expect(text.slice(first?.start, first?.end)).toBe(exact);
  });

  it.each([
    ["de", "eine halbe Million Gäste", 500_000, null],
    ["de", "rund eine halbe Milliarde Euro", 500_000_000, "EUR"],
    ["de", "viereinhalb Millionen Tonnen", 4_500_000, "tonnes"],
    ["en", "half a billion dollars", 500_000_000, "USD"],
    ["en", "a quarter of a million visitors", 250_000, null],
    ["en", "a million and a half visitors", 1_500_000, null],
    ["en", "700 swiss francs", 700, "CHF"],
    ["ru", "три с половиной миллиарда долларов", 3_500_000_000, "USD"],
    ["ru", "четверть миллиона туристов", 250_000, null],
    ["zh", "六百余家企业", 600, null],
    ["zh", "三十几万人", 300_000, null],
    ["zh", "五千三", 5300, null],
    ["zh", "六万八", 68_000, null],
    ["zh", "六万零八", 60_008, null],
    ["zh", "两万四千三百", 24_300, null],
    ["zh", "2万4千3百", 24_300, null],
    ["zh", "七十二亿三千零六万", 7_230_060_000, null],
    ["zh", "貳拾陸萬柒仟元", 267_000, "CNY"],
    ["zh", "负七点二", -7.2, null],
    ["zh", "六点五成", 65, "percent"],
    ["zh", "每桶一美元", 1, "USD"],
  ])("%s: %s", async (id, text, amount, unit) => {
    const [first] = await listed(id, text);
    expect(first).toMatchObject({ amount, unit });
  });

  it("lists periods, resolved against the document's date where they need one", async () => {
    const found = await listed("en", "In 2023 and last year, from January to September 2020.");
    expect(found.map((q) => [q.kind, q.period])).toEqual([
      ["period", "2023"],
      ["period", "2023"],
      ["period", "2020-01/2020-09"],
    ]);
  });

  it("keeps the amounts on both sides of a bracket, and the upper end of a range", async () => {
    expect((await listed("en", "$65 billion (60 billion euros)")).map((q) => q.unit)).toEqual(["USD", "EUR"]);
    expect(await listed("en", "10 to 12 percent")).toMatchObject([{ amount: 10, to: 12 }]);
  });
});
