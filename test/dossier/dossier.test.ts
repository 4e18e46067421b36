import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecord, type ShownDossier, showDossier } from "../../src/app/index.js";

const record = (await openRecord()).value;
if (!record) throw new Error("no record");
const dossierOf = (a: string, b: string): Promise<ShownDossier> => showDossier(record, a, b, "en");

/** Ids in all fields called `source`. */
const named = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(named)
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, v]) => (key === "source" && typeof v === "string" ? [v] : named(v)))
      : [];

describe("the dossier of China and Kazakhstan", () => {
  it("keeps the two sides apart, each with its own figure, source and place in it", async () => {
    const { overview, trade } = await dossierOf("KAZ", "CHN");
    const turnover = overview.find((k) => k.measure === "trade.turnover" && k.form === "level");
    expect(turnover?.entries.map((e) => (e.basis.kind === "own-statistics" ? e.basis.reporter : e.basis.kind))).toEqual(
      ["CHN", "KAZ"],
    );
    const own = trade.series.filter((s) => s.basis.kind === "own-statistics");
    const in2023 = own.map((s) => s.points.find((p) => p.year === 2023));
    expect(in2023.map((p) => Math.round((p?.value ?? 0) / 1e8) / 10)).toEqual([41, 31.4]);
    for (const point of in2023) expect([point?.source, point?.locator]).not.toContain("");
  });
  it("has the newest year with both legs of both sides, and no figure that a carrier got wrong", async () => {
    const { trade, politics } = await dossierOf("CHN", "KAZ");
    expect(trade.mirror?.legs.map((l) => `${l.exporter}${l.importer}`)).toEqual(["CHNKAZ", "KAZCHN"]);
    const wrong = (await record.store.events({ between: ["CHN", "KAZ"] })).filter((e) => e.flag !== undefined);
    expect(wrong.length).toBeGreaterThan(0);
    expect(politics.events.filter((e) => wrong.some((w) => w.id === e.id))).toEqual([]);
  });
  it("never adds up sectors at different prices", async () => {
    const { sectors, list } = (await dossierOf("CHN", "KAZ")).projects;
    for (const s of sectors) {
      const own = list.filter(
        (p) => p.sector === s.sector && (p.priceBase ?? "") === s.priceBase && (p.unit ?? "") === s.unit,
      );
      expect(own).toHaveLength(s.count);
      expect(own.reduce((sum, p) => sum + (p.amount ?? 0), 0)).toBeCloseTo(s.amount, 2);
    }
  });
});

describe("the dossier of any pair", () => {
  const place = fc.constantFrom("CHN", "KAZ", "DEU", "FRA", "UZB", "RUS", "EU", "C5", "WLD", "SUN", "TUV", "ITA");
  it("names no source that is not in its list, is plain data, and has a gap for each empty section", async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (a, b) => {
        fc.pre(a !== b);
        const dossier = await dossierOf(a, b);
        expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
        expect(Object.keys(dossier).slice(0, 4)).toEqual(["dyad", "places", "overview", "trade"]);
        const listed = new Set(dossier.sources.map((s) => s.id));
        expect(named(dossier).filter((id) => id !== "" && !listed.has(id))).toEqual([]);
        expect(dossier.gaps.some((g) => g.section === "investment")).toBe(dossier.investment.length === 0);
        expect(await dossierOf(b, a)).toEqual(dossier);
      }),
      { numRuns: 30 },
    );
  });
});
