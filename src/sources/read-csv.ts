import type { Issue, Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import { splitCsv } from "./split-csv.js";

/** One record of a CSV file. `row` counts as a spreadsheet does: the header is row 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}
export interface CsvLimits {
  /** Default 64 MB. */
  readonly maxBytes?: number;
  /** Default one million. */
  readonly maxRows?: number;
}

const DEFAULT_LIMITS: Required<CsvLimits> = { maxBytes: 64 * 1024 * 1024, maxRows: 1_000_000 };

function headerIssues(table: string, header: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const name of header) {
    if (name === "") issues.push(error("row-invalid", { table, row: 1, column: "", cause: "a column has no name" }));
    else if (seen.has(name))
      issues.push(error("row-invalid", { table, row: 1, column: name, cause: "the column appears twice" }));
    seen.add(name);
  }
  return issues;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, with or without byte order mark). Strict: a misplaced quote, a row of another
 * length, a doubled column or a file beyond the limits is an issue. `table` names the file in the issues.
 */
export function readCsv(text: string, table: string, limits: CsvLimits = {}): Parsed<CsvTable> {
  const { maxBytes, maxRows } = { ...DEFAULT_LIMITS, ...limits };
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) return { issues: [error("file-too-large", { path: table, bytes, limit: maxBytes })] };
  // A byte order mark is no part of the first name.
  const { records, broken } = splitCsv(text.startsWith("\uFEFF") ? text.slice(1) : text, maxRows + 2);
  if (broken)
    return { issues: [error("row-invalid", { table, row: broken.record + 1, column: "", cause: broken.cause })] };
  const [header, ...body] = records;
  if (!header) return { issues: [error("row-invalid", { table, row: 1, column: "", cause: "the file is empty" })] };
  if (body.length > maxRows)
    return {
      issues: [error("row-invalid", { table, row: maxRows + 2, column: "", cause: `more than ${maxRows} rows` })],
    };
  const issues = headerIssues(table, header);
  const rows: CsvRow[] = [];
  body.forEach((cells, i) => {
    const row = i + 2;
    if (cells.length === header.length) rows.push({ row, cells });
    else {
      const cause = `${cells.length} cells where the header has ${header.length}`;
      issues.push(error("row-invalid", { table, row, column: "", cause }));
    }
  });
  return { value: { header, rows }, issues };
}
