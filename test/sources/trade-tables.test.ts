import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, SourceError } from "../../src/sources/index.js";
import { bytesFile, fileAt, testContract } from "./contract.js";
import { askTable, countsOf, fixture, known, REAL, strangers, valuesOf } from "./fixture.js";

const BACI = known("cepii-baci");

testContract(BACI, [
  fixture("cepii-baci/BACI_HS92_Y2021_V202301.csv", "HS92", 9, {
    partition: "HS92-Y2021",
    release: "202301",
    skipped: { "no-value": 1 },
  }),
  fixture("cepii-baci/country_codes_V202301.csv", "countries", 5, { release: "202301" }),
  fixture("cepii-baci/product_codes_HS92_V202301.csv", "products-HS92", 4, { release: "202301" }),
]);

describe("BACI", () => {
  it("gives products their zeros back, values in dollars, unknown weights as unknown", async () => {
    const values = await valuesOf("cepii-baci", "test/fixtures/cepii-baci/BACI_HS92_Y2021_V202301.csv");
    expect(values[0]).toEqual({
      reporter: 156,
      partner: 398,
      direction: "X",
      year: 2021,
      month: 0,
      classification: "H0",
      product: "010121",
      level: 6,
      value: 12500,
      quantity: 3.4,
      valuation: "FOB",
    });
    expect(values.slice(2, 5).map((v) => v.quantity)).toEqual([1850000.25, null, null]);
    expect(values.map((v) => v.product)).toContain("9999AA");
  });
  it("lists products with their zeros, and Namibia as NA", async () => {
    const products = await valuesOf("cepii-baci", "test/fixtures/cepii-baci/product_codes_HS92_V202301.csv");
    expect(products.map((v) => [v.scheme, v.code])).toContainEqual(["BACI-HS92", "010119"]);
    const countries = await valuesOf("cepii-baci", "test/fixtures/cepii-baci/country_codes_V202301.csv");
    expect(countries.map((v) => v.parent)).toEqual(["CHN", "KAZ", "S19", "NAM", null]);
  });
  it("needs the name for the revision of the products", async () => {
    const file = bytesFile("trade.csv", Buffer.from("t,i,j,k,v,q\n2021,156,398,10121,1,2\n"));
    const recognised = BACI.recognise(await headOf(file));
    expect(recognised?.variant).toBe("unnamed");
    expect(() => recognised && BACI.reading(recognised)).toThrow(SourceError);
    const head = await headOf(bytesFile("BACI_HS17_Y2022_V202401b.csv", Buffer.from("t,i,j,k,v,q\n")));
    expect(BACI.recognise(head)).toEqual({ variant: "HS17", partition: "HS17-Y2022", release: "202401b" });
  });
  it("is fetched as one archive per release and revision", () => {
    expect(BACI.fetching?.requests({ release: "202401", set: "HS17" }, false)).toEqual([
      { url: "https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS17_V202401.zip", file: "BACI_HS17_V202401.zip" },
    ]);
    expect(() => BACI.fetching?.requests({ release: "latest" }, false)).toThrow(SourceError);
    expect(() => BACI.fetching?.requests({ set: "HS99" }, false)).toThrow(/HS92, HS96/);
  });
});

testContract(known("cow-trade"), [
  fixture("cow-trade/cow_trade_ndy.csv", "dyadic", 9, {
    partition: "dyad-years",
    skipped: { "no-value": 3, predecessor: 2 },
  }),
  fixture("cow-trade/Dyadic_COW_4.0.csv", "dyadic", 5, { partition: "dyad-years", skipped: { "no-value": 3 } }),
]);

describe("Correlates of War trade", () => {
  it("gives two flows a row, each the importer’s, in dollars", async () => {
    const values = await valuesOf("cow-trade", "test/fixtures/cow-trade/Dyadic_COW_4.0.csv");
    expect(values.slice(0, 3).map((v) => [v.reporter, v.partner, v.direction, v.year, v.value, v.valuation])).toEqual([
      ["705", "710", "M", 2012, 7498763000, "CIF"],
      ["710", "705", "M", 2012, 14718090000, "CIF"],
      ["255", "345", "M", 1938, 43500000, "CIF"],
    ]);
  });
  it("keeps a zero and leaves out what is missing", async () => {
    const values = await valuesOf("cow-trade", "test/fixtures/cow-trade/cow_trade_ndy.csv");
    expect(values.filter((v) => v.year === 1920).map((v) => v.value)).toEqual([612e6, 0]);
    expect(values.filter((v) => v.year === 1910).map((v) => v.reporter)).toEqual(["325"]);
  });
});

