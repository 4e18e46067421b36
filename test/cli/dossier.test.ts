import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/app/index.js";
import { noBrowser } from "../browser/chromium.js";
import { run } from "./run.js";

const dir = mkdtempSync(join(tmpdir(), "khorgos-dossier-"));
const DOSSIER = ["dossier", "CHN", "KAZ"];
const LANGUAGES = ["de", "en", "kk", "ru", "zh"];

async function saved(name: string, ui: string): Promise<Buffer> {
  const path = join(dir, name);
  const { exit, out, err } = await run([...DOSSIER, "--ui", ui, "-o", path]);
  expect({ exit, out, err }).toEqual({ exit: 0, out: `${path}\n`, err: "" });
  return readFileSync(path);
}

describe("khorgos dossier", () => {
  it.each([60, 140])("fits %s columns", async (columns) => {
    const { exit, out } = await run([...DOSSIER, "--ui", "en"], { columns, isTerminal: false });
    expect(exit).toBe(0);
    const long = out.split("\n").filter((line) => line.length > Math.max(columns, 120) && !/\S{50}/.test(line));
    expect(long).toEqual([]);
    expect(out).toContain("[1]");
  });
  it("of a pair without data says so, and how to get some", async () => {
    const { out } = await run(["dossier", "DEU", "FRA"]);
    expect(out).toContain("khorgos pull cepii-baci");
  });
  it("prints what the page and the API have, as JSON", async () => {
    const { out } = await run([...DOSSIER, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ dyad: "CHN-KAZ", places: ["CHN", "KAZ"] });
  });
  it.each(LANGUAGES)(
    "writes Word and Markdown in %s with every section and numbered sources",
    async (ui) => {
      const { sections } = (await messagesFor(ui)).pages;
      const wanted = [sections.overview, sections.trade, sections.projects, sections.pledges, sections.sources];
      const { value } = await mammoth.extractRawText({ buffer: await saved(`${ui}.docx`, ui) });
      const markdown = (await saved(`${ui}.md`, ui)).toString();
      for (const title of wanted) {
        expect(value).toContain(title);
        expect(markdown).toContain(`## ${title}`);
      }
      const [body = ""] = markdown.split(`\n## ${sections.sources}\n`);
      const cited = [...body.matchAll(/\\\[(\d+)\\\]/g)].map((m) => Number(m[1]));
      const listed = [...markdown.matchAll(/^(\d+)\. /gm)].map((m) => Number(m[1]));
      expect(Math.max(...cited)).toBe(listed.length);
    },
    30_000,
  );
  it("writes one HTML file with the charts", async () => {
    const page = (await saved("x.html", "ru")).toString();
    expect(page).toContain('<html lang="ru">');
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(5);
  });
  it.skipIf(noBrowser).each(LANGUAGES)(
    `prints a PDF in %s with real text${noBrowser ? ` (skipped: ${noBrowser})` : ""}`,
    async (ui) => {
      const { sections } = (await messagesFor(ui)).pages;
      const document = await getDocumentProxy(new Uint8Array(await saved(`${ui}.pdf`, ui)));
      const { text } = await extractText(document, { mergePages: true });
      // Chinese fonts may stand for one sign with another of the same form.
      const plain = text.normalize("NFKC").replace(/\s+/g, "");
      for (const title of [sections.trade, sections.pledges]) expect(plain).toContain(title.replace(/\s+/g, ""));
    },
    90_000,
  );
  it("says what it cannot write, and leaves nothing half", async () => {
    expect((await run([...DOSSIER, "-o", join(dir, "x.odt")])).exit).toBe(2);
    const { exit, err } = await run([...DOSSIER, "-o", "/dev/null/x.md"]);
    expect(exit).toBe(1);
    expect(err).toContain("/dev/null/x.md");
    expect(existsSync(join(dir, "x.odt"))).toBe(false);
    expect(readdirSync(dir).filter((f) => f.endsWith(".new"))).toEqual([]);
  });
  it("says that a PDF needs a browser where there is none", async () => {
    const env = { PATH: "", KHORGOS_CHROMIUM: "" };
    const { exit, err } = await run([...DOSSIER, "-o", join(dir, "none.pdf")], { env });
    expect(exit).toBe(1);
    expect(err).toContain("KHORGOS_CHROMIUM");
  });

  const office = (process.env.PATH ?? "").split(":").some((p) => existsSync(join(p, "soffice")));
  it.skipIf(!office)(
    `opens in LibreOffice${office ? "" : " (skipped: no soffice on this machine)"}`,
    async () => {
      for (const ui of LANGUAGES) await saved(`office-${ui}.docx`, ui);
      const files = LANGUAGES.map((ui) => join(dir, `office-${ui}.docx`));
      const home = `-env:UserInstallation=file://${join(dir, "office-home")}`;
      execFileSync("soffice", [
        home,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        dir,
        ...files,
      ]);
      for (const ui of LANGUAGES) {
        const text = readFileSync(join(dir, `office-${ui}.txt`), "utf8");
        const { sections } = (await messagesFor(ui)).pages;
        expect(text).toContain(sections.sources);
        expect(text.match(/^\[\d+\] /gm)?.length).toBeGreaterThan(40);
      }
    },
    120_000,
  );
});
