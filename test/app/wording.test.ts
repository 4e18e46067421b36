import { describe, expect, it } from "vitest";
import { messagesFor, wordIssue } from "../../src/app/index.js";
import { wordVerdict } from "../../src/app/word-verdict.js";
import type { Basis, Issue, Reading, Verdict } from "../../src/core/index.js";
import { error } from "../../src/core/index.js";

/** What a check may find missing. */
const SLOTS = "subject counterpart third period base measure value scope direction status".split(" ");

const NAMES: Readonly<Record<string, string>> = {
  CHN: "China",
  KAZ: "Kazakhstan",
  USA: "United States",
  TUR: "Türkei",
  BLR: "Belarus",
};
const place = (id: string): string => NAMES[id] ?? id;
const CHINA: Basis = { kind: "own-statistics", reporter: "CHN" };
const KAZAKHSTAN: Basis = { kind: "own-statistics", reporter: "KAZ" };

const reading = (basis: Basis, more: Partial<Reading> = {}): Reading => ({
  id: basis.kind,
  key: { basis, dimensions: {} },
  value: 41e9,
  unit: "USD",
  period: "2023",
  holds: true,
  deviation: 0,
  source: "s",
  locator: "l",
  authority: "a",
  ...more,
});
const summaryOf = async (verdict: Omit<Verdict, "statement">, language: string): Promise<string> =>
  wordVerdict({ statement: "s1.1", ...verdict }, { messages: await messagesFor(language), place }).summary;

describe("labels", () => {
  const cases: readonly (readonly [Basis, Readonly<Record<string, string>>, string, string])[] = [
    [CHINA, {}, "China’s statistics", "Chinas Statistik"],
    [{ kind: "own-statistics", reporter: "USA" }, {}, "the United States’ statistics", "Statistik von United States"],
    [{ kind: "own-statistics", reporter: "TUR" }, {}, "Türkei’s statistics", "Statistik der Türkei"],
    [{ kind: "own-statistics", reporter: "BLR" }, {}, "Belarus’ statistics", "Statistik von Belarus"],
    [
      { kind: "exporters" },
      { when: "latest" },
      "exporters’ figures (latest on record)",
      "Angaben der Exporteure (jüngste Angabe)",
    ],
    [
      { kind: "stated", authority: "Zhang Xiao, ambassador" },
      { release: "2024-07" },
      "Zhang Xiao (release 2024-07)",
      "Zhang Xiao (Ausgabe 2024-07)",
    ],
    [{ kind: "recorded" }, { echo: "some-source" }, "on record", "verzeichnet"],
    [
      KAZAKHSTAN,
      { scope: "blocs", unheard: "of" },
      "Kazakhstan’s statistics (blocs as one partner, unheard: of)",
      "Kazakhstans Statistik (Bündnisse als ein Partner, unheard: of)",
    ],
  ];
  it.each(cases)("%j %j", async (basis, dimensions, english, german) => {
    expect((await messagesFor("en")).label({ basis, dimensions }, place)).toBe(english);
    expect((await messagesFor("de")).label({ basis, dimensions }, place)).toBe(german);
  });
});

describe("summaries", () => {
  it("say by whose figures it holds and by whose not", async () => {
    const verdict = {
      status: "depends",
      readings: [reading(CHINA), reading(KAZAKHSTAN, { value: 31.4e9, holds: false, deviation: 0.306 })],
    } as const;
    expect(await summaryOf(verdict, "en")).toBe("Holds by China’s statistics; not by Kazakhstan’s statistics.");
    expect(await summaryOf(verdict, "de")).toBe("Stimmt nach: Chinas Statistik; nicht nach: Kazakhstans Statistik.");
  });
  it("tell readings of the same figures apart only where they part", async () => {
    const release = (name: string) => ({ basis: KAZAKHSTAN, dimensions: { release: name } });
    const readings = [
      reading(KAZAKHSTAN, { key: release("a") }),
      reading(KAZAKHSTAN, { key: release("b"), holds: false }),
    ];
    expect(await summaryOf({ status: "depends", readings }, "en")).toBe(
      "Holds by Kazakhstan’s statistics (release a); not by Kazakhstan’s statistics (release b).",
    );
  });
  it("name the nearest figure where nothing holds", async () => {
    const readings = [
      reading(CHINA, { holds: false, deviation: 9 }),
      reading(KAZAKHSTAN, { value: 31.4e9, holds: false, deviation: 12 }),
    ];
    expect(await summaryOf({ status: "contradicted", readings }, "en")).toBe(
      "Holds by nothing that is on record; nearest: $41 bn (China’s statistics).",
    );
  });
  it("leave echoes out", async () => {
    expect(
      await summaryOf({ status: "holds", readings: [reading(CHINA), reading(KAZAKHSTAN, { echo: true })] }, "en"),
    ).toBe("Holds by all that is on record: China’s statistics.");
  });
  it("say where goals differ", async () => {
    const readings = [
      reading(CHINA, { holds: null, state: "on-track" }),
      reading(KAZAKHSTAN, { holds: null, state: "behind" }),
    ];
    expect(await summaryOf({ status: "depends", readings }, "en")).toBe(
      "On track by China’s statistics; behind by Kazakhstan’s statistics.",
    );
  });
  it("say what is missing", async () => {
    expect(
      await summaryOf({ status: "uncheckable", reason: "missing-slot", missing: "period", readings: [] }, "de"),
    ).toBe("Nicht prüfbar: Der Text sagt nicht, wann.");
  });
  it.each(["de", "en", "ru", "zh", "kk"])("name what is missing in words, never by its field: %s", async (language) => {
    for (const missing of SLOTS) {
      const said = await summaryOf({ status: "uncheckable", reason: "missing-slot", missing, readings: [] }, language);
      expect(said).not.toMatch(new RegExp(`${missing}[.。 ]`, "i"));
    }
  });
});

