import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stateIds } from "../../src/places/codes.js";
import { codeOf } from "../../src/places/index.js";
import { type FetchQuery, headOf, SourceError, type SourceRequest } from "../../src/sources/index.js";
import { codeOfPlace } from "../../src/sources/un-comtrade/codes.js";
import { bytesFile, readWith, testContract } from "./contract.js";
import { countsOf, fixture, known, REAL, valuesOf } from "./fixture.js";

const source = known("un-comtrade");
const DIR = "un-comtrade";
const ANSWER = `test/fixtures/${DIR}/comtrade-A_HS_398.json`;
const BULK = `test/fixtures/${DIR}/COMTRADE-FINAL-CA398202212H6.txt`;

testContract(source, [
  fixture(`${DIR}/comtrade-A_HS_398.json`, "answer", 14, {
    partition: "comtrade-A_HS_398",
    skipped: { "broken-down": 3, duplicate: 1, "other-flow": 1, "other-classification": 1, services: 1, "no-value": 1 },
  }),
  fixture(`${DIR}/empty.json`, "answer", 0, { partition: "empty" }),
  fixture(`${DIR}/bulk-listing.json`, "listing", 0, { partition: "bulk-listing", skipped: { "file-listing": 1 } }),
  fixture(`${DIR}/comtrade.csv`, "legacy", 5, {
    partition: "comtrade",
    skipped: { "broken-down": 1, duplicate: 1, "other-classification": 1, "no-value": 1 },
  }),
  fixture(`${DIR}/COMTRADE-FINAL-CA398202212H6.txt`, "bulk-tab", 5, {
    partition: "COMTRADE-FINAL-CA398202212H6",
    skipped: { "not-a-total": 6 },
  }),
  fixture(`${DIR}/saved-2022.csv`, "bulk", 3, { partition: "saved-2022" }),
]);

const answer = (data: readonly unknown[], rest: object = {}) =>
  bytesFile(
    "a.json",
    Buffer.from(JSON.stringify({ elapsedTime: "0.1 secs", count: data.length, data, error: "", ...rest })),
  );
const row = (JSON.parse(readFileSync(ANSWER, "utf8")) as { data: object[] }).data[0] ?? {};

describe("an answer of UN Comtrade", () => {
  it("keeps both sides with their valuation, weights in tonnes, months as months", async () => {
    const values = await valuesOf("un-comtrade", ANSWER);
    expect(values[0]).toMatchObject({
      reporter: "398",
      partner: "156",
      direction: "M",
      year: 2023,
      month: 0,
      valuation: "CIF",
    });
    expect(values[0]).toMatchObject({
      classification: "H6",
      product: "TOTAL",
      level: 0,
      value: 16775212345.67,
      quantity: null,
    });
    expect(values[2]).toMatchObject({ reporter: "156", partner: "398", direction: "X", valuation: "FOB" });
    expect(values.find((v) => v.product === "010121")).toMatchObject({ level: 6, quantity: 3.4 });
    // A weight of 0 is a weight that nobody took.
    expect(values.find((v) => v.product === "27")).toMatchObject({ level: 2, quantity: null });
    // Canada values its imports FOB, and says so by the column that it fills.
    expect(values.find((v) => v.reporter === "124")).toMatchObject({ direction: "M", valuation: "FOB" });
    expect(values.find((v) => v.classification === "S3")).toMatchObject({ product: "333", level: 3 });
    expect(values.find((v) => v.month === 5)).toMatchObject({ year: 2023, product: "TOTAL" });
  });
  it("is refused where it holds an error, whatever its status was", async () => {
    for (const text of [
      '{"elapsedTime":"0.02 secs","count":0,"data":[],"error":"Invalid period"}',
      '{ "statusCode": 401, "message": "Access denied due to missing subscription key." }',
      '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 3 seconds." }',
    ]) {
      const read = readWith(source, bytesFile("a.json", Buffer.from(text)));
      await expect(read).rejects.toThrow(SourceError);
      await expect(read).rejects.toThrow(/Comtrade answers: (Invalid|Access|Rate)/);
    }
  });
  it("is refused at the cap, where it was cut off without a word", async () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ ...row, partnerCode: i }));
    await expect(readWith(source, answer(rows(500)))).rejects.toThrow(/500 rows.*COMTRADE_API_KEY/);
    expect((await readWith(source, answer(rows(499)))).kept).toBe(499);
    await expect(readWith(source, answer(rows(3), { count: 4 }))).rejects.toThrow(/3 rows where it says 4/);
  });
  it("is refused with other columns, or without rows at all", async () => {
    await expect(readWith(source, answer([{ flow: "M" }]))).rejects.toThrow(/format has changed/);
    await expect(readWith(source, answer([], { data: null }))).rejects.toThrow(/no rows under "data"/);
  });
});

