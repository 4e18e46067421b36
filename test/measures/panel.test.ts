import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord, type PanelRequest, panel, writePanel } from "../../src/app/index.js";
import { parseDyads } from "../../src/measures/index.js";
import { importFile } from "../../src/record/index.js";

let dir = "";
/** Thousand dollars. 2020: no Russia. 2021: a true zero from Kazakhstan to Russia; Germany only in 2022. */
const BACI = {
  2020: "2020,156,398,10121,30,1\n2020,398,156,10121,20,1\n",
  2021: "2021,156,398,10121,60,1\n2021,398,643,10121,0,1\n2021,643,156,270900,100,1\n",
  2022: "2022,156,276,10121,7,1\n",
};
const GDP = "Country Name,Country Code,Year,Value\nChina,CHN,2021,1100000\nKazakhstan,KAZ,2021,0\n";
const VOTES = `rcid,country,country_code,vote\n1,China,CN,yes\n1,Kazakhstan,KZ,yes\n2,China,CN,yes\n2,Kazakhstan,KZ,no\n`;
const ROLLCALLS = `rcid,session,importantvote,date,unres,amend,para,short,descr
${[1, 2].map((n) => `${n},75,0,2021-12-0${n},A/RES/75/${n},0,0,text,text`).join("\n")}
`;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-panel-"));
  const files: Record<string, string> = { "gdp.csv": GDP, "un_votes.csv": VOTES, "un_roll_calls.csv": ROLLCALLS };
  for (const [year, rows] of Object.entries(BACI)) files[`BACI_HS12_Y${year}_V202501.csv`] = `t,i,j,k,v,q\n${rows}`;
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dir, name), text);
    const done = await importFile(join(dir, "record"), join(dir, name));
    if (!done.value) throw new Error(JSON.stringify(done.issues));
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type Line = Record<string, string | number | null>;

async function made(request: PanelRequest) {
  const record = (await openRecord(join(dir, "record"))).value;
  if (!record) throw new Error("no record");
  const { value, issues } = await panel(record, request);
  const lines: Line[] = [];
  for await (const rows of value?.rows ?? [])
    for (const row of rows)
      lines.push(Object.fromEntries((value?.fields ?? []).map((f, n) => [f.name, row[n] ?? null] as const)));
  await record.store.close();
  return { lines, fields: value?.fields ?? [], sources: value?.sources ?? [], issues };
}
const find = (lines: readonly Line[], a: string, b: string, year: number) =>
  lines.find((l) => l.subject === a && l.counterpart === b && l.year === year);

