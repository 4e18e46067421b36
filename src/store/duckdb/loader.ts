import type { BulkTableName } from "../../core/index.js";
import type { SqlRow } from "../engine.js";
import { name, text } from "../sql.js";
import { type DatabaseOptions, openDatabase, run, storeError } from "./database.js";
import {
  copySql,
  countSql,
  doubledSql,
  duplicatesSql,
  type LoadSpec,
  overlapSql,
  rangeSql,
  reasonsSql,
  stagedColumns,
  totalsSql,
} from "./load-sql.js";
import { DUCKDB_TYPES } from "./parquet-engine.js";

export type FileColumnType = "text" | "int16" | "int32" | "int64" | "double";

/** A delimited file that the database reads by itself. */
export interface DelimitedFile {
  readonly path: string;
  readonly delimiter: string;
  /** All columns of the file, in their order. */
  readonly columns: { readonly [name: string]: FileColumnType };
  readonly select: { readonly [column: string]: string };
  readonly where?: string;
  readonly whyNot?: string;
}

export interface LoadOrder {
  readonly table: BulkTableName;
  /** Left out: the rows staged before. */
  readonly file?: DelimitedFile;
  readonly source: string;
  readonly codes: ReadonlyMap<string, string>;
  readonly noPlaces: readonly string[];
  readonly ranges: { readonly [column: string]: readonly [number, number] };
  /** Parquet file to be written; the sums of flows go to `totals`. */
  readonly target: string;
  readonly totals?: string;
  /** The products of the source add up to the whole trade. */
  readonly sumsUp?: boolean;
}

export interface LoadProblem {
  readonly kind: "unknown-place" | "bad-cell" | "no-cell" | "duplicate" | "out-of-range" | "row-count";
  readonly column: string;
  readonly count: number;
  readonly example: string;
}

export interface Loaded {
  readonly read: number;
  readonly kept: number;
  /** Left out, by reason; together with `kept` all that was read. */
  readonly skipped: { readonly [reason: string]: number };
  readonly problems: readonly LoadProblem[];
  readonly totals: number;
}

/** Turns what a source gives into sorted Parquet files and says what it left out and what is wrong. Writes nowhere else. */
export interface Loader {
  /** Keeps rows for a table until it is loaded, cells as text in the order of `stagedColumns`. */
  stage(table: BulkTableName, rows: readonly (readonly (string | null)[])[]): Promise<void>;
  load(order: LoadOrder): Promise<Loaded>;
  /** How many sums of `totals` stand in other files of sums as well, and an example. */
  overlap(totals: string, others: readonly string[]): Promise<{ readonly count: number; readonly example: string }>;
  cancel(): void;
  close(): void;
}

export { stagedColumns };

/** What the database may fill: while it sorts it takes about a third more than it counts, and Node needs its own. */
const DATABASE_SHARE = 0.7;

const shareOf = (memory: string): string =>
  memory.replace(/^[\d.]+/, (amount) => (Number(amount) * DATABASE_SHARE).toFixed(3));

/** `memory`: what the whole load may take. */
export async function openLoader({ memory = "2GB", ...options }: DatabaseOptions): Promise<Loader> {
  const database = await openDatabase({ ...options, memory: shareOf(memory) });
  const { connection } = database;
  // The order of a file is made by ORDER BY; keeping the order of input as well costs memory.
  await run(connection, "SET preserve_insertion_order = false");
  // A file's number of rows is not known before it is read: left to guess, the database would build its hash table of the
  // file and look the few codes up in it, at five times the time and all the memory.
  await run(connection, "SET disabled_optimizers = 'build_side_probe_side'");
  const ask = async (sql: string): Promise<readonly SqlRow[]> => {
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJS().map(plainRow);
    } catch (cause) {
      throw storeError(cause);
    }
  };
  const stagedTables = new Set<BulkTableName>();
  return {
    async stage(table, rows) {
      if (!stagedTables.has(table)) {
        const columns = stagedColumns(table).map((c) => `${name(c)} VARCHAR`);
        await run(connection, `CREATE OR REPLACE TABLE staged_${table} (${columns.join(", ")})`);
        stagedTables.add(table);
      }
      const appender = await connection.createAppender(`staged_${table}`);
      try {
        for (const row of rows) {
          for (const cell of row)
            if (cell === null) appender.appendNull();
            else appender.appendVarchar(cell);
          appender.endRow();
        }
      } catch (cause) {
        throw storeError(cause);
      } finally {
        appender.closeSync();
      }
    },
    load: (order) => {
      if (!order.file) stagedTables.delete(order.table);
      return loadTable(order, ask, (sql) => run(connection, sql));
    },
    async overlap(totals, others) {
      if (others.length === 0) return { count: 0, example: "" };
      const [found] = await ask(overlapSql(totals, others));
      return { count: Number(found?.n ?? 0), example: String(found?.example ?? "") };
    },
    cancel: () => connection.interrupt(),
    close: () => database.close(),
  };
}

const plainRow = (row: Readonly<Record<string, unknown>>): SqlRow =>
  Object.fromEntries(
    Object.entries(row).map(([k, v]) => [
      k,
      typeof v === "bigint" ? Number(v) : v instanceof Date ? v.toISOString() : (v as string | number | null),
    ]),
  );

type Ask = (sql: string) => Promise<readonly SqlRow[]>;

const numberIn = (rows: readonly SqlRow[], column: string): number => Number(rows[0]?.[column] ?? 0);

