import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../src/charts/frame.js";
import { bars, lines, map, strip } from "../../src/charts/index.js";

const text = { id: "c", title: "T", description: "D", width: 700 };
const HOSTILE = `"><script>x</script>&'`;
const points = fc
  .uniqueArray(
    fc.record({ year: fc.integer({ min: 1900, max: 2100 }), value: fc.double({ min: -1e12, max: 1e12, noNaN: true }) }),
    {
      selector: (p) => p.year,
      maxLength: 12,
    },
  )
  .map((all) => all.sort((a, b) => a.year - b.year));

describe("every chart", () => {
  it("is whole SVG with a name and a description, whatever the numbers and words", () => {
    fc.assert(
      fc.property(points, points, fc.constantFrom(350, 760), (first, second, width) => {
        const { markup } = lines({
          ...text,
          width,
          title: HOSTILE,
          lines: [
            { side: "first", label: HOSTILE, points: first },
            { side: "second", label: "Қазақстан", points: second },
          ],
          amount: (v) => v.toExponential(1),
          gap: true,
        });
        expect(markup).toMatch(/^<svg[^>]* role="img"[^>]*><title id="c-t">[^<]+<\/title><desc id="c-d">D<\/desc>/);
        expect(markup).not.toMatch(/NaN|Infinity|undefined|<script|style=/);
      }),
    );
    const strips = strip({ ...text, rows: [{ label: HOSTILE, items: [{ time: 2020.5, title: HOSTILE }] }] }).markup;
    const sectors = bars({ ...text, bars: [{ label: HOSTILE, value: 0, worded: HOSTILE }] }).markup;
    for (const markup of [strips, sectors]) expect(markup).not.toMatch(/NaN|<script|style=/);
  });
});

describe("lines", () => {
  const chart = (years: readonly number[]) =>
    lines({
      ...text,
      lines: [{ side: "first", label: "A", points: years.map((year) => ({ year, value: year - 1999 })) }],
      amount: String,
    }).markup;
  it("have a dot for each value, and no line over years without one", () => {
    const markup = chart([2000, 2001, 2005]);
    expect(markup.match(/<circle/g)).toHaveLength(3);
    expect(markup.match(/class="line first"/g)).toHaveLength(2);
    expect(markup.match(/class="line bridge first"/g)).toHaveLength(1);
    expect(chart([2000, 2001, 2002])).not.toContain("bridge");
  });
  it("fill the gap only in years that both sides have", () => {
    const both = (second: readonly number[]) =>
      lines({
        ...text,
        gap: true,
        amount: String,
        lines: [
          { side: "first", label: "A", points: [2000, 2001, 2002].map((year) => ({ year, value: 5 })) },
          { side: "second", label: "B", points: second.map((year) => ({ year, value: 3 })) },
        ],
      }).markup;
    expect(both([2000, 2001])).toMatch(/class="band" d="M[^"]+Z"/);
    expect(both([2010])).not.toContain('class="band"');
  });
  it("keep their labels apart, in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 14, max: 300, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const placed = apart(wanted, 17, 14, 314);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++)
          expect((sorted[i] as number) - (sorted[i - 1] as number)).toBeGreaterThan(16.99);
        expect(placed.every((y) => y <= 314)).toBe(true);
      }),
    );
  });
});

describe("the map", () => {
  it("colours both places, and is not drawn where one is too small for its scale", () => {
    const sides = [
      { codes: ["156"], name: "China" },
      { codes: ["398"], name: "Kazakhstan" },
    ] as const;
    const markup = map({ ...text, sides })?.markup ?? "";
    expect(markup.match(/class="state first"/g)).toHaveLength(1);
    expect(markup.match(/class="state second"/g)).toHaveLength(1);
    expect(markup).not.toContain("NaN");
    expect(map({ ...text, sides: [sides[0], { codes: ["798"], name: "Tuvalu" }] })).toBeUndefined();
  });
});
