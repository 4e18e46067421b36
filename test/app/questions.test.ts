import { describe, expect, it } from "vitest";
import { nearestIds } from "../../src/app/cite.js";
import {
  checkArticle,
  cite,
  listRecord,
  type OpenedRecord,
  openRecord,
  parseDyad,
  readArticle,
  showDyad,
} from "../../src/app/index.js";

const opened = async (): Promise<OpenedRecord> => {
  const { value } = await openRecord();
  if (value === undefined) throw new Error("the default record does not open");
  return value;
};
async function* words(text: string): AsyncGenerator<string> {
  yield text;
}

describe("readArticle", () => {
  it("puts what the caller says before what the document says", async () => {
    const stdin = words("---\ntitle: Own\ndate: 2020-01-01\n---\nTrade between China and Kazakhstan grew in 2023.");
    const { value } = await readArticle("-", { stdin, title: "Given", language: "en" });
    expect(value?.document).toMatchObject({ title: "Given", date: "2020-01-01" });
  });
  it("believes the text rather than the page about its language", async () => {
    const stdin = words(
      '<html lang="en"><body><p>Der Handel zwischen China und Kasachstan ist im Jahr 2023 um ein Drittel gestiegen und wird auch in den Jahren danach noch wachsen.</p></body></html>',
    );
    expect((await readArticle("-", { stdin })).value?.language.id).toBe("de");
  });
  it("names the language that a page declares and nobody can read", async () => {
    const stdin = words(
      '<html lang="fr-FR"><body><p>Le commerce entre la Chine et le Kazakhstan progresse depuis dix ans, selon les douanes chinoises, et les deux pays veulent aller plus loin.</p></body></html>',
    );
    expect((await readArticle("-", { stdin })).issues).toMatchObject([
      { code: "language-unsupported", params: { language: "fr" } },
    ]);
  });
  it("refuses a date that does not exist before it reads anything", async () => {
    expect((await readArticle("no-such-file", { date: "2023-13-01" })).issues.map((i) => i.code)).toEqual([
      "date-invalid",
    ]);
  });
});

describe("checkArticle", () => {
  it("names the sources of its readings", async () => {
    const record = await opened();
    const { value } = await checkArticle("examples/partnership.en.txt", record);
    const named = new Set(value?.json.verdicts.flatMap((v) => v.readings.map((r) => r.source)));
    expect(named.size).toBeGreaterThan(3);
    expect([...named].filter((id) => !value?.sources.has(id))).toEqual([]);
  });
  it("carries nothing that JSON would lose", async () => {
    const { value } = await checkArticle("examples/partnership.de.txt", await opened());
    expect(JSON.parse(JSON.stringify(value?.json))).toStrictEqual(value?.json);
  });
  it("gives the same statements as reading alone", async () => {
    const read = await readArticle("examples/partnership.de.txt");
    const checked = await checkArticle("examples/partnership.de.txt", await opened());
    expect(checked.value?.json.statements.map((s) => s.id)).toEqual(read.value?.statements.map((s) => s.id));
  });
});

describe("the record", () => {
  it("is counted by dyad, both orders together", async () => {
    const record = await opened();
    const { tables, dyads } = listRecord(record);
    expect(tables.find((t) => t.table === "figures")?.rows).toBe(record.tables.figures.length);
    const between = record.tables.figures.filter((f) => [f.subject, f.counterpart].sort().join("-") === "CHN-KAZ");
    expect(dyads.find((d) => d.dyad === "CHN-KAZ")?.figures).toBe(between.length);
  });
  it("is shown newest first, whatever the order of the places", async () => {
    const record = await opened();
    const shown = await showDyad(record, "KAZ", "CHN");
    expect(shown).toEqual(await showDyad(record, "CHN", "KAZ"));
    const made = shown.pledges.map((p) => p.made);
    expect(made).toEqual([...made].sort().reverse());
    expect(shown.memberships.every((m) => ["CHN", "KAZ"].includes(m.place))).toBe(true);
  });
  it.each([
    [["CHN-KAZ"], ["CHN", "KAZ"]],
    [
      ["kaz", "156"],
      ["KAZ", "CHN"],
    ],
    [["Guinea-Bissau-China"], ["GNB", "CHN"]],
    [
      ["C5+CHN", "EU"],
      ["C5+CHN", "EU"],
    ],
  ])("finds the dyad of %j", async (typed, places) => {
    expect((await parseDyad(typed)).value).toEqual(places);
  });
});

describe("cite", () => {
  it("writes nothing if one id is unknown", async () => {
    const record = await opened();
    const id = record.tables.sources[0]?.id ?? "";
    expect((await cite(record, [id])).value).toContain("http");
    expect(await cite(record, [id, "zzz"])).toEqual({
      issues: [{ code: "source-unknown", severity: "error", params: { id: "zzz", near: "" } }],
    });
  });
  it("suggests ids that look alike, the likest first", () => {
    const ids = ["astanatimes-2024-05-16", "astanatimes-2024-05-17", "wto-kaz"];
    expect(nearestIds("astanatimes-2024-5-16", ids)).toEqual(["astanatimes-2024-05-16", "astanatimes-2024-05-17"]);
    expect(nearestIds("qqq", ids)).toEqual([]);
  });
});
