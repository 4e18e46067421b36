import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { IMF_DIP } from "../../src/sources/imf-dip/source.js";
import { IMF_IMTS } from "../../src/sources/imf-imts/source.js";
import { SourceError } from "../../src/sources/index.js";
import { OECD_ITIC } from "../../src/sources/oecd-itic/source.js";
import { doubleKeys, fileAt, readWith, rowProblems, testContract } from "./contract.js";

const F = "test/fixtures";
const OUTWARD = `${F}/imf-dip/dataset_2026-03-29T00_00_00_IMF.STA_DIP_12.0.1.outward.csv`;
const INWARD = `${F}/imf-dip/dataset_2026-03-29T00_00_01_IMF.STA_DIP_12.0.1.inward.csv`;

testContract(IMF_DIP, [
  {
    path: OUTWARD,
    variant: "download-scaled",
    partition: "outward",
    release: "12.0.1",
    kept: 5,
    skipped: { "not-a-place": 2, "no-period": 1, "no-value": 1 },
  },
  {
    path: INWARD,
    variant: "download",
    partition: "inward",
    release: "12.0.1",
    kept: 4,
    skipped: { "scale-unclear": 1, "no-period": 1 },
  },
  {
    path: `${F}/imf-dip/imf-dip_outward_CHN-KAZ.csv`,
    variant: "api-csv",
    partition: "outward",
    release: "12.0.1",
    kept: 2,
    skipped: { "other-indicator": 1, "no-value": 1 },
  },
]);
testContract(IMF_IMTS, [
  {
    path: `${F}/imf-imts/imf-imts_A_KAZ-CHN.csv`,
    variant: "csv",
    partition: "imf-imts_A_KAZ-CHN",
    release: "1.0.0",
    kept: 5,
    skipped: { "other-indicator": 2, "not-a-place": 1, "other-frequency": 1, "no-value": 1, "no-period": 1 },
  },
  {
    path: `${F}/imf-imts/imts-v1.json`,
    variant: "json",
    partition: "imts-v1",
    release: "1.0.0",
    kept: 3,
    skipped: { "no-value": 1, "not-a-place": 1 },
  },
  { path: `${F}/imf-imts/imts-v2.json`, variant: "json", partition: "imts-v2", release: "1.0.0", kept: 2, skipped: {} },
]);
testContract(OECD_ITIC, [
  {
    path: `${F}/oecd-itic/OECD.SDD.TPS_DSD_ITIC@DF_ITIC_1.1_CHN.csv`,
    variant: "csv",
    partition: "OECD.SDD.TPS_DSD_ITIC@DF_ITIC_1.1_CHN",
    release: "1.1",
    kept: 3,
    skipped: { "no-value": 1, "not-a-place": 1 },
  },
]);

describe("imf-dip", () => {
  it("names the investor first, and the counterpart as reporter where the report is derived from it", async () => {
    const outward = await readWith(IMF_DIP, fileAt(OUTWARD));
    const inward = await readWith(IMF_DIP, fileAt(INWARD));
    const short = ({ values: v }: (typeof outward.rows)[number]) =>
      `${v.subject}>${v.counterpart} by ${v.reporter} ${v.status} ${v.value} ${v.unit}`;
    expect(outward.rows.map(short)).toEqual([
      "CHN>KAZ by CHN A 4245942819 USD",
      "CHN>KAZ by KAZ D 8268575220 USD",
      "CHN>KWT by CHN A 214396019 USD",
      "CHN>XKX by CHN A 0 USD",
      "CHN>WLD by CHN A 1982266100000 USD",
    ]);
    expect(inward.rows.map(short)).toEqual([
      "KAZ>CHN by CHN A 57480034 USD",
      "KAZ>CHN by KAZ D -29463520 USD",
      "KWT>CHN by KWT D 43060451 USD",
      "PSE>CHN by CHN A 500000 USD",
    ]);
    const api = await readWith(IMF_DIP, fileAt(`${F}/imf-dip/imf-dip_outward_CHN-KAZ.csv`));
    expect(api.rows.map((r) => r.values.value)).toEqual([6183670726.27, 6328892370]);
  });
  it("asks for both directions by default", () => {
    const asked = IMF_DIP.fetching?.requests({ places: ["CHN"], partners: ["XKX"], years: [2018, 2024] }, false);
    expect(asked?.map((r) => r.url.split("DIP/")[1])).toEqual([
      "CHN..INWD_D_NETLA_FALL_ALL.KOS.A?startPeriod=2018&endPeriod=2024",
      "CHN..OTWD_D_NETAL_FALL_ALL.KOS.A?startPeriod=2018&endPeriod=2024",
    ]);
    expect(asked?.[0]?.headers?.Accept).toMatch(/sdmx\.data\+csv/);
  });
});

