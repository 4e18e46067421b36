import type { ImportEntry, Imported, ListedSource } from "../../app/index.js";
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

/** One line a file: whose it is, what became of it, and the account of its rows. */
export async function importView(found: Imported, ui: string | undefined, screen: Screen): Promise<string> {
  const { words } = await messagesFor(ui);
  const { style } = screen;
  const count = grouped(ui);
  const lines = found.reports.flatMap((r) => {
    const account = words.imports.account(count(r.read), count(r.kept));
    const more = leftOut(r.skipped, count);
    const tables = Object.entries(r.tables).map(
      ([t, n]) => `${words.tables[t as keyof typeof words.tables]} ${count(n)}`,
    );
    const head = `${style.green("✓")} ${style.bold(harmless(r.file))}  ${r.source} ${r.partition}: ${words.imports.outcome[r.outcome]}`;
    const body = `${account}${more ? ` (${more})` : ""}${tables.length > 0 ? ` → ${tables.join(", ")}` : ""}`;
    return [head, ...wrap(body, proseWidth(screen, 2)).map((line) => `  ${line}`)];
  });
  if (found.reports.length > 0) lines.push("", style.dim(harmless(found.dir)));
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

/** Every source: what it is, how it may be used, what of it is in the record. */
export async function sourcesView(
  list: readonly ListedSource[],
  ui: string | undefined,
  screen: Screen,
): Promise<string> {
  const { words } = await messagesFor(ui);
  const { style } = screen;
  const count = grouped(ui);
  const lines = list.flatMap((s) => {
    const parts = s.imported.map(
      (p) => `${p.partition} (${p.release ? `${p.release}, ` : ""}${p.date}): ${words.rows(p.rows)}`,
    );
    const rows = s.imported.reduce((sum, p) => sum + p.rows, 0);
    const shown = parts.length > 6 ? [...parts.slice(0, 5), `+ ${parts.length - 5}: ${count(rows)}`] : parts;
    return [
      `${s.imported.length > 0 ? style.green("✓") : "·"} ${style.bold(s.id)}  ${s.title}`,
      ...wrap(`${s.producer} · ${s.license} · ${s.url}`, proseWidth(screen, 4)).map((l) => `    ${style.dim(l)}`),
      ...shown.map((p) => `    ${p}`),
    ];
  });
  return `${lines.join("\n")}\n`;
}

export async function removedView(removed: readonly ImportEntry[], ui: string | undefined): Promise<string> {
  const { words } = await messagesFor(ui);
  return `${words.imports.removed(removed.map((e) => `${e.source} ${e.partition}`).join(", "))}\n`;
}

export async function freedView(bytes: number, ui: string | undefined): Promise<string> {
  const { words, quantity } = await messagesFor(ui);
  return `${words.imports.freed(quantity(bytes, "bytes", 3))}\n`;
}
