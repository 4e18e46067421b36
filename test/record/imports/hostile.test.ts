import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFile, verifyRecord } from "../../../src/record/index.js";
import { makeZip } from "../../documents/make-zip.js";

let dir = "";
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-hostile-"));
  await outcome("BACI_HS12_Y2020_V202501.csv", BACI.replaceAll("2021", "2020"));
  rmSync(join(dir, "BACI_HS12_Y2020_V202501.csv"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  makeZip(Object.entries(files).map(([name, data]) => ({ name, data })));

const BACI = "t,i,j,k,v,q\n2021,156,398,10121,1000,5\n2021,398,156,10121,500,1\n";
const GDP = "Country Name,Country Code,Year,Value\nKazakhstan,KAZ,2020,171082379532.8\n";

/** Imports bytes under a name; tells the codes of its issues and whether anything was kept. */
async function outcome(name: string, bytes: Uint8Array | string): Promise<{ codes: string[]; kept: number }> {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  const done = await importFile(join(dir, "record"), path, { memory: "256MB", threads: 1 });
  return { codes: done.issues.map((i) => i.code), kept: done.value?.reduce((sum, r) => sum + r.kept, 0) ?? 0 };
}

describe("files that mean harm", () => {
  it.each<readonly [string, string, () => Uint8Array | string]>([
    ["a million columns", "wide.csv", () => `${"a,".repeat(1_000_000)}b\n${"1,".repeat(1_000_000)}2\n`],
    ["a line of 20 MB", "BACI_HS12_Y2021_V1.csv", () => `t,i,j,k,v,q\n2021,156,398,1,1,"${"x".repeat(20_000_000)}"\n`],
    ["a quote that never closes", "gdp.csv", () => `${GDP}China,CHN,2020,"14722`],
    [
      "bytes that are no UTF-8",
      "gdp.csv",
      () => Buffer.concat([Buffer.from(GDP), Buffer.from([0xff, 0xfe, 0x41, 0x0a])]),
    ],
    ["nothing but zeros", "zeros.csv", () => new Uint8Array(100_000)],
    ["Parquet cut short", "flows.parquet", () => Buffer.from("PAR1\u0000\u0000\u0000PAR")],
    [
      "a spreadsheet that is none",
      "table.xlsx",
      () => zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<nothing" }),
    ],
    ["JSON nested 100,000 deep", "deep.json", () => "[".repeat(100_000)],
    ["gzip cut short", "gdp.csv.gz", () => gzipSync(GDP.repeat(5000)).subarray(0, 60)],
    ["a gzip bomb", "gdp.csv.gz", () => gzipSync(Buffer.alloc(200_000_000, "a"))],
    [
      "a zip bomb",
      "bomb.zip",
      () => zipOf({ "BACI_HS12_Y2021_V1.csv": Buffer.concat([Buffer.from(BACI), Buffer.alloc(150_000_000, " ")]) }),
    ],
    ["names that lead out of the archive", "out.zip", () => zipOf({ "../../BACI_HS12_Y2021_V1.csv": BACI })],
    ["an archive without files", "empty.zip", () => zipOf({})],
  ])(
    "%s: refused with a message, within bounds, and nothing kept",
    async (_what, name, make) => {
      const { codes, kept } = await outcome(name, make());
      expect(kept).toBe(0);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.every((code) => code.startsWith("input-"))).toBe(true);
      expect(readdirSync(dir).filter((f) => f !== name && f !== "record")).toEqual([]);
      const verified = await verifyRecord(join(dir, "record"));
      expect([verified.issues, verified.counts.flows]).toEqual([[], 2]);
    },
    30_000,
  );

  it("formulas in cells are text, never worked out", async () => {
    const formula = `${GDP}"=HYPERLINK(""x"")",CHN,2020,=1+1\nChina,CHN,2021,17820459508852.4\n`;
    expect(await outcome("gdp.csv", formula)).toEqual({ codes: [], kept: 2 });
  });

  it("an archive's folders are let be, its files read", async () => {
    const { kept } = await outcome("baci.zip", zipOf({ "data/BACI_HS12_Y2021_V202501.csv": BACI }));
    expect(kept).toBe(2);
  });
});
