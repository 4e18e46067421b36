import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Parsed } from "../core/index.js";
import { error } from "../core/index.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SLOWEST = 60_000;

/** A browser that can print: the one that `KHORGOS_CHROMIUM` names, else one on the PATH. */
function browserIn(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [env.KHORGOS_CHROMIUM ?? "", ...NAMES.flatMap((name) => folders.map((f) => join(f, name)))];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/** A page that needs nothing from elsewhere, printed as PDF with real text. Needs a Chromium on this machine. */
export async function printPdf(html: string, env: NodeJS.ProcessEnv = process.env): Promise<Parsed<Uint8Array>> {
  const browser = browserIn(env);
  if (browser === undefined) return { issues: [error("no-browser", { names: NAMES.slice(0, 3).join(", ") })] };
  const dir = await mkdtemp(join(tmpdir(), "khorgos-pdf-"));
  try {
    const [page, pdf] = [join(dir, "page.html"), join(dir, "page.pdf")];
    await writeFile(page, html);
    const isRoot = process.getuid?.() === 0;
    await promisify(execFile)(
      browser,
      [
        "--headless",
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        `--user-data-dir=${join(dir, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: SLOWEST },
    );
    return { value: new Uint8Array(await readFile(pdf)), issues: [] };
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    return { issues: [error("print-failed", { cause: said.slice(0, 200) })] };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}
