import type { FileHead, FileKind, SourceFile } from "../definition.js";
import { firstBytes } from "./bytes.js";
import { MOST_COLUMNS } from "./delimited.js";
import { isSpreadsheet, sheetsOf } from "./sheet.js";
import { RecordSplitter } from "./split-records.js";

const HEAD_BYTES = 64 * 1024;
const DELIMITERS = [",", "\t", ";", "|"] as const;

function kindOf(bytes: Buffer, text: string): FileKind {
  if (isSpreadsheet(bytes)) return "xlsx";
  if (bytes.subarray(0, 4).toString("latin1") === "PAR1") return "parquet";
  return /^\s*[{[]/.test(text) ? "json" : "csv";
}

/** The delimiter that the first line has most of, outside of quotes. */
export function delimiterOf(text: string): string {
  const line = (text.split(/\r?\n|\r/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((d) => line.split(d).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function firstLine(text: string): readonly string[] {
  try {
    for (const cells of new RecordSplitter(delimiterOf(text), true).push(text, true))
      return cells.slice(0, MOST_COLUMNS);
  } catch {
    // Not a table; the text is there to be looked at.
  }
  return [];
}

const HEAD_ROWS = 12;

/** Cells of the first row of each sheet with the sheet's name (`Data!Country Name`), and the first rows as text. */
async function sheetHead(file: SourceFile): Promise<Pick<FileHead, "text" | "header">> {
  const sheets = await sheetsOf(file, { maxRows: HEAD_ROWS });
  const header = sheets.flatMap((s) =>
    (s.rows[0]?.cells ?? []).filter((cell) => cell !== "").map((cell) => `${s.name}!${cell}`),
  );
  const lines = sheets.flatMap((s) => s.rows.slice(0, HEAD_ROWS).map((r) => `${s.name}\t${r.cells.join("\t")}`));
  return { header, text: lines.join("\n").slice(0, HEAD_BYTES) };
}

/**
 * What is known of a file before it is read. The columns of Parquet are not found here: whoever has a reader for it adds
 * them. Throws `SourceError` only for spreadsheets that cannot be opened.
 */
export async function headOf(file: SourceFile): Promise<FileHead> {
  const bytes = await firstBytes(file, HEAD_BYTES);
  const text = new TextDecoder().decode(bytes);
  const kind = kindOf(bytes, text);
  if (kind === "xlsx") return { name: file.name, kind, ...(await sheetHead(file)) };
  if (kind === "parquet") return { name: file.name, kind, text: "", header: [] };
  return { name: file.name, kind, text, header: kind === "csv" ? firstLine(text) : [] };
}
