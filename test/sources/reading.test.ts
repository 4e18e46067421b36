import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { delimitedRows, headOf, SourceError, sheetsOf, tableRows } from "../../src/sources/index.js";
import { wholeJson } from "../../src/sources/reading/json.js";
import { bytesFile } from "./contract.js";

const csv = (text: string | Uint8Array, name = "t.csv") =>
  bytesFile(name, typeof text === "string" ? Buffer.from(text) : text);

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
const refusal = async (rows: AsyncIterable<unknown> | Promise<unknown>): Promise<string> => {
  try {
    await (Symbol.asyncIterator in rows ? all(rows) : rows);
  } catch (thrown) {
    if (thrown instanceof SourceError) return thrown.message;
    throw thrown;
  }
  return "";
};

describe("delimitedRows", () => {
  it("counts records as a spreadsheet does, whatever line breaks cells hold", async () => {
    const text = '\uFEFFa,b\r\n1,"x\ny"\r\n\r\n2,"say ""hi"""\r\n';
    const want = [
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["1", "x\ny"] },
      { row: 4, cells: ["2", 'say "hi"'] },
    ];
    expect(await all(delimitedRows(csv(text)))).toEqual(want);
    expect(await all(delimitedRows(bytesFile("t.csv", Buffer.from(text), 1)))).toEqual(want);
  });
  it("takes quotes as letters where the format has none", async () => {
    const rows = await all(delimitedRows(csv('a\tb\n"1\t2"x\n'), { delimiter: "\t", quoted: false }));
    expect(rows[1]?.cells).toEqual(['"1', '2"x']);
  });
  it("reads old encodings where told to, and refuses them where not", async () => {
    const bytes = Buffer.from([0x61, 0x2c, 0x82, 0x0a]);
    expect((await all(delimitedRows(csv(bytes), { encoding: "windows-1252" })))[0]?.cells).toEqual(["a", "‚"]);
    expect(await refusal(delimitedRows(csv(bytes)))).toMatch(/not in UTF-8/);
    expect((await all(delimitedRows(csv("a,b\r1,2\r")))).map((r) => r.cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
  it("refuses unbalanced quotes, a million columns and web pages", async () => {
    expect(await refusal(delimitedRows(csv('a,b\n1,"2\n3,4\n')))).toMatch(/at row 2: a quote is opened/);
    expect(await refusal(delimitedRows(csv(`a,"${"x".repeat(5_000_000)}`)))).toMatch(/at row 1: a record of more/);
    expect(await refusal(delimitedRows(csv(",".repeat(1_000_000))))).toMatch(/no table/);
    expect(await refusal(delimitedRows(csv('a,b\n1,x"y\n')))).toMatch(/row 2: a quote stands in the middle/);
    expect(await refusal(delimitedRows(csv('a,b\n1,"x"y\n')))).toMatch(/row 2: a quote is closed in the middle/);
    expect(await refusal(delimitedRows(csv("<!DOCTYPE html><html>")))).toMatch(/web page/);
  });
  it("reads a million rows without keeping them", async () => {
    const block = Buffer.from("156,398,2023,1.5\n".repeat(10_000));
    const file = {
      name: "big.csv",
      bytes: async function* () {
        for (let i = 0; i < 100; i++) yield block;
      },
    };
    let rows = 0;
    const before = process.memoryUsage().rss;
    for await (const row of delimitedRows(file)) rows += row.cells.length === 4 ? 1 : 0;
    expect(rows).toBe(1_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
});

describe("tableRows", () => {
  it("finds the header below a preamble and names the cells", async () => {
    const text =
      '"Data Source","World",\n\n"Last Updated","2026-02-24",\n\n"Name","Code","2020",\n"China","CHN","1",\n';
    const [row] = await all(tableRows(csv(text), { required: ["Code", "Name"] }));
    expect([row?.row, row?.cell("Name"), row?.cell("2020"), row?.cell("2021")]).toEqual([6, "China", "1", ""]);
    expect(row?.columns).toEqual(["Name", "Code", "2020", ""]);
  });
  it("reads a spreadsheet in the same way, dates as days", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Notes", rows: [["nothing here"]] },
        { name: "Data", rows: [["Title"], ["Code", "Day", "n"], ["CHN", new Date(Date.UTC(2019, 0, 1)), 1.5]] },
      ],
    });
    const rows = await all(tableRows(csv(bytes, "t.xlsx"), { required: ["Code", "Day"] }));
    expect(rows.map((r) => [r.row, r.cell("Code"), r.cell("Day"), r.cell("n")])).toEqual([
      [3, "CHN", "2019-01-01", "1.5"],
    ]);
    const head = await headOf(csv(bytes, "t.xlsx"));
    expect(head.header).toEqual(["Notes!nothing here", "Data!Title"]);
    expect(head.text.split("\n")).toContain("Data\tCHN\t2019-01-01\t1.5");
    expect(await refusal(tableRows(csv(bytes), { required: ["Code"], sheet: "Nix" }))).toMatch(
      /no sheet "Nix"; there are Notes, Data/,
    );
  });
  it("names the columns that are missing, doubled, or too many in a row", async () => {
    expect(await refusal(tableRows(csv("a,b\n1,2\n"), { required: ["a", "c"] }))).toMatch(/the column "c" is missing/);
    expect(await refusal(tableRows(csv("x,y\n1,2\n"), { required: ["a", "c"] }))).toMatch(
      /columns "a", "c" are missing/,
    );
    expect(await refusal(tableRows(csv("a,a\n1,2\n"), { required: ["a"] }))).toMatch(/"a" is there twice/);
    expect(await refusal(tableRows(csv("a,b\n1,2\n1\n"), { required: ["a"] }))).toMatch(
      /row 3 has 1 cells where the header has 2/,
    );
    expect(await refusal(tableRows(csv(""), { required: ["a"] }))).toMatch(/"a" is missing/);
  });
});

describe("sheetsOf", () => {
  it("refuses what is none, what is cut short, and what unpacks to more than it may", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "S", rows: Array.from({ length: 3000 }, () => ["aaaaaaaaaa"]) }],
    });
    expect((await sheetsOf(csv(bytes)))[0]?.rows).toHaveLength(3000);
    expect(await refusal(sheetsOf(csv("a,b")))).toMatch(/no spreadsheet/);
    expect(await refusal(sheetsOf(csv(bytes.subarray(0, bytes.length / 2))))).toMatch(/damaged or locked/);
    expect(await refusal(sheetsOf(csv(bytes), { limit: 20_000 }))).toMatch(/unpacked/);
  });
  it("does not believe the sizes that a bomb's directory names", async () => {
    const bytes = Buffer.from(
      await writeXlsx({ sheets: [{ name: "S", rows: Array.from({ length: 3000 }, () => ["a"]) }] }),
    );
    let lied = 0;
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4)) {
      if (bytes.readUInt32LE(at + 24) < 20_000) continue;
      bytes.writeUInt32LE(10, at + 24);
      lied++;
    }
    expect(lied).toBeGreaterThan(0);
    expect(await refusal(sheetsOf(csv(bytes)))).toMatch(/damaged or locked/);
  });
  it("takes a formula for what it last gave, and computes nothing", async () => {
    const cells = new Map([["1,0", { value: 42, type: "formula" as const, formula: "1+1", formulaResult: 42 }]]);
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["a"], [42]], cells }] });
    expect((await sheetsOf(csv(bytes)))[0]?.rows[1]?.cells).toEqual(["42"]);
  });
});

