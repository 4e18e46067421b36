import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WITS } from "../../src/sources/wits/source.js";
import { fileAt, readWith, rowProblems, testContract } from "./contract.js";

const DIR = "test/fixtures/wits";
const HAND = `${DIR}/Kazakhstan China Data.xlsx`;
testContract(WITS, [
  { path: HAND, variant: "hand-keyed", partition: "Kazakhstan China", kept: 4, skipped: { "no-value": 1 } },
  {
    path: `${DIR}/DataJobID-1_KAZ_CHN.csv`,
    variant: "query",
    partition: "DataJobID-1_KAZ_CHN",
    kept: 3,
    skipped: { "no-classification": 1, "not-a-place": 1, "no-value": 1 },
  },
  {
    path: `${DIR}/WITS-Partner-Timeseries.csv`,
    variant: "series",
    partition: "WITS-Partner-Timeseries",
    kept: 3,
    skipped: { "no-value": 1, "product-group": 2, "not-a-place": 2, "other-indicator": 2 },
  },
]);

describe("wits", () => {
  it("turns thousands of dollars into dollars and takes the places from the name of a table kept by hand", async () => {
    const { rows } = await readWith(WITS, fileAt(HAND));
    const amount = rows.find((r) => r.table === "flows")?.values;
    expect(amount).toMatchObject({
      reporter: "Kazakhstan",
      partner: "China",
      direction: "M",
      valuation: "CIF",
      value: 34726110,
    });
    expect(rows[0]?.values).toMatchObject({ measure: "trade.imports.share", value: 0.91, unit: "percent", row: 2 });
  });
  it("keeps products as strings with their classification", async () => {
    const { rows } = await readWith(WITS, fileAt(`${DIR}/DataJobID-1_KAZ_CHN.csv`));
    expect(
      rows.map(({ values: v }) => [v.product, v.level, v.classification, v.direction, v.partner, v.value]),
    ).toEqual([
      ["270900", 6, "H5", "X", "CHN", 1000000500],
      ["010121", 6, "H5", "M", "CHN", 12250],
      ["TOTAL", 0, "H5", "X", "WLD", 46949600000],
    ]);
  });
});

const REAL = "../shared/data/wits_kaz/Kazakhstan China Data.xlsx";
describe.skipIf(!existsSync(REAL))(`the whole file ${REAL}${existsSync(REAL) ? "" : " (not here)"}`, () => {
  it("has 104 rows, 1995–2020", async () => {
    const read = await readWith(WITS, fileAt(REAL));
    expect({ kept: read.kept, skipped: read.skipped }).toEqual({ kept: 104, skipped: {} });
    expect(read.rows.flatMap((r) => rowProblems(WITS, r.table, r.values))).toEqual([]);
    const million = (direction: string, year: number): number =>
      Number(read.rows.find(({ values: v }) => v.direction === direction && v.year === year)?.values.value) / 1e6;
    expect(
      [million("M", 1995), million("X", 1995), million("M", 2020), million("X", 2013)].map((v) => v.toFixed(1)),
    ).toEqual(["34.7", "283.9", "6346.5", "14373.7"]);
  });
});
