import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/index.js";
import { defaultRecordDir, openRecord } from "../../src/record/index.js";
import { edit, onCopy, setCell } from "./damage.js";

const KEY = "chn-kaz-turnover-2023-gacc";

const openDamaged = (damage: (dir: string) => Promise<void>): Promise<readonly Issue[]> =>
  onCopy(async (dir) => {
    await damage(dir);
    const opened = await openRecord(dir);
    expect(opened.value).toBeUndefined();
    return opened.issues;
  });

describe("openRecord", () => {
  it("opens the default record: rows, store and what it says of itself", async () => {
    const { value, issues } = await openRecord(defaultRecordDir());
    expect(issues).toEqual([]);
    expect(value?.info.name).toBe("khorgos-chn-kaz");
    const [row] = (await value?.store.figures({ between: ["KAZ", "CHN"] }))?.filter((f) => f.id === KEY) ?? [];
    expect(row).toEqual({
      id: KEY,
      measure: "trade.turnover",
      form: "level",
      subject: "CHN",
      counterpart: "KAZ",
      reporter: "CHN",
      period: "2023",
      value: 41e9,
      unit: "USD",
      comparator: "eq",
      digits: 2,
      authority: "General Administration of Customs of China",
      source: "wenews-2024",
      locator: "paragraph on Kazakhstan",
    });
  });

  it("says that a folder is no record", async () => {
    const { value, issues } = await openRecord(join(defaultRecordDir(), "nowhere"));
    expect(value).toBeUndefined();
    expect(issues.map((i) => i.code)).toEqual(["record-missing"]);
  });

  it("says that a file is no folder", async () => {
    const { issues } = await openRecord(join(defaultRecordDir(), "figures.csv"));
    expect(issues.map((i) => i.code)).toEqual(["record-missing"]);
  });

  const cases: [string, (dir: string) => Promise<void>, string, object][] = [
    ["a missing datapackage.json", (d) => rm(join(d, "datapackage.json")), "record-missing", {}],
    ["a missing table", (d) => rm(join(d, "figures.csv")), "file-missing", {}],
    [
      "JSON that is none",
      (d) => writeFile(join(d, "datapackage.json"), "{"),
      "record-damaged",
      { cause: "it is not JSON" },
    ],
    [
      "no resources",
      (d) => writeFile(join(d, "datapackage.json"), "[]"),
      "record-damaged",
      { cause: "it has no resources" },
    ],
    [
      "a resource that is not listed",
      (d) => edit(d, "datapackage.json", (t) => t.replace('"name": "pledges"', '"name": "promises"')),
      "record-damaged",
      { cause: 'it has no resource "pledges"' },
    ],
    [
      "a path that leaves the folder",
      (d) => edit(d, "datapackage.json", (t) => t.replace('"path": "pledges.csv"', '"path": "../pledges.csv"')),
      "record-damaged",
      { cause: 'the resource "pledges" has no usable path' },
    ],
    [
      "an open quote",
      (d) => edit(d, "events.csv", (t) => `${t}"a,b\n`),
      "row-invalid",
      { table: "events", column: "", cause: "a quote is opened and never closed" },
    ],
    ["a row that is too short", (d) => edit(d, "events.csv", (t) => `${t}a,b\n`), "row-invalid", { table: "events" }],
    ["an empty table", (d) => writeFile(join(d, "events.csv"), ""), "row-invalid", { cause: "the file is empty" }],
    [
      "a column that is not there",
      (d) => edit(d, "figures.csv", (t) => t.replace("echo_of", "copy_of")),
      "row-invalid",
      { table: "figures", row: 1, column: "echo_of", cause: "the column is missing" },
    ],
    [
      "a number that is none",
      (d) => edit(d, "figures.csv", setCell(KEY, "value", "41 bn")),
      "row-invalid",
      { table: "figures", column: "value", cause: '"41 bn" is not a number' },
    ],
    [
      "a required cell that is empty",
      (d) => edit(d, "figures.csv", setCell(KEY, "unit", "")),
      "row-invalid",
      { table: "figures", column: "unit", cause: "the cell is empty" },
    ],
    [
      "a word outside its list",
      (d) => edit(d, "figures.csv", setCell(KEY, "comparator", "about")),
      "row-invalid",
      { table: "figures", column: "comparator" },
    ],
    [
      "an unknown source",
      (d) => edit(d, "figures.csv", setCell(KEY, "source", "nobody-2023")),
      "row-orphan",
      { table: "figures", column: "source", id: "nobody-2023" },
    ],
    [
      "an echo of nothing",
      (d) => edit(d, "figures.csv", setCell(KEY, "echo_of", "nothing")),
      "row-orphan",
      { table: "figures", column: "echo_of", id: "nothing" },
    ],
    [
      "a doubled id",
      (d) => edit(d, "figures.csv", (t) => `${t}${t.split("\n").find((line) => line.startsWith(`${KEY},`))}\n`),
      "row-duplicate",
      { table: "figures", id: KEY },
    ],
  ];
  it.each(cases)("gives no record for %s", async (_, damage, code, params) => {
    const issues = await openDamaged(damage);
    expect(issues).toContainEqual(
      expect.objectContaining({ code, severity: "error", params: expect.objectContaining(params) }),
    );
  });

  it("names the row as a spreadsheet counts it", async () => {
    const issues = await openDamaged((d) =>
      edit(d, "pledges.csv", (t) => {
        const lines = t.split("\n");
        return lines.map((line, i) => (i === 1 ? line.replace(/,\d{10,},/, ",many,") : line)).join("\n");
      }),
    );
    expect(issues[0]?.params).toMatchObject({ table: "pledges", row: 2, column: "value" });
  });

  it("reads a table with a byte order mark and Windows line ends", async () => {
    await onCopy(async (dir) => {
      await edit(dir, "pledges.csv", (t) => `\uFEFF${t.replaceAll("\n", "\r\n")}`);
      const opened = await openRecord(dir);
      expect(opened.issues).toEqual([]);
      const untouched = await openRecord(defaultRecordDir());
      expect(opened.value?.tables.pledges).toEqual(untouched.value?.tables.pledges);
    });
  });
});
