import { padEnd, padStart, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

export interface Column {
  readonly align: "left" | "right";
  /** Too long a cell is continued below; without it the column is as wide as its longest cell. */
  readonly wraps?: boolean;
}

const GAP = 2;

/** Widths of columns for all rows: as wide as needed, the wrapping ones sharing what the others leave. */
export function columnWidths(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  total: number,
): number[] {
  const natural = columns.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ""))));
  const shown = natural.filter((w) => w > 0).length;
  const fixed = natural.reduce((sum, w, i) => sum + (columns[i]?.wraps ? 0 : w), 0);
  const free = Math.max(0, total - fixed - GAP * Math.max(0, shown - 1));
  const wrapping = natural.filter((w, i) => columns[i]?.wraps && w > 0).length;
  return natural.map((w, i) =>
    columns[i]?.wraps ? Math.min(w, Math.max(12, Math.floor(free / Math.max(1, wrapping)))) : w,
  );
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
