import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type CheckJson, checkArticle, openRecord } from "../../src/app/index.js";

const folder = mkdtempSync(join(tmpdir(), "khorgos-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(text: string): Promise<CheckJson> {
  const file = join(folder, "article.txt");
  writeFileSync(file, text);
  const record = await openRecord();
  if (!record.value) throw new Error("the default record does not open");
  const checked = await checkArticle(file, record.value, { ui: "en" });
  if (!checked.value) throw new Error(JSON.stringify(checked.issues));
  return checked.value.json;
}

/** Verdicts of the statements whose quote contains `words`. */
function verdictsOn(json: CheckJson, words: string): { form: string; status: string }[] {
  return json.statements
    .filter((s) => s.quote.exact.includes(words))
    .map((s) => ({ form: s.form, status: json.verdicts.find((v) => v.statement === s.id)?.status ?? "none" }));
}

/** An error planted in a text: what is replaced by what, and the words in which the wrong statement then stands. */
type Plant = readonly [error: string, right: string, wrong: string, form: string];

const GERMAN: readonly Plant[] = [
  ["ten times the value", "31,4 Milliarden", "314 Milliarden", "level"],
  ["digits swapped", "31,4 Milliarden", "34,1 Milliarden", "level"],
  ["a fifth more", "31,4 Milliarden", "37,7 Milliarden", "level"],
  ["a fifth less", "31,4 Milliarden", "25,1 Milliarden", "level"],
  [
    "imports for exports",
    "lieferte dabei Waren im Wert von 24,7 Milliarden US-Dollar nach",
    "kaufte dabei Waren im Wert von 24,7 Milliarden US-Dollar aus",
    "level",
  ],
  ["another year", "2023 nur 31,4", "2021 nur 31,4", "level"],
  ["the second place", "der größte Handelspartner", "der zweitgrößte Handelspartner", "rank"],
  ["another partner", "China ist inzwischen der größte", "Italien ist inzwischen der größte", "rank"],
  ["another day", "17. Oktober 2023", "17. Oktober 2022", "event"],
];

describe("errors planted in the German example", () => {
  const text = readFileSync("examples/partnership.de.txt", "utf8");

  it.each(GERMAN)("%s: does not hold", async (_error, right, wrong, form) => {
    expect(text).toContain(right);
    const planted = await check(text.replace(right, wrong));
    const verdicts = verdictsOn(planted, wrong.split(" ").find((w) => !right.includes(w)) ?? wrong).filter(
      (v) => v.form === form,
    );
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.map((v) => v.status)).not.toContain("holds");
  });
});

const SHARED = "../shared/examples/partnerschaft.de.txt";

describe.skipIf(!existsSync(SHARED))("the article that started the project (skipped where ../shared is absent)", () => {
  it("depends on whose figures where the two sides differ, and holds where they agree", async () => {
    const json = await check(readFileSync(SHARED, "utf8"));
    const of = (form: string, measure?: string) =>
      json.statements
        .filter((s) => s.form === form && (measure === undefined || s.measure === measure))
        .map((s) => json.verdicts.find((v) => v.statement === s.id));
    const level = of("level", "trade.turnover")[0];
    expect(level?.status).toBe("depends");
    const chinese = level?.readings.find((r) => r.id.startsWith("own-statistics:CHN") && r.echo !== true);
    const kazakh = level?.readings.find((r) => r.id.startsWith("own-statistics:KAZ"));
    expect([chinese?.holds, kazakh?.holds, kazakh?.value]).toEqual([true, false, 31.4e9]);
    expect(of("change")[0]?.status).toMatch(/^(?:depends|holds)$/);
    expect(of("change")[0]?.readings.some((r) => r.computation !== undefined && r.holds)).toBe(true);
    expect(
      of("rank")[0]
        ?.readings.map((r) => r.id)
        .join(" "),
    ).toMatch(/scope/);
    expect(of("membership").map((v) => v?.status)).toEqual(Array(6).fill("holds"));
    expect(of("status").map((v) => v?.status)).toEqual(["holds"]);
    expect(of("trend").map((v) => v?.status)).toEqual(["holds"]);
    expect(of("event", "meeting")[0]?.readings.length).toBeGreaterThan(1);
    expect(of("level", "projects.count")[0]?.readings.length).toBeGreaterThan(0);
    expect(of("intent").every((v) => v?.status === "uncheckable")).toBe(true);
  });

  it.each([
    ["41 Milliarden", "410 Milliarden"],
    ["41 Milliarden", "14 Milliarden"],
    ["im Jahr 2023", "im Jahr 2021"],
    ["um 32 Prozent", "um 23 Prozent"],
    ["der größte Handelspartner", "der drittgrößte Handelspartner"],
    ["China ist mittlerweile", "Russland ist mittlerweile"],
    ["der bilaterale Handel", "der kasachische Export nach China"],
  ])("with %s made %s does not hold there", async (right, wrong) => {
    const text = readFileSync(SHARED, "utf8");
    expect(text).toContain(right);
    const planted = await check(text.replace(right, wrong));
    const sentence = planted.sentences.findIndex((s) =>
      text.replace(right, wrong).slice(s.start, s.end).includes(wrong),
    );
    const forms =
      wrong.includes("größte") || wrong.startsWith("Russland")
        ? ["rank"]
        : wrong.includes("Prozent")
          ? ["change"]
          : ["level"];
    const statuses = planted.statements
      .filter((s) => s.sentence === sentence && forms.includes(s.form))
      .map((s) => planted.verdicts.find((v) => v.statement === s.id)?.status);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses).not.toContain("holds");
  });
});
