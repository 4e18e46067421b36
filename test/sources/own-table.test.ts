import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, SourceError } from "../../src/sources/index.js";
import { readMapping } from "../../src/sources/own-table/mapping.js";
import { OWN_TABLE, ownTable } from "../../src/sources/own-table/source.js";
import { fileAt, readWith, testContract } from "./contract.js";

const DIR = "test/fixtures/own-table";
const text = (name: string) => readFileSync(`${DIR}/${name}`, "utf8");
const variant = (name: string) => JSON.stringify(readMapping(text(name), name));

testContract(OWN_TABLE, [
  {
    path: `${DIR}/trade.csv`,
    mapping: `${DIR}/trade.map.json`,
    variant: variant("trade.map.json"),
    partition: "trade",
    kept: 2,
    skipped: { "no-period": 1, "no-value": 1, "bad-value": 1, "bad-period": 1 },
  },
  {
    path: `${DIR}/cargo.xlsx`,
    mapping: `${DIR}/cargo.map.json`,
    variant: variant("cargo.map.json"),
    partition: "cargo",
    kept: 2,
    skipped: { "no-value": 1 },
  },
]);

describe("own-table", () => {
  it("reads numbers with the sign that the mapping names, and fills in what follows", async () => {
    const trade = await readWith(OWN_TABLE, fileAt(`${DIR}/trade.csv`), undefined, `${DIR}/trade.map.json`);
    expect(
      trade.rows.map(({ values: v }) => [v.reporter, v.month, v.year, v.product, v.level, v.classification, v.value]),
    ).toEqual([
      ["Kasachstan", 5, 2023, "TOTAL", 0, "H6", 1250500000],
      ["Казахстан", 6, 2023, "2709", 4, "H6", 980000000],
    ]);
    const cargo = await readWith(OWN_TABLE, fileAt(`${DIR}/cargo.xlsx`), undefined, `${DIR}/cargo.map.json`);
    expect(cargo.rows.map((r) => r.values)).toEqual([
      {
        measure: "transport.cargo",
        subject: "CN",
        counterpart: "KZ",
        period: "2022",
        year: 2022,
        value: 1250500,
        unit: "tonnes",
        row: 2,
      },
      {
        measure: "transport.cargo",
        subject: "KZ",
        counterpart: "CN",
        period: "2022",
        year: 2022,
        value: 1125,
        unit: "tonnes",
        row: 3,
      },
    ]);
  });
  it("goes under the name, licence and codes of its mapping", () => {
    const own = ownTable(text("cargo.map.json"), "cargo.xlsx");
    expect([own.id, own.codes, own.tables, own.origin.license.name]).toEqual([
      "khorgos-cargo",
      "iso2",
      ["observations"],
      "CC BY 4.0",
    ]);
    expect(own.origin.citationFull).toMatch(/reader of timetables/);
  });
  it("is nothing without a mapping", async () => {
    expect(OWN_TABLE.recognise(await headOf(fileAt(`${DIR}/trade.csv`)))).toBeUndefined();
  });
  it("names everything that is wrong with a mapping at once", () => {
    const said = (json: unknown): string => {
      try {
        readMapping(typeof json === "string" ? json : JSON.stringify(json), "t.csv");
      } catch (thrown) {
        if (thrown instanceof SourceError) return thrown.message;
        throw thrown;
      }
      return "";
    };
    expect(said("{")).toMatch(/the mapping of t.csv is no JSON/);
    expect(said([])).toMatch(/must be an object/);
    const whole = JSON.parse(text("trade.map.json"));
    expect(said(whole)).toBe("");
    const problems = said({
      ...whole,
      license: "",
      id: "No Id",
      url: "somewhere",
      codes: "iata",
      extra: 1,
      columns: { ...whole.columns, valuation: 5, colour: "Farbe", partner: undefined },
    });
    for (const part of [
      /license is missing/,
      /id must be of small letters/,
      /url must be/,
      /codes must be one of name, iso3/,
      /extra is not known/,
      /columns\.valuation must be/,
      /columns\.colour: the table flows has reporter/,
      /partner, valuation must be given/,
    ])
      expect(problems).toMatch(part);
    expect(said({ ...whole, columns: undefined })).toMatch(/columns must say/);
    expect(said({ ...whole, table: "planets" })).toMatch(/table must be one of flows, votes/);
  });
});
