import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, SourceError } from "../../src/sources/index.js";
import { WORLD_BANK } from "../../src/sources/world-bank/source.js";
import { bytesFile, fileAt, readWith, testContract } from "./contract.js";

const DIR = "test/fixtures/world-bank";
testContract(WORLD_BANK, [
  {
    path: `${DIR}/gdp.csv`,
    variant: "tidy",
    partition: "NY.GDP.MKTP.CD",
    kept: 5,
    skipped: { aggregate: 1, "no-value": 1 },
  },
  {
    path: `${DIR}/API_SP.POP.TOTL_DS2_en_csv_v2_1.csv`,
    variant: "wide",
    partition: "SP.POP.TOTL",
    release: "2026-02-24",
    kept: 7,
    skipped: { aggregate: 3, "no-value": 2 },
  },
  {
    path: `${DIR}/API_NY.GDP.DEFL.ZS.xlsx`,
    variant: "wide",
    partition: "NY.GDP.DEFL.ZS",
    release: "2026-02-24",
    kept: 3,
    skipped: { aggregate: 2, "no-value": 1 },
  },
  {
    path: `${DIR}/NY.GDP.MKTP.CD_CHN-KAZ.json`,
    variant: "api",
    partition: "NY.GDP.MKTP.CD_CHN-KAZ",
    release: "2026-02-24",
    kept: 2,
    skipped: { "no-value": 1, aggregate: 1 },
  },
]);

describe("world-bank", () => {
  it("gives each indicator its measure and unit, with the row it was read from", async () => {
    const { rows } = await readWith(WORLD_BANK, fileAt(`${DIR}/API_NY.GDP.DEFL.ZS.xlsx`));
    expect(rows[1]).toEqual({
      table: "observations",
      values: {
        measure: "deflator.gdp",
        unit: "index",
        subject: "KAZ",
        period: "2023",
        year: 2023,
        value: 341.25,
        row: 5,
      },
    });
  });
  it("asks the API page by page, for all or for some places", () => {
    const { requests, follow } = WORLD_BANK.fetching ?? {};
    const asked = requests?.({ places: ["KAZ", "CHN"], years: [2000, 2023], set: "gdp" }, false) ?? [];
    expect(asked).toEqual([
      {
        url: "https://api.worldbank.org/v2/country/kaz;chn/indicator/NY.GDP.MKTP.CD?format=json&per_page=20000&date=2000:2023&page=1",
        file: "NY.GDP.MKTP.CD_CHN-KAZ.json",
      },
    ]);
    expect(requests?.({}, false)).toHaveLength(5);
    expect(() => requests?.({ set: "happiness" }, false)).toThrow(SourceError);
    const head = (text: string) => ({ name: "a.json", kind: "json" as const, header: [], text });
    const first = requests?.({ set: "population" }, false)[0];
    const second = first && follow?.(first, head('[{"page":1,"pages":2,"per_page":10},[]]'));
    expect(second?.url).toMatch(/&page=2$/);
    expect(second?.file).toBe("SP.POP.TOTL_p2.json");
    expect(second && follow?.(second, head('[{"page":2,"pages":2},[]]'))).toBeUndefined();
    expect(
      () => first && follow?.(first, head('[{"message":[{"id":"120","key":"Invalid value","value":"not valid"}]}]')),
    ).toThrow(/not valid/);
  });
  it("says what the API answered in place of data", async () => {
    const text = '[{"message":[{"id":"175","key":"Invalid format","value":"The indicator was not found."}]}]';
    const reading = WORLD_BANK.reading({ variant: "api", partition: "x" });
    const read = async () => {
      if (reading.kind !== "rows") return;
      for await (const row of reading.rows(bytesFile("a.json", Buffer.from(text)), { variant: "api", partition: "x" }))
        void row;
    };
    await expect(read()).rejects.toThrow(/The indicator was not found/);
  });
});

const REAL = "../shared/data/worldbank";
describe.skipIf(!existsSync(REAL))(`the whole files in ${REAL}${existsSync(REAL) ? "" : " (not here)"}`, () => {
  it.each([
    ["gdp.csv", 11_193, 2_786, 0],
    ["population.csv", 14_075, 3_120, 0],
    ["wdi_wide_GDP.csv", 9_933, 2_989, 3_304],
    ["wdi_wide_Population.csv", 13_195, 2_989, 42],
    ["API_NY.GDP.MKTP.CD.xls", 11_389, 3_234, 2_933],
    ["API_SP.POP.TOTL.xls", 14_075, 3_234, 247],
  ])("%s: %i values, %i of groups, %i missing", async (name, kept, aggregate, missing) => {
    const read = await readWith(WORLD_BANK, fileAt(`${REAL}/${name}`));
    expect({ kept: read.kept, "no-value": 0, ...read.skipped }).toEqual({ kept, aggregate, "no-value": missing });
    const of = (place: string, year: number) =>
      read.rows.find(({ values }) => values.subject === place && values.year === year)?.values.value;
    if (name === "gdp.csv")
      expect([of("CHN", 2023), of("KAZ", 2023)].map((v) => Math.round(Number(v)))).toEqual([
        17794781986104, 261421121086,
      ]);
    if (name === "population.csv") expect(of("KAZ", 2024)).toBe(20592571);
  });
  it("tells an indicator by its rows, not by the file's name", async () => {
    // The file is called NY.GDP.MKTP.CD and holds GDP at constant prices.
    const file = fileAt(`${REAL}/API_NY.GDP.MKTP.CD.xls`);
    expect(WORLD_BANK.recognise(await headOf(file))?.partition).toBe("NY.GDP.MKTP.KD");
    const read = await readWith(WORLD_BANK, file);
    expect(new Set(read.rows.map(({ values }) => `${values.measure} ${values.unit}`))).toEqual(
      new Set(["gdp.constant USD-2015"]),
    );
  });
});