describe("the older layouts", () => {
  it("read the site’s CSV of old: flows by name, months, the sides’ own valuation", async () => {
    const values = await valuesOf("un-comtrade", `test/fixtures/${DIR}/comtrade.csv`);
    expect(values.map((v) => [v.direction, v.year, v.month, v.product, v.valuation, v.quantity])).toEqual([
      ["M", 2016, 0, "TOTAL", "CIF", null],
      ["X", 2016, 0, "TOTAL", "FOB", null],
      ["X", 2016, 0, "27", "FOB", 5000],
      ["RX", 2016, 0, "010121", "FOB", null],
      ["RM", 2016, 5, "TOTAL", "CIF", null],
    ]);
  });
  it("reads bulk files as the answers are read", async () => {
    const values = await valuesOf("un-comtrade", BULK);
    expect(
      values.map((v) => [
        v.reporter,
        v.direction,
        v.year,
        v.month,
        v.product,
        v.level,
        v.value,
        v.quantity,
        v.valuation,
      ]),
    ).toEqual([
      [398, "M", 2022, 0, "TOTAL", 0, 10970000000.5, null, "CIF"],
      [398, "X", 2022, 0, "010121", 6, 1200.5, 3.4, "FOB"],
      [398, "X", 2022, 0, "27", 2, 5000000, null, "FOB"],
      [156, "X", 2022, 5, "TOTAL", 0, 1600000000, null, "FOB"],
      [124, "M", 2022, 0, "TOTAL", 0, 9000, null, "FOB"],
    ]);
  });
});

/** At most so many rows can a call bring: its partners × periods × flows × products. */
function mostRows(request: SourceRequest): number {
  const asked = new URL(request.url).searchParams;
  const n = (name: string): number => (asked.get(name) ?? "").split(",").length;
  const partners = asked.has("partnerCode") ? n("partnerCode") : 260;
  const products: Record<string, number> = { TOTAL: 1, AG2: 100, AG4: 1300, AG6: 5800 };
  return partners * n("period") * n("flowCode") * (products[asked.get("cmdCode") ?? ""] ?? n("cmdCode"));
}

