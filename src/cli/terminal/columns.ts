import { padEnd, padStart, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

export interface Column {
  readonly align: "left" | "right";
  /** Too long a cell is continued below; without it the column is as wide as its longest cell. */
  readonly wraps?: boolean;
}

const GAP = 2;

/** Narrower than this no column is wrapped: a word a line helps nobody. */
const NARROWEST = 10;

/** Widths of columns for all rows: as wide as needed; wrapping ones share what is left, the short ones served first. */
export function columnWidths(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  total: number,
): number[] {
  const widths = columns.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ""))));
  const shown = widths.filter((w) => w > 0).length;
  const fixed = widths.reduce((sum, w, i) => sum + (columns[i]?.wraps ? 0 : w), 0);
  let free = total - fixed - GAP * Math.max(0, shown - 1);
  const wrapping = widths.map((_, i) => i).filter((i) => columns[i]?.wraps && (widths[i] ?? 0) > 0);
  wrapping.sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
  for (const [served, i] of wrapping.entries()) {
    const share = Math.floor(free / (wrapping.length - served));
    widths[i] = Math.min(widths[i] ?? 0, Math.max(NARROWEST, share));
    free -= widths[i] ?? 0;
  }
  return widths;
}

/** One row as lines, its cells padded to `widths`. Empty columns take no room. `paint` colours a cell once it is padded. */
export function layRow(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: (text: string, column: number) => string = (text) => text,
): string[] {
  const cells = row.map((cell, i) => (columns[i]?.wraps ? wrap(cell, Math.max(1, widths[i] ?? 1)) : [cell]));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => {
        const width = widths[i] ?? 0;
        const text = lines[line] ?? "";
        return paint(columns[i]?.align === "right" ? padStart(text, width) : padEnd(text, width), i);
      })
      .filter((_, i) => (widths[i] ?? 0) > 0)
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}
