import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/documents/index.js";
import { column, makePdf } from "./make-pdf.js";

const read = async (bytes: Uint8Array, name = "a.pdf") => parseDocument(bytes, { name });
const text = async (...pages: Parameters<typeof makePdf>[0]) => (await read(makePdf(pages))).value?.text;
const codes = async (bytes: Uint8Array) => (await read(bytes)).issues.map((i) => i.code);

const LEFT = [
  "Der Warenaustausch zwischen China und Kasach-",
  "stan erreichte im Jahr 2023 nach Angaben des chi-",
  "nesischen Zolls 41 Milliarden US-",
  "Dollar und damit einen neuen Rekord im Export-",
  "und Importhandel der beiden Nachbarn seit 2020-",
  "2021, wie die Beh\u00f6rde in Peking mitteilte.",
];
const RIGHT = [
  "Kasachstan meldete f\u00fcr dasselbe Jahr einen Wert",
  "von 31,4 Milliarden US-Dollar, also deutlich we-",
  "niger als die Nachbarn im Osten gez\u00e4hlt haben.",
  "Beide Zahlen sind amtlich, und beide stimmen so,",
  "wie sie gemeldet wurden, in ihrer eigenen Art.",
];
const HEADLINE = { x: 60, y: 770, text: "China und Kasachstan: was der Zoll auf beiden Seiten meldet", size: 18 };

describe("PDF", () => {
  it("reads columns one after the other and puts words together again", async () => {
    expect(await text([HEADLINE, ...column(60, 700, LEFT), ...column(320, 700, RIGHT)])).toBe(
      [
        HEADLINE.text,
        "Der Warenaustausch zwischen China und Kasachstan erreichte im Jahr 2023 nach Angaben des chinesischen Zolls 41 Milliarden US-Dollar und damit einen neuen Rekord im Export- und Importhandel der beiden Nachbarn seit 2020-2021, wie die Beh\u00f6rde in Peking mitteilte.",
        "Kasachstan meldete f\u00fcr dasselbe Jahr einen Wert von 31,4 Milliarden US-Dollar, also deutlich weniger als die Nachbarn im Osten gez\u00e4hlt haben. Beide Zahlen sind amtlich, und beide stimmen so, wie sie gemeldet wurden, in ihrer eigenen Art.",
      ].join("\n\n"),
    );
  });
  it("leaves running heads and page numbers out, says where pages begin, and goes on across them", async () => {
    const pages = [
      "Trade between the two grew in 2021 and it",
      "went on to grow in 2022. Then it",
      "reached 41 billion dollars in 2023.",
    ];
    const made = makePdf(
      pages.map((body, i) => [
        { x: 60, y: 810, text: "Trade Monitor 2024" },
        { x: 480, y: 810, text: `No. ${i + 7}` },
        { x: 60, y: 700, text: body },
        { x: 300, y: 30, text: `- ${i + 1} -` },
      ]),
    );
    const { value } = await read(made);
    expect(value?.text).toBe(pages.join(" "));
    expect(value?.pages?.map((start, i) => value.text.startsWith(pages[i] ?? "?", start))).toEqual([true, true, true]);
  });
  it("keeps a hyphen that the document writes elsewhere, and drops soft ones", async () => {
    const lines = [
      "The long-term plan is here and it is a long-",
      "term plan indeed, with invest\u00ad",
      "ments in the region.",
    ];
    expect(await text(column(60, 700, lines))).toBe(
      "The long-term plan is here and it is a long-term plan indeed, with investments in the region.",
    );
  });
  it("tells paragraphs by gaps, keeps table rows on a line and footnote marks out of figures", async () => {
    const rows = ["2022", "2023", "2024"].flatMap((year, i) => [
      { x: 60, y: 600 - 14 * i, text: year },
      { x: 160, y: 600 - 14 * i, text: `${31 + i}.0` },
    ]);
    const got = await text([
      ...column(60, 700, ["Trade reached 41 billion dollars in 2023", "and the trend was upward."]),
      { x: 244, y: 704, text: "4", size: 6 },
      ...column(60, 660, ["Another paragraph begins here."]),
      ...rows,
    ]);
    expect(got).toBe(
      "Trade reached 41 billion dollars in 2023 and the trend was upward.\n\nAnother paragraph begins here.\n\n2022\t31.0\n\n2023\t32.0\n\n2024\t33.0",
    );
  });
  it.each([
    ["/Title(Trade in 2023)/CreationDate(D:20240115093000Z)", "Trade in 2023", "2024-01-15"],
    ["/Title(Microsoft Word - draft.docx)/CreationDate(D:19700101000000Z)", HEADLINE.text, undefined],
  ])("takes title and date from %s", async (info, title, date) => {
    const { value } = await read(makePdf([[HEADLINE, ...column(60, 700, LEFT)]], info), "odd.txt");
    expect({ title: value?.title, date: value?.date }).toEqual({ title, date });
  });
});

describe("PDFs that cannot be read", () => {
  const whole = makePdf([column(60, 700, LEFT)]);
  const noise = Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
  ]);
  const locked = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>/ID[<00><00>]`;
  it.each([
    ["noise behind the mark", noise, "document-damaged"],
    ["only a beginning", whole.subarray(0, 60), "document-damaged"],
    ["a password", makePdf([column(60, 700, LEFT)], "", locked), "document-locked"],
    ["no trailer", whole.subarray(0, whole.length - 120), "document-damaged"],
    ["no text", makePdf([[], []]), "document-scanned"],
  ])("%s", async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });
  it.each([
    ["lying lengths", Buffer.from(whole.toString("latin1").replace(/\/Length \d+/, "/Length 999999999"), "latin1")],
    ["a lying table", Buffer.from(whole.toString("latin1").replace(/startxref\n\d+/, "startxref\n99999999"), "latin1")],
    ["no end", whole.subarray(0, whole.length - 20)],
  ])("are mended where they can be: %s", async (_, bytes) => {
    expect((await read(bytes)).value?.text).toContain("41 Milliarden US-Dollar");
  });
  it("are read in part where there are too many pages, and say so", async () => {
    const many = Array.from({ length: 320 }, (_, i) => [{ x: 60, y: 400, text: `Trade grew in year number ${i}.` }]);
    const { value, issues } = await read(makePdf(many));
    expect(issues).toEqual([
      { code: "document-cut", severity: "warning", params: { path: "a.pdf", pages: 300, of: 320 } },
    ]);
    expect(value?.pages).toHaveLength(300);
  });
});
