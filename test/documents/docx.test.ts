import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/documents/index.js";
import { docxParts, makeZip, paragraph, type ZipEntry } from "./make-zip.js";

const read = async (bytes: Uint8Array, name = "a.docx") => parseDocument(bytes, { name });
const issuesOf = async (bytes: Uint8Array) => (await read(bytes)).issues.map((i) => ({ code: i.code, ...i.params }));
const BODY = paragraph("Trade reached 41 billion dollars in 2023.");
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

describe("DOCX", () => {
  it("gives headings, paragraphs and table rows, whatever the name says", async () => {
    const table = `<w:tbl><w:tr>${cell("2022")}${cell("31.2")}</w:tr><w:tr>${cell("2023")}${cell("41.0")}</w:tr></w:tbl>`;
    const body = paragraph("China &amp; Kazakhstan", "Heading1") + BODY + table;
    const core =
      "<dc:title>Trade &amp; more</dc:title><dcterms:created>2023-12-01T08:00:00Z</dcterms:created><dcterms:modified>2024-01-15T09:30:00Z</dcterms:modified>";
    expect(await read(makeZip(docxParts(body, core)), "odd.txt")).toEqual({
      value: {
        text: "China & Kazakhstan\n\nTrade reached 41 billion dollars in 2023.\n\n2022\t31.2\n\n2023\t41.0",
        title: "Trade & more",
        date: "2024-01-15",
      },
      issues: [],
    });
  });
});

describe("archives that are refused", () => {
  const honest = docxParts(BODY);
  const having = (entry: ZipEntry): Buffer => makeZip([...honest, entry]);
  const format = "DOCX";
  const path = "a.docx";
  it.each([
    [
      "a bomb in one entry",
      having({ name: "word/big.xml", data: Buffer.alloc(70 << 20), claims: 10 }),
      "document-oversized",
    ],
    ["a password", makeZip(honest.map((entry) => ({ ...entry, flags: 1 }))), "document-locked"],
    ["a name that leads out", having({ name: "../../evil.xml", data: "x" }), "document-damaged"],
    ["only a beginning", makeZip(honest).subarray(0, 400), "document-damaged"],
    ["a broken main part", makeZip(docxParts("<w:p><w:r>")), "document-damaged"],
  ])("%s", async (_, bytes, code) => {
    const before = performance.now();
    expect(await issuesOf(bytes)).toEqual([{ code, path, format }]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
  it("a bomb in many entries", async () => {
    const part = Buffer.alloc(1 << 20);
    const entries = Array.from({ length: 80 }, (_, i) => ({ name: `word/${i}.xml`, data: part }));
    expect(await issuesOf(makeZip([...honest, ...entries]))).toEqual([{ code: "document-oversized", path, format }]);
  });
  it.each([
    ["XLSX", [{ name: "xl/workbook.xml", data: "<x/>" }]],
    ["EPUB", [{ name: "mimetype", data: "application/epub+zip" }]],
    ["a ZIP archive", [{ name: "a.txt", data: "x" }]],
  ])("another kind: %s", async (found, entries) => {
    expect(await issuesOf(makeZip(entries))).toEqual([{ code: "document-binary", path, found }]);
  });
  it("a Word file with a password, and one of the old kind", async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    const locked = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await issuesOf(locked)).toEqual([{ code: "document-locked", path, format }]);
    expect(await issuesOf(old)).toEqual([{ code: "document-binary", path, found: "a Word document of the old kind" }]);
  });
});
