import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/core/index.js";
import { isMemberOf } from "../../src/places/index.js";
import { COLUMNS, defaultRecordDir, openRecord, verifyRecord } from "../../src/record/index.js";

const opened = await openRecord(defaultRecordDir());
if (!opened.value) throw new Error(JSON.stringify(opened.issues));
const { tables, store } = opened.value;

const figuresOf = (wanted: Partial<Figure>): Figure[] =>
  tables.figures.filter((f) => Object.entries(wanted).every(([key, value]) => f[key as keyof Figure] === value));
const sourceOf = (id: string) => tables.sources.find((s) => s.id === id);

describe("default record", () => {
  it("breaks no rule of verifyRecord", async () => {
    const { issues, counts } = await verifyRecord(defaultRecordDir());
    expect(issues).toEqual([]);
    expect(counts.figures).toBe(tables.figures.length);
  });

  it("is a Data Package that declares what its tables hold", async () => {
    const json = JSON.parse(await readFile(join(defaultRecordDir(), "datapackage.json"), "utf8"));
    expect(json.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    for (const resource of json.resources) {
      const columns = COLUMNS[resource.name as keyof typeof COLUMNS];
      expect(resource).toMatchObject({ type: "table", format: "csv", encoding: "utf-8" });
      expect(resource.schema.primaryKey).toEqual(["id"]);
      expect(resource.schema.fields.map((f: { name: string }) => f.name)).toEqual(columns.map((c) => c.name));
      for (const column of columns) {
        const field = resource.schema.fields.find((f: { name: string }) => f.name === column.name);
        expect(field.description, column.name).toBeTruthy();
        expect(field.constraints?.required ?? false, `${resource.name}.${column.name}`).toBe(column.required);
        if (Array.isArray(column.type) && column.name !== "flag")
          expect(field.constraints.enum, column.name).toEqual(column.type);
      }
      const references = columns.filter((c) => c.references).map((c) => c.name);
      const keys = (resource.schema.foreignKeys ?? []).map((k: { fields: string[] }) => k.fields[0]);
      expect(keys.sort()).toEqual(references.sort());
    }
  });

  it("keeps its rows in a stable order", () => {
    for (const rows of [tables.sources, tables.memberships.map((m) => ({ id: m.organisation }))]) {
      const ids = rows.map((r) => r.id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it.each([
    ["2021", "trade.exports", "CHN", "CHN", 13.98],
    ["2021", "trade.turnover", "KAZ", "KAZ", 18],
    ["2022", "trade.turnover", "CHN", "CHN", 31.2],
    ["2022", "trade.turnover", "KAZ", "KAZ", 24.1],
    ["2022", "trade.turnover", "KAZ", "KAZ", 24.2],
    ["2022", "trade.exports", "KAZ", "KAZ", 13.2],
    ["2022", "trade.imports", "KAZ", "KAZ", 11],
    ["2023", "trade.turnover", "CHN", "CHN", 41],
    ["2023", "trade.exports", "CHN", "CHN", 24.7],
    ["2023", "trade.imports", "CHN", "CHN", 16.3],
    ["2023", "trade.turnover", "KAZ", "KAZ", 31.4],
    ["2023", "trade.exports", "KAZ", "KAZ", 14.7],
    ["2024", "trade.turnover", "CHN", "CHN", 43.82],
  ] as const)("%s %s of %s, reported by %s: %d bn USD", (period, measure, subject, reporter, billions) => {
    const counterpart = subject === "CHN" ? "KAZ" : "CHN";
    const rows = figuresOf({ period, measure, subject, counterpart, reporter, form: "level", unit: "USD" });
    const values = rows.filter((f) => f.flag === undefined).map((f) => f.value);
    expect(values.some((v) => Math.abs(v - billions * 1e9) < 1)).toBe(true);
  });

  it("adds up: China's exports and imports of 2023 make its turnover", () => {
    const [exports] = figuresOf({ id: "chn-kaz-exports-2023-gacc" });
    const [imports] = figuresOf({ id: "chn-kaz-imports-2023-gacc" });
    const [turnover] = figuresOf({ id: "chn-kaz-turnover-2023-gacc" });
    expect((exports?.value ?? 0) + (imports?.value ?? 0)).toBeCloseTo(turnover?.value ?? 0, -3);
  });

  it("keeps both sides' trade for every year from 1995 to 2020", () => {
    for (let year = 1995; year <= 2020; year++)
      for (const measure of ["trade.exports", "trade.imports"] as const)
        expect(
          figuresOf({
            measure,
            subject: "KAZ",
            counterpart: "CHN",
            reporter: "KAZ",
            period: String(year),
            form: "level",
          }).length,
        ).toBeGreaterThan(0);
  });

  it("gives presidents no statistics that they did not name", () => {
    const said = tables.figures.filter((f) => /president of (China|Kazakhstan)$/.test(f.authority));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((f) => f.reporter !== undefined)).toEqual([]);
  });

  it("keeps a flagged row apart with a reason, and lets no echo repeat an echo", () => {
    const byId = new Map(tables.figures.map((f) => [f.id, f]));
    for (const f of tables.figures) {
      if (f.flag) expect(f.note, f.id).toBeTruthy();
      if (f.echoOf === undefined) continue;
      const first = byId.get(f.echoOf);
      expect(first?.echoOf, f.id).toBeUndefined();
      expect([first?.measure, first?.period, first?.form], f.id).toEqual([f.measure, f.period, f.form]);
    }
  });

  it("notes where the Correlates of War series changes its meaning", () => {
    const jump = figuresOf({ source: "cow-trade-4", subject: "KAZ" }).filter((f) => Number(f.period) >= 2013);
    expect(jump.map((f) => f.value)).toEqual([13889e6, 14109e6]);
    expect(jump.every((f) => f.note?.includes("partner"))).toBe(true);
  });

  it("has the three levels of partnership and the meeting in Beijing", async () => {
    const levels = await store.events({ between: ["CHN", "KAZ"], types: ["partnership"] });
    expect(levels.map((e) => [e.period, e.status])).toEqual([
      ["2005-07", "strategic"],
      ["2011-06-13", "comprehensive-strategic"],
      ["2019-09-11", "permanent-comprehensive-strategic"],
    ]);
    const meetings = await store.events({ between: ["KAZ", "CHN"], types: ["meeting"] });
    const inBeijing = meetings.filter((e) => e.place === "Beijing").map((e) => e.period);
    expect(inBeijing).toContain("2023-10-17");
    expect(inBeijing).toContain("2022-02-05");
  });

  it.each(["UN", "SCO", "C5+CHN", "CICA", "WTO", "AIIB", "BRI"])(
    "has China and Kazakhstan in %s",
    async (organisation) => {
      const members = (await store.memberships({ organisation })).map((m) => m.place);
      expect(members).toContain("CHN");
      expect(members).toContain("KAZ");
    },
  );

  it("agrees with the groups of `places`", () => {
    const kept = tables.memberships.filter((m) => ["SCO", "EAEU", "C5+CHN", "CIS"].includes(m.organisation));
    expect(kept.length).toBeGreaterThan(20);
    for (const m of kept) expect(isMemberOf(m.place, m.organisation, m.period.slice(0, 10)), m.id).toBe(true);
  });

  it("gives every project of AidData its id and a title of its own", () => {
    expect(tables.projects).toHaveLength(85);
    for (const p of tables.projects) {
      expect(p.id).toBe(`aiddata-${p.locator.replace("record ", "")}`);
      expect(p.title).not.toMatch(/provides|donates|contributes|Linked to/);
    }
  });

  it("lets every chain of pledges end", () => {
    const byId = new Map(tables.pledges.map((p) => [p.id, p]));
    for (const start of tables.pledges) {
      let steps = 0;
      for (let p = byId.get(start.replaces ?? ""); p; p = byId.get(p.replaces ?? "")) {
        steps += 1;
        expect(p.made <= start.made, `${start.id} replaces ${p.id}`).toBe(true);
        expect(steps).toBeLessThan(tables.pledges.length);
      }
    }
  });

  it("names the terms of every source, and keeps press texts out", () => {
    for (const s of tables.sources) expect(s.licenseName, s.id).not.toBe("");
    const press = tables.sources.filter((s) => s.kind === "press");
    expect(press.every((s) => /facts cited/.test(s.licenseName) || s.id === "docslib-9438055")).toBe(true);
    expect(sourceOf("aiddata-gcdf-3")?.licenseName).toBe("ODC-By 1.0");
  });
});
