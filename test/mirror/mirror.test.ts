import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openRecord, type ShownMirror, showMirror } from "../../src/app/index.js";
import { METHODS, reconcile, worldYearSql, yearTotals } from "../../src/mirror/index.js";
import { importFile } from "../../src/record/index.js";
import { run } from "../cli/run.js";

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

async function mirrorIn(
  record: string | undefined,
  from: number,
  to: number,
  by?: "chapter" | "product",
): Promise<ShownMirror> {
  const opened = (await openRecord(record)).value;
  if (!opened) throw new Error("no record");
  const found = await showMirror(opened, ["KAZ", "CHN"], years(from, to), by);
  await opened.store.close();
  return found;
}

describe("the default record", () => {
  it("has the turnovers of 2021 under all four bases", async () => {
    const [year] = (await mirrorIn(undefined, 2021, 2021)).years;
    const values = Object.fromEntries((year?.turnovers ?? []).map((r) => [r.id, Math.round(r.value / 1e8) / 10]));
    expect(values).toEqual({ "own-side:CHN": 24.2, "own-side:KAZ": 18, "exporters-sum": 23.8, "importers-sum": 18.4 });
  });
  it("sets the figures of one source beside each other, and keeps the others with their sources", async () => {
    const [year] = (await mirrorIn(undefined, 2021, 2021)).years;
    const [there, back] = year?.legs ?? [];
    expect([there?.exporter, there?.exported?.value, there?.imported?.value]).toEqual(["CHN", 14e9, 8.2e9]);
    expect([back?.exporter, back?.exported?.value, back?.imported?.value]).toEqual(["KAZ", 9.8e9, 10.2e9]);
    expect(there?.exported?.evidence[0]?.source).toBe(there?.imported?.evidence[0]?.source);
    expect(back?.imported?.others.map((e) => e.value)).toEqual([11.27e9]);
    expect([there?.agrees, back?.agrees]).toEqual([false, true]);
    expect(back?.causes).toEqual(["valuation"]);
    expect(there?.causes).toContain("re-export-transit");
  });
  it("gives each number a source that is listed and a locator", async () => {
    const found = await mirrorIn(undefined, 1995, 2024);
    const ids = new Set(found.sources.map((s) => s.id));
    const evidence = found.years.flatMap((y) => y.legs.flatMap((l) => l.readings.flatMap((r) => r.inputs)));
    expect(evidence.length).toBeGreaterThan(100);
    for (const e of evidence) {
      expect(ids).toContain(e.source);
      expect(e.locator).not.toBe("");
    }
  });
  it("has each leg once a year", async () => {
    const { years: found } = await mirrorIn(undefined, 2011, 2024);
    for (const y of found) expect(new Set(y.legs.map((l) => l.exporter)).size).toBe(y.legs.length);
  });
});

/** Twelve reporters, all pairs, two chapters and four products: KAZ misses what others book to it in chapter 85. */
const CODES = {
  CHN: 156,
  KAZ: 398,
  DEU: 276,
  FRA: 251,
  ITA: 381,
  RUS: 643,
  JPN: 392,
  KOR: 410,
  TUR: 792,
  POL: 616,
  ESP: 724,
  BRA: 76,
};
const PRODUCTS = ["270900", "271121", "851712", "870323"];
function comtrade(): string {
  const head =
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,aggrLevel,customsCode,motCode,netWgt,cifvalue,fobvalue,primaryValue";
  const rows: string[] = [];
  const row = (reporter: number, flow: string, partner: number, code: string, value: number): void => {
    const level = code === "TOTAL" ? 0 : code.length;
    rows.push(`C,A,20210101,2021,52,2021,${reporter},,${flow},${partner},,0,H6,${code},${level},C00,0,,,,${value}`);
  };
  const codes = Object.values(CODES);
  for (const [i, a] of codes.entries())
    for (const [j, b] of codes.entries()) {
      if (a === b) continue;
      const values = PRODUCTS.map((code, k) => {
        const x = 1_000_000 * (1 + ((i * 7 + j * 3 + k) % 9));
        const m = x * 1.05 * (b === CODES.KAZ && code.startsWith("85") ? 0.4 : 1);
        return { code, x, m: Math.round(m) };
      });
      for (const { code, x, m } of values) {
        row(a, "X", b, code, x);
        row(b, "M", a, code, m);
      }
      row(
        a,
        "X",
        b,
        "TOTAL",
        values.reduce((s, v) => s + v.x, 0),
      );
      row(
        b,
        "M",
        a,
        "TOTAL",
        values.reduce((s, v) => s + v.m, 0),
      );
    }
  return `${[head, ...rows].join("\n")}\n`;
}