describe("amounts", () => {
  it.each([
    [41e9, "USD", "$41 bn", "41 Mrd. USD"],
    [43.82e9, "USD", "$43.82 bn", "43,82 Mrd. USD"],
    [43_823_456_789, "USD", "$43.82 bn", "43,82 Mrd. USD"],
    [-1.5e9, "USD", "−$1.5 bn", "−1,5 Mrd. USD"],
    [288e9, "CNY", "288 bn CNY", "288 Mrd. CNY"],
    [999_960_000, "USD", "$1.000 bn", "1,000 Mrd. USD"],
    [31.4102, "percent", "31.41%", "31,41 %"],
    [12_345, "count", "12,345", "12.345"],
    [4700, "count", "4700", "4700"],
    [0, "count", "0", "0"],
    [1, "rank", "no. 1", "Platz 1"],
    [2.5e6, "tonnes", "2.5 m tonnes", "2,5 Mio. t"],
  ])("%d %s", async (amount, unit, english, german) => {
    expect((await messagesFor("en")).quantity(amount, unit)).toBe(english);
    expect((await messagesFor("de")).quantity(amount, unit)).toBe(german);
  });
  it.each([
    [0.3057, "USD", "+30.6%", "+30,6 %"],
    [-0.0238, "USD", "−2.4%", "−2,4 %"],
    [9, "USD", "+900%", "+900 %"],
    [0.0001, "USD", "±0%", "±0 %"],
    [0.59, "percent", "+0.6 pts", "+0,6 Pkt."],
    [-1, "rank", "−1 place", "−1 Platz"],
  ])("a deviation of %d in %s", async (deviation, unit, english, german) => {
    expect((await messagesFor("en")).deviation(deviation, unit)).toBe(english);
    expect((await messagesFor("de")).deviation(deviation, unit)).toBe(german);
  });
  it.each([
    ["2023", "2023", "2023"],
    ["2023-10", "Oct 2023", "Okt. 2023"],
    ["2023-10-07", "7 Oct 2023", "07.10.2023"],
    ["2023-01/2023-09", "Jan–Sept 2023", "Jan.–Sept. 2023"],
    ["../2025-06", "until June 2025", "bis Juni 2025"],
    ["2005/..", "since 2005", "seit 2005"],
    ["2018/2023", "2018–2023", "2018–2023"],
  ])("the period %s", async (period, english, german) => {
    expect((await messagesFor("en")).period(period)).toBe(english);
    expect((await messagesFor("de")).period(period)).toBe(german);
  });
  it("writes computations as the language does", async () => {
    expect((await messagesFor("de")).computation("31.4 bn / 1,200.5 m − 1 = 2,515.6 %")).toBe(
      "31,4 Mrd. / 1.200,5 Mio. − 1 = 2.515,6 %",
    );
  });
});

describe("issues", () => {
  it("are told in the language asked for, in English otherwise", async () => {
    const issue: Issue = error("file-missing", { path: "a.txt" });
    expect(wordIssue(issue, await messagesFor("de"))).toBe("Es gibt keine Datei a.txt.");
    expect(wordIssue(issue, await messagesFor("xx"))).toBe("There is no file a.txt.");
  });
});