testContract(known("cow-igo"), [
  fixture("cow-igo/cow_igo_ndy.csv", "counts", 4, { partition: "dyad-years", skipped: { "no-value": 1 } }),
  fixture("cow-igo/dyadic_formatv3.csv", "dyadic", 3, { partition: "dyad-years" }),
]);
testContract(known("cow-states"), [fixture("cow-states/states2016.csv", "states", 5)]);

describe("Correlates of War organisations and states", () => {
  it("counts full memberships in common; unknown and not yet founded are none", async () => {
    const values = await valuesOf("cow-igo", "test/fixtures/cow-igo/dyadic_formatv3.csv");
    expect(values.map((v) => [v.measure, v.subject, v.counterpart, v.period, v.value, v.unit])).toEqual([
      ["organisations.shared", 705, 710, "2010", 4, "count"],
      ["organisations.shared", 705, 710, "1992", 1, "count"],
      ["organisations.shared", 2, 20, "1970", 0, "count"],
    ]);
  });
  it("dates membership of the system, once for each time", async () => {
    const values = await valuesOf("cow-states", "test/fixtures/cow-states/states2016.csv");
    expect(values.filter((v) => v.code === "40").map((v) => [v.valid_from, v.valid_to])).toEqual([
      ["1902-05-20", "1906-09-25"],
      ["1909-01-23", "2016-12-31"],
    ]);
    expect(values[1]).toMatchObject({ scheme: "COW", code: "705", label: "Kazakhstan", parent: "KZK" });
  });
});

describe.skipIf(!existsSync(REAL))("real tables (skipped where ../shared/data is absent)", () => {
  it("gives the Correlates of War flows of Kazakhstan and China, of 673,654 dyad-years", {
    timeout: 120_000,
  }, async () => {
    const counts = { kept: 0, skipped: 0 };
    const pair = new Map<string, number>();
    const coded = new Map<string, readonly unknown[]>();
    const file = fileAt(`${REAL}/cow/cow_trade_ndy.csv.gz`);
    const reading = known("cow-trade").reading({ variant: "dyadic", partition: "dyad-years" });
    if (reading.kind !== "rows") throw new Error("read row by row");
    for await (const row of reading.rows(file, { variant: "dyadic", partition: "dyad-years" })) {
      counts["skipped" in row ? "skipped" : "kept"]++;
      if ("skipped" in row) continue;
      const { reporter, partner, year, value } = row.values;
      if (`${reporter}-${partner}` === "705-710" || `${reporter}-${partner}` === "710-705")
        pair.set(`${year} ${reporter}`, Number(value) / 1e6);
      for (const code of [reporter, partner]) coded.set(`${code} ${year}`, [code, year]);
    }
    expect(strangers("cow-trade", coded.values())).toEqual([]);
    expect(counts).toEqual({ kept: 1_296_473, skipped: 50_835 });
    expect(counts.kept + counts.skipped).toBe(2 * 673_654);
    const millions = (year: number, reporter: string) => pair.get(`${year} ${reporter}`);
    const years = [1995, 2000, 2005, 2008, 2010, 2011, 2012, 2013, 2014];
    expect(years.map((year) => [millions(year, "705"), millions(year, "710")])).toEqual([
      [35, 315],
      [152, 959],
      [1257, 2903],
      [4570, 7727],
      [3966, 11037],
      [5023, 15330],
      [7499, 14718],
      [13889, 16098],
      [14109, 9704],
    ]);
  });
  it("reads 917,695 dyad-years of shared organisations and 243 spells of states", { timeout: 120_000 }, async () => {
    const [rows, keys, pair, subjects] = await askTable(
      "cow-igo",
      "cow/cow_igo_ndy.csv.gz",
      "SELECT count(value), count(DISTINCT subject || '-' || counterpart || '-' || period) FROM rows",
      "SELECT value FROM rows WHERE subject = 705 AND counterpart = 710 AND year IN (1992, 2014) ORDER BY year",
      "SELECT DISTINCT subject, year FROM rows UNION SELECT DISTINCT counterpart, year FROM rows",
    );
    expect([rows, keys, pair]).toEqual([[[917_695]], [[917_695, 917_695]], [[12], [36]]]);
    expect(strangers("cow-igo", subjects as unknown[][])).toEqual([]);
    expect(await countsOf("cow-states", "cow/cow_states.csv.gz")).toMatchObject({ kept: 243, skipped: {} });
  });
});
