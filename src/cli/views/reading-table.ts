import type { CheckedArticle, ReadingJson } from "../../app/index.js";
import { shownDigits } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { harmless, widthOf } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import type { Screen } from "./view.js";

const INDENT = 6;
const COLUMNS: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "right" },
  { align: "left" },
];
/** Up to this many readings of one statement are shown; `--json` has all. */
const MOST_READINGS = 10;

/** Numbers of the sources in the order in which readings first name them. */
export type SourceNumbers = ReadonlyMap<string, number>;

interface Row {
  readonly reading: ReadingJson;
  readonly cells: readonly string[];
  /** What does not fit into columns: the computation, a note, or what the record has in words. */
  readonly detail: string;
}

/** Lays out readings of a whole article with the same column widths, so that the eye can run down them. */
export class ReadingTable {
  readonly #widths: readonly number[];

  constructor(
    private readonly checked: CheckedArticle,
    private readonly numbers: SourceNumbers,
    private readonly screen: Screen,
  ) {
    const rows = checked.json.verdicts.flatMap((v) => v.readings.map((r) => this.#row(r).cells));
    this.#widths = columnWidths(rows, COLUMNS, screen.columns - INDENT);
  }

  /** The readings of one verdict: those that hold, those that do not, those that decide nothing. */
  lines(readings: readonly ReadingJson[]): string[] {
    const order = (r: ReadingJson): number => (r.holds === true ? 0 : r.holds === false ? 1 : 2);
    const sorted = [...readings].sort((a, b) => order(a) - order(b));
    const shown = sorted.slice(0, MOST_READINGS).flatMap((r) => this.#layOut(this.#row(r)));
    const more = readings.length - MOST_READINGS;
    const { style } = this.screen;
    const { words } = this.checked.messages;
    return more > 0 ? [...shown, `${" ".repeat(INDENT)}${style.dim(`+ ${words.readings(more)} (--json)`)}`] : shown;
  }

  #row(r: ReadingJson): Row {
    const { messages } = this.checked;
    const isNumber = r.value !== null;
    const notes = [
      r.computation,
      r.echo ? messages.words.echo : undefined,
      r.note === undefined ? undefined : messages.note(r.note),
    ].filter((note) => note !== undefined);
    return {
      reading: r,
      cells: [
        markOf(r),
        isNumber ? messages.quantity(r.value, r.unit ?? "count", shownDigits(r)) : "",
        harmless(isNumber || r.note === undefined ? r.label : messages.note(r.note)),
        r.period === null ? "" : messages.period(r.period),
        r.deviation === null ? "" : deviationText(r, this.checked),
        r.source === "" ? "" : `[${this.numbers.get(r.source) ?? "–"}]`,
      ],
      detail: harmless((isNumber ? notes : notes.slice(0, -1)).join(" · ")),
    };
  }

  #layOut({ reading, cells, detail }: Row): string[] {
    const { style, columns } = this.screen;
    const tone =
      reading.holds === true
        ? style.green
        : reading.holds === false
          ? reading.close
            ? style.yellow
            : style.red
          : style.dim;
    const paint = (text: string, column: number): string =>
      column === 0 || column === 4 ? tone(text) : column >= 3 || reading.holds === null ? style.dim(text) : text;
    const indent = " ".repeat(INDENT);
    const lines = layRow(cells, COLUMNS, this.#widths, paint);
    if (detail === "") return lines.map((line) => indent + line);
    const width = this.#widths.reduce((sum, w) => sum + (w > 0 ? w + 2 : 0), 0);
    const room = columns - INDENT - width;
    if (lines.length === 1 && widthOf(detail) <= room) {
      const gap = " ".repeat(Math.max(0, (this.#widths[5] ?? 0) - widthOf(cells[5] ?? "")) + 2);
      return [`${indent}${lines[0]}${gap}${style.dim(detail)}`];
    }
    const left = INDENT + (this.#widths[0] ?? 1) + 2 + (this.#widths[1] ?? 0) + 2;
    const under = wrap(detail, Math.max(20, columns - left)).map((line) => " ".repeat(left) + style.dim(line));
    return [...lines.map((line) => indent + line), ...under];
  }
}

function markOf(r: ReadingJson): string {
  if (r.holds === true) return "✓";
  if (r.holds === false) return r.close ? "≈" : "✗";
  return "·";
}

function deviationText(r: ReadingJson, { messages }: CheckedArticle): string {
  if (r.deviation === null) return "";
  return r.deviation === 0 ? messages.words.exact : messages.deviation(r.deviation, r.unit);
}
