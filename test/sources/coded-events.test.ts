import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isKnownPlace, parsePlace } from "../../src/places/index.js";
import { placeOfActor } from "../../src/sources/gdelt-2/actors.js";
import { bytesFile, fileAt, readWith, testContract } from "./contract.js";
import { countsOf, fixture, known, REAL, valuesOf } from "./fixture.js";

const GDELT = known("gdelt-2");
const EVENTS = "test/fixtures/gdelt-2/20240131234500.export.CSV";

testContract(GDELT, [
  fixture("gdelt-2/20240131234500.export.CSV", "events-2", 4, {
    partition: "20240131234500",
    skipped: { duplicate: 2, "not-a-dyad": 1, "not-a-place": 3, "no-code": 1 },
  }),
  fixture("gdelt-2/20130501.export.CSV", "events-1", 2, { partition: "20130501", skipped: { "not-a-place": 1 } }),
  fixture("gdelt-2/201001.csv", "events-1", 2, { partition: "201001", skipped: { "no-period": 1 } }),
  fixture("gdelt-2/20240131234500.mentions.CSV", "mentions", 0, {
    partition: "20240131234500.mentions",
    headless: true,
    skipped: { mention: 2 },
  }),
  fixture("gdelt-2/20240131234500.gkg.csv", "gkg", 0, {
    partition: "20240131234500.gkg",
    headless: true,
    skipped: { "knowledge-graph": 2 },
  }),
  fixture("gdelt-2/mentions-saved.csv", "mentions-header", 0, { partition: "mentions-saved", skipped: { mention: 1 } }),
]);
testContract(known("icews"), [
  fixture("icews/events.2018.sample.tab", "events", 5, {
    partition: "Y2018",
    skipped: { duplicate: 1, "not-a-dyad": 1, "not-a-place": 2, "no-period": 1 },
  }),
]);

describe("GDELT", () => {
  it("takes countries out of actors with roles, codes as text, the day of the event", async () => {
    const values = await valuesOf("gdelt-2", EVENTS);
    expect(values.map((v) => [v.event, v.date, v.actor, v.target, v.code, v.root, v.goldstein, v.mentions])).toEqual([
      ["1158001001", "2024-01-31", "KAZ", "CHN", "036", "03", 4, 10],
      ["1158001003", "2024-01-31", "CHN", "KAZ", "010", "01", 0, 6],
      ["1158001004", "2014-02-01", "USA", "ROU", "190", "19", -10, 2],
      ["1158001010", "2024-01-31", "RUS", "KAZ", "1122", "11", null, 2],
    ]);
  });
  it("knows every country that it lets through, and no region", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
    const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const places = codes.flatMap((code) => placeOfActor(code) ?? []);
    expect(places.length).toBeGreaterThan(250);
    expect(places.filter((place) => !isKnownPlace(place))).toEqual([]);
    expect(["KAZ", "ROM", "KSV"].map(placeOfActor)).toEqual(["KAZ", "ROU", "XKX"]);
    expect(["EUR", "AFR", "WST", "MEA", "", "constructor"].map(placeOfActor)).toEqual(Array(6).fill(undefined));
  });
  it("refuses lines of another length and columns that have moved", async () => {
    const text = readFileSync(EVENTS, "utf8");
    const refused = (changed: string) => readWith(GDELT, bytesFile("20240131234500.export.CSV", Buffer.from(changed)));
    const lines = text.split("\n");
    await expect(refused([lines[0], lines[1]?.split("\t").slice(0, 30).join("\t")].join("\n"))).rejects.toThrow(
      /line 2 has 30 cells/,
    );
    const moved = (lines[0] ?? "").split("\t");
    moved.splice(5, 0, "EXTRA");
    await expect(refused([lines[0], moved.slice(0, 61).join("\t")].join("\n"))).rejects.toThrow(/format has changed/);
  });
  it("knows which files hold a year: one, twelve, or a file a day", () => {
    const files = (years: [number, number]) => GDELT.fetching?.requests({ years }, false).map((r) => r.file) ?? [];
    expect(files([2004, 2005])).toEqual(["2004.zip", "2005.zip"]);
    expect(files([2010, 2010])).toHaveLength(12);
    expect(files([2013, 2013]).slice(0, 4)).toEqual([
      "201301.zip",
      "201302.zip",
      "201303.zip",
      "20130401.export.CSV.zip",
    ]);
    expect(files([2024, 2024])).toHaveLength(366);
    expect(GDELT.fetching?.requests({ set: "20240131234500" }, false)[0]?.url).toBe(
      "http://data.gdeltproject.org/gdeltv2/20240131234500.export.CSV.zip",
    );
    expect(() => GDELT.fetching?.requests({}, false)).toThrow(/which years/);
    expect(() => GDELT.fetching?.requests({ set: "yesterday" }, false)).toThrow(/named by day/);
  });
});

describe("ICEWS", () => {
  it("keeps leading zeros, and tells events of one number apart by day and pair", async () => {
    const values = await valuesOf("icews", "test/fixtures/icews/events.2018.sample.tab");
    expect(values.map((v) => [v.event, v.actor, v.target, v.code, v.goldstein])).toEqual([
      ["32896152/2018-06-02/Kazakhstan>China", "Kazakhstan", "China", "036", 4],
      ["32896153/2018-06-02/China>Kazakhstan", "China", "Kazakhstan", "036", 4],
      ["32896152/2018-06-03/Kazakhstan>China", "Kazakhstan", "China", "036", 4],
      [
        "32896154/2018-06-02/Moldova, Republic of>Russian Federation",
        "Moldova, Republic of",
        "Russian Federation",
        "0311",
        5.2,
      ],
      [
        "32896155/2018-06-02/Cote d'Ivoire>the former Yugoslav Republic of Macedonia",
        "Cote d'Ivoire",
        "the former Yugoslav Republic of Macedonia",
        "190",
        -10,
      ],
    ]);
  });
});

describe.skipIf(!existsSync(REAL))("real events (skipped where ../shared/data is absent)", () => {
  it("reads all 3,705 rows of the ICEWS sample, its one event of Kazakhstan and China among them", async () => {
    const file = `${REAL}/icews/events.2018.sample.tab`;
    const { rows, skipped } = await readWith(known("icews"), fileAt(file), file);
    expect([rows.length, skipped]).toEqual([1_741, { "not-a-dyad": 1_596, "not-a-place": 368 }]);
    expect(rows.length + 1_596 + 368).toBe(3_705);
    const pair = rows.filter(({ values: v }) => v.actor === "Kazakhstan" && v.target === "China");
    expect(pair.map(({ values: v }) => [v.date, v.code, v.goldstein])).toEqual([["2018-06-02", "036", 4]]);
    const names = new Set(rows.flatMap(({ values: v }) => [String(v.actor), String(v.target)]));
    const own = known("icews").names ?? {};
    const unknown = [...names].filter((n) => !isKnownPlace(own[n] ?? "") && parsePlace(n).value === undefined);
    expect(unknown).toEqual([]);
  });
  it("takes nothing of 1,635 mentions", async () => {
    expect(await countsOf("gdelt-2", "gdelt/mentionssamp.csv")).toMatchObject({ kept: 0, skipped: { mention: 1_635 } });
  });
});
