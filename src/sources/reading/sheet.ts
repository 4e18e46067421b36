// The readers of spreadsheets are loaded when one is met: every command would wait for them.
import type { CellValue } from "hucre/xlsx";
import type { Entry, ZipFile } from "yauzl";
import { SourceError, type SourceFile } from "../definition.js";
import { causeOf, tooLarge, WHOLE_FILE_LIMIT, wholeFile } from "./bytes.js";
import type { Row } from "./delimited.js";

export interface Sheet {
  readonly name: string;
  /** Empty rows are left out; the others keep their number. */
  readonly rows: readonly Row[];
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString("hex") === "d0cf11e0";
export const isSpreadsheet = (bytes: Buffer): boolean => isZip(bytes) || isOle(bytes);

/** Cells as text, as a CSV of the same sheet would have them: days as `2019-01-31`, formulas by the value last computed. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const iso = value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
  }
  return typeof value === "object" ? "" : String(value);
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  const { fromBuffer } = await import("yauzl");
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (failed, zip) =>
      failed ? reject(failed) : resolve(zip),
    ),
  );
}

/** Unpacks an entry for its size only; the library stops where it is not the one the directory names. */
const unpackedSize = (zip: ZipFile, entry: Entry): Promise<number> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(failed);
      let size = 0;
      stream.on("data", (part: Buffer) => {
        size += part.length;
      });
      stream.on("error", reject);
      stream.on("end", () => resolve(size));
    }),
  );

const entriesOf = (zip: ZipFile, limit: number): Promise<readonly Entry[] | undefined> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let promised = 0;
    zip.on("error", reject);
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      promised += entry.uncompressedSize;
      if (promised > limit || entries.length >= 10_000) return resolve(undefined);
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

/** Holds the limit twice: for the sizes that the directory promises, and for what really comes out. */
async function refuseBomb(file: SourceFile, bytes: Buffer, limit: number): Promise<void> {
  const zip = await openZip(bytes);
  try {
    const entries = await entriesOf(zip, limit);
    if (entries === undefined) throw tooLarge(file, limit);
    let size = 0;
    for (const entry of entries) {
      if (entry.fileName.endsWith("/")) continue;
      size += await unpackedSize(zip, entry);
      if (size > limit) throw tooLarge(file, limit);
    }
  } finally {
    zip.close();
  }
}

function rowsOf(rows: readonly (readonly CellValue[] | undefined)[]): Row[] {
  const full: Row[] = [];
  rows.forEach((cells, i) => {
    const texts = (cells ?? []).map(textOf);
    const numbers = (cells ?? []).map((cell) => (typeof cell === "number" ? cell : undefined));
    if (texts.some((t) => t !== "")) full.push({ row: i + 1, cells: texts, numbers });
  });
  return full;
}

export interface SheetOptions {
  readonly limit?: number;
  /** Only so many rows of each sheet. */
  readonly maxRows?: number;
}

/**
 * The sheets of an XLSX or XLS file. Formulas are not computed, links to other files are not followed. Throws `SourceError`
 * where the file is damaged, locked, or unpacks to more than the limit.
 */
export async function sheetsOf(file: SourceFile, options: SheetOptions = {}): Promise<readonly Sheet[]> {
  const limit = options.limit ?? WHOLE_FILE_LIMIT;
  const bytes = await wholeFile(file, limit);
  if (!isSpreadsheet(bytes)) throw new SourceError(`${file.name}: no spreadsheet; XLSX, XLS and CSV can be read`);
  const reading = options.maxRows === undefined ? {} : { maxRows: options.maxRows };
  try {
    if (isZip(bytes)) await refuseBomb(file, bytes, limit);
    const { readXls, readXlsx } = await import("hucre/xlsx");
    const book = isZip(bytes) ? await readXlsx(bytes, reading) : await readXls(bytes, reading);
    return book.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.rows) }));
  } catch (thrown) {
    if (thrown instanceof SourceError) throw thrown;
    throw new SourceError(`${file.name}: the spreadsheet is damaged or locked: ${causeOf(thrown)}`);
  }
}
