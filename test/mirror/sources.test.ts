/** The mirror as it is put together from what several sources say of one pair. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type MirrorYear, openRecord, showMirror } from "../../src/app/index.js";
import { importFile } from "../../src/record/index.js";
import { run } from "../cli/run.js";

async function imported(files: readonly string[]): Promise<string> {
  const record = join(mkdtempSync(join(tmpdir(), "khorgos-mirror-")), "record");
  for (const file of files) {
    const done = await importFile(record, file, { keepRaw: false });
    if (!done.value) throw new Error(`${file}: ${JSON.stringify(done.issues)}`);
  }
  return record;
}

async function yearsIn(record: string, years: readonly number[]): Promise<readonly MirrorYear[]> {
  const opened = (await openRecord(record)).value;
  if (!opened) throw new Error("no record");
  const found = await showMirror(opened, ["KAZ", "CHN"], years);
  await opened.store.close();
  return found.years;
}

const leg = (year: MirrorYear | undefined, exporter: string) => year?.legs.find((l) => l.exporter === exporter);

describe("the OECD’s margins and a third party’s figures", () => {
  let record = "";
  beforeAll(async () => {
    record = await imported([
      "test/fixtures/imf-imts/imf-imts_A_KAZ-CHN.csv",
      "test/fixtures/oecd-itic/OECD.SDD.TPS_DSD_ITIC@DF_ITIC_1.1_CHN.csv",
      "test/fixtures/cow-trade/Dyadic_COW_4.0.csv",
    ]);
  }, 60_000);

  it("takes the margin of China’s imports from Kazakhstan off them, and names both sources", async () => {
    const years = await yearsIn(record, [2021, 2022, 2023]);
    const year = years.find((y) => leg(y, "KAZ")?.imported);
    const china = leg(year, "KAZ");
    const reading = china?.readings.find((r) => r.id === "importer-fob@oecd");
    // 6.1 % of the CIF value: the only margin of all goods between the two in the fixture.
    expect(reading?.value).toBeCloseTo((china?.imported?.value ?? Number.NaN) * 0.939, 2);
    expect(reading?.inputs.map((e) => [e.source, e.value])).toContainEqual(["oecd-itic", 6.1]);
    // The other way round the fixture has no margin, so there is no such reading.
    expect(leg(year, "CHN")?.readings.map((r) => r.id)).not.toContain("importer-fob@oecd");
  });

  it("sets a third party’s figure beside the reports, never in place of one", async () => {
    const [year] = await yearsIn(record, [2012]);
    for (const [exporter, flow] of [
      ["CHN", 7498.763],
      ["KAZ", 14718.09],
    ] as const) {
      const third = leg(year, exporter)?.readings.filter((r) => r.inputs[0]?.source === "cow-trade");
      expect(third?.map((r) => [r.id, r.value / 1e6])).toEqual([["third-party", flow]]);
      const { exported, imported } = leg(year, exporter) ?? {};
      expect([exported, imported].flatMap((side) => side?.evidence.map((e) => e.source) ?? [])).not.toContain(
        "cow-trade",
      );
    }
    const { out } = await run(["mirror", "KAZ", "CHN", "--years", "2012", "--record", record], { columns: 160 });
    expect(out).toMatch(/\$14\.7 bn +as a third party gives it \(The Correlates of War Project/);
  });
});

const WITS = "../shared/data/wits_kaz/Kazakhstan China Data.xlsx";
const COW = "../shared/data/cow/cow_trade_ndy.csv.gz";

/** Million USD: Kazakhstan’s imports and exports as WITS has them, both importers’ reports as Correlates of War has them. */
const TABLE = [
  [1995, 34.7, 35, 283.9, 315],
  [2000, 150.9, 152, 672.5, 959],
  [2005, 1251.8, 1257, 2422.5, 2903],
  [2008, 4565.1, 4570, 7676.6, 7727],
  [2010, 3964.5, 3966, 10122.1, 11037],
  [2011, 5021.1, 5023, 16291.5, 15330],
  [2012, 7497.7, 7499, 16484.4, 14718],
  [2013, 8364.5, 13889, 14373.7, 16098],
  [2014, 7357.2, 14109, 9799.4, 9704],
] as const;

describe.skipIf(!existsSync(WITS) || !existsSync(COW))(
  "Kazakhstan’s and Correlates of War’s series (skipped where ../shared/data is absent)",
  () => {
    it("stand side by side, year by year; from 2013 the latter no longer has Kazakhstan’s own imports", async () => {
      const years = await yearsIn(
        await imported([WITS, COW]),
        TABLE.map(([year]) => year),
      );
      const found = years.map((y) => {
        const of = (exporter: string, side: "exported" | "imported") => {
          const chosen = leg(y, exporter)?.[side];
          const all = [...(chosen?.evidence ?? []), ...(chosen?.others ?? [])];
          return Number(((all.find((e) => e.source === "wits")?.value ?? Number.NaN) / 1e6).toFixed(1));
        };
        const third = (exporter: string) =>
          (leg(y, exporter)?.thirdParty.find((e) => e.source === "cow-trade")?.value ?? Number.NaN) / 1e6;
        return [y.year, of("CHN", "imported"), third("CHN"), of("KAZ", "exported"), third("KAZ")];
      });
      expect(found).toEqual(TABLE);
    }, 120_000);
  },
);
