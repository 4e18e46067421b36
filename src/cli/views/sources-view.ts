import { type ListedSource, messagesFor } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { elide } from "../terminal/width.js";
import type { Screen } from "./view.js";

type Words = Awaited<ReturnType<typeof messagesFor>>["words"];

const LEFT: Column = { align: "left" };
const TEXT: Column = { align: "left", wraps: true };
const NUMBER: Column = { align: "right" };
const GAP = 2;
/** From here on producer and licence have columns of their own; below it the licence stands under the title. */
const WIDE = 130;
const WIDE_COLUMNS = [LEFT, LEFT, TEXT, TEXT, TEXT, LEFT, NUMBER, LEFT];
const NARROW_COLUMNS = [LEFT, LEFT, TEXT, LEFT, NUMBER, LEFT];

/** A source a row: what it is, on which terms, how it is had, what of it is in the record. */
export async function sourcesView(
  list: readonly ListedSource[],
  ui: string | undefined,
  screen: Screen,
): Promise<string> {
  const { words } = await messagesFor(ui);
  const { style } = screen;
  const isWide = screen.columns >= WIDE;
  const columns = isWide ? WIDE_COLUMNS : NARROW_COLUMNS;
  const head = headCells(words, isWide);
  const rows = list.map((s) => ({ source: s, cells: cellsOf(s, words, ui, isWide) }));
  const widths = columnWidths([head, ...rows.map((r) => r.cells)], columns, screen.columns);
  const total = widths.reduce((sum, w) => sum + (w > 0 ? w + GAP : 0), -GAP);
  const paint =
    ({ imported }: ListedSource) =>
    (text: string, i: number): string =>
      i === 0 && imported.length > 0
        ? style.green(text)
        : i === 1
          ? style.bold(text)
          : i === 2
            ? text
            : style.dim(text);
  const indent = (widths[0] ?? 0) + (widths[1] ?? 0) + 2 * GAP;
  const under = (s: ListedSource): readonly string[] =>
    isWide
      ? []
      : [" ".repeat(indent) + style.dim(elide(termsOf(s, words).replace(/ \(.*/, ""), screen.columns - indent))];
  return `${[
    ...layRow(head, columns, widths, style.dim),
    style.dim("─".repeat(total)),
    ...rows.flatMap((r) => [...layRow(r.cells, columns, widths, paint(r.source)), ...under(r.source)]),
    style.dim("─".repeat(total)),
    ...list.flatMap(({ id, pull }) => (pull?.key === undefined ? [] : [style.dim(`${id}: ${pull.key}`)])),
  ].join("\n")}\n`;
}

function headCells({ sourceList: names }: Words, isWide: boolean): readonly string[] {
  const last = [names.fetch, names.there, ""];
  return isWide
    ? ["", names.source, names.what, names.producer, names.terms, ...last]
    : ["", names.source, names.what, ...last];
}

function cellsOf(s: ListedSource, words: Words, ui: string | undefined, isWide: boolean): readonly string[] {
  const names = words.sourceList;
  const rows = s.imported.reduce((sum, part) => sum + part.rows, 0);
  const newest =
    s.imported
      .map((part) => part.date)
      .sort()
      .at(-1) ?? "";
  const first = [s.imported.length > 0 ? "✓" : "·", s.id, s.title];
  const last = [
    s.pull === null ? names.hand : s.pull.key === undefined ? names.pull : names.key,
    s.imported.length > 0 ? new Intl.NumberFormat(ui ?? "en").format(rows) : "",
    newest,
  ];
  return isWide ? [...first, s.producer, termsOf(s, words), ...last] : [...first, ...last];
}

const termsOf = (s: ListedSource, { sourceList }: Words): string =>
  `${sourceList.redistribution[s.redistribution]}: ${s.license}`;
