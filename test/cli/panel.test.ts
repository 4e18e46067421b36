import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const dir = mkdtempSync(join(tmpdir(), "khorgos-panel-cli-"));
const VISITS = ["panel", "--measures", "meetings.visits", "--dyads", "CHN-KAZ"];

describe("khorgos panel", () => {
  it("prints CSV, or writes it whole with codebook and sources beside it", async () => {
    const printed = await run([...VISITS, "--years", "2013-2022"]);
    expect(printed.exit).toBe(0);
    expect(printed.out).toMatch(/^subject,counterpart,year,.*\nCHN,KAZ,2013,710,705,710,705,1,value\n/);
    const target = join(dir, "deep", "visits.csv");
    const written = await run([...VISITS, "--years", "2013-2022", "-o", target]);
    expect(written.exit).toBe(0);
    expect(readFileSync(target, "utf8")).toBe(printed.out);
    expect(readdirSync(join(dir, "deep")).sort()).toEqual(["visits.codebook.csv", "visits.csv", "visits.sources.csv"]);
    expect(written.out.trimEnd().split("\t")[0]).toBe(String(printed.out.trimEnd().split("\n").length - 1));
  });
  it.each([
    [[...VISITS, "--years", "2013-"], "--years"],
    [[...VISITS, "-o", join(dir, "x.docx")], ".parquet"],
    [[...VISITS, "--undirected", "--names", "gravity"], "--undirected"],
    [[...VISITS, "--reading", "a:b:c"], "--reading"],
    [["panel", "--measures", "trade.joy", "--dyads", "CHN-KAZ"], "trade.joy"],
    [["panel", "--measures", "meetings.visits", "--dyads", "Narnia-KAZ"], "Narnia"],
  ])("refuses %j and says what would work", async (args, named) => {
    const { exit, err } = await run(args);
    expect(exit).toBe(2);
    expect(err).toContain(named);
    expect(existsSync(join(dir, "x.docx"))).toBe(false);
  });
  it("says what it could not write, and leaves nothing half", async () => {
    const { exit, err } = await run([...VISITS, "-o", "/dev/null/x.csv"]);
    expect(exit).toBe(1);
    expect(err).toContain("/dev/null/x.csv");
  });
});
