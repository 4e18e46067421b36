import { describe, expect, it } from "vitest";
import { isDirected, MEASURE_IDS } from "../../src/core/index.js";
import { basisId, levels, MEASURES, measureOf, type Observation, openBook } from "../../src/measures/index.js";
import { memoryStore } from "../../src/store/index.js";
import { figure, tables } from "../checks/fixture.js";

/** The two sides of 2021, in bn USD, rounded as published; the sums below are worked out by hand. */
const SIDES_2021 = [
  figure("trade.exports", "CHN>KAZ", "2021", 14.0e9, { digits: 3 }),
  figure("trade.imports", "CHN>KAZ", "2021", 10.2e9, { digits: 3 }),
  figure("trade.exports", "KAZ>CHN", "2021", 9.8e9, { digits: 2 }),
  figure("trade.imports", "KAZ>CHN", "2021", 8.2e9, { digits: 2 }),
];
const bookOf = (...figures: typeof SIDES_2021) => openBook(memoryStore({ ...tables, figures }));
const shown = (all: readonly Observation[]) =>
  Object.fromEntries(all.map((o) => [basisId(o.basis), [Math.round(o.value / 1e8) / 10, o.computation]]));
const pair = { subject: "CHN", counterpart: "KAZ" } as const;

describe("turnover", () => {
  it("is each side's exports and imports, both exporters' and both importers' figures", async () => {
    const all = await levels(await bookOf(...SIDES_2021), { measure: "trade.turnover", ...pair });
    expect(shown(all)).toEqual({
      "own-statistics:CHN": [24.2, "14.0 bn + 10.2 bn = 24.2 bn"],
      "own-statistics:KAZ": [18, "8.2 bn + 9.8 bn = 18.0 bn"],
      exporters: [23.8, "14.0 bn + 9.8 bn = 23.8 bn"],
      importers: [18.4, "8.2 bn + 10.2 bn = 18.4 bn"],
    });
  });

  it("is the published total where there is one", async () => {
    const total = figure("trade.turnover", "KAZ>CHN", "2021", 18.2e9, { digits: 3 });
    const all = await levels(await bookOf(...SIDES_2021, total), { measure: "trade.turnover", ...pair });
    expect(shown(all)["own-statistics:KAZ"]).toEqual([18.2, undefined]);
  });

  it("is not made of different periods, currencies or products", async () => {
    const [out, back] = SIDES_2021;
    if (out === undefined || back === undefined) throw new Error("fixture");
    const odd = [{ period: "2022" }, { unit: "CNY" }, { product: "oil" }].map((x) => ({ ...back, ...x }));
    for (const other of odd) {
      const all = await levels(await bookOf(out, other), { measure: "trade.turnover", ...pair });
      expect(all).toEqual([]);
    }
  });
});

describe("legs and balance", () => {
  it("an export is also the partner's import", async () => {
    const all = await levels(await bookOf(...SIDES_2021), {
      measure: "trade.exports",
      subject: "KAZ",
      counterpart: "CHN",
    });
    expect(shown(all)).toEqual({ "own-statistics:KAZ": [9.8, undefined], "own-statistics:CHN": [10.2, undefined] });
  });

  it("is the total less the other leg where only these are published", async () => {
    const total = figure("trade.turnover", "KAZ>CHN", "2023", 31.4e9, { digits: 3 });
    const out = figure("trade.exports", "KAZ>CHN", "2023", 14.7e9, { digits: 3 });
    const all = await levels(await bookOf(total, out), {
      measure: "trade.imports",
      subject: "KAZ",
      counterpart: "CHN",
    });
    expect(shown(all)).toEqual({ "own-statistics:KAZ": [16.7, "31.4 bn − 14.7 bn = 16.7 bn"] });
  });

  it("a surplus of one side is the deficit of the other", async () => {
    const book = await bookOf(...SIDES_2021);
    const china = await levels(book, { measure: "trade.balance", ...pair });
    const kazakhstan = await levels(book, { measure: "trade.balance", subject: "KAZ", counterpart: "CHN" });
    expect(shown(china)["own-statistics:CHN"]?.[0]).toBe(3.8);
    expect(shown(kazakhstan)["own-statistics:CHN"]?.[0]).toBe(-3.8);
    expect(shown(kazakhstan)["own-statistics:KAZ"]?.[0]).toBe(1.6);
  });
});

describe("whose figure it is", () => {
  it("own, a third party's, or an authority's that does not say", async () => {
    const rows = [
      figure("trade.turnover", "CHN>KAZ", "2020", 21e9),
      figure("trade.turnover", "CHN>KAZ", "2020", 22e9, { reporter: "RUS", authority: "Russia's customs" }),
      figure("trade.turnover", "CHN>KAZ", "2020", 23e9, { authority: "president" }),
    ];
    const all = await levels(await bookOf(...rows), { measure: "trade.turnover", ...pair });
    expect(all.map((o) => basisId(o.basis))).toEqual([
      "own-statistics:CHN",
      "third-party:Russia's customs",
      "stated:president",
    ]);
  });

  it("a data set that names no reporter is a third party", async () => {
    const [source] = tables.sources;
    if (source === undefined) throw new Error("fixture");
    const row = figure("economy.gdp", "KAZ", "2020", 171e9, { authority: "World Bank", source: "bank" });
    const store = memoryStore({ ...tables, figures: [row], sources: [{ ...source, id: "bank", kind: "dataset" }] });
    const all = await levels(await openBook(store), { measure: "economy.gdp", subject: "KAZ" });
    expect(all.map((o) => basisId(o.basis))).toEqual(["third-party:World Bank"]);
  });
});

describe("the catalogue", () => {
  it("defines every measure once, with the direction that core knows", () => {
    expect(MEASURES.map((m) => m.id).sort()).toEqual([...MEASURE_IDS].sort());
    for (const id of MEASURE_IDS) expect([id, measureOf(id).directed]).toEqual([id, isDirected(id)]);
  });
  it("gives each a definition, a reference and a basis", () => {
    for (const m of MEASURES) {
      expect(m.definition.length, m.id).toBeGreaterThan(20);
      expect(m.reference.length, m.id).toBeGreaterThan(10);
      expect(m.bases.length, m.id).toBeGreaterThan(0);
    }
  });
});
