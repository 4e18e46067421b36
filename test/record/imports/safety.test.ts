import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFile, openRecord, removeSource, verifyRecord } from "../../../src/record/index.js";

let dir = "";
let record = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-import-"));
  record = join(dir, "record");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A year of BACI: China and Kazakhstan both ways, and so many rows of others. */
function baci(year: number, rows = 50, chinaToKazakhstan = 1000): string {
  const path = join(dir, `BACI_HS12_Y${year}_V202501.csv`);
  const lines = [
    "t,i,j,k,v,q",
    `${year},156,398,10121,${chinaToKazakhstan},5`,
    `${year},398,156,10121,500,           NA`,
  ];
  for (let n = 0; n < rows; n++) lines.push(`${year},276,${n % 2 ? 616 : 40},${200000 + n},${n + 1}.5,1`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function turnover(): Promise<readonly (readonly [string, number])[]> {
  const opened = await openRecord(record);
  if (!opened.value) throw new Error(JSON.stringify(opened.issues));
  const figures = await opened.value.store.figures({ between: ["CHN", "KAZ"] });
  await opened.value.store.close();
  return figures.filter((f) => f.source === "cepii-baci").map((f) => [`${f.subject} ${f.period}`, f.value] as const);
}

const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map((i) => i.code);
const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) as unknown as { isFile(): boolean; name: string }[])
    .filter((f) => f.isFile())
    .map((f) => f.name);

describe("an import", () => {
  it("keeps every row, in thousands made dollars, and leaves nothing in the work folder", async () => {
    const done = await importFile(record, baci(2021));
    expect(done.issues).toEqual([]);
    expect(done.value?.[0]).toMatchObject({ source: "cepii-baci", outcome: "imported", read: 52, kept: 52 });
    expect(await turnover()).toEqual([
      ["CHN 2021", 1_000_000],
      ["KAZ 2021", 500_000],
    ]);
    expect(readdirSync(join(record, "work"))).toEqual([]);
    expect((await verifyRecord(record)).issues).toEqual([]);
  });

  it("takes the same file twice for what it is, and a newer edition in its place", async () => {
    await importFile(record, baci(2021));
    const manifest = readFileSync(join(record, "datapackage.json"), "utf8");
    const again = await importFile(record, baci(2021));
    expect(again.value?.[0]?.outcome).toBe("unchanged");
    expect(readFileSync(join(record, "datapackage.json"), "utf8")).toBe(manifest);
    const newer = await importFile(record, baci(2021, 50, 1200));
    expect(newer.value?.[0]?.outcome).toBe("replaced");
    expect((await turnover())[0]).toEqual(["CHN 2021", 1_200_000]);
  });

  it.each([
    ["a doubled key", (text: string) => `${text}2021,156,398,10121,7,1\n`, "input-problem"],
    ["a cell that is no number", (text: string) => text.replace("1000,5", "much,5"), "input-refused"],
    ["a negative value", (text: string) => text.replace(",1000,", ",-1000,"), "input-problem"],
    ["a row of another length", (text: string) => `${text}2021,156\n`, "input-refused"],
    ["a quote that never closes", (text: string) => `${text}2021,156,"398,1,1,1\n`, "input-refused"],
    ["places nobody knows", (text: string) => text.replaceAll(",276,", ",999,"), "input-problem"],
    ["a web page in its place", () => "<!doctype html><title>503</title>", "input-unrecognised"],
    ["other columns", (text: string) => text.replace("t,i,j,k,v,q", "t,i,j,k,value,q"), "input-unrecognised"],
    ["nothing but a header", () => "t,i,j,k,v,q\n", "input-empty"],
  ])("with %s is refused, and the record stays as it was", async (_what, damage, code) => {
    await importFile(record, baci(2020));
    const before = readFileSync(join(record, "datapackage.json"), "utf8");
    const path = baci(2021);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const done = await importFile(record, path);
    expect(codes(done.issues.filter((i) => i.severity === "error"))).toContain(code);
    expect(done.value).toBeUndefined();
    expect(readFileSync(join(record, "datapackage.json"), "utf8")).toBe(before);
    expect((await verifyRecord(record)).issues).toEqual([]);
  });

  it("runs beside another one, and both are there", async () => {
    await Promise.all([2018, 2019, 2020, 2021].map((year) => importFile(record, baci(year))));
    expect((await turnover()).map(([key]) => key)).toEqual(
      [2018, 2019, 2020, 2021].flatMap((year) => [`CHN ${year}`, `KAZ ${year}`]),
    );
    expect((await verifyRecord(record)).issues).toEqual([]);
  });

  it("leaves a reader what it opened, whatever is imported or removed meanwhile", async () => {
    await importFile(record, baci(2020));
    const opened = await openRecord(record);
    const engine = await opened.value?.store.bulk();
    await importFile(record, baci(2020, 50, 1300));
    await importFile(record, baci(2021));
    const rows = await engine?.rows("SELECT value FROM flow_totals WHERE reporter = 'CHN'");
    expect(rows).toEqual([{ value: 1_000_000 }]);
    await opened.value?.store.close();
  });

  it("is taken out again by the source's id, raw files and all", async () => {
    await importFile(record, baci(2020));
    await importFile(record, baci(2021));
    expect((await removeSource(record, "cepii-baci", "no-such-part")).issues[0]?.code).toBe("import-missing");
    expect((await removeSource(record, "cepii-baci")).value).toHaveLength(2);
    expect(filesIn(record).filter((f) => f.endsWith(".parquet") || /^[0-9a-f]{64}$/.test(f))).toEqual([]);
    expect((await verifyRecord(record)).issues).toEqual([]);
  });
});

