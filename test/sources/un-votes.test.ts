import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileAt, readWith, testContract } from "./contract.js";
import { askTable, countsOf, fixture, known, REAL, strangers, valuesOf } from "./fixture.js";

testContract(known("un-votes"), [
  fixture("un-votes/un_votes.csv", "votes", 13, { skipped: { "no-value": 1 } }),
  fixture("un-votes/un_roll_calls.csv", "rollcalls", 4),
  fixture("un-votes/un_roll_call_issues.csv", "issues", 3),
  fixture("un-votes/UNVotesPublished.csv", "published", 10, {
    codes: "cow",
    skipped: { "no-value": 1, "no-rollcall": 1, "not-a-member": 1 },
  }),
  fixture("un-votes/UNVotes.tab", "published-tab", 3, { partition: "published", codes: "cow" }),
]);
testContract(known("un-digital-library"), [
  fixture("un-digital-library/2026_02_20_ga_voting.csv", "votes", 10, {
    release: "2026_02_20",
    skipped: { "no-value": 1, "no-rollcall": 1 },
  }),
  fixture("un-digital-library/2025_07_18_ga_voting.csv", "votes", 3, { release: "2025_07_18" }),
]);

describe("Voeten’s votes", () => {
  it("takes NA for Namibia where it is, and for nothing elsewhere", async () => {
    const values = await valuesOf("un-votes", "test/fixtures/un-votes/un_votes.csv");
    const votes = (rollcall: number) =>
      values.filter((v) => v.rollcall === rollcall).map((v) => `${v.place} ${v.vote}`);
    expect(votes(9102)).toEqual(["CN 2", "KZ 1", "NA 3"]);
    expect(votes(77)).toEqual(["TW 3", "DE 2", "YE 1", "DD 1", "CS 1", "YU 1", "YD 1", "Zanzibar 1"]);
  });
  it("reads roll calls with what is missing as missing", async () => {
    const values = await valuesOf("un-votes", "test/fixtures/un-votes/un_roll_calls.csv");
    expect(values[0]).toMatchObject({
      rollcall: 77,
      session: 2,
      date: "1947-11-29",
      year: 1947,
      resolution: "R/2/181",
    });
    expect(values[1]).toMatchObject({ rollcall: 9101, important: 1, amendment: null, paragraph: null });
    expect(values[2]).toMatchObject({ resolution: null, title: "Only a description", important: null, paragraph: 1 });
    expect(values[3]).toMatchObject({ date: null, year: null, title: null, amendment: 1 });
  });
  it("reads the published table: American dates, absences, issues", async () => {
    const { rows } = await readWith(known("un-votes"), fileAt("test/fixtures/un-votes/UNVotesPublished.csv"), "unused");
    const calls = rows.filter((r) => r.table === "rollcalls").map((r) => r.values);
    expect(calls.map((v) => [v.rollcall, v.date, v.year, v.issues, v.important])).toEqual([
      [5465, "2015-12-23", 2015, "me,hr", 1],
      [5466, "2015-12-23", 2015, null, 0],
      [3, null, 1946, "ec", null],
    ]);
    const votes = rows.filter((r) => r.table === "votes").map((r) => r.values);
    expect(votes.map((v) => [v.place, v.vote])).toEqual([
      ["710", 3],
      ["705", 1],
      ["705", 1],
      ["710", 8],
      ["2", 2],
      ["345", 1],
      ["365", 3],
    ]);
    expect(votes[5]?.year).toBe(1946);
  });
});

describe("the UN Digital Library’s votes", () => {
  it("reads letters as votes, X and NV as absent, one roll call per resolution", async () => {
    const values = await valuesOf("un-digital-library", "test/fixtures/un-digital-library/2026_02_20_ga_voting.csv");
    const calls = values.filter((v) => v.session !== undefined);
    expect(calls.map((v) => [v.rollcall, v.session, v.resolution])).toEqual([
      [4060001, 80, "A/RES/80/101"],
      [4060002, 11, "A/RES/ES-11/1"],
      [4060003, 5, "A/RES/377(V)"],
    ]);
    expect(calls[0]?.title).toBe('A title, with a comma : and a "quote" :');
    const votes = values.filter((v) => v.vote !== undefined);
    expect(votes.map((v) => `${v.place} ${v.vote} ${v.year}`)).toEqual([
      "CHN 1 2025",
      "KAZ 2 2025",
      "USA 3 2025",
      "TUV 8 2025",
      "CHN 1 2022",
      "SUN 8 1950",
      "CSK 3 1950",
    ]);
  });
});

describe.skipIf(!existsSync(REAL))("real votes (skipped where ../shared/data is absent)", () => {
  it("finds China and Kazakhstan at the same 2,337 roll calls, 1,791 times alike", { timeout: 120_000 }, async () => {
    const pair = "FROM rows c JOIN rows k USING (rollcall) WHERE c.place = 'CN' AND k.place = 'KZ'";
    expect(
      await askTable(
        "un-votes",
        "unvotes/un_votes.csv.gz",
        "SELECT count(*), count(rollcall), count(vote), count(DISTINCT rollcall || '|' || place) FROM rows",
        "SELECT count(*) FILTER (place = 'CN'), count(*) FILTER (place = 'KZ') FROM rows",
        `SELECT count(*), count(*) FILTER (c.vote = k.vote) ${pair} AND c.vote <= 3 AND k.vote <= 3`,
      ),
    ).toEqual([[[870_109]], [[870_109, 870_109, 870_109, 870_109]], [[4_532, 2_394]], [[2_337, 1_791]]]);
  });
  it("knows every place that votes", async () => {
    const [, places] = await askTable("un-votes", "unvotes/un_votes.csv.gz", "SELECT DISTINCT place FROM rows");
    expect(places).toHaveLength(198);
    expect(strangers("un-votes", places as string[][])).toEqual([]);
  });
  it("reads all roll calls and their issues", { timeout: 60_000 }, async () => {
    expect(await countsOf("un-votes", "unvotes/un_roll_calls.csv.gz")).toMatchObject({ kept: 6_203, skipped: {} });
    expect(await countsOf("un-votes", "unvotes/un_roll_call_issues.csv.gz")).toMatchObject({
      kept: 5_745,
      skipped: {},
    });
    const values = await valuesOf("un-votes", `${REAL}/unvotes/un_roll_calls.csv.gz`);
    const days = values.map((v) => String(v.date)).sort();
    expect([days[0], days.at(-1)]).toEqual(["1946-01-01", "2020-01-14"]);
  });
});
