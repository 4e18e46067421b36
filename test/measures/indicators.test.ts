import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, INDICATORS, indicatorOf, type Row } from "../../src/measures/index.js";
import { importFile, openRecord } from "../../src/record/index.js";
import type { Store } from "../../src/store/index.js";

let dir = "";
let store: Store | undefined;

/**
 * Three countries, two chapters (01, 27), thousand dollars. 2021, exports by chapter:
 * CHN→KAZ 60 + 0, CHN→RUS 30 + 10, KAZ→CHN 10 + 40, KAZ→RUS 0 + 50, RUS→CHN 0 + 100, RUS→KAZ 20 + 80.
 * 2020: CHN→KAZ 30, KAZ→CHN 20 only. X: CHN 100, KAZ 100, RUS 200; M: CHN 150, KAZ 160, RUS 90; world 400.
 */
const BACI = `t,i,j,k,v,q
2021,156,398,10121,60,1
2021,156,643,10121,30,1
2021,156,643,270900,10,1
2021,398,156,10121,10,1
2021,398,156,270900,40,1
2021,398,643,270900,50,1
2021,643,156,270900,100,1
2021,643,398,10121,20,1
2021,643,398,270900,80,1
`;
const BACI_2020 = "t,i,j,k,v,q\n2020,156,398,10121,30,1\n2020,398,156,10121,20,1\n";
const GDP = "Country Name,Country Code,Year,Value\nChina,CHN,2021,1100000\nKazakhstan,KAZ,2021,0\n";
/** Four roll calls: both yes; yes against abstention; yes against no; the second absent. */
const VOTES = `rcid,country,country_code,vote
1,China,CN,yes
1,Kazakhstan,KZ,yes
2,China,CN,yes
2,Kazakhstan,KZ,abstain
3,China,CN,no
3,Kazakhstan,KZ,yes
4,China,CN,no
`;
const ROLLCALLS = `rcid,session,importantvote,date,unres,amend,para,short,descr
${[1, 2, 3, 4].map((n) => `${n},75,0,2020-12-0${n},A/RES/75/${n},0,0,text,text`).join("\n")}
`;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-indicators-"));
  const files = {
    "BACI_HS12_Y2021_V202501.csv": BACI,
    "BACI_HS12_Y2020_V202501.csv": BACI_2020,
    "gdp.csv": GDP,
    "un_votes.csv": VOTES,
    "un_roll_calls.csv": ROLLCALLS,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dir, name), text);
    const done = await importFile(join(dir, "record"), join(dir, name));
    if (!done.value) throw new Error(JSON.stringify(done.issues));
  }
  store = (await openRecord(join(dir, "record"))).value?.store;
});
afterAll(async () => {
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

async function rowsOf(of: Store | undefined, id: string, years?: readonly [number, number]): Promise<Row[]> {
  const indicator = indicatorOf(id);
  if (!of || !indicator) throw new Error(id);
  const rows: Row[] = [];
  const trade = { source: "cepii-baci", side: "exporters" } as const;
  for await (const chunk of evaluate(of, indicator, { trade, ...(years ? { years } : {}) })) rows.push(...chunk);
  return rows;
}

async function valuesOf(id: string, years?: readonly [number, number]): Promise<Record<string, number>> {
  const rows = await rowsOf(store, id, years);
  const key = (r: Row): string => [r.a, r.b ?? r.product, r.year].filter((x) => x !== undefined).join(" ");
  return Object.fromEntries(rows.map((r) => [key(r), Number(r.value.toFixed(6))]));
}

describe("measures of trade, worked out by hand", () => {
  it.each<readonly [string, string, number]>([
    ["trade.exports", "CHN KAZ 2021", 60_000],
    ["trade.imports", "KAZ CHN 2021", 60_000],
    ["trade.turnover", "KAZ CHN 2021", 110_000],
    ["trade.balance", "KAZ CHN 2021", -10_000],
    ["trade.coverage", "CHN KAZ 2021", 1.2],
    // 110 against 50.
    ["trade.growth", "CHN KAZ 2021", 120],
    // CHN: 110 of 100 + 150.
    ["trade.share", "CHN KAZ 2021", 44],
    ["trade.rank", "CHN RUS 2021", 1],
    ["trade.rank", "CHN KAZ 2021", 2],
    // 110,000 of 1,100,000.
    ["trade.dependence", "CHN KAZ 2021", 10],
    // (60/100) / ((160 − 60) / (400 − 100))
    ["trade.intensity", "CHN KAZ 2021", 1.8],
    // CHN exports 0.9, 0.1; KAZ imports (60 + 20)/160, 80/160.
    ["trade.complementarity", "CHN KAZ 2021", 60],
    // KAZ exports 0.1, 0.9.
    ["trade.similarity", "CHN KAZ 2021", 0.2],
    // 01: 60 and 10, 27: 0 and 40.
    ["trade.intra-industry", "CHN KAZ 2021", 0.181818],
    // 0.9 / (120 / 400)
    ["trade.rca", "CHN 01 2021", 3],
    ["trade.rca.symmetric", "CHN 01 2021", 0.5],
    // Shares 0.6 and 0.4.
    ["trade.concentration", "CHN 2021", 0.52],
    ["trade.concentration.normalised", "CHN 2021", 0.04],
    ["trade.concentration.unctad", "CHN 2021", 0.047811],
    // Σ (0.9 · 300/30 · 0.5) + (0.1 · 300/270 · 0.5)
    ["trade.intensity.complementarity", "CHN KAZ 2021", 4.555556],
    ["trade.intensity.bias", "CHN KAZ 2021", 0.395122],
  ])("%s of %s", async (id, key, value) => {
    expect((await valuesOf(id))[key]).toBeCloseTo(value, 5);
  });

  it("have no row where something is missing, and none where it would be divided by zero", async () => {
    // In 2020 Russia reported nothing; Kazakhstan's product is a true zero on record.
    expect(await valuesOf("trade.turnover", [2020, 2020])).toEqual({ "CHN KAZ 2020": 50_000, "KAZ CHN 2020": 50_000 });
    expect(Object.keys(await valuesOf("trade.growth")).sort()).toEqual(["CHN KAZ 2021", "KAZ CHN 2021"]);
    expect(Object.keys(await valuesOf("trade.dependence"))).toEqual(expect.not.arrayContaining(["KAZ CHN 2021"]));
    expect((await valuesOf("economy.gdp"))["KAZ 2021"]).toBe(0);
    expect(await valuesOf("investment.stock.investor")).toEqual({});
  });

  it("tells exact numbers of two sides that trade nothing in a chapter as zero, not as missing", async () => {
    expect((await valuesOf("trade.intra-industry"))["CHN RUS 2021"]).toBeCloseTo(1 - (30 + 90) / 140, 5);
  });
});

describe("counts of the record's own tables", () => {
  it("tell who visited whom, and count a meeting for both", async () => {
    const events = (await store?.events({ between: ["CHN", "KAZ"] })) ?? [];
    const sound = events.filter((e) => e.flag === undefined && e.period.startsWith("2013"));
    const made = sound.filter((e) => e.type === "visit" && e.subject === "CHN").length;
    const all = sound.filter((e) => e.type === "visit" || e.type === "meeting").length;
    expect(made).toBeGreaterThan(0);
    expect((await valuesOf("meetings.visits"))["CHN KAZ 2013"]).toBe(made);
    expect((await valuesOf("meetings.all"))["KAZ CHN 2013"]).toBe(all);
    expect((await valuesOf("meetings.all"))["CHN KAZ 2013"]).toBe(all);
  });
  it("have no year before the first membership that both share, and grow with each", async () => {
    const shared = await valuesOf("memberships.shared");
    // Both in the United Nations since March 1992; the Shanghai Cooperation Organisation came in June 2001.
    expect(shared["CHN KAZ 1991"]).toBeUndefined();
    expect(shared["CHN KAZ 1992"]).toBeGreaterThan(0);
    expect(shared["CHN KAZ 2001"]).toBeGreaterThan(shared["CHN KAZ 1992"] ?? Number.NaN);
    expect(shared["KAZ CHN 2001"]).toBe(shared["CHN KAZ 2001"]);
  });
});

describe("measures of voting, worked out by hand", () => {
  // n = 3: (yes, yes), (yes, abstain), (no, yes). Disagreement: 0 + 1 + 2 of at most 6.
  it.each<readonly [string, number]>([
    ["votes.agreement", 0.5],
    ["votes.s", 0],
    // Observed 2/3; expected: CHN yes 2 no 1, KAZ yes 2 abstain 1: (2·1 + 1·2 + 1·1) / 9.
    ["votes.kappa", -0.2],
    // Observed (1 + 2)/3; expected (2·1·1 + 1·2·2 + 1·1·1) / 9.
    ["votes.kappa.weighted", -0.285714],
    // Pooled: yes 4, abstain 1, no 1 of 6: 2 · (4·1·1 + 4·1·2 + 1·1·1) / 36.
    ["votes.pi", -0.384615],
  ])("%s", async (id, value) => {
    expect(await valuesOf(id)).toEqual({
      "CHN KAZ 2020": expect.closeTo(value, 5),
      "KAZ CHN 2020": expect.closeTo(value, 5),
    });
  });
});

describe("the catalogue", () => {
  it("says what each measure is, and every one of them can be asked", async () => {
    for (const m of INDICATORS) {
      expect([m.id, m.definition.length > 20, m.formula !== "", m.reference !== "", m.coverage !== ""]).toEqual([
        m.id,
        true,
        true,
        true,
        true,
      ]);
      await valuesOf(m.id, [2000, 2030]);
    }
    expect(new Set(INDICATORS.map((m) => m.id)).size).toBe(INDICATORS.length);
  });
});

const VOTES_FILE = "../shared/data/unvotes/un_votes.csv.gz";
describe.skipIf(!existsSync(VOTES_FILE))(
  "all roll calls to January 2020 (skipped where ../shared/data is absent)",
  () => {
    it("gives every measure of voting for every dyad and year", async () => {
      const record = join(dir, "whole");
      for (const name of ["un_votes", "un_roll_calls"])
        await importFile(record, `../shared/data/unvotes/${name}.csv.gz`);
      const whole = await (await openRecord(record)).value?.store;
      const rows = await rowsOf(whole, "votes.agreement");
      expect(new Set(rows.map((r) => [r.a, r.b].sort().join("-"))).size).toBeGreaterThan(18_000);
      const ours = rows.filter((r) => r.a === "CHN" && r.b === "KAZ" && r.year === 2019);
      expect(ours.map((r) => r.value)).toEqual([expect.closeTo(0.92, 1)]);
      await whole?.close();
    }, 120_000);
  },
);