describe("a damaged record", () => {
  it("is told by its files: cut short, or gone", async () => {
    await importFile(record, baci(2021));
    const file = join(record, "bulk", "flows", readdirSync(join(record, "bulk", "flows"))[0] as string);
    truncateSync(file, 100);
    expect(codes((await verifyRecord(record)).issues)).toEqual(["record-damaged"]);
    rmSync(file);
    expect(codes((await verifyRecord(record)).issues)).toEqual(["record-damaged"]);
  });
});

describe("an import that is killed", () => {
  const script = (path: string): string =>
    `const { importFile } = await import("./dist/record/index.js"); await importFile(${JSON.stringify(record)}, ${JSON.stringify(path)});`;

  // KHORGOS_KILLS=500 makes an afternoon's trial of it.
  const kills = Number(process.env.KHORGOS_KILLS ?? 8);

  it("leaves the old record or the new one, and the next import cleans up", async () => {
    await importFile(record, baci(2019));
    for (let round = 0; round < kills; round++) {
      // Two editions in turns: whichever is there, it is there whole.
      const child = spawn(
        process.execPath,
        ["--input-type=module", "-e", script(baci(2020, 20_000, 1000 + (round % 2)))],
        {
          stdio: "ignore",
        },
      );
      const ended = new Promise((resolve) => child.once("exit", resolve));
      // Spread over the whole of an import by the golden ratio: no moment is tried twice.
      await wait(100 + ((round * 0.618034) % 1) * 900);
      child.kill("SIGKILL");
      await ended;
      expect((await verifyRecord(record)).issues).toEqual([]);
      const answer = (await turnover()).filter(([key]) => key === "CHN 2020").map(([, value]) => value);
      expect([[], [1_000_000], [1_001_000]]).toContainEqual(answer);
    }
    mkdirSync(join(record, "work", "999999999-left"), { recursive: true });
    await importFile(record, baci(2020, 20_000, 1500));
    expect(await turnover()).toContainEqual(["CHN 2020", 1_500_000]);
    await importFile(record, baci(2021));
    expect(readdirSync(join(record, "work"))).toEqual([]);
  }, 3_600_000);
});
