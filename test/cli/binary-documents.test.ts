import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { column, makePdf } from "../documents/make-pdf.js";
import { docxParts, makeZip, paragraph } from "../documents/make-zip.js";
import { run } from "./run.js";

const dir = mkdtempSync(join(tmpdir(), "khorgos-cli-"));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(dir, name), bytes);
  return join(dir, name);
};

interface Printed {
  readonly document: { readonly title: string | null; readonly date: string | null };
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly page?: number }[];
  readonly statements: readonly { readonly sentence: number; readonly value?: { readonly amount?: number } }[];
  readonly verdicts: readonly unknown[];
}

async function check(path: string): Promise<Printed> {
  const { exit, out, err } = await run(["check", path, "--json", "--lang", "de"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return JSON.parse(out) as Printed;
}

describe("khorgos check", () => {
  it("reads a PDF, and says on which page a sentence begins", async () => {
    const pdf = makePdf(
      [
        column(60, 700, ["Die Minister trafen sich im Mai in der Hauptstadt und sprachen lange."]),
        column(60, 700, [
          "Der Handel zwischen China und Kasach-",
          "stan stieg im Jahr 2023 auf 41 Milliarden US-",
          "Dollar.",
        ]),
      ],
      "/Title(Handel)/CreationDate(D:20240115093000Z)",
    );
    const { document, sentences, statements, verdicts } = await check(file("a.pdf", pdf));
    expect(document).toMatchObject({ title: "Handel", date: "2024-01-15" });
    expect(sentences.map((s) => s.page)).toEqual([1, 2]);
    expect(statements.map((s) => [s.sentence, s.value?.amount])).toContainEqual([1, 41e9]);
    expect(verdicts).toHaveLength(statements.length);
  });
  it("reads a DOCX, which has no pages", async () => {
    const body = paragraph("Der Handel zwischen China und Kasachstan stieg im Jahr 2023 auf 41 Milliarden US-Dollar.");
    const { sentences, statements } = await check(file("a.docx", makeZip(docxParts(body))));
    expect(sentences.every((s) => !("page" in s))).toBe(true);
    expect(statements.map((s) => s.value?.amount)).toContain(41e9);
  });
  it("tells on one line what is wrong, and goes on with the next article", async () => {
    const bomb = makeZip([...docxParts(""), { name: "word/big.xml", data: Buffer.alloc(70 << 20) }]);
    const { exit, out, err } = await run(["check", file("bomb.docx", bomb), file("b.pdf", Buffer.from("%PDF-1.7 x"))]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(err).toMatch(/bomb\.docx was refused[^\n]*\n[^\n]*b\.pdf is damaged/);
  });
});