/** Limits against hostile files: a line of at most 4 MB, so that a quote that is never closed ends there. */
const csv = (file: DelimitedFile): string =>
  `read_csv(${text(file.path)}, delim = ${text(file.delimiter)}, header = true, quote = '"', escape = '"',
    max_line_size = 4194304, null_padding = false, ignore_errors = false, auto_detect = false,
    columns = {${Object.entries(file.columns)
      .map(([column, type]) => `${text(column)}: '${DUCKDB_TYPES[type]}'`)
      .join(", ")}})`;

/** `'X'`: the same text in every row. */
const LITERAL = /^'([^']*)'$|^(\d+)$/;

const constantsOf = (file: DelimitedFile | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(file?.select ?? {}).flatMap(([column, sql]) => {
      const found = LITERAL.exec(sql);
      return found ? [[column, found[1] ?? found[2] ?? ""] as const] : [];
    }),
  );

function relationOf({ table, file }: LoadOrder): string {
  if (!file) return `staged_${table}`;
  const cells = Object.entries(file.select).map(([column, sql]) => `${sql} AS ${name(column)}`);
  const given = new Set(Object.keys(file.select));
  const absent = stagedColumns(table)
    .filter((c) => !given.has(c))
    .map((c) => `NULL AS ${name(c)}`);
  return `(SELECT ${[...cells, ...absent].join(", ")} FROM ${csv(file)}${file.where ? ` WHERE ${file.where}` : ""})`;
}

async function loadTable(order: LoadOrder, ask: Ask, execute: (sql: string) => Promise<void>): Promise<Loaded> {
  const { table, file, target } = order;
  await execute(codesSql(order.codes));
  const { source, noPlaces } = order;
  const relation = relationOf(order);
  const spec: LoadSpec = { table, relation, constants: constantsOf(file), isStaged: !file, source, noPlaces };
  const read = numberIn(await ask(`SELECT count(*) AS n FROM ${file ? csv(file) : `staged_${table}`}`), "n");
  await execute(copySql(spec, target));
  const kept = numberIn(await ask(countSql(target)), "n");
  const { skipped, problems } = await leftOut(order, spec, read - kept, ask);
  problems.push(...(await wrongRows(order, ask)));
  const accounted = kept + Object.values(skipped).reduce((a, b) => a + b, 0);
  if (accounted !== read)
    problems.push({
      kind: "row-count",
      column: "",
      count: Math.abs(read - accounted),
      example: `${read} ≠ ${accounted}`,
    });
  if (!file) await execute(`DROP TABLE staged_${table}`);
  let totals = 0;
  if (order.totals !== undefined && kept > 0) {
    await execute(totalsSql(target, order.sumsUp === true, order.totals));
    totals = numberIn(await ask(countSql(order.totals)), "n");
  }
  return { read, kept, skipped, problems, totals };
}

/**
 * The source's codes with our ids and their places in alphabetical order. Ids are an ENUM, codes whole numbers where all
 * are: both are joined and written several times faster than text.
 */
function codesSql(codes: ReadonlyMap<string, string>): string {
  const ids = [...new Set(codes.values())].sort();
  const ranks = new Map(ids.map((id, n) => [id, n]));
  const isNumeric = [...codes.keys()].every((code) => /^\d{1,9}$/.test(code));
  const quoted = (code: string): string => (isNumeric ? code : text(code));
  const rows = [...codes].map(([code, id]) => `(${quoted(code)}, ${text(id)}, ${ranks.get(id)})`);
  return `DROP TABLE IF EXISTS codes; DROP TYPE IF EXISTS place_id;
    CREATE TYPE place_id AS ENUM (${(ids.length > 0 ? ids : [""]).map((id) => text(id)).join(", ")});
    CREATE TABLE codes (code ${isNumeric ? "INTEGER" : "VARCHAR"}, id place_id, n SMALLINT);
    ${rows.length > 0 ? `INSERT INTO codes VALUES ${rows.join(", ")}` : ""}`;
}

/** Why rows were left out. Unknown places and bad cells are problems as well: somebody has to look. */
async function leftOut(
  { file }: LoadOrder,
  spec: LoadSpec,
  missing: number,
  ask: Ask,
): Promise<{ skipped: { [reason: string]: number }; problems: LoadProblem[] }> {
  const skipped: { [reason: string]: number } = {};
  const problems: LoadProblem[] = [];
  if (missing === 0) return { skipped, problems };
  for (const row of await ask(reasonsSql(spec))) {
    const [kind = "", column = ""] = String(row.reason).split(" ");
    skipped[kind] = (skipped[kind] ?? 0) + Number(row.n);
    if (kind === "unknown-place" || kind === "bad-cell" || kind === "no-cell")
      problems.push({
        kind,
        column,
        count: Number(row.n),
        example: String(row.codes ?? row.example ?? "").slice(0, 300),
      });
  }
  const explained = Object.values(skipped).reduce((a, b) => a + b, 0);
  if (file?.where && missing > explained) skipped[file.whyNot ?? "not-wanted"] = missing - explained;
  return { skipped, problems };
}

async function wrongRows({ table, target, ranges }: LoadOrder, ask: Ask): Promise<LoadProblem[]> {
  const problems: LoadProblem[] = [];
  const doubled = numberIn(await ask(duplicatesSql(table, target)), "n");
  if (doubled > 0) {
    const [first] = await ask(doubledSql(table, target));
    problems.push({ kind: "duplicate", column: "", count: doubled, example: String(first?.example ?? "") });
  }
  for (const [column, range] of Object.entries(ranges)) {
    const [wrong] = await ask(rangeSql(target, column, range));
    if (Number(wrong?.n ?? 0) > 0)
      problems.push({ kind: "out-of-range", column, count: Number(wrong?.n), example: `${wrong?.low}…${wrong?.high}` });
  }
  return problems;
}
