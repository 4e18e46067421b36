import type { CheckedArticle, ReadingJson } from "../../app/index.js";
import { detailOf, markOf, noteOf, shortLabel, shownDigits } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { toneOf as statusTone } from "../terminal/marks.js";
import { harmless, widthOf } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import type { Screen } from "./view.js";

const INDENT = 4;
const GAP = 2;
const NUMBER_COLUMNS: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "right" },
  { align: "left" },
];
const TEXT_COLUMNS: readonly Column[] = [
  { align: "left" },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "left" },
];
/** Labels are no wider than this, so that on a wide screen a row can still be followed by eye. */
const WIDEST_LABEL = 60;
/** Up to this many readings of one statement are shown; `--json` has all. */
const MOST_READINGS = 10;

/** Numbers of the sources in the order in which readings first name them. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Lays out readings of a whole article with the same column widths, so that the eye can run down them. */
export class ReadingTable {
  readonly #numberWidths: readonly number[];
  readonly #textWidths: readonly number[];

  constructor(
    readings: readonly ReadingJson[],
    private readonly checked: CheckedArticle,
    private readonly numbers: SourceNumbers,
    private readonly screen: Screen,
  ) {
    const total = screen.columns - INDENT;
    const numeric = readings.filter((r) => r.value !== null).map((r) => this.#numberCells(r));
    const texts = readings.filter((r) => r.value === null).map((r) => this.#textCells(r));
    const widths = columnWidths(numeric, NUMBER_COLUMNS, total).map((w, i) =>
      i === 2 ? Math.min(w, WIDEST_LABEL) : w,
    );
    this.#numberWidths = widths;
    this.#textWidths = alignedWidths(texts, widths, total);
  }

  /** The readings of one verdict: those that hold, those that do not, those that decide nothing. */
  lines(readings: readonly ReadingJson[]): string[] {
    const order = (r: ReadingJson): number => (r.holds === true ? 0 : r.holds === false ? 1 : 2);
    const sorted = [...readings].sort((a, b) => order(a) - order(b));
    const shown = sorted.slice(0, MOST_READINGS).flatMap((r) => this.#layOut(r));
    const more = readings.length - MOST_READINGS;
    if (more <= 0) return shown;
    const { words } = this.checked.messages;
    return [...shown, " ".repeat(INDENT) + this.screen.style.dim(`+ ${words.readings(more)} (--json)`)];
  }

  #numberCells(r: ReadingJson): string[] {
    const { messages } = this.checked;
    return [
      markOf(r),
      messages.quantity(r.value ?? 0, r.unit ?? "count", shownDigits(r)),
      harmless(shortLabel(r, this.checked)),
      r.period === null ? "" : messages.period(r.period),
      r.deviation === null ? "" : r.deviation === 0 ? messages.words.exact : messages.deviation(r.deviation, r.unit),
      this.#number(r),
    ];
  }

  #textCells(r: ReadingJson): string[] {
    const { messages } = this.checked;
    const period = r.period === null ? "" : messages.period(r.period);
    return [markOf(r), harmless(noteOf(r, this.checked) || r.label), period, this.#number(r)];
  }

  #number = (r: ReadingJson): string => (r.source === "" ? "" : `[${this.numbers.get(r.source) ?? "–"}]`);

  #layOut(r: ReadingJson): string[] {
    const { style, columns } = this.screen;
    const isNumber = r.value !== null;
    const tone = toneOf(r, this.screen);
    const paint = (text: string, column: number): string => {
      if (column === 0 || (isNumber && column === 4)) return tone(text);
      return column >= (isNumber ? 3 : 2) || r.holds === null ? style.dim(text) : text;
    };
    const rows = isNumber
      ? layRow(this.#numberCells(r), NUMBER_COLUMNS, this.#numberWidths, paint)
      : layRow(this.#textCells(r), TEXT_COLUMNS, this.#textWidths, paint);
    const lines = rows.map((line) => " ".repeat(INDENT) + line);
    const detail = harmless(detailOf(r, this.checked));
    if (detail === "") return lines;
    const widths = isNumber ? this.#numberWidths : this.#textWidths;
    const used = INDENT + outer(widths);
    const [first = "", ...rest] = lines;
    if (used + GAP + widthOf(detail) <= columns) {
      const short = (widths.at(-1) ?? 0) - widthOf(this.#number(r));
      return [`${first}${" ".repeat(short + GAP)}${style.dim(detail)}`, ...rest];
    }
    const left = INDENT + outer(this.#numberWidths.slice(0, 2)) + GAP;
    return [...lines, ...wrap(detail, Math.max(24, columns - left)).map((line) => " ".repeat(left) + style.dim(line))];
  }
}

/** Columns that cells and the gaps between them take together. */
const outer = (widths: readonly number[]): number => widths.reduce((sum, w) => sum + (w > 0 ? w + GAP : 0), 0) - GAP;

/** Rows in words end where rows of numbers end; their text takes the room of value and name. */
function alignedWidths(rows: readonly (readonly string[])[], numbers: readonly number[], total: number): number[] {
  const own = columnWidths(rows, TEXT_COLUMNS, Math.min(total, 92));
  if (outer(numbers) < 40) return own;
  const [mark = 1, value = 0, label = 0, period = 0, deviation = 0, source = 0] = numbers;
  const wide = Math.max(own[2] ?? 0, period + GAP + deviation);
  const text = value + label + period + deviation + 3 * GAP - wide - GAP;
  return [mark, Math.max(16, text), wide, source];
}

function toneOf(r: ReadingJson, { style }: Screen): (text: string) => string {
  if (r.state !== undefined) return statusTone(r.state, style);
  if (r.holds === true) return style.green;
  if (r.holds === false) return r.close ? style.yellow : style.red;
  return style.dim;
}
