import { describe, expect, it } from "vitest";
import { EUROSTAT_COMEXT } from "../../src/sources/eurostat-comext/source.js";
import { SourceError } from "../../src/sources/index.js";
import { fileAt, readWith, testContract } from "./contract.js";

const DIR = "test/fixtures/eurostat-comext";
testContract(EUROSTAT_COMEXT, [
  {
    path: `${DIR}/DS-045409_A_DEU_KAZ_TOTAL_2023.csv`,
    variant: "csv",
    partition: "DS-045409_A_DEU_KAZ_TOTAL_2023",
    release: "2026-09-15",
    kept: 6,
    skipped: { "other-indicator": 1, "not-a-place": 2, "no-value": 1 },
  },
  {
    path: `${DIR}/DS-045409_stat.json`,
    variant: "json-stat",
    partition: "DS-045409_stat",
    release: "2026-09-15",
    kept: 3,
    skipped: {},
  },
  { path: `${DIR}/DS-045409_sdmx.json`, variant: "json", partition: "DS-045409_sdmx", kept: 2, skipped: {} },
]);

describe("eurostat-comext", () => {
  it("keeps euro as euro, makes tonnes of hundred kilograms, and names places by ISO alpha-2", async () => {
    const { rows } = await readWith(EUROSTAT_COMEXT, fileAt(`${DIR}/DS-045409_A_DEU_KAZ_TOTAL_2023.csv`));
    expect(
      rows.map(
        ({ values: v }) => `${v.subject} ${v.measure} ${v.counterpart} ${v.product} ${v.period} ${v.value} ${v.unit}`,
      ),
    ).toEqual([
      "DE trade.imports KZ TOTAL 2023 5894000000 EUR",
      "DE trade.imports.weight KZ TOTAL 2023 9021.263 tonnes",
      "DE trade.exports KZ TOTAL 2023 2760000000 EUR",
      "DE trade.imports WLD 270900 2023 45000000000 EUR",
      "GR trade.exports RS TOTAL 2023 400000000 EUR",
      "DE trade.imports KZ TOTAL 2023-05 480000000 EUR",
    ]);
  });
  it("finds the same cells in JSON-stat, where the last dimension runs fastest", async () => {
    const { rows } = await readWith(EUROSTAT_COMEXT, fileAt(`${DIR}/DS-045409_stat.json`));
    expect(rows.map(({ values: v }) => [v.measure, v.period, v.value])).toEqual([
      ["trade.imports", "2023", 5894000000],
      ["trade.imports", "2024", 6100000000],
      ["trade.exports", "2023", 2760000000],
    ]);
  });
  it("asks year by year, for members of the EU only", () => {
    const ask = EUROSTAT_COMEXT.fetching?.requests;
    const asked = ask?.({ places: ["DEU", "FRA"], partners: ["KAZ"], years: [2022, 2023] }, false) ?? [];
    expect(asked.map((r) => r.url)).toEqual([
      "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.DE+FR.KZ.TOTAL.1+2.VALUE_IN_EUROS+QUANTITY_IN_100KG?format=SDMX-CSV&compressed=false&startPeriod=2022&endPeriod=2022",
      "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.DE+FR.KZ.TOTAL.1+2.VALUE_IN_EUROS+QUANTITY_IN_100KG?format=SDMX-CSV&compressed=false&startPeriod=2023&endPeriod=2023",
    ]);
    expect(() => ask?.({ places: ["KAZ"], partners: ["CHN"], years: [2022, 2023] }, false)).toThrow(
      /KAZ is not among the members/,
    );
    expect(() => ask?.({ places: ["DEU"] }, false)).toThrow(SourceError);
  });
});
