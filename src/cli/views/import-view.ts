import type { ImportEntry, Imported } from "../../app/index.js";
import { messagesFor } from "../../app/index.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

const grouped = (ui: string | undefined): ((n: number) => string) => {
  const format = new Intl.NumberFormat(ui ?? "en");
  return (n) => format.format(n);
};

const leftOut = (skipped: { readonly [reason: string]: number }, count: (n: number) => string): string =>
  Object.entries(skipped)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${reason} ${count(n)}`)
    .join(", ");

/** What became of each file, and the account of its rows. */
export async function importedLines(
  reports: Imported["reports"],
  ui: string | undefined,
  screen: Screen,
): Promise<readonly string[]> {
  const { words } = await messagesFor(ui);
  const { style } = screen;
  const count = grouped(ui);
  return reports.flatMap((r) => {
    const account = words.imports.account(count(r.read), count(r.kept));
    const more = leftOut(r.skipped, count);
    const tables = Object.entries(r.tables).map(
      ([t, n]) => `${words.tables[t as keyof typeof words.tables]} ${count(n)}`,
    );
    const head = `${style.green("✓")} ${style.bold(harmless(r.file))}  ${r.source} ${r.partition}: ${words.imports.outcome[r.outcome]}`;
    const body = `${account}${more ? ` (${more})` : ""}${tables.length > 0 ? ` → ${tables.join(", ")}` : ""}`;
    return [head, ...wrap(body, proseWidth(screen, 4)).map((line) => `  ${line}`)];
  });
}

/** One line a file: whose it is, what became of it, and the account of its rows. */
export async function importView(found: Imported, ui: string | undefined, screen: Screen): Promise<string> {
  if (found.reports.length === 0) return "";
  const lines = await importedLines(found.reports, ui, screen);
  return `${[...lines, "", screen.style.dim(harmless(found.dir))].join("\n")}\n`;
}

export async function removedView(removed: readonly ImportEntry[], ui: string | undefined): Promise<string> {
  const { words } = await messagesFor(ui);
  return `${words.imports.removed(removed.map((e) => `${e.source} ${e.partition}`).join(", "))}\n`;
}

export async function freedView(bytes: number, ui: string | undefined): Promise<string> {
  const { words, quantity } = await messagesFor(ui);
  return `${words.imports.freed(quantity(bytes, "bytes", 3))}\n`;
}
