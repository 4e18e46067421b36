import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/sources/index.js";

const causeOf = (text: string, limits = {}) => readCsv(text, "t", limits).issues.map((i) => i.params);

describe("readCsv", () => {
  it("reads quoted commas, quotes and line breaks, and counts rows as a spreadsheet does", () => {
    const { value, issues } = readCsv('a,b\n1,"x, y"\n2,"say ""no""\nnow"\n', "t");
    expect(issues).toEqual([]);
    expect(value).toEqual({
      header: ["a", "b"],
      rows: [
        { row: 2, cells: ["1", "x, y"] },
        { row: 3, cells: ["2", 'say "no"\nnow'] },
      ],
    });
  });

  it("takes no offence at a byte order mark or Windows line ends", () => {
    expect(readCsv("\uFEFFa,b\r\n1,2\r\n", "t").value).toEqual({
      header: ["a", "b"],
      rows: [{ row: 2, cells: ["1", "2"] }],
    });
  });

  it.each([
    ['a,b\n1,"x\n2,3', { row: 2, cause: "a quote is opened and never closed" }],
    ['a,b\n1,2\n1,"x"y\n', { row: 3, cause: "a quote is closed in the middle of a cell" }],
    ['a,b\n1,x"y\n', { row: 2, cause: "a quote stands in the middle of an unquoted cell" }],
    ["a,b\n1,2,3\n", { row: 2, cause: "3 cells where the header has 2" }],
    ["a,a\n1,2\n", { row: 1, column: "a", cause: "the column appears twice" }],
    ["a,\n1,2\n", { row: 1, cause: "a column has no name" }],
    ["", { row: 1, cause: "the file is empty" }],
  ])("says what is wrong with %j", (text, expected) => {
    expect(causeOf(text)).toEqual([expect.objectContaining({ table: "t", ...expected })]);
  });

  it("keeps the good rows beside a row of another length", () => {
    expect(readCsv("a,b\n1\n1,2\n", "t").value?.rows).toEqual([{ row: 3, cells: ["1", "2"] }]);
  });

  it("refuses a file or a table that is too long", () => {
    expect(causeOf("a\n1\n2\n3\n", { maxRows: 2 })).toEqual([expect.objectContaining({ cause: "more than 2 rows" })]);
    expect(readCsv("a\n1\n2\n", "t", { maxRows: 2 }).issues).toEqual([]);
    expect(readCsv("ä\n", "t", { maxBytes: 2 }).issues).toEqual([
      { code: "file-too-large", severity: "error", params: { path: "t", bytes: 3, limit: 2 } },
    ]);
  });
});

describe("splitting", () => {
  it("reads back every table that is written with quotes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "ж", "\uFEFF") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(readCsv(`x,y\n${quoted}`, "t").value?.rows.map((r) => r.cells)).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r") }), (text) => {
        const { value, issues } = readCsv(text, "t");
        expect(value !== undefined || issues.length > 0).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("takes time in proportion to the length, also without a comma", () => {
    const lines = 200_000;
    expect(readCsv("a\n".repeat(lines), "t").value?.rows).toHaveLength(lines - 1);
  });
});
