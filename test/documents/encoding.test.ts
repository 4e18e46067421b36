import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/documents/index.js";

const GERMAN =
  "Der Handel zwischen China und Kasachstan erreichte 2023 rund 41 Milliarden US-Dollar – für Käufer größer als je zuvor.\n";
const RUSSIAN =
  "Товарооборот между Китаем и Казахстаном в 2023 году достиг 41 миллиарда долларов США. Стороны намерены его удвоить.\n";
const CHINESE = "据中国海关统计，2023年中哈双边贸易额达到410亿美元，同比增长32%。双方将继续扩大合作。\n";

const parse = (bytes: Uint8Array, name = "a.txt") => parseDocument(bytes, { name });
const utf16 = (text: string, little: boolean, marked: boolean): Uint8Array => {
  const bytes = Buffer.from((marked ? "\ufeff" : "") + text, "utf16le");
  return little ? bytes : bytes.swap16();
};
const single = (text: string, table: (code: number) => number): Uint8Array =>
  Uint8Array.from([...text].map((c) => table(c.codePointAt(0) ?? 0)));
const windows1252 = (text: string): Uint8Array => single(text, (code) => (code === 0x2013 ? 0x96 : code));
const windows1251 = (text: string): Uint8Array =>
  single(text, (code) => (code >= 0x410 && code <= 0x44f ? code - 0x350 : code));
// 贸易额增长 repeated, two bytes a character, with the full stop 。 of GB 2312.
const GB_BYTES = [0xc3, 0xb3, 0xd2, 0xd7, 0xb6, 0xee, 0xd4, 0xf6, 0xb3, 0xa4, 0xa1, 0xa3];

describe("encodings", () => {
  const cases: readonly (readonly [string, Uint8Array, string, string | undefined])[] = [
    ["UTF-8", Buffer.from(RUSSIAN), RUSSIAN, undefined],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${GERMAN}`), GERMAN, undefined],
    ["UTF-16LE with a mark", utf16(CHINESE, true, true), CHINESE, undefined],
    ["UTF-16BE with a mark", utf16(GERMAN, false, true), GERMAN, undefined],
    ["UTF-16LE without a mark", utf16(GERMAN, true, false), GERMAN, "utf-16le"],
    ["UTF-16BE without a mark", utf16(GERMAN, false, false), GERMAN, "utf-16be"],
    ["UTF-16LE without a mark, Cyrillic", utf16(RUSSIAN, true, false), RUSSIAN, "utf-16le"],
    ["UTF-16BE without a mark, Chinese", utf16(CHINESE, false, false), CHINESE, "utf-16be"],
    ["Windows-1252", windows1252(GERMAN), GERMAN, "windows-1252"],
    ["Windows-1251", windows1251(RUSSIAN), RUSSIAN, "windows-1251"],
    ["GB18030", Uint8Array.from([...GB_BYTES, ...GB_BYTES, ...GB_BYTES]), "贸易额增长。".repeat(3), "gb18030"],
  ];
  it.each(cases)("reads %s", async (_, bytes, text, guessed) => {
    const parsed = await parse(bytes);
    expect(parsed.value?.text).toBe(text);
    expect(parsed.issues.map((i) => i.params)).toEqual(
      guessed === undefined ? [] : [{ path: "a.txt", encoding: guessed }],
    );
  });

  it("turns CRLF into LF and drops U+0000, and changes nothing else", async () => {
    const text = "Handel\u0301 wächst.\r\nEr e\u0301rreicht\u0000 ﬁnal 5.\r";
    expect((await parse(Buffer.from(text))).value?.text).toBe("Handel\u0301 wächst.\nEr e\u0301rreicht ﬁnal 5.\n");
  });

  it("believes an encoding that a page declares", async () => {
    const page = single('<html><meta charset="windows-1251"><p>', (c) => c);
    const bytes = Buffer.concat([page, windows1251(RUSSIAN.repeat(3)), Buffer.from("</p></html>")]);
    expect((await parse(bytes, "a.html")).value?.text).toContain("достиг 41 миллиарда");
  });
});

describe("bytes that are no text", () => {
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ["RTF", Buffer.from("{\\rtf1 text}"), "RTF"],
    ["a PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "PNG"],
    ["every byte value", Uint8Array.from({ length: 4096 }, (_, i) => (i * 167) % 256), "binary data"],
    [
      "NULs without the shape of UTF-16",
      Uint8Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? 0 : 7)),
      "binary data",
    ],
  ];
  it.each(refused)("refuses %s", async (_, bytes, found) => {
    const parsed = await parse(bytes);
    expect(parsed.value).toBeUndefined();
    expect(parsed.issues).toEqual([{ code: "document-binary", severity: "error", params: { path: "a.txt", found } }]);
  });

  it.each([
    ["no bytes", ""],
    ["only blanks", " \n\t\r\n"],
    ["only a mark", "\ufeff"],
  ])("calls %s empty", async (_, text) => {
    expect((await parse(Buffer.from(text))).issues.map((i) => i.code)).toEqual(["document-empty"]);
  });
});
