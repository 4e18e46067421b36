import { existsSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, SOURCES } from "../../src/sources/index.js";
import { fileAt, testContract } from "./contract.js";
import { countsOf, fixture, known, REAL, valuesOf } from "./fixture.js";

const DIR = "test/fixtures/code-lists";

testContract(known("code-lists"), [
  fixture("code-lists/harmonized-system.csv", "hs", 5),
  fixture("code-lists/cow2iso.csv", "cow-iso", 3, { skipped: { "no-code": 1, "no-label": 1 } }),
  fixture("code-lists/cameo-codes.csv", "cameo-icews", 3),
  fixture("code-lists/cameoCodeTable.tsv", "cameo-gdelt", 2),
  fixture("code-lists/events2.csv", "columns-typed", 4, { partition: "GDELT-EVENTS-2-TYPED" }),
  fixture("code-lists/events1.csv", "columns-typed", 2, { partition: "GDELT-EVENTS-1-TYPED" }),
  fixture("code-lists/mentions.csv", "columns-typed", 2, { partition: "GDELT-MENTIONS-TYPED" }),
  fixture("code-lists/gkg2.csv", "columns-typed", 2, { partition: "GDELT-GKG-TYPED" }),
  fixture("code-lists/GDELT_2.0_Events_Column_Labels.csv", "columns-labels", 2, {
    partition: "GDELT-EVENTS-2-LABELS",
  }),
  fixture("code-lists/GDELT_2.0_eventMentions_Column_Labels.tsv", "columns-labels-numbered", 2, {
    partition: "GDELT-MENTIONS-LABELS-NUMBERED",
  }),
  fixture("code-lists/GDELT_1.0_event_Column_Labels.tsv", "columns-names", 4, { partition: "GDELT-EVENTS-1-NAMES" }),
  fixture("code-lists/cameo_codes.json", "cameo-json", 3),
  fixture("code-lists/cameo_goldstein.json", "goldstein-json", 2),
  fixture("code-lists/countries.json", "fips-json", 2),
]);

describe("lists of codes", () => {
  it("read lines that end with carriage returns alone, and a state twice as one", async () => {
    const path = `${DIR}/cow_country_codes.csv`;
    expect(known("code-lists").recognise(await headOf(fileAt(path)))?.variant).toBe("cow-short");
    const values = await valuesOf("code-lists", path);
    expect(values.map((v) => [v.code, v.label, v.parent])).toEqual([
      ["40", "Cuba", "CUB"],
      ["705", "Kazakhstan", "KZK"],
      ["60", "St. Kitts and Nevis", "SKN"],
    ]);
  });
  it("keep codes as text and parents as they are", async () => {
    expect((await valuesOf("code-lists", `${DIR}/harmonized-system.csv`)).map((v) => [v.code, v.parent])).toEqual([
      ["01", "TOTAL"],
      ["0101", "01"],
      ["010121", "0101"],
      ["999999", "9999"],
      ["TOTAL", null],
    ]);
    expect((await valuesOf("code-lists", `${DIR}/cameo-codes.csv`)).map((v) => [v.scheme, v.code, v.parent])).toEqual([
      ["CAMEO", "01", null],
      ["CAMEO", "010", "01"],
      ["CAMEO", "011", "01"],
    ]);
    expect((await valuesOf("code-lists", `${DIR}/countries.json`)).map((v) => [v.code, v.label, v.parent])).toEqual([
      ["CH", "China", "CHN"],
      ["KZ", "Kazakhstan", "KAZ"],
    ]);
    expect((await valuesOf("code-lists", `${DIR}/cow2iso.csv`)).map((v) => [v.code, v.label, v.valid_to])).toEqual([
      ["2", "USA", "1980"],
      ["2", "USA", null],
      ["705", "KAZ", null],
    ]);
  });
});

describe.skipIf(!existsSync(REAL))("real lists (skipped where ../shared/data is absent)", () => {
  it.each<readonly [string, number, object]>([
    ["hs/harmonized-system.csv", 6940, {}],
    ["icews/cameo-codes.csv", 312, {}],
    ["codes/cow2iso.csv", 207, { "no-code": 87, "no-label": 21 }],
    ["codes/cow_country_codes.csv", 217, { duplicate: 26 }],
    ["gdelt/cameoCodeTable.tsv", 280, {}],
    ["gdelt/events1.csv", 58, {}],
    ["gdelt/events2.csv", 61, {}],
    ["gdelt/mentions.csv", 16, {}],
    ["gdelt/gkg2.csv", 27, {}],
    ["gdelt/GDELT_1.0_event_Column_Labels_Header_Row_Sep2016.tsv", 58, {}],
    ["gdelt/GDELT_2.0_Events_Column_Labels_Header_Row_Sep2016.csv", 61, {}],
    ["gdelt/GDELT_2.0_eventMentions_Column_Labels_Header_Row_Sep2016.tsv", 16, {}],
    ["gdelt/pygdelt_cameo_codes.json", 316, {}],
    ["gdelt/pygdelt_cameo_goldstein.json", 316, {}],
    ["gdelt/pygdelt_countries.json", 249, {}],
  ])("reads %s whole", async (file, kept, skipped) => {
    expect(await countsOf("code-lists", file)).toMatchObject({ kept, skipped });
  });
  it("no file of data belongs to two sources", async () => {
    const files = (readdirSync(REAL, { recursive: true }) as string[])
      .filter((file) => !/\.(md|datapackage\.json)$/.test(file) && statSync(`${REAL}/${file}`).isFile())
      .sort();
    const claimed = await Promise.all(
      files.map(async (file) => {
        const head = await headOf(fileAt(`${REAL}/${file}`));
        return [file, SOURCES.filter((s) => s.recognise(head) !== undefined).map((s) => s.id)] as const;
      }),
    );
    expect(claimed.filter(([, ids]) => ids.length > 1)).toEqual([]);
  });
});