describe("wholeJson", () => {
  it("reads JSON, and refuses what is cut, large or a web page", async () => {
    expect(await wholeJson(csv('{"a":[1]}'))).toEqual({ a: [1] });
    expect(await refusal(wholeJson(csv('{"a":[1')))).toMatch(/cut short/);
    expect(await refusal(wholeJson(csv('{"a":[1]}'), 4))).toMatch(/more than/);
    expect(await refusal(wholeJson(csv("<html></html>")))).toMatch(/web page/);
    expect(await refusal(wholeJson(csv("[".repeat(200_000))))).toMatch(/cut short/);
  });
});

describe("headOf", () => {
  it("tells kinds apart and finds the cells of the first line", async () => {
    const text = async (t: string | Uint8Array) => {
      const head = await headOf(csv(t));
      return [head.kind, ...head.header];
    };
    expect(await text('\uFEFF"A.ID","A, name"\n1,2\n')).toEqual(["csv", "A.ID", "A, name"]);
    expect(await text("a\tb\n1\t2\n")).toEqual(["csv", "a", "b"]);
    expect(await text("a;b\n1;2\n")).toEqual(["csv", "a", "b"]);
    expect(await text(' [{"page":1}]')).toEqual(["json"]);
    expect(await text("PAR1xxxx")).toEqual(["parquet"]);
  });
});
