import type { DossierOutline, OutlineTable } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

/** As many rows of a table as a terminal is for; files have all. */
const MOST_ROWS = 12;
/** Over this width lines of a table are hard to follow. */
const WIDEST = 120;

/** A dossier for the terminal: sections, tables, numbered sources. `more`: says that rows were left out. */
export function dossierView(outline: DossierOutline, more: (n: number) => string, screen: Screen): string {
  const { style } = screen;
  const blocks = outline.sections.flatMap((s) => [
    style.bold(harmless(s.title.toLocaleUpperCase(outline.language))),
    ...s.paragraphs.flatMap((text) => wrap(harmless(text), proseWidth(screen))),
    ...s.tables.map((t) => table(t, s.title, more, screen)),
  ]);
  const sources = outline.sources.flatMap((text, n) =>
    wrap(harmless(`[${n + 1}] ${text}`), Math.min(screen.columns, WIDEST)).join("\n    "),
  );
  const list = sources.length === 0 ? [] : [[style.bold(harmless(outline.sourcesTitle)), ...sources].join("\n")];
  return `${[style.bold(harmless(outline.title)), ...blocks, ...list].join("\n\n")}\n`;
}

function table(
  { title, heads, rows, right }: OutlineTable,
  section: string,
  more: (n: number) => string,
  screen: Screen,
): string {
  const { style } = screen;
  const columns = heads.map(
    (_, n): Column => (right.includes(n) ? { align: "right" } : { align: "left", wraps: true }),
  );
  const shown = [heads, ...rows.slice(0, MOST_ROWS)].map((cells) => cells.map(harmless));
  const widths = columnWidths(shown, columns, Math.min(screen.columns, WIDEST));
  const [head = [], ...lines] = shown.map((cells) => layRow(cells, columns, widths));
  const rest = rows.length > MOST_ROWS ? [style.dim(more(rows.length - MOST_ROWS))] : [];
  const name = title === section ? [] : wrap(harmless(title), proseWidth(screen));
  return [...name, ...head.map((line) => style.dim(line)), ...lines.flat(), ...rest].join("\n");
}
