import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparator, inside, roundingInterval } from "../../src/core/index.js";
import { doubled, exactly, intersect, minus, over, plus } from "../../src/measures/index.js";

const written = (amount: number, digits?: number, comparator?: Comparator, to?: number) =>
  roundingInterval(
    { amount, unit: "USD", ...(digits === undefined ? {} : { digits }), ...(to === undefined ? {} : { to }) },
    comparator,
  );

describe("what a written number allows", () => {
  it.each([
    ["41", written(41, 2), "[40.5, 41.5)"],
    ["41.0", written(41, 3), "[40.95, 41.05)"],
    ["41 billion", written(41e9, 2), "[40500000000, 41500000000)"],
    ["40, digits not counted", written(40), "[39.5, 40.5)"],
    ["over 31", written(31, 2, "gt"), "(31, 32]"],
    ["over 30: 40 is too far", written(30, 2, "gt"), "(30, 33]"],
    ["over 5,000", written(5000, 1, "gt"), "(5000, 5500]"],
    ["nearly 44", written(44, 2, "lt"), "[43, 44)"],
    ["nearly 20: a tenth", written(20, 2, "lt"), "[18, 20)"],
    ["about 30", written(30, 2, "approx"), "[28.5, 31.5]"],
    ["at least 40", written(40, 2, "gte"), "[40, Infinity)"],
    ["at most 3", written(3, 1, "lte"), "(-Infinity, 3]"],
    ["30 to 40", written(30, 2, "eq", 40), "[29.5, 40.5)"],
    ["a deficit of 5", written(-5, 1), "(-5.5, -4.5]"],
    ["a deficit of over 5", written(-5, 1, "gt"), "[-5.5, -5)"],
    ["0", written(0, 1), "[-0.5, 0.5)"],
  ])("%s", (_, i, text) => {
    expect(`${i?.minOpen ? "(" : "["}${i?.min}, ${i?.max}${i?.maxOpen ? ")" : "]"}`).toBe(text);
  });

  it("is nothing where there is no number", () => {
    expect(roundingInterval({ unit: "USD" })).toBeUndefined();
    expect(written(Number.NaN)).toBeUndefined();
    expect(written(Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it("holds the number itself, except over and under it", () => {
    const amounts = fc.integer({ min: 1, max: 1e12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 6 }), fc.constantFrom("eq", "approx", "gte", "lte"), (x, d, c) => {
        expect(inside(x, written(x, d, c as Comparator) ?? exactly(-1))).toBe(true);
      }),
      { seed: 41 },
    );
  });
});

describe("intervals", () => {
  const open = { min: 1, max: 2, minOpen: true, maxOpen: true };
  it("meet at a closed end only", () => {
    expect(intersect(exactly(1), open)).toBe(false);
    expect(intersect(exactly(1), { ...open, minOpen: false })).toBe(true);
    expect(intersect(open, { ...open, min: 2, max: 3, minOpen: false })).toBe(false);
    expect(intersect({ ...open, min: 1.5 }, open)).toBe(true);
  });
  it("are worked with end by end", () => {
    const a = { min: 40.5, max: 41.5, minOpen: false, maxOpen: true };
    const b = { min: 31.15, max: 31.25, minOpen: false, maxOpen: true };
    expect(plus(a, b)).toMatchObject({ min: 71.65, max: 72.75 });
    expect(minus(a, b)).toMatchObject({ min: 9.25, max: 10.350000000000001, minOpen: true });
    expect(over(a, b)?.min).toBeCloseTo(1.296, 10);
    expect(over(a, exactly(0))).toBeUndefined();
    expect(doubled(a)).toMatchObject({ min: 40, max: 42 });
  });
  it("divide rightly whatever the sign of the numerator", () => {
    const ends = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 99 }), fc.double({ min: 0, max: 1, noNaN: true }), ([m, w], d, t) => {
        const a = { min: m, max: m + w, minOpen: false, maxOpen: false };
        const b = { min: d, max: d + 1, minOpen: false, maxOpen: false };
        const q = (m + t * w) / (d + t);
        const i = over(a, b) ?? exactly(Number.NaN);
        expect(q >= i.min - 1e-9 && q <= i.max + 1e-9).toBe(true);
      }),
      { seed: 7 },
    );
  });
});
