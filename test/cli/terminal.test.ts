import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, columnWidths, layRow } from "../../src/cli/terminal/columns.js";
import { elide, harmless, padEnd, widthOf } from "../../src/cli/terminal/width.js";
import { wrap, wrapLines } from "../../src/cli/terminal/wrap.js";

describe("width", () => {
  it.each([
    ["Handel", 6],
    ["Қазақстан", 9],
    ["贸易额", 6],
    ["３２％", 6],
    ["e\u0301", 1],
    ["a\u200bb", 2],
    ["📈", 2],
  ])("%s takes %i columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
  it("pads to columns, not to characters", () => {
    expect(padEnd("贸易", 6)).toBe("贸易  ");
  });
});

describe("wrap", () => {
  it("breaks between words and between Chinese characters, and keeps closing marks", () => {
    expect(wrap("trade with China grew", 10)).toEqual(["trade with", "China grew"]);
    expect(wrap("贸易额增长，持续", 8)).toEqual(["贸易额增", "长，持续"]);
    expect(wrap("a permanent-comprehensive", 12)).toEqual(["a permanent-", "comprehensiv", "e"]);
  });
  it("loses no word and never exceeds the width", () => {
    const text = fc.array(fc.constantFrom("trade", "a", "Handelspartner", "товарооборот", "贸易", "2023", "41,0"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 14, max: 60 }), (words, width) => {
        const joined = words.join(" ");
        const lines = wrap(joined, width);
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.join("").replace(/ /g, "")).toBe(words.join(""));
      }),
    );
  });
  it("gives offsets into the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const line of wrapLines(text, 10)) {
          expect(line.start).toBeGreaterThanOrEqual(end);
          expect(line.end).toBeGreaterThan(line.start);
          end = line.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("elide", () => {
  it("leaves words out of the middle", () => {
    expect(elide("trade between the two countries rose to 41 billion dollars", 40)).toBe(
      "trade between the … 41 billion dollars",
    );
    expect(elide("short", 40)).toBe("short");
    expect(elide("Donaudampfschifffahrtsgesellschaft", 10)).toBe("Donaudamp…");
  });
});

describe("harmless", () => {
  it("keeps the length and takes out what steers a terminal", () => {
    const sly = "a\u001b[31mb\u0007\u202ec\u2028d\u009be";
    expect(harmless(sly)).toBe("a [31mb  c d e");
    expect(harmless(sly)).toHaveLength(sly.length);
  });
});

describe("columns", () => {
  const columns: readonly Column[] = [
    { align: "right" },
    { align: "left", wraps: true },
    { align: "left", wraps: true },
  ];
  it("serves short columns first and shares the rest", () => {
    expect(columnWidths([["41", "a".repeat(12), "b".repeat(90)]], columns, 60)).toEqual([2, 12, 42]);
    expect(columnWidths([["41", "", "b".repeat(90)]], columns, 60)).toEqual([2, 0, 56]);
  });
  it("continues too long a cell below", () => {
    expect(layRow(["41", "one two three", "x"], columns, [4, 10, 1])).toEqual(["  41  one two     x", "      three"]);
  });
});
