import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AIDDATA_GCDF } from "../../src/sources/aiddata-gcdf/source.js";
import { doubleKeys, fileAt, readWith, rowProblems, testContract } from "./contract.js";

const F = "test/fixtures/aiddata-gcdf";
const fixture = (
  name: string,
  variant: string,
  kept: number,
  skipped: { [why: string]: number },
  partition = variant,
) => ({
  path: `${F}/${name}`,
  variant,
  partition,
  ...(/^\d/.test(variant) ? { release: variant.slice(0, 3) } : {}),
  kept,
  skipped,
});

testContract(AIDDATA_GCDF, [
  fixture("AidDatas_Global_Chinese_Development_Finance_Dataset_Version_3_0.xlsx", "3.0", 2, { region: 1 }),
  fixture("final_input.csv", "3.0-geospatial", 2, { region: 1 }),
  fixture("df_filtered.csv", "3.0-filtered", 2, {}),
  fixture("final_df.csv", "2.0", 3, { region: 1 }),
  fixture("AidDatasGlobalHuaweiFinanceDataset.xlsx", "2.0-huawei", 2, { region: 1 }),
  fixture("osm_links_df.csv", "osm-links", 2, { "no-link": 1 }),
  fixture("930001.geojson", "geojson", 1, { duplicate: 1 }, "930001"),
]);

const values = async (name: string) => (await readWith(AIDDATA_GCDF, fileAt(`${F}/${name}`))).rows.map((r) => r.values);

describe("aiddata-gcdf", () => {
  it("keeps the prices of 2017 and of 2021 apart, and projects of both versions", async () => {
    const [old] = (await values("final_df.csv")).filter((v) => v.amount !== null);
    const [recent] = await values("final_input.csv");
    expect([old?.project, old?.price_base, old?.amount]).toEqual(["2.0/930002", "constant-2017", 55000000]);
    expect([recent?.project, recent?.price_base, recent?.amount]).toEqual([
      "3.0/920001",
      "constant-2021",
      134827753.47,
    ]);
  });
  it("says what is to be summed, and where nothing is known of it", async () => {
    const sums = async (name: string) => (await values(name)).map((v) => v.aggregate);
    expect(await sums("final_df.csv")).toEqual([1, 0, 0]);
    expect(await sums("final_input.csv")).toEqual([null, null]);
    expect(await sums("AidDatasGlobalHuaweiFinanceDataset.xlsx")).toEqual([0, 0]);
    expect(await sums("AidDatas_Global_Chinese_Development_Finance_Dataset_Version_3_0.xlsx")).toEqual([1, 0]);
  });
  it("takes years that come as decimals, line breaks in cells, NA, and no amount for missing", async () => {
    const [wind, books] = await values("final_input.csv");
    expect([wind?.committed, wind?.started, wind?.completed, wind?.infrastructure, wind?.status]).toEqual([
      2019,
      2019,
      2022,
      1,
      "completed",
    ]);
    expect([books?.amount, books?.price_base, books?.completed, books?.status]).toEqual([
      null,
      "constant-2021",
      null,
      "under-way",
    ]);
    const [, dam] = await values("df_filtered.csv");
    expect([dam?.amount, dam?.completed, dam?.infrastructure, dam?.counterpart]).toEqual([
      null,
      null,
      0,
      "Lao People's Democratic Republic",
    ]);
  });
  it("reads one project from the sheet of the full release as from a CSV", async () => {
    const [road] = await values("AidDatas_Global_Chinese_Development_Finance_Dataset_Version_3_0.xlsx");
    expect(road).toMatchObject({
      project: "3.0/910001",
      counterpart: "KAZ",
      amount: 553547615.7,
      row: 2,
      flow_type: "Loan",
    });
  });
  it("gives links on the map as a list, the prose left out", async () => {
    expect((await values("osm_links_df.csv")).map((v) => v.label)).toEqual([
      "https://www.openstreetmap.org/way/5",
      "https://www.openstreetmap.org/way/6 https://www.openstreetmap.org/way/7",
    ]);
  });
  it("is fetched in two releases", () => {
    const ask = AIDDATA_GCDF.fetching?.requests;
    expect(ask?.({ release: "2.0" }, false)[0]?.url).toMatch(/Version_2_0\.zip$/);
    expect(() => ask?.({ release: "9" }, false)).toThrow(/there are 3.0 and 2.0/);
  });
});

const REAL = "../shared/data";
describe.skipIf(!existsSync(REAL))(`the whole files in ${REAL}${existsSync(REAL) ? "" : " (not here)"}`, () => {
  it.each([
    ["gcdf_v3/final_input.csv", 9_385, 19, 85],
    ["gcdf_v3/df_filtered.csv", 959, 2, 43],
    ["gcdf_v2/final_df.csv", 3_317, 8, 38],
    ["gcdf_v2/AidDatasGlobalHuaweiFinanceDataset.xlsx", 165, 0, undefined],
    ["gcdf_v2/AidDatasGlobalChineseMilitaryFinanceDataset.xlsx", 443, 3, undefined],
    ["gcdf_v2/osm_links_df.csv", 3_363, 0, undefined],
    ["gcdf_v2/43824.geojson", 1, 0, 1],
  ])("%s: %i projects or links, %i of regions", async (name, kept, region, kazakhstan) => {
    const read = await readWith(AIDDATA_GCDF, fileAt(`${REAL}/${name}`));
    expect({ kept: read.kept, region: 0, ...read.skipped }).toEqual({ kept, region });
    expect([...new Set(read.rows.flatMap((r) => rowProblems(AIDDATA_GCDF, r.table, r.values)))]).toEqual([]);
    expect(doubleKeys(read)).toEqual([]);
    const there = read.rows.filter((r) => ["KAZ", "Kazakhstan"].includes(String(r.values.counterpart)));
    if (kazakhstan !== undefined) expect(there).toHaveLength(kazakhstan);
    if (name !== "gcdf_v3/final_input.csv") return;
    const sum = there.reduce((total, r) => total + Number(r.values.amount ?? 0), 0);
    expect(Math.round(sum / 1e7)).toBe(3910);
    expect(there.filter((r) => r.values.amount === null)).toHaveLength(13);
  });
});
