import { SourceError, type SourceFile } from "../definition.js";
import { causeOf, refuseWebPage } from "./bytes.js";
import { RecordSplitter } from "./split-records.js";

/** One record; `row` counts records as a spreadsheet does, from 1, so that line breaks in cells do not matter. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  /** Of a spreadsheet: the cells that are numbers there, whatever sign they are shown with. */
  readonly numbers?: readonly (number | undefined)[];
}

export interface DelimitedOptions {
  /** Default: comma. */
  readonly delimiter?: string;
  /** Are cells quoted where needed? `false` for files in which a quote is a letter like any other. Default: true. */
  readonly quoted?: boolean;
  /** Default: UTF-8, and bytes that are not are an error. */
  readonly encoding?: "utf-8" | "windows-1252";
}

/** More columns than a spreadsheet has are no table. */
export const MOST_COLUMNS = 16_384;

/** Text of a file, chunk by chunk, the byte order mark taken off. A file of other bytes than its encoding's is refused. */
async function* textOf(file: SourceFile, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  let head = "";
  try {
    for await (const bytes of file.bytes()) {
      const text = decoder.decode(bytes, { stream: true });
      if (head.length < 300) {
        head += text.slice(0, 300);
        refuseWebPage(file, head);
      }
      yield text;
    }
    yield decoder.decode();
  } catch (thrown) {
    if (thrown instanceof TypeError && /encoded data/i.test(thrown.message))
      throw new SourceError(`${file.name}: not in ${encoding.toUpperCase()}; save it as UTF-8`);
    throw thrown;
  }
}

/**
 * Records of delimited text, the header among them, in constant memory. Empty lines are counted and passed over.
 * Throws `SourceError` at unbalanced quotes, foreign encodings, web pages in disguise and too many columns.
 */
export async function* delimitedRows(file: SourceFile, options: DelimitedOptions = {}): AsyncIterable<Row> {
  const splitter = new RecordSplitter(options.delimiter ?? ",", options.quoted !== false);
  let row = 0;
  function* numbered(text: string, last: boolean): Iterable<Row> {
    try {
      for (const cells of splitter.push(text, last)) {
        row++;
        if (cells.length > MOST_COLUMNS)
          throw new Error(`${cells.length} cells; more than ${MOST_COLUMNS} are no table`);
        if (cells.length > 1 || cells[0] !== "") yield { row, cells };
      }
    } catch (thrown) {
      throw new SourceError(`${file.name}: at row ${row + 1}: ${causeOf(thrown)}`);
    }
  }
  // Not `yield*`, which waits twice for every row.
  for await (const text of textOf(file, options.encoding ?? "utf-8"))
    for (const row of numbered(text, false)) yield row;
  for (const row of numbered("", true)) yield row;
}
