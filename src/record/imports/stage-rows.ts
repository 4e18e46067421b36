import type { BulkTableName } from "../../core/index.js";
import { BULK_TABLES } from "../../core/index.js";
import { parsePlace, placeOfCode } from "../../places/index.js";
import type { Cell, Recognised, RowReading, SourceDefinition, SourceFile } from "../../sources/index.js";
import { type Loader, stagedColumns } from "../../store/index.js";

export interface Staged {
  readonly tables: readonly BulkTableName[];
  /** Rows of the file. */
  readonly read: number;
  readonly skipped: { readonly [reason: string]: number };
}

const CHUNK = 2000;

/** The place that a source's code stands for; `undefined` where it is unknown. Kept per code: sources repeat few. */
export function placeResolver(
  source: Pick<SourceDefinition, "codes" | "names">,
): (code: string, year?: number) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (code, year) => {
    const key = year === undefined ? code : `${code} ${year}`;
    if (!known.has(key)) known.set(key, resolve(source, code, year));
    return known.get(key);
  };
}

function resolve(
  { codes, names }: Pick<SourceDefinition, "codes" | "names">,
  code: string,
  year?: number,
): string | undefined {
  if (codes !== "name") return placeOfCode(codes, code, year);
  const own = names?.[code];
  if (own !== undefined) return own;
  return parsePlace(code).value;
}

/** Reads a file row by row into the loader's tables, places already as ids; what is unknown stays as the source wrote it. */
export async function stageRows(
  source: SourceDefinition,
  reading: RowReading,
  file: SourceFile,
  recognised: Recognised,
  loader: Loader,
): Promise<Staged> {
  const placeOf = placeResolver(source);
  const buffers = new Map<
    BulkTableName,
    { columns: readonly string[]; places: ReadonlySet<string>; rows: (string | null)[][] }
  >();
  const skipped: { [reason: string]: number } = {};
  let read = 0;
  const flush = async (table: BulkTableName, rows: (string | null)[][]): Promise<void> => {
    await loader.stage(table, rows);
    rows.length = 0;
  };
  for await (const row of reading.rows(file, recognised)) {
    read++;
    if ("skipped" in row) {
      skipped[row.skipped] = (skipped[row.skipped] ?? 0) + 1;
      continue;
    }
    let buffer = buffers.get(row.table);
    if (!buffer) {
      const places = new Set<string>(
        BULK_TABLES[row.table].columns.filter((c) => c.type === "place").map((c) => c.name),
      );
      buffer = { columns: stagedColumns(row.table), places, rows: [] };
      buffers.set(row.table, buffer);
    }
    const year = typeof row.values.year === "number" ? row.values.year : undefined;
    const { columns, places, rows } = buffer;
    rows.push(columns.map((c) => cellText(row.values[c], places.has(c), placeOf, year)));
    if (rows.length >= CHUNK) await flush(row.table, rows);
  }
  for (const [table, { rows }] of buffers) if (rows.length > 0) await flush(table, rows);
  return { tables: [...buffers.keys()], read, skipped };
}

function cellText(
  cell: Cell | undefined,
  isPlace: boolean,
  placeOf: (code: string, year?: number) => string | undefined,
  year: number | undefined,
): string | null {
  if (cell === null || cell === undefined || cell === "") return null;
  const text = String(cell);
  return isPlace ? (placeOf(text, year) ?? text) : text;
}
