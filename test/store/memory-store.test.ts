import { describe, expect, it } from "vitest";
import type { Figure, RecordedEvent, Source } from "../../src/core/index.js";
import { memoryStore, type RecordTables } from "../../src/store/index.js";

const provenance = { source: "s1", locator: "p. 1", authority: "A" };
const figure = (
  id: string,
  measure: Figure["measure"],
  subject: string,
  counterpart?: string,
  reporter?: string,
): Figure => ({
  id,
  measure,
  form: "level",
  subject,
  counterpart,
  reporter,
  period: "2023",
  value: 1,
  unit: "USD",
  comparator: "eq",
  digits: 1,
  ...provenance,
});
const event = (id: string, type: RecordedEvent["type"], subject: string, counterpart: string): RecordedEvent => ({
  id,
  type,
  period: "2023",
  subject,
  counterpart,
  title: id,
  ...provenance,
});
const source: Source = {
  id: "s1",
  title: "T",
  producer: "P",
  kind: "press",
  language: "en",
  urlMain: "https://example.org",
  dateInferred: false,
  licenseName: "none",
};
const tables: RecordTables = {
  sources: [source],
  figures: [
    figure("f1", "trade.exports", "CHN", "KAZ", "CHN"),
    figure("f2", "trade.exports", "KAZ", "CHN", "KAZ"),
    figure("f3", "trade.imports", "KAZ", "RUS", "KAZ"),
    figure("f4", "economy.gdp", "KAZ"),
  ],
  events: [
    event("e1", "meeting", "CHN", "KAZ"),
    event("e2", "visit", "KAZ", "CHN"),
    event("e3", "visit", "KAZ", "RUS"),
  ],
  projects: [],
  memberships: [
    { id: "m1", place: "KAZ", organisation: "SCO", role: "member", period: "2001/..", ...provenance },
    { id: "m2", place: "CHN", organisation: "SCO", role: "member", period: "2001/..", ...provenance },
    { id: "m3", place: "KAZ", organisation: "UN", role: "member", period: "1992/..", ...provenance },
  ],
  pledges: [],
};
const store = memoryStore(tables);
const ids = async (rows: Promise<readonly { readonly id: string }[]>): Promise<string[]> =>
  (await rows).map((r) => r.id);

describe("memoryStore", () => {
  it("finds figures between two places, whichever is named first, in the table's order", async () => {
    expect(await ids(store.figures({ between: ["CHN", "KAZ"] }))).toEqual(["f1", "f2"]);
    expect(await ids(store.figures({ between: ["KAZ", "CHN"] }))).toEqual(["f1", "f2"]);
  });

  it("narrows by measure, subject and reporter", async () => {
    expect(await ids(store.figures({ subject: "KAZ" }))).toEqual(["f2", "f3", "f4"]);
    expect(await ids(store.figures({ subject: "KAZ", measures: ["economy.gdp"] }))).toEqual(["f4"]);
    expect(await ids(store.figures({ between: ["CHN", "KAZ"], reporter: "KAZ" }))).toEqual(["f2"]);
    expect(await ids(store.figures({ between: ["CHN", "KAZ"], subject: "CHN" }))).toEqual(["f1"]);
  });

  it("gives everything for an empty question and nothing for an unknown pair", async () => {
    expect(await ids(store.figures({}))).toEqual(["f1", "f2", "f3", "f4"]);
    expect(await ids(store.figures({ between: ["CHN", "DEU"] }))).toEqual([]);
    expect(await ids(store.projects({ between: ["CHN", "DEU"] }))).toEqual([]);
    expect(await ids(store.pledges({}))).toEqual([]);
  });

  it("finds events by pair and type", async () => {
    expect(await ids(store.events({ between: ["CHN", "KAZ"] }))).toEqual(["e1", "e2"]);
    expect(await ids(store.events({ types: ["visit"] }))).toEqual(["e2", "e3"]);
    expect(await ids(store.events({ between: ["CHN", "KAZ"], types: ["visit"] }))).toEqual(["e2"]);
  });

  it("finds memberships by place and organisation", async () => {
    expect(await ids(store.memberships({ place: "KAZ" }))).toEqual(["m1", "m3"]);
    expect(await ids(store.memberships({ organisation: "SCO" }))).toEqual(["m1", "m2"]);
    expect(await ids(store.memberships({ place: "KAZ", organisation: "UN" }))).toEqual(["m3"]);
  });

  it("finds a source by its id", async () => {
    expect(await store.source("s1")).toBe(source);
    expect(await store.source("s2")).toBeUndefined();
    expect(await store.sources()).toEqual([source]);
  });
});
