import { describe, expect, it } from "vitest";
import { verifyRecord } from "../../src/record/index.js";
import { edit, onCopy, setCell } from "./damage.js";

const KEY = "chn-kaz-turnover-2023-gacc";
const figure = (column: string, value: string) => (dir: string) =>
  edit(dir, "figures.csv", setCell(KEY, column, value));

const verifyDamaged = (damage: (dir: string) => Promise<void>) =>
  onCopy(async (dir) => {
    await damage(dir);
    return verifyRecord(dir);
  });

describe("verifyRecord", () => {
  const cases: [string, (dir: string) => Promise<void>, string, string][] = [
    ["an unknown place", figure("subject", "XXX"), "subject", '"XXX" is no known place'],
    ["an unknown measure", figure("measure", "trade.sum"), "measure", '"trade.sum" is no measure'],
    ["an unknown unit", figure("unit", "US Dollar"), "unit", '"US Dollar" is no unit'],
    ["a period that is none", figure("period", "2023-13"), "period", '"2023-13" is no period'],
    ["too few digits", figure("digits", "1"), "digits", "41000000000 has 2 significant digits"],
    ["too many digits", figure("digits", "18"), "digits", "digits lie between 1 and 17"],
    ["a turnover below zero", figure("value", "-41000000000"), "value", "it cannot be below zero"],
    ["a place that trades with itself", figure("counterpart", "CHN"), "counterpart", "it is the subject itself"],
    ["an echo of itself", figure("echo_of", KEY), "echo_of", "a figure does not repeat itself"],
    ["a share in dollars", figure("form", "share"), "unit", "a share is in percent"],
    ["a rank without a scope", figure("form", "rank"), "scope", "a rank needs the group it ranges over"],
    ["a change without a direction", figure("form", "change"), "direction", "a change goes up or down"],
    ["a ratio in dollars", figure("form", "ratio"), "unit", "a ratio is in times"],
    [
      "an id with capitals",
      (d) => edit(d, "pledges.csv", (t) => t.replace("\ntrade-double-2011,", "\nTrade-2011,")),
      "id",
      "an id has small letters, digits and single hyphens",
    ],
    [
      "a partnership without its level",
      (d) => edit(d, "events.csv", (t) => t.replace(",permanent-comprehensive-strategic,", ",,")),
      "status",
      "a partnership needs its level",
    ],
    [
      "an amount without a price base",
      (d) => edit(d, "projects.csv", (t) => t.replace(",constant-2021,", ",,")),
      "amount",
      "an amount needs a unit and a price base",
    ],
    [
      "a deadline before the pledge",
      (d) => edit(d, "pledges.csv", setCell("trade-40bn-2015-by-hu-2011", "deadline", "2010")),
      "deadline",
      "it lies before the pledge",
    ],
    [
      "a membership without a first day",
      (d) => edit(d, "memberships.csv", (t) => t.replace("2015-11-30/..", "../2015")),
      "period",
      "a membership needs its first day",
    ],
    [
      "an address that is none",
      (d) => edit(d, "sources.csv", (t) => t.replace("https://data.worldbank.org/indicator/NY", "data:NY")),
      "url_main",
      "it is no web address",
    ],
  ];
  it.each(cases)("finds %s", async (_, damage, column, cause) => {
    const { issues } = await verifyDamaged(damage);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "row-invalid", params: expect.objectContaining({ column, cause }) }),
    );
  });

  it("finds a row that says the same under another id", async () => {
    const { issues } = await verifyDamaged((d) =>
      edit(d, "figures.csv", (t) => {
        const line = t.split("\n").find((l) => l.startsWith(`${KEY},`));
        return `${t}copy-${line}\n`;
      }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "row-duplicate", params: expect.objectContaining({ id: `copy-${KEY}` }) }),
    );
  });

  it("finds fields that datapackage.json does not declare", async () => {
    const { issues } = await verifyDamaged((d) =>
      edit(d, "datapackage.json", (t) => t.replace('"name": "echo_of"', '"name": "repeats"')),
    );
    expect(issues.map((i) => i.code)).toContain("record-damaged");
  });

  it("warns of a source that no row names", async () => {
    const { issues } = await verifyDamaged((d) =>
      edit(d, "sources.csv", (t) => `${t}idle,T,P,press,en,https://example.org,,false,,none,,\n`),
    );
    expect(issues).toEqual([{ code: "source-unused", severity: "warning", params: { id: "idle" } }]);
  });

  it("counts what it could read of a broken record", async () => {
    const { counts, issues } = await verifyDamaged((d) => edit(d, "events.csv", () => "id\n"));
    expect(counts.events).toBe(0);
    expect(counts.figures).toBeGreaterThan(0);
    expect(issues.some((i) => i.severity === "error")).toBe(true);
  });
});
