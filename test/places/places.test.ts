import { describe, expect, it } from "vitest";
import { GROUP_IDS } from "../../src/core/index.js";
import {
  codesOf,
  groupsOf,
  isKnownPlace,
  isMemberOf,
  membersOf,
  NAME_LANGUAGES,
  nearestPlaces,
  parsePlace,
  placeName,
} from "../../src/places/index.js";

describe("parsePlace", () => {
  it.each([
    ["KAZ", "KAZ"],
    ["kaz", "KAZ"],
    ["kz", "KAZ"],
    ["398", "KAZ"],
    ["4", "AFG"],
    [" Kazakhstan ", "KAZ"],
    ["Republic of Kazakhstan", "KAZ"],
    ["Kasachstan", "KAZ"],
    ["казахстан", "KAZ"],
    ["Қазақстан", "KAZ"],
    ["哈萨克斯坦", "KAZ"],
    ["China", "CHN"],
    ["VR China", "CHN"],
    ["КНР", "CHN"],
    ["ҚХР", "CHN"],
    ["中华人民共和国", "CHN"],
    ["USA", "USA"],
    ["U.S.", "USA"],
    ["the Netherlands", "NLD"],
    ["Turkey", "TUR"],
    ["turkiye", "TUR"],
    ["Kirgistan", "KGZ"],
    ["eu", "EU"],
    ["European Union", "EU"],
    ["SOZ", "SCO"],
    ["Shanghaier Organisation für Zusammenarbeit", "SCO"],
    ["шос", "SCO"],
    ["上海合作组织", "SCO"],
    ["c5+chn", "C5+CHN"],
    ["Zentralasien", "C5"],
    ["WLD", "WLD"],
  ])("takes %j for %s", (typed, id) => {
    expect(parsePlace(typed)).toEqual({ value: id, issues: [] });
  });

  it("names the nearest place for what it does not know", () => {
    expect(parsePlace("Kasakhstan")).toEqual({
      issues: [{ code: "place-unknown", severity: "error", params: { text: "Kasakhstan", near: "KAZ" } }],
    });
    expect(nearestPlaces("Uzbekstan")[0]).toBe("UZB");
    expect(nearestPlaces("Wonderland of Oz").length).toBeLessThanOrEqual(3);
  });

  it("knows no place for nothing, for noise and for very long text", () => {
    for (const text of ["", "  ", "?!", "999", "x".repeat(100_000)]) expect(parsePlace(text).value).toBeUndefined();
  });
});

describe("placeName", () => {
  it("uses the usual short name", () => {
    expect(NAME_LANGUAGES.map((l) => placeName("CHN", l))).toEqual(["China", "China", "中国", "Китай", "Қытай"]);
    expect(NAME_LANGUAGES.map((l) => placeName("KAZ", l))).toEqual([
      "Kazakhstan",
      "Kasachstan",
      "哈萨克斯坦",
      "Казахстан",
      "Қазақстан",
    ]);
    expect(placeName("RUS", "de")).toBe("Russland");
    expect(placeName("USA", "en")).toBe("United States");
  });
  it("has a short and a long name for each group in each language", () => {
    expect(placeName("SCO", "de")).toBe("SOZ");
    expect(placeName("SCO", "de", "long")).toBe("Shanghaier Organisation für Zusammenarbeit");
    for (const id of GROUP_IDS)
      for (const language of NAME_LANGUAGES)
        expect(parsePlace(placeName(id, language, "long")).value, `${id} ${language}`).toBe(id);
  });
  it("falls back to English, and to the id", () => {
    expect(placeName("KAZ", "fr")).toBe("Kazakhstan");
    expect(placeName("XXX", "de")).toBe("XXX");
  });
  it("gives a name for every state that leads back to it", () => {
    for (const id of membersOf("WLD") ?? [])
      for (const language of ["en", "de"])
        expect(parsePlace(placeName(id, language)).value, `${id} ${language}`).toBe(id);
  });
});

describe("codes", () => {
  it("knows states and groups, in capitals only", () => {
    expect(["KAZ", "C5", "WLD", "XXX", "kaz", "", "KZ"].map(isKnownPlace)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it("keeps ISO and M49 side by side", () => {
    expect(codesOf("KAZ")).toEqual({ alpha2: "KZ", alpha3: "KAZ", m49: "398" });
    expect(codesOf("C5")).toBeUndefined();
  });
});

describe("groups over time", () => {
  it("has 27 members of the EU today, and the United Kingdom until 31 January 2020", () => {
    expect(membersOf("EU")).toHaveLength(27);
    expect(membersOf("EU", "2019")).toHaveLength(28);
    expect(isMemberOf("GBR", "EU", "2019")).toBe(true);
    expect(isMemberOf("GBR", "EU", "2020-01-31")).toBe(true);
    expect(isMemberOf("GBR", "EU", "2020")).toBe(false);
    expect(isMemberOf("GBR", "EU")).toBe(false);
    expect(membersOf("EU", "2005")).toHaveLength(25);
  });
  it("has the SCO grow in 2017, 2023 and 2024", () => {
    expect(["2016", "2018", "2023-07-05", "2024-07-05"].map((p) => membersOf("SCO", p)?.length)).toEqual([6, 8, 9, 10]);
  });
  it("has the five of Central Asia at any time, and with China from 2020", () => {
    expect(membersOf("C5", "1995")).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
    expect(membersOf("C5+CHN", "2019")).toEqual([]);
    expect(membersOf("C5+CHN", "2023")).toContain("CHN");
  });
  it("takes a period that a membership covers only in part for no membership", () => {
    expect(isMemberOf("KGZ", "EAEU", "2015")).toBe(false);
    expect(isMemberOf("KGZ", "EAEU", "2016")).toBe(true);
  });
  it("lists the groups of a state", () => {
    expect(groupsOf("KAZ")).toEqual(["EAEU", "SCO", "CIS", "OTS", "C5", "C5+CHN"]);
    expect(groupsOf("KAZ", "2000")).toEqual(["CIS", "C5"]);
  });
  it("says that it keeps no list, rather than an empty one", () => {
    expect(membersOf("UN")).toBeUndefined();
    expect(isMemberOf("DEU", "WLD")).toBe(true);
  });
  it("has known states only, and no end before a beginning", () => {
    for (const group of GROUP_IDS)
      for (const place of membersOf(group, "2026") ?? []) expect(isKnownPlace(place), place).toBe(true);
  });
});
