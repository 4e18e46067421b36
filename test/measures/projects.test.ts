import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord, panel, showMeasure } from "../../src/app/index.js";
import { indicatorOf } from "../../src/measures/index.js";
import { importFile, type OpenRecord } from "../../src/record/index.js";
import { run } from "../cli/run.js";

/** Prices of 2021; one project without an amount, one cancelled, one of no money, in three years. */
const V3 = [
  ["Completion", "ENERGY", 2019, "100"],
  ["Implementation", "ENERGY", 2019, "40"],
  ["Completion", "HEALTH", 2019, ""],
  ["Cancelled", "ENERGY", 2019, "7"],
  ["Pipeline: Pledge", "TRANSPORT AND STORAGE", 2020, "5.5"],
  ["Suspended", "HEALTH", 2021, "3"],
  ["Completion", "HEALTH", 2022, "0"],
] as const;
const V3_HEAD =
  "AidData Record ID,Financier Country,Recipient,Recipient Region,Commitment Year,Completion Year,Title,Description,Status,Intent,Flow Type Simplified,Flow Class,Sector Name,Infrastructure,Funding Agencies Type,Implementing Agencies Type,Adjusted Amount (Constant USD 2021),Location Narrative,OECD ODA Income Group,Geographic Level of Precision Available,Geospatial Feature Available";
const V2_HEAD =
  "id,AidData TUFF Project ID,Recommended For Aggregates,Umbrella,Title,Status,Implementation Start Year,Completion Year,Flow Type,Flow Class,AidData Sector Name,Commitment Year,Funding Agencies,Receiving Agencies,Implementing Agencies,Recipient,Amount (Constant USD2017),Planned Implementation Start Date (MM/DD/YYYY),Planned Completion Date (MM/DD/YYYY),Actual Implementation Start Date (MM/DD/YYYY),Actual Completion Date (MM/DD/YYYY),finance_type,viz_geojson_url,dl_geojson_url";
const v3 = V3.map(
  ([status, sector, year, amount], n) =>
    `${n + 1},"China (People's Republic of)",Kazakhstan,Asia,${year},,Project ${n},Prose,${status},Mixed,Loan,OOF-like,${sector},Yes,Bank,NA,${amount},A place,Upper,Precise,Yes`,
);
/** The same release with its other table: no project counts twice. */
const GEO_HEAD =
  "Level.of.precision,Type.of.the.OSM.feature,OSM.link,AidData.Record.ID,Amount.(Constant.USD.2021),Title,Status,Sector.Name,Recipient,Recipient.ISO-3,Infrastructure,Commitment.Year,Implementation.Start.Year,Completion.Year,Commitment.Date.(MM/DD/YYYY),Actual.Implementation.Start.Date.(MM/DD/YYYY),Actual.Completion.Date.(MM/DD/YYYY)";
const geo = ["PRECISE,Polygon,https://example.org/1,1,100,Project 0,Completion,ENERGY,Kazakhstan,KAZ,Yes,2019,,,,,"];
const v2 = [
  "11,11,Yes,No,A dam,Completion,,,Loan,OOF-like,ENERGY,2019,,,,Kazakhstan,90,,,,,development,,",
  "12,12,No,Yes,An umbrella,Completion,,,Loan,OOF-like,ENERGY,2019,,,,Kazakhstan,900,,,,,development,,",
];

let dir = "";
let record: OpenRecord;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-projects-"));
  const files = {
    "df_filtered.csv": [V3_HEAD, ...v3],
    "final_df.csv": [V2_HEAD, ...v2],
    "final_input.csv": [GEO_HEAD, ...geo],
  };
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(dir, name), `${lines.join("\n")}\n`);
    const done = await importFile(join(dir, "record"), join(dir, name), { keepRaw: false });
    if (!done.value) throw new Error(JSON.stringify(done.issues));
  }
  const opened = (await openRecord(join(dir, "record"))).value;
  if (!opened) throw new Error("no record");
  record = opened;
}, 60_000);
afterAll(async () => {
  await record?.store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("projects", () => {
  it.each([
    ["projects.count", { 2019: 3, 2020: 1, 2022: 1 }],
    ["projects.value", { 2019: 140, 2020: 5.5, 2022: 0 }],
    ["projects.count:cancelled", { 2019: 1 }],
    ["projects.count:suspended", { 2021: 1 }],
    ["projects.value:completed", { 2019: 100, 2022: 0 }],
    ["projects.value:energy", { 2019: 140 }],
    ["projects.value:energy:under-way", { 2019: 40 }],
    ["projects.value:under-way:energy", { 2019: 40 }],
    ["projects.count:health", { 2019: 1, 2022: 1 }],
    ["projects.value:transport-and-storage", { 2020: 5.5 }],
    ["projects.value:constant-2017", { 2019: 90 }],
    ["projects.count:constant-2017:completed:energy", { 2019: 1 }],
    ["projects.value:tourism", {}],
  ])("%s", async (id, expected) => {
    const shown = await showMeasure(record, id, "CHN", "KAZ");
    expect(Object.fromEntries(shown?.rows.map((r) => [r.year, r.value]) ?? [])).toEqual(expected);
    expect(shown?.measure.id).toBe(id);
  });
  it.each(["projects.value:completed:cancelled", "projects.value:a'; DROP", "projects.value:", "trade.exports:energy"])(
    "knows no part %s",
    (id) => expect(indicatorOf(id)).toBeUndefined(),
  );
  it("has a column of its own for each part of a panel", async () => {
    const made = await panel(record, { measures: ["projects.value", "projects.value:energy:completed"], dyads: "all" });
    const names = made.value?.fields.map((f) => f.name);
    expect(names).toContain("projects_value_energy_completed");
    expect(made.value?.fields.at(-2)?.definition).toMatch(/ Only: completed, energy\.$/);
  });
  it("tells in the catalogue how to ask for a part", async () => {
    const { out } = await run(["measures"]);
    expect(out).toMatch(/status \(pledged, committed, under-way,/);
    const asked = await run(["measure", "projects.value:nothing:at:all", "CHN-KAZ", "--record", join(dir, "record")]);
    expect(asked.exit).toBe(2);
  });
});
