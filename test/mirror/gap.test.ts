import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baciDifference, causesOf, fobAtMargin, fobAtRate, gapOf } from "../../src/mirror/index.js";

describe("the gap of two reports", () => {
  it("is that of METHODS for China → Kazakhstan 2021: 14.0 against 8.2", () => {
    const gap = gapOf(14.0, 8.2);
    expect(gap?.money).toBeCloseTo(-5.8, 10);
    expect(gap?.ofExporter).toBeCloseTo(0.414, 3);
    expect(Math.round(100 * (gap?.ofImporter ?? 0))).toBe(71);
    expect(gap?.symmetric).toBeCloseTo(0.261, 3);
    expect(gap?.log).toBeCloseTo(-0.535, 3);
  });
  it.each([
    [5, 10, { money: 5, ofExporter: 1, ofImporter: 0.5, symmetric: 1 / 3, log: Math.LN2 }],
    [10, 0, { money: -10, ofExporter: 1, ofImporter: null, symmetric: 1, log: null }],
    [0, 10, { money: 10, ofExporter: null, ofImporter: 1, symmetric: 1, log: null }],
    [0, 0, { money: 0, ofExporter: null, ofImporter: null, symmetric: 0, log: null }],
  ])("of %d and %d by hand", (x, m, expected) => {
    expect(gapOf(x, m)).toEqual(expected);
  });
  it("is none where a side is missing: absent is not zero", () => {
    expect([gapOf(undefined, 3), gapOf(3, undefined), gapOf(undefined, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it("turns its sign with the sides, and stays within 0 and 1", () => {
    const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (x, m) => {
        const [there, back] = [gapOf(x, m), gapOf(m, x)];
        expect(there?.symmetric).toBeGreaterThanOrEqual(0);
        expect(there?.symmetric).toBeLessThanOrEqual(1);
        expect(there?.log).toBeCloseTo(-(back?.log ?? Number.NaN), 9);
        expect(there?.ofExporter).toBe(back?.ofImporter);
      }),
    );
  });
});

describe("CIF and FOB", () => {
  it.each([
    [1.06, 7.74],
    [1.08, 7.59],
    [1.1, 7.45],
  ])("8.2 at %d is %d", (rate, fob) => {
    expect(fobAtRate(8.2, rate)).toBeCloseTo(fob, 2);
  });
  it("takes an OECD margin off the CIF value", () => {
    expect(fobAtMargin(100, 0.061)).toBeCloseTo(93.9, 10);
  });
  it("cancels a common border against a landlocked importer, as BACI's coefficients do", () => {
    const route = { distance: 3000, contiguous: false, importerLandlocked: false, exporterLandlocked: false };
    expect(baciDifference({ ...route, contiguous: true, importerLandlocked: true }, route)).toBeCloseTo(0.005, 10);
    // −.11 ln 2 + .01 (ln² 6000 − ln² 3000)
    expect(baciDifference({ ...route, distance: 6000 }, route)).toBeCloseTo(-0.0762 + 0.01 * (75.685 - 64.101), 3);
    expect(baciDifference({ ...route, unitValue: Math.E ** 2 }, { ...route, unitValue: 1 })).toBeCloseTo(-0.064, 10);
  });
});

describe("hints at causes", () => {
  const facts = (x: number | undefined, m: number | undefined, more: object = {}) =>
    causesOf({
      exported: x,
      imported: m,
      gap: gapOf(x, m),
      widestCif: 1.1,
      otherLeg: undefined,
      nextYear: undefined,
      chapters: [],
      ...more,
    });
  it("are valuation within the margin of freight, and nothing beyond it", () => {
    expect(facts(9.8, 10.2)).toEqual(["valuation"]);
    expect(facts(10, 11)).toEqual(["valuation"]);
    expect(facts(10, 11.1)).toEqual([]);
    expect(facts(10, 10)).toEqual([]);
  });
  it("are partner and transit where one leg alone falls short", () => {
    expect(facts(14, 8.2, { otherLeg: gapOf(9.8, 10.2) })).toEqual(["partner-attribution", "re-export-transit"]);
    expect(facts(14, 8.2, { otherLeg: gapOf(9.8, 20) })).toEqual([]);
    expect(facts(14, 8.2)).toEqual([]);
    expect(facts(8, 14)).toEqual(["partner-attribution"]);
  });
  it("are coverage where a side reports nothing, and none where a side is not on record", () => {
    expect(facts(5, 0)).toEqual(["coverage"]);
    expect(facts(5, undefined)).toEqual([]);
  });
  it("are timing where the next year makes up for it, classification where chapters cancel", () => {
    expect(facts(10, 7, { nextYear: gapOf(10, 13) })).toEqual(["timing"]);
    expect(facts(10, 7, { nextYear: gapOf(10, 10.5) })).toEqual([]);
    expect(facts(10, 9.5, { chapters: [-5, 4.5] })).toEqual(["classification"]);
    expect(facts(10, 9.5, { chapters: [-0.4, -0.1] })).toEqual([]);
  });
});
