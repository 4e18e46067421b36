import type { FileHead } from "../definition.js";

/** The first line of a file as it stands, without its end; Mac files of old end a line with a carriage return alone. */
export const firstLine = (head: FileHead): string => head.text.split(/\r\n|\n|\r/, 1)[0] ?? "";

/** Cells of the first line of a tab-separated file, which has no quotes. */
export const tabCells = (head: FileHead): readonly string[] => firstLine(head).split("\t");

const plain = (column: string): string => column.trim().toLowerCase();

/** Are all these columns there, in any order, in any case, among whatever others? */
export function hasColumns(header: readonly string[], columns: readonly string[]): boolean {
  const there = new Set(header.map(plain));
  return columns.every((column) => there.has(plain(column)));
}

/** Are exactly these columns there, in this order? */
export const isHeader = (header: readonly string[], columns: readonly string[]): boolean =>
  header.length === columns.length && columns.every((column, at) => plain(header[at] ?? "") === plain(column));

/** Columns for a table reading that takes all cells as text. */
export const textColumns = (columns: readonly string[]): { readonly [name: string]: "text" } =>
  Object.fromEntries(columns.map((column) => [column, "text" as const]));

/** A column of a file as SQL names it. */
export const sqlName = (column: string): string => `"${column.replaceAll('"', '""')}"`;

/** A file name without what says how it is packed and written: `a.csv.gz` → `a`. */
export const stem = (name: string): string =>
  name.replace(/\.(?:gz|zip)$/i, "").replace(/\.(?:csv|tsv|tab|txt|json)$/i, "");
