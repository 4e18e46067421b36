import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.js";

const dir = mkdtempSync(join(tmpdir(), "khorgos-cli-"));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const GERMAN =
  "Der Handel zwischen China und Kasachstan stieg im Jahr 2023 um 32 Prozent auf 41 Milliarden US-Dollar. Die Gespräche waren lang und das Wetter war schlecht.\n";
const FRENCH =
  "Le commerce entre la Chine et le Kazakhstan a augmenté en 2023, selon les douanes chinoises, et les deux pays veulent aller plus loin.\n";
const STACK = /\n\s+at .*:\d+:\d+/;

/** A message on standard error, one line, nothing on standard output, never a stack trace. */
async function expectRefusal(args: readonly string[], exit: number, message: RegExp, stdin = ""): Promise<void> {
  const outcome = await run(args, { stdin });
  expect(outcome.err).toMatch(message);
  expect(outcome.err).not.toMatch(STACK);
  expect({ exit: outcome.exit, out: outcome.out }).toEqual({ exit, out: "" });
}

describe("articles that cannot be read", () => {
  const large = file("large.txt", "");
  truncateSync(large, 50 * 1024 * 1024);
  it.each([
    ["a missing file", join(dir, "none.txt"), /There is no file .*none\.txt/],
    ["a folder", dir, /is not a file/],
    ["an empty file", file("empty.txt", ""), /contains no text/],
    ["50 MB", large, /too large: 52\.4 m bytes; the limit is 10\.5 m bytes/],
    [
      "binary bytes",
      file(
        "noise.txt",
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      ),
      /is not text/,
    ],
    ["a PDF", file("paper.pdf", "%PDF-1.7\n1 0 obj"), /paper\.pdf is damaged or incomplete: it cannot be read as PDF/],
    ["an unknown language", file("fr.txt", FRENCH), /language could not be told.*--lang.*de, en/],
    ["a private address", "http://127.0.0.1:1/", /was not fetched: it leads to a private or local/],
    ["another protocol", "ftp://example.org/a.txt", /only http and https/],
  ])("%s", async (_, input, message) => {
    for (const command of ["check", "read"]) await expectRefusal([command, input], 1, message);
  });
  it("tells problems in the language asked for", async () => {
    await expectRefusal(["read", join(dir, "none.txt"), "--ui", "de"], 1, /Es gibt keine Datei/);
  });
  it("refuses a language it cannot read", async () => {
    await expectRefusal(["check", file("de.txt", GERMAN), "--lang", "fr"], 1, /“fr” cannot be read yet.*de, en/);
  });
  it("reads the others when one of several fails", async () => {
    const good = file("good.txt", GERMAN);
    const { exit, out, err } = await run(["read", good, join(dir, "none.txt"), good, "--json"]);
    expect({ exit, lines: out.trimEnd().split("\n").length, err: err.includes("none.txt") }).toEqual({
      exit: 1,
      lines: 2,
      err: true,
    });
  });
});

