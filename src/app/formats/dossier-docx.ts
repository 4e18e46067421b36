import type { Paragraph, Table, TableCell, TableRow } from "docx";
import type { DossierOutline, OutlineTable } from "./dossier-outline.js";

/** Fonts that every office suite has or replaces, for Latin and Cyrillic, and for Chinese. */
const FONT = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "SimSun" };
const LANGUAGES: Readonly<Record<string, string>> = { de: "de-DE", en: "en-GB", kk: "kk-KZ", ru: "ru-RU", zh: "zh-CN" };
/** Half points. */
const SMALL = 17;
const GREY = "8a8a8a";

/** A dossier as a Word document: headings, tables whose first row is repeated on each page, a numbered list of sources. */
export async function dossierDocx({
  title,
  language,
  sections,
  sourcesTitle,
  sources,
}: DossierOutline): Promise<Uint8Array> {
  // Loaded when a document is made: no other command waits for it.
  const docx = await import("docx");
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx;
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
    new Paragraph({ text, heading: level });
  const children = [
    heading(title, HeadingLevel.TITLE),
    ...sections.flatMap((s) => [
      heading(s.title, HeadingLevel.HEADING_1),
      ...s.paragraphs.map((text) => new Paragraph({ text })),
      ...s.tables.flatMap((t) => [heading(t.title, HeadingLevel.HEADING_2), table(t, docx)]),
    ]),
    ...(sources.length === 0 ? [] : [heading(sourcesTitle, HeadingLevel.HEADING_1)]),
    ...sources.map(
      (text, n) => new Paragraph({ children: [new TextRun({ text: `[${n + 1}] ${text}`, size: SMALL })] }),
    ),
  ];
  const value = LANGUAGES[language] ?? "en-GB";
  const document = new Document({
    title,
    creator: "Khorgos",
    styles: { default: { document: { run: { font: FONT, size: 21, language: { value, eastAsia: value } } } } },
    sections: [
      {
        children,
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [`${title}  ·  `, PageNumber.CURRENT], size: SMALL, color: GREY })],
              }),
            ],
          }),
        },
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function table(
  { heads, rows, right }: OutlineTable,
  { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: typeof import("docx"),
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const hairline = { style: BorderStyle.SINGLE, size: 2, color: "c8c8c8" };
  const cell = (text: string, n: number, bold: boolean): TableCell =>
    new TableCell({
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: right.includes(n) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, size: SMALL })],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text, n) => cell(text, n, isHead)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    // Lines between rows only: numbers are read across.
    borders: {
      top: hairline,
      bottom: hairline,
      insideHorizontal: hairline,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}