describe("a record with the whole matrix of a year", () => {
  let record = "";
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), "khorgos-mirror-"));
    record = join(dir, "record");
    writeFileSync(join(dir, "comtrade.csv"), comtrade());
    const done = await importFile(record, join(dir, "comtrade.csv"), { keepRaw: false });
    if (!done.value) throw new Error(JSON.stringify(done.issues));
  }, 60_000);
  it("works out every reading, each between the sides at FOB or named as ours", async () => {
    const [year] = (await mirrorIn(record, 2021, 2021)).years;
    expect(year?.weightsFrom).toBe("un-comtrade");
    const leg = year?.legs.find((l) => l.exporter === "CHN");
    expect(leg?.readings.map((r) => r.id)).toEqual([
      "exporter-fob",
      "importer-cif",
      "importer-fob@1.06",
      "max108",
      "pick",
      "baci",
      "iterative",
      "symmetry",
      "robust",
    ]);
    const robust = leg?.readings.find((r) => r.id === "robust")?.value ?? 0;
    expect(robust / (leg?.exported?.value ?? 1)).toBeGreaterThan(0.9);
  });
  it("names the products that make the gap first, by chapter and by product", async () => {
    const chapters = (await mirrorIn(record, 2021, 2021, "chapter")).products.find((p) => p.exporter === "CHN");
    expect(chapters?.products[0]).toMatchObject({ product: "85" });
    expect(chapters?.products.map((p) => p.product).sort()).toEqual(["27", "85", "87"]);
    const products = (await mirrorIn(record, 2021, 2021, "product")).products.find((p) => p.exporter === "CHN");
    expect(products?.products[0]?.product).toBe("851712");
    const leg = (await mirrorIn(record, 2021, 2021)).years[0]?.legs.find((l) => l.exporter === "CHN");
    const sum = products?.products.reduce((s, p) => s + p.adds, 0);
    expect(sum).toBeCloseTo(leg?.gap?.money ?? Number.NaN, 0);
    expect(products?.products[0]?.imported?.locator).toBe("KAZ CHN M 2021 H6 851712");
  });
  it("reconciles a whole year in SQL to the same values, by every method", async () => {
    const opened = (await openRecord(record)).value;
    const engine = await opened?.store.bulk();
    if (!opened || !engine) throw new Error("no record");
    const totals = await yearTotals(engine, ["un-comtrade"], 2021);
    if (!totals) throw new Error("no totals");
    const { products } = await mirrorIn(record, 2021, 2021, "product");
    for (const method of METHODS) {
      const weights = method.fit(totals.matrix);
      const query = { source: "un-comtrade", year: 2021, classification: "H6", weights, places: totals.matrix.places };
      const rows = await engine.rows(worldYearSql({ ...query, by: "product" }));
      const { tail: _tail, expected: _expected, ...plain } = weights;
      for (const exporter of ["CHN", "KAZ"]) {
        const importer = exporter === "CHN" ? "KAZ" : "CHN";
        const row = rows.find((r) => r.exporter === exporter && r.importer === importer && r.product === "851712");
        const both = products.find((p) => p.exporter === exporter)?.products.find((p) => p.product === "851712");
        const value = reconcile(plain, exporter, importer, both?.exported?.value, both?.imported?.value) ?? Number.NaN;
        expect(Number(row?.value) / value).toBeCloseTo(1, 9);
      }
      const pairs = await engine.rows(worldYearSql({ ...query, by: "pair" }));
      const toKaz = (r: Readonly<Record<string, unknown>>) => r.exporter === "CHN" && r.importer === "KAZ";
      const sum = rows.filter(toKaz).reduce((s, r) => s + Number(r.value), 0);
      expect(Number(pairs.find(toKaz)?.value)).toBeCloseTo(sum, 0);
    }
    await opened.store.close();
  });
  it("shows them in the terminal with the numbers of their sources", async () => {
    const { out, exit } = await run(["mirror", "KAZ", "CHN", "--years", "2021", "--by", "chapter", "--record", record]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^85 .*\[1\]/m);
    expect(out).not.toMatch(/fraud|lie\b/i);
  });
});

describe("khorgos mirror", () => {
  const SENTENCES: readonly [string, RegExp][] = [
    [
      "en",
      /In 2021 the gap sits on China → Kazakhstan: \$14 bn.*\$8\.2 bn.*41% of China’s figure, 71% of Kazakhstan’s.*Kazakhstan → China, agrees within the CIF margin/,
    ],
    [
      "de",
      /2021 liegt die Lücke bei China → Kasachstan.*41 % der Zahl des Ausfuhrlands China, 71 % der Zahl des Einfuhrlands Kasachstan.*stimmt bis auf die CIF-Spanne überein/,
    ],
    [
      "ru",
      /В 2021 году расхождение приходится на направление Китай → Казахстан.*41 % от цифры экспортёра \(Китай\), 71 % от цифры импортёра \(Казахстан\).*сходится/,
    ],
    ["kk", /2021 жылы алшақтық Қытай → Қазақстан.*41 %, импорттаушы \(Қазақстан\) дерегінің 71 %.*сәйкес келеді/],
    ["zh", /2021年的差距在中国 → 哈萨克斯坦方向.*占中国数字的41%，占哈萨克斯坦数字的71%.*一致/],
  ];
  it.each(SENTENCES)("tells the case of 2021 in one sentence (%s)", async (ui, sentence) => {
    const { out, err } = await run(["mirror", "KAZ", "CHN", "--years", "2015-2024", "--ui", ui, "--json"]);
    expect(err).toBe("");
    expect((JSON.parse(out) as { sentence: string }).sentence.replaceAll(/[\u00A0\u202F]/g, " ")).toMatch(sentence);
  });
  it("prints the same whichever place is named first", async () => {
    const [one, two] = [
      await run(["mirror", "KAZ", "CHN", "--json"]),
      await run(["mirror", "China", "Kazakhstan", "--json"]),
    ];
    expect(one.out).toBe(two.out);
  });
  it.each([80, 160])("keeps within %d columns", async (columns) => {
    const { out } = await run(["mirror", "KAZ", "CHN", "--years", "2010-2024"], { columns });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
  it.each(["20", "2024-2015", "abc", "1000-2024"])("refuses --years %s", async (text) => {
    expect((await run(["mirror", "KAZ", "CHN", "--years", text])).exit).toBe(2);
  });
  it("says so where nothing is on record", async () => {
    expect((await run(["mirror", "ISL", "FJI"])).out).toBe("Nothing is on record between these two.\n");
  });
});