describe("articles that are odd and can be read", () => {
  const amounts = async (input: string, stdin: string | Uint8Array = ""): Promise<readonly unknown[]> => {
    const { exit, out } = await run(["read", input, "--json"], { stdin });
    expect(exit).toBe(0);
    const { statements } = JSON.parse(out) as { statements: { value?: { amount?: number } }[] };
    return statements.map((s) => s.value?.amount);
  };
  const utf16 = Buffer.from(GERMAN, "utf16le");
  const latin = Buffer.from(GERMAN, "latin1");
  it.each([
    ["Windows-1252", latin],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16 without a mark", utf16],
    ["UTF-16 the other way round", Buffer.from(utf16).swap16()],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${GERMAN}`)],
  ])("%s", async (name, bytes) => {
    expect(await amounts(file(`${name}.txt`, bytes))).toEqual([32, 41e9]);
  });
  it("standard input", async () => {
    expect(await amounts("-", GERMAN)).toEqual([32, 41e9]);
  });
  it("HTML whose scripts would change it", async () => {
    const page = `<html lang="de"><title>t</title><body><script>document.title="x";throw new Error("ran")</script><article><p>${GERMAN}</p></article></body></html>`;
    expect(await amounts(file("page.html", page))).toEqual([32, 41e9]);
  });
  it("says which encoding it took", async () => {
    expect((await run(["read", file("latin.txt", latin)])).err).toMatch(
      /latin\.txt (ist nicht UTF-8|is not UTF-8).*windows-1252/,
    );
  });
  it("a text with nothing to check says so", async () => {
    const calm = file("calm.txt", "The ambassador spoke of the weather. It was a fine day, and the tea was good.\n");
    const { exit, out } = await run(["check", calm, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/Nothing in this text can be checked/);
  });
  it("never passes on what a terminal would obey", async () => {
    const sly = file(
      "sly.txt",
      "\u001b[2JTrade with China\u001b]0;owned\u0007\n\nTrade between China and Kazakhstan reached 41 billion dollars\u202e in 2023.\n",
    );
    const { out } = await run(["check", sly, "--lang", "en"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("records that are damaged", () => {
  const article = file("article.txt", GERMAN);
  const damaged = (name: string, damage: (record: string) => void): string => {
    const record = join(dir, name);
    cpSync("record", record, { recursive: true });
    damage(record);
    return record;
  };
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(path, change(readFileSync(path, "utf8")));
  it.each([
    ["no folder", join(dir, "no-record"), /There is no record in/],
    ["a missing table", damaged("missing", (r) => rmSync(join(r, "events.csv"))), /events\.csv/],
    ["a manifest that is not JSON", damaged("json", (r) => writeFileSync(join(r, "datapackage.json"), "{")), /damaged/],
    ["a broken table", damaged("csv", (r) => edit(join(r, "figures.csv"), (t) => `${t}"never closed,\n`)), /figures/],
    [
      "an unknown source",
      damaged("orphan", (r) =>
        edit(join(r, "sources.csv"), (t) =>
          t
            .split("\n")
            .filter((_, i) => i !== 1)
            .join("\n"),
        ),
      ),
      /there is no /,
    ],
  ])("%s", async (_, record, message) => {
    await expectRefusal(["check", article, "--record", record], 1, message);
    const verified = await run(["record", "verify", record]);
    expect({ exit: verified.exit, told: message.test(verified.out), stack: STACK.test(verified.out) }).toEqual({
      exit: 1,
      told: true,
      stack: false,
    });
  });
});

describe("wrong usage", () => {
  it.each([
    ["no command", [], /Usage: khorgos/],
    ["no article", ["check"], /missing required argument/],
    ["an unknown command", ["chekc", "a.txt"], /unknown command/],
    ["an unknown option", ["check", "a.txt", "--jsn"], /unknown option '--jsn'[\s\S]*Did you mean --json/],
    ["a date that is none", ["check", "a.txt", "--date", "2023-02-30"], /“2023-02-30” is not a date/],
    ["an unknown verdict", ["check", "a.txt", "--fail-on", "wrong"], /“wrong” is no verdict.*contradicted/],
    ["messages in no language", ["read", "a.txt", "--ui", "xx"], /no messages in “xx”/],
    ["an unknown place", ["record", "show", "Chinna", "KAZ"], /“Chinna” is no place.*CHN/],
    ["one place only", ["record", "show", "KAZ"], /is no place/],
    ["three places", ["record", "show", "KAZ", "CHN", "RUS"], /two places/],
    ["a name of a host with a scheme", ["serve", "--name", "https://khorgos.example"], /--name .*“https:/],
    ["an unknown format", ["cite", "x", "--format", "docx"], /text, bibtex, csl-json/],
  ] as const)("%s", async (_, args, message) => {
    await expectRefusal(args, 2, message);
  });
});