describe("a panel", () => {
  it("has a row for each order of a pair and year that some measure knows, sorted", async () => {
    const { lines } = await made({ measures: ["trade.exports"], dyads: "all" });
    expect(lines.map((l) => `${l.year} ${l.subject} ${l.counterpart} ${l.trade_exports}`)).toEqual([
      "2020 CHN KAZ 30000",
      "2020 KAZ CHN 20000",
      "2021 CHN KAZ 60000",
      "2021 KAZ RUS 0",
      "2021 RUS CHN 100000",
      "2022 CHN DEU 7000",
    ]);
  });
  it("tells zero, missing and not covered apart", async () => {
    const { lines } = await made({
      measures: ["trade.exports", "economy.gdp", "votes.s"],
      dyads: "CHN-*,KAZ-RUS",
      years: [2020, 2022],
      complete: true,
    });
    const cell = (a: string, b: string, year: number, column: string) => {
      const line = find(lines, a, b, year);
      return [line?.[column], line?.[`${column}_status`]];
    };
    expect(cell("KAZ", "RUS", 2021, "trade_exports")).toEqual([0, "value"]);
    // In 2021 Kazakhstan is known as an exporter, China as an importer; the pair is not.
    expect(cell("KAZ", "CHN", 2021, "trade_exports")).toEqual([null, "missing"]);
    expect(cell("RUS", "KAZ", 2020, "trade_exports")).toEqual([null, "not-covered"]);
    expect(cell("CHN", "FRA", 2021, "trade_exports")).toEqual([null, "not-covered"]);
    expect(cell("CHN", "KAZ", 2021, "economy_gdp_counterpart")).toEqual([0, "value"]);
    expect(cell("KAZ", "RUS", 2021, "economy_gdp_counterpart")).toEqual([null, "missing"]);
    expect(cell("CHN", "KAZ", 2022, "economy_gdp_subject")).toEqual([null, "not-covered"]);
    expect(cell("KAZ", "CHN", 2021, "votes_s")).toEqual([0, "value"]);
    expect(cell("CHN", "KAZ", 2022, "votes_s")).toEqual([null, "not-covered"]);
  });
  it("has one row for a pair where directions are columns", async () => {
    const { lines } = await made({ measures: ["trade.exports", "trade.turnover"], dyads: "CHN-KAZ", undirected: true });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ a: "CHN", b: "KAZ", trade_exports_ab: 30_000, trade_exports_ba: 20_000 });
    expect(lines[0]?.trade_turnover).toBe(50_000);
    expect(lines[1]).toMatchObject({
      trade_exports_ab: 60_000,
      trade_exports_ba: null,
      trade_exports_ba_status: "missing",
    });
  });
  it("says the same of a pair whether it is asked for alone or among all", async () => {
    const measures = ["trade.exports", "trade.share", "votes.kappa", "economy.gdp", "meetings.visits"];
    const alone = await made({ measures, dyads: "CHN-KAZ", years: [2020, 2022] });
    const all = await made({ measures, dyads: "all", years: [2020, 2022] });
    expect(alone.lines.length).toBeGreaterThan(3);
    expect(all.lines.filter((l) => [l.subject, l.counterpart].sort().join() === "CHN,KAZ")).toEqual(alone.lines);
  });
  it("names columns as trade models do, and places by the numbers of other projects", async () => {
    const { lines, fields } = await made({
      measures: ["trade.exports", "economy.gdp"],
      dyads: "CHN-KAZ",
      names: "gravity",
    });
    expect(fields.slice(0, 3).map((f) => f.name)).toEqual(["exporter", "importer", "year"]);
    expect(lines[0]).toMatchObject({ exporter: "CHN", exporter_cow: 710, importer_cow: 705, exporter_gw: 710 });
    expect(fields.map((f) => f.name)).toContain("economy_gdp_importer");
  });
  it("comes with what each column holds and its sources", async () => {
    const { fields, sources } = await made({ measures: ["trade.exports", "economy.gdp"], dyads: "all" });
    const exports = fields.find((f) => f.name === "trade_exports");
    expect(exports).toMatchObject({ unit: "USD", sources: ["cepii-baci"], measure: "trade.exports" });
    expect(exports?.reading).toContain("cepii-baci");
    expect(sources.map((s) => s.id)).toEqual(expect.arrayContaining(["cepii-baci", "world-bank"]));
  });
  it("is refused, saying why, where a measure or a pair is not known", async () => {
    const codes = async (request: PanelRequest) => (await made(request)).issues.map((i) => `${i.severity} ${i.code}`);
    expect(await codes({ measures: ["trade.joy"], dyads: "CHN-KAZ" })).toEqual(["error panel-measure"]);
    expect(await codes({ measures: ["trade.rca"], dyads: "CHN-KAZ" })).toEqual(["error panel-measure"]);
    expect(await codes({ measures: ["trade.exports"], dyads: "CHN-Nowhere, ," })).toEqual(["error dyads-unclear"]);
    expect(await codes({ measures: ["trade.exports"], dyads: "all", complete: true })).toEqual(["error panel-years"]);
    expect(await codes({ measures: ["projects.count"], dyads: "all" })).toEqual(["warning panel-no-data"]);
  });
});

describe("pairs", () => {
  it("are named by places, groups and stars", () => {
    const has = (text: string, a: string, b: string) =>
      parseDyads(text).value?.some(([x, y]) => (x?.has(a) ?? true) && (y?.has(b) ?? true));
    expect(has("Guinea-Bissau-China", "GNB", "CHN")).toBe(true);
    expect(has("C5xCHN", "UZB", "CHN")).toBe(true);
    expect(has("Mexico×China", "MEX", "CHN")).toBe(true);
    expect(has("C5xCHN", "RUS", "CHN")).toBe(false);
    // Whose members are not kept.
    expect(parseDyads("BRIxCHN").issues).toHaveLength(1);
  });
  it("are told from any text without falling over", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value, issues } = parseDyads(text);
        return (value === undefined) === issues.length > 0;
      }),
    );
  });
});