describe("asking UN Comtrade", () => {
  const plan = (query: FetchQuery, key = false) => source.fetching?.requests(query, key) ?? [];
  it("asks for both sides’ totals only, in calls that stay below the cap", () => {
    const [first, ...others] = plan({ places: ["KAZ", "CHN"], partners: ["KAZ", "CHN"], years: [2019, 2023] });
    expect(others).toHaveLength(1);
    const url = new URL(first?.url ?? "");
    expect(url.pathname).toBe("/public/v1/preview/C/A/HS");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      reporterCode: "398",
      partnerCode: "398,156",
      period: "2019,2020,2021,2022,2023",
      flowCode: "X,M,RX,RM",
      cmdCode: "TOTAL",
      partner2Code: "0",
      motCode: "0",
      customsCode: "C00",
    });
  });
  it.each<readonly [string, FetchQuery, boolean, number]>([
    ["all partners", { places: ["KAZ"], years: [2000, 2023] }, false, 500],
    ["months", { places: ["USA"], partners: ["CHN"], years: [2020, 2023], monthly: true }, false, 500],
    ["chapters", { places: ["KAZ"], partners: ["CHN"], years: [2020, 2023], product: "AG2" }, false, 500],
    ["a product", { places: ["KAZ"], years: [2020, 2023], product: "2709" }, false, 500],
    [
      "six digits, keyed",
      { places: ["KAZ"], partners: ["CHN", "RUS"], years: [2010, 2023], product: "AG6" },
      true,
      100_000,
    ],
    ["SITC, keyed", { places: ["KAZ"], years: [1995, 2023], set: "S3" }, true, 100_000],
  ])("stays below the cap: %s", (_, query, key, cap) => {
    const calls = plan(query, key);
    for (const call of calls) {
      expect(mostRows(call)).toBeLessThan(cap);
      expect((new URL(call.url).searchParams.get("period") ?? "").split(",").length).toBeLessThanOrEqual(12);
      expect(call.file.length).toBeLessThan(120);
      expect(call.url).toContain(key ? "/data/v1/get/" : "/public/v1/preview/");
    }
    expect(new Set(calls.map((call) => call.file)).size).toBe(calls.length);
    // Nothing is left out: every period is asked for with every flow.
    const asked = calls.flatMap(({ url }) => {
      const q = new URL(url).searchParams;
      return (q.get("period") ?? "")
        .split(",")
        .flatMap((p) => (q.get("flowCode") ?? "").split(",").map((f) => `${p}${f}`));
    });
    const [from, to] = query.years ?? [0, 0];
    expect(new Set(asked).size).toBe((to - from + 1) * (query.monthly ? 12 : 1) * 4);
  });
  it("says what is missing or too much", () => {
    expect(() => plan({ years: [2020, 2021] })).toThrow(/whose reports/);
    expect(() => plan({ places: ["KAZ"] })).toThrow(/years/);
    expect(() => plan({ places: ["KAZ"], years: [2020, 2020], product: "AG6" })).toThrow(/COMTRADE_API_KEY/);
    expect(() => plan({ places: ["KAZ"], years: [2020, 2020], product: "AG2" })).toThrow(/name partners/);
    expect(() => plan({ places: ["KAZ"], years: [2020, 2020], product: "oil" })).toThrow(/no product/);
    expect(() => plan({ places: ["KAZ"], years: [2020, 2020], set: "EB" })).toThrow(/no classification/);
    expect(() => plan({ places: ["XYZ"], years: [2020, 2020] })).toThrow(/no code for XYZ/);
  });
  it("never puts a key into an address, and names where it is read from", () => {
    expect(source.fetching?.key).toEqual({
      variable: "COMTRADE_API_KEY",
      required: false,
      header: "Ocp-Apim-Subscription-Key",
    });
    expect(plan({ places: ["KAZ"], years: [2020, 2020] }, true)[0]?.url).not.toMatch(/key/i);
  });
  it("looks at every answer for an error in disguise and for the cap", async () => {
    const [call] = plan({ places: ["KAZ"], years: [2020, 2020] });
    if (!call) throw new Error("no call");
    const told = async (text: string) =>
      source.fetching?.follow?.(call, await headOf(bytesFile("a.json", Buffer.from(text))));
    expect(await told('{"elapsedTime":"0.1 secs","count":12,"data":[{"error":null}],"error":""}')).toBeUndefined();
    await expect(told('{"elapsedTime":"0.1 secs","count":0,"data":[],"error":"No such period"}')).rejects.toThrow(
      /No such period/,
    );
    await expect(told('{"elapsedTime":"0.1 secs","count":500,"data":[{}')).rejects.toThrow(/cut off/);
    await expect(told('{"statusCode":401,"message":"Access denied"}')).rejects.toThrow(/Access denied/);
    await expect(told("<html><body>Bad gateway</body></html>")).rejects.toThrow(/web page/);
  });
  it("numbers places as the record does when it reads them back", () => {
    const counted = new Set(stateIds().filter((id) => codeOfPlace(id) !== undefined));
    expect(counted.size).toBeGreaterThan(220);
    const other = [...counted, "WLD"].filter((id) => codeOfPlace(id) !== codeOf(id, "comtrade"));
    expect(other).toEqual([]);
  });
});

describe.skipIf(!existsSync(REAL))("real answers (skipped where ../shared/data is absent)", () => {
  it("are read whole", async () => {
    expect(await countsOf("un-comtrade", "comtrade_api/get_C_A_HS-60a6ad.json")).toMatchObject({
      kept: 4,
      skipped: {},
    });
    expect(await countsOf("un-comtrade", "comtrade_api/bulk_error.json")).toMatchObject({ kept: 0, skipped: {} });
    expect(await countsOf("un-comtrade", "comtrade_api/bulk_get_C_A_HS-4f1d0f.json")).toMatchObject({
      kept: 0,
      skipped: { "file-listing": 1 },
    });
    const values = await valuesOf("un-comtrade", `${REAL}/comtrade_api/get_C_A_HS-60a6ad.json`);
    expect(values[0]).toMatchObject({
      reporter: "156",
      partner: "32",
      year: 2010,
      value: 6804128143,
      valuation: "CIF",
    });
  });
});
