import type { BulkTableName } from "../core/index.js";

/** Where data come from; field names follow Our World in Data's origins, so that a citation can be made of it. */
export interface Origin {
  readonly title: string;
  readonly producer: string;
  readonly citationFull: string;
  readonly attributionShort: string;
  readonly urlMain: string;
  readonly urlDownload?: string;
  readonly datePublished?: string;
  readonly versionProducer?: string;
  readonly license: { readonly name: string; readonly url?: string };
  readonly description: string;
}

/** How a source writes places. `name`: English names in the source's own style, listed in its `names`. */
export type CodeSystem = "iso3" | "iso2" | "m49" | "comtrade" | "cow" | "fips" | "worldbank" | "name";

export type FileKind = "csv" | "json" | "xlsx" | "parquet";

/** What is known of a file before it is read: enough to tell whose it is. */
export interface FileHead {
  /** Without its folder. */
  readonly name: string;
  readonly kind: FileKind;
  /**
   * The first 64 KB as text, byte order mark and packing taken off. Of a spreadsheet the first rows of each sheet, a line
   * each: the sheet's name and the cells, tabs between. Empty for Parquet.
   */
  readonly text: string;
  /** Cells of the first line (CSV, TSV), or of the first row of each sheet (`Sheet1!Year`); columns of Parquet. */
  readonly header: readonly string[];
  /** Text of the mapping file that a user has laid beside the file (`NAME.map.json`). */
  readonly mapping?: string;
}

/** A source's answer to a head that it knows. */
export interface Recognised {
  /** Which of the source's layouts: chosen by the source, passed back to its reading. */
  readonly variant: string;
  /** Rows of one partition replace those of an earlier import of the same one: `Y2023`, `outward`, a request. */
  readonly partition: string;
  /** What the file says of its release: `202401`, `12.0.1`. */
  readonly release?: string;
  /** How this layout writes places, where it is not as the source's `codes` says. */
  readonly codes?: CodeSystem;
  /** The columns as they were found, for layouts that do not always have the same ones. */
  readonly header?: readonly string[];
}

export type Cell = string | number | null;

/** One row for a bulk table, places in the source's own codes, or a row left out and why. */
export type SourceRow =
  | { readonly table: BulkTableName; readonly values: { readonly [column: string]: Cell } }
  | { readonly skipped: string };

/** A file to read from. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Row by row, in TypeScript: for whatever is not a plain big table. */
export interface RowReading {
  readonly kind: "rows";
  /** Throws `SourceError` where the file is not what its head promised; never anything else on bad input. */
  readonly rows: (file: SourceFile, recognised: Recognised) => AsyncIterable<SourceRow>;
}

/** Big delimited files: read by the database itself; `select` makes the columns of a bulk table of theirs. */
export interface TableReading {
  readonly kind: "table";
  readonly table: BulkTableName;
  readonly delimiter: string;
  /** All columns of the file in their order, with the type their cells must have: a cell of another one stops the import. */
  readonly columns: { readonly [name: string]: "text" | "int16" | "int32" | "int64" | "double" };
  /** Column of the bulk table → DuckDB expression over the file's columns. Places: the source's code, text or whole number. */
  readonly select: (recognised: Recognised) => { readonly [column: string]: string };
  /** Rows wanted; the others are counted as skipped under `whyNot`. */
  readonly where?: string;
  readonly whyNot?: string;
}

/** A file that is not what its head promised: says what, where, and what would work. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** One request of a plan: where to get it, and under which name it is kept. */
export interface SourceRequest {
  readonly url: string;
  readonly file: string;
  readonly headers?: { readonly [name: string]: string };
  /** About how many bytes, where known before. */
  readonly bytes?: number;
}

/** What may be asked for; each source uses what it has. */
export interface FetchQuery {
  readonly places?: readonly string[];
  readonly partners?: readonly string[];
  readonly years?: readonly [number, number];
  readonly release?: string;
  readonly product?: string;
  readonly monthly?: boolean;
  readonly set?: string;
}

export interface Fetching {
  /** Which of `FetchQuery` it listens to, for help and for messages. */
  readonly takes: readonly (keyof FetchQuery)[];
  /** The environment variable that holds the key, and whether nothing works without it. */
  readonly key?: { readonly variable: string; readonly required: boolean; readonly header: string };
  /** At most so many requests in so many milliseconds. */
  readonly rate?: { readonly requests: number; readonly perMs: number };
  /** The requests that answer a query. Place ids are ISO alpha-3; throws `SourceError` where something is missing. */
  readonly requests: (query: FetchQuery, hasKey: boolean) => readonly SourceRequest[];
  /** Answers may come in pages, so that more requests follow than were planned. */
  readonly paged?: true;
  /**
   * The next request where an answer comes in pages, looking at the answer before; `undefined` at the end. Throws
   * `SourceError` where the answer is an error in disguise (status 200 and an error text).
   */
  readonly follow?: (request: SourceRequest, head: FileHead) => SourceRequest | undefined;
}

/** A public source: what it is, how to get it, how to read it. One folder each. */
export interface SourceDefinition {
  readonly id: string;
  readonly origin: Origin;
  /** `no`: may be used, must not be passed on; exports say so. */
  readonly redistribution: "yes" | "attribution" | "no";
  /** `own`: each reporter's own figures; `third-party`: worked out or collected by the producer. */
  readonly basis: "own" | "third-party";
  readonly codes: CodeSystem;
  /** For `codes: "name"`: the source's spelling → ISO alpha-3, where it is not the usual English name. */
  readonly names?: { readonly [name: string]: string };
  /** Codes that stand for no place (`Areas, nes`, world totals that are not wanted): skipped and counted, no error. */
  readonly noPlaces?: readonly string[];
  readonly tables: readonly BulkTableName[];
  /** What catches people out, a sentence each. */
  readonly traps: readonly string[];
  readonly recognise: (head: FileHead) => Recognised | undefined;
  readonly reading: (recognised: Recognised) => RowReading | TableReading;
  /** Its products add up to the whole trade, so that sums of them are totals; else only a published total is one. */
  readonly sumsUp?: true;
  /** Bounds that values keep; a row outside them stops the import. */
  readonly ranges?: { readonly [column: string]: readonly [number, number] };
  readonly fetching?: Fetching;
}