describe("imf-imts", () => {
  it("values exports FOB and imports CIF, in dollars, by year and by month", async () => {
    const { rows } = await readWith(IMF_IMTS, fileAt(`${F}/imf-imts/imf-imts_A_KAZ-CHN.csv`));
    expect(
      rows.map(({ values: v }) => `${v.partner} ${v.direction} ${v.valuation} ${v.year}/${v.month} ${v.value}`),
    ).toEqual([
      "CHN X FOB 2023/0 14700000000",
      "CHN M CIF 2023/0 16700000000",
      "WLD X FOB 2023/0 78700000000",
      "XKX X FOB 2023/0 0",
      "CHN X FOB 2023/5 1200000000",
    ]);
  });
  it("reads the same from JSON of both versions", async () => {
    const v1 = await readWith(IMF_IMTS, fileAt(`${F}/imf-imts/imts-v1.json`));
    const v2 = await readWith(IMF_IMTS, fileAt(`${F}/imf-imts/imts-v2.json`));
    expect(v1.rows.filter((r) => r.values.year === 2022).map((r) => ({ ...r.values, year: 2023 }))).toEqual(
      v2.rows.map((r) => r.values),
    );
  });
  it("wants a reporter", () => {
    expect(() => IMF_IMTS.fetching?.requests({}, false)).toThrow(SourceError);
    const [asked] = IMF_IMTS.fetching?.requests({ places: ["KAZ"], partners: ["CHN"], monthly: true }, false) ?? [];
    expect(asked?.url).toBe("https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/KAZ.XG_FOB_USD+MG_CIF_USD.CHN.M");
  });
});

describe("oecd-itic", () => {
  it("gives the margin of the importer's CIF value, former states among the exporters", async () => {
    const { rows } = await readWith(OECD_ITIC, fileAt(`${F}/oecd-itic/OECD.SDD.TPS_DSD_ITIC@DF_ITIC_1.1_CHN.csv`));
    expect(
      rows.map(({ values: v }) => [v.subject, v.counterpart, v.product, v.year, v.value, v.unit, v.status]),
    ).toEqual([
      ["CHN", "KAZ", "TOTAL", 2024, 6.1, "percent-of-cif", "I"],
      ["CHN", "ANT", "TOTAL", 2015, 7.5, "percent-of-cif", "I"],
      ["CHN", "KAZ", "27", 2024, 4.2, "percent-of-cif", "I"],
    ]);
  });
});

const REAL = "../shared/data";
const fileIn = (dir: string, part: string): string =>
  `${REAL}/${dir}/${readdirSync(`${REAL}/${dir}`).find((f) => f.includes(part))}`;

describe.skipIf(!existsSync(REAL))(`the whole files in ${REAL}${existsSync(REAL) ? "" : " (not here)"}`, () => {
  it.each([
    ["outward", IMF_DIP, "imf_dip", 12_023, { "no-period": 24, "no-value": 2_655, "not-a-place": 1_019 }],
    [
      "inward",
      IMF_DIP,
      "imf_dip",
      12_562,
      { "no-period": 30, "no-value": 2_890, "not-a-place": 1_139, "scale-unclear": 22 },
    ],
    ["ITIC", OECD_ITIC, "oecd_itic", 2_154, {}],
  ] as const)("%s", async (part, source, dir, kept, skipped) => {
    const read = await readWith(source, fileAt(fileIn(dir, part)));
    expect({ kept: read.kept, ...read.skipped }).toEqual({ kept, ...skipped });
    expect([...new Set(read.rows.flatMap(({ table, values }) => rowProblems(source, table, values)))]).toEqual([]);
    expect(doubleKeys(read)).toEqual([]);
    if (part !== "outward") return;
    const stock = (year: number) =>
      read.rows
        .filter(({ values: v }) => v.counterpart === "KAZ" && v.subject === "CHN" && v.year === year)
        .map(({ values: v }) => [v.reporter, Number(v.value) / 1e6]);
    expect(stock(2018)).toEqual([
      ["CHN", 4245.942819],
      ["KAZ", 8268.57522],
    ]);
    expect(stock(2024)).toEqual([
      ["CHN", 6183.670726],
      ["KAZ", 6328.89237],
    ]);
  });
});
