import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  codeOf,
  isKnownPlace,
  NAME_LANGUAGES,
  PLACE_CODE_SYSTEMS,
  parsePlace,
  placeName,
  placeOfCode,
} from "../../src/places/index.js";
import { readCsv } from "../../src/sources/index.js";

describe("placeOfCode", () => {
  it.each([
    ["iso3", "KAZ", "KAZ"],
    ["iso3", "sun", "SUN"],
    ["iso2", "CN", "CHN"],
    ["iso2", "DD", "DDR"],
    ["m49", 156, "CHN"],
    ["m49", "008", "ALB"],
    ["m49", 810, "SUN"],
    ["m49", "001", "WLD"],
    ["comtrade", 842, "USA"],
    ["comtrade", 840, "USA"],
    ["comtrade", 757, "CHE"],
    ["comtrade", 699, "IND"],
    ["comtrade", 251, "FRA"],
    ["comtrade", 579, "NOR"],
    ["comtrade", 490, "TWN"],
    ["comtrade", "0", "WLD"],
    ["comtrade", 58, "BEL"],
    ["comtrade", 280, "DEU"],
    ["cow", 710, "CHN"],
    ["cow", "705.0", "KAZ"],
    ["cow", 260, "DEU"],
    ["cow", 265, "DDR"],
    ["cow", 678, "YEM"],
    ["cow", 817, "XVS"],
    ["gw", 678, "YEM"],
    ["gw", 972, "TON"],
    ["fips", "CH", "CHN"],
    ["fips", "KZ", "KAZ"],
    ["fips", "GM", "DEU"],
    ["fips", "RS", "RUS"],
    ["worldbank", "WLD", "WLD"],
    ["worldbank", "XKX", "XKX"],
    ["worldbank", "ROM", "ROU"],
  ] as const)("reads %s %s as %s", (system, code, place) => {
    expect(placeOfCode(system, code)).toBe(place);
  });

  it("continues a seat where the states did", () => {
    expect(placeOfCode("cow", 365, 1980)).toBe("RUS");
    expect([1910, 1980, 2001, 2004, 2006, 2014].map((y) => placeOfCode("cow", 345, y))).toEqual([
      "SRB",
      "YUG",
      "YUG",
      "SCG",
      "SRB",
      "SRB",
    ]);
    expect(placeOfCode("cow", 345)).toBe("SRB");
    expect(placeOfCode("gw", 345, 1980)).toBe("YUG");
    expect([1985, 1999, 2005].map((y) => placeOfCode("iso2", "CS", y))).toEqual(["CSK", "YUG", "SCG"]);
    expect(placeOfCode("iso2", "CS")).toBe("CSK");
    expect([1999, 2005].map((y) => placeOfCode("comtrade", 891, y))).toEqual(["YUG", "SCG"]);
  });

  it("gives nothing for regions, areas not specified, and noise", () => {
    for (const [system, code] of [
      ["worldbank", "EAS"],
      ["worldbank", "AFE"],
      ["comtrade", "899"],
      ["comtrade", ""],
      ["cow", "-9"],
      ["cow", "7e2"],
      ["iso3", "constructor"],
      ["fips", ""],
      ["m49", "1.5"],
    ] as const)
      expect(placeOfCode(system, code)).toBeUndefined();
  });

  it("only ever gives places that are known, and takes its own codes back", () => {
    for (const system of PLACE_CODE_SYSTEMS)
      for (const place of ["CHN", "KAZ", "USA", "DEU", "SRB", "KIR", "YEM", "CHE", "BEL", "ITA", "TWN"]) {
        const code = codeOf(place, system);
        expect([system, place, placeOfCode(system, code ?? "")]).toEqual([system, place, place]);
      }
  });
});

describe("codeOf", () => {
  it("gives Correlates of War's number with Gleditsch and Ward's beside it", () => {
    expect(["CHN", "KAZ", "DEU", "YEM", "SRB", "TON"].map((p) => [codeOf(p, "cow"), codeOf(p, "gw")])).toEqual([
      ["710", "710"],
      ["705", "705"],
      ["255", "260"],
      ["679", "678"],
      ["345", "340"],
      ["955", "972"],
    ]);
  });
  it("gives today's number where a state has had several", () => {
    expect(["USA", "IND", "BEL", "ZAF", "ITA", "SDN"].map((p) => codeOf(p, "comtrade"))).toEqual([
      "842",
      "699",
      "56",
      "710",
      "380",
      "729",
    ]);
    expect(codeOf("nowhere", "cow")).toBeUndefined();
  });
});

describe("former states", () => {
  const ids = ["SUN", "DDR", "CSK", "YUG", "SCG", "YMD", "VDR", "ANT", "XVS", "XZB", "XAH", "XKU"];
  it("are known places with a name in five languages", () => {
    for (const id of ids) {
      expect(isKnownPlace(id)).toBe(true);
      for (const language of NAME_LANGUAGES) {
        expect(placeName(id, language)).not.toBe(id === "DDR" && language === "de" ? "" : id);
        expect(parsePlace(placeName(id, "en")).value).toBe(id);
      }
    }
  });
  it("are found by code and by name; Kosovo by the code that is in use", () => {
    expect(parsePlace("USSR").value).toBe("SUN");
    expect(parsePlace("Sowjetunion").value).toBe("SUN");
    expect(parsePlace("CSK").value).toBe("CSK");
    expect(parsePlace("XKX").value).toBe("XKX");
    expect(placeName("XKX", "en")).toBe("Kosovo");
  });
});

const LIST = "../shared/data/codes/cow2iso.csv";
describe.skipIf(!existsSync(LIST))(`beside ${LIST}${existsSync(LIST) ? "" : " (not here)"}`, () => {
  // Its slips (Antarctica for Antigua, Macao for Macedonia), and South Vietnam, which it gives as Vietnam.
  const KNOWN = new Set(["58", "343", "817"]);
  it("agrees on every Correlates of War number with an ISO code", () => {
    const rows = readCsv(readFileSync(LIST, "utf8"), "cow2iso").value?.rows ?? [];
    const asked = rows.map((r) => r.cells).filter(([cow, , , , iso3]) => /^\d+$/.test(cow ?? "") && iso3 !== "");
    expect(asked.length).toBeGreaterThan(190);
    const differing = asked.filter(
      ([cow = "", , , , iso3, , until]) =>
        !KNOWN.has(cow) && placeOfCode("cow", cow, until === "" ? 2020 : Number(until)) !== iso3,
    );
    expect(differing.map(([cow, , , , iso3, from, until]) => [cow, iso3, from, until].join(" "))).toEqual([]);
  });
});