describe("files", () => {
  const request: PanelRequest = { measures: ["trade.exports", "economy.gdp", "votes.s"], dyads: "all" };
  async function written(name: string, format: "csv" | "parquet" | "xlsx" | "datapackage") {
    const record = (await openRecord(join(dir, "record"))).value;
    const made = record && (await panel(record, request));
    if (!made?.value) throw new Error("no panel");
    const done = await writePanel(made.value, join(dir, name), format);
    await record?.store.close();
    return done;
  }
  it("hold the same rows in every format", async () => {
    const { lines, fields } = await made(request);
    const names = fields.map((f) => f.name);
    await written("p.csv", "csv");
    const csv = readFileSync(join(dir, "p.csv"), "utf8").trimEnd().split("\n");
    expect(csv[0]).toBe(names.join(","));
    expect(csv.slice(1)).toEqual(lines.map((l) => names.map((n) => l[n] ?? "").join(",")));

    expect((await written("p.parquet", "parquet")).rows).toBe(lines.length);
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const rows = await connection.runAndReadAll(`SELECT * FROM '${join(dir, "p.parquet")}'`);
    expect(rows.getRowObjectsJS()).toEqual(lines);
    connection.closeSync();
    instance.closeSync();

    await written("p.xlsx", "xlsx");
    const { readXlsx } = await import("hucre/xlsx");
    const sheet = (await readXlsx(readFileSync(join(dir, "p.xlsx")))).sheets[0];
    expect(sheet?.rows[0]).toEqual(names);
    expect(sheet?.rows.slice(1).map((r) => names.map((_, n) => r[n] ?? null))).toEqual(
      lines.map((l) => names.map((n) => l[n] ?? null)),
    );
  });
  it("come as a Data Package whose schema names every column", async () => {
    const { files } = await written("package", "datapackage");
    expect(files.map((f) => f.replace(/^.*[/\\]/, ""))).toEqual([
      "panel.csv",
      "codebook.csv",
      "sources.csv",
      "datapackage.json",
    ]);
    const described = JSON.parse(readFileSync(join(dir, "package", "datapackage.json"), "utf8"));
    const header = readFileSync(join(dir, "package", "panel.csv"), "utf8")
      .split("\n")[0]
      ?.split(",");
    expect(described.resources[0].schema.fields.map((f: { name: string }) => f.name)).toEqual(header);
    expect(readFileSync(join(dir, "package", "codebook.csv"), "utf8").split("\n").length).toBeGreaterThan(
      header?.length ?? 99,
    );
    expect(readFileSync(join(dir, "package", "sources.csv"), "utf8")).toContain("cepii-baci");
  });
  it("are the same, byte by byte, whether the database writes them or rows go through the program", async () => {
    const record = (await openRecord(join(dir, "record"))).value;
    if (!record) throw new Error("no record");
    const ids = [
      "trade.exports",
      "trade.imports",
      "trade.turnover",
      "trade.balance",
      "trade.coverage",
      "trade.share",
      "trade.rank",
      "trade.growth",
      "trade.dependence",
      "economy.gdp",
    ];
    let rows = 0;
    const orders = fc.record({
      measures: fc.subarray(ids, { minLength: 1 }),
      dyads: fc.constantFrom("all", "CHN-*", "C5xCHN", "KAZ-RUS,CHN-DEU", "CHN-WLD"),
      years: fc.option(fc.constantFrom([2020, 2021] as const, [2021, 2021] as const, [1990, 1995] as const)),
      gravity: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(orders, async ({ measures, dyads, years, gravity }) => {
        const asked = {
          measures,
          dyads,
          ...(years ? { years } : {}),
          ...(gravity ? { names: "gravity" as const } : {}),
        };
        const { value } = await panel(record, asked);
        if (!value) throw new Error("no panel");
        expect(value.copy === undefined).toBe(measures.join() === "economy.gdp");
        const { copy: _copy, ...through } = value;
        const [one, other] = [join(dir, "one.csv"), join(dir, "other.csv")];
        const [a, b] = [await writePanel(value, one, "csv"), await writePanel(through, other, "csv")];
        rows += a.rows;
        expect([a.rows, readFileSync(one, "utf8")]).toEqual([b.rows, readFileSync(other, "utf8")]);
      }),
      { numRuns: 40 },
    );
    expect(rows).toBeGreaterThan(40);
    await record.store.close();
  });
});
