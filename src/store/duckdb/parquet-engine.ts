import { dirname, resolve } from "node:path";
import type { BulkType } from "../../core/index.js";
import type { BulkEngine, QueryTable, Sql, SqlRow, SqlValue } from "../engine.js";
import { list, name, text } from "../sql.js";
import { columnsOf, QUERY_TABLES } from "../tables.js";
import { confine, type Database, type DatabaseOptions, openDatabase, run, storeError } from "./database.js";

/** The Parquet files of each table, as absolute paths. */
export type ParquetFiles = ReadonlyMap<QueryTable, readonly string[]>;

export const DUCKDB_TYPES: { readonly [T in BulkType]: string } = {
  text: "VARCHAR",
  place: "VARCHAR",
  side: "VARCHAR",
  int8: "TINYINT",
  int16: "SMALLINT",
  int32: "INTEGER",
  int64: "BIGINT",
  double: "DOUBLE",
  date: "DATE",
};

function viewOf(table: QueryTable, files: readonly string[]): string {
  const columns = columnsOf(table);
  if (files.length === 0) {
    const empty = columns.map((c) => `CAST(NULL AS ${DUCKDB_TYPES[c.type]}) AS ${name(c.name)}`);
    return `CREATE VIEW ${name(table)} AS SELECT ${empty.join(", ")} WHERE false`;
  }
  const paths = list(files).replace("(", "[").replace(/\)$/, "]");
  return `CREATE VIEW ${name(table)} AS SELECT * FROM read_parquet(${paths}, union_by_name = true)`;
}

const foldersOf = (files: ParquetFiles): string[] => [...new Set([...files.values()].flat().map(dirname))];

/** Opens Parquet files as tables. Nothing but these files can be read through it. */
export async function parquetEngine(files: ParquetFiles, options: DatabaseOptions = {}): Promise<BulkEngine> {
  const database = await openDatabase(options);
  const { connection } = database;
  try {
    await confine(connection, foldersOf(files));
  } catch (cause) {
    database.close();
    throw cause;
  }
  return engineOver(database, files);
}

/**
 * Makes the tables that a query names, each once: making one reads the footers of all its files, which is longer than most
 * questions take.
 */
function tableMaker({ connection }: Database, files: ParquetFiles): (sql: string) => Promise<void> {
  const made = new Map<QueryTable, Promise<void>>();
  return async (sql) => {
    const named = QUERY_TABLES.filter((table) => new RegExp(`\\b${table}\\b`).test(sql));
    for (const table of named) {
      const making = made.get(table) ?? run(connection, viewOf(table, files.get(table) ?? []));
      made.set(table, making);
      await making;
    }
  };
}

const textOf = (sql: Sql): string => (typeof sql === "string" ? sql : sql.duckdb);

function engineOver(database: Database, files: ParquetFiles): BulkEngine {
  const makeTables = tableMaker(database, files);
  async function* stream(sql: Sql): AsyncIterable<readonly SqlRow[]> {
    await makeTables(textOf(sql));
    yield* streamed(database, textOf(sql));
  }
  return {
    dialect: "duckdb",
    async rows(sql) {
      const all: SqlRow[] = [];
      for await (const chunk of stream(sql)) all.push(...chunk);
      return all;
    },
    stream,
    copy: (sql, path, format) => copied(files, sql, path, format),
    close: async () => database.close(),
  };
}

/** In a database of its own: the one that answers questions writes nothing. */
async function copied(files: ParquetFiles, sql: string, path: string, format: "csv" | "parquet"): Promise<number> {
  const database = await openDatabase({ spill: `${path}.spill` });
  try {
    await confine(database.connection, [...foldersOf(files), dirname(resolve(path))]);
    await tableMaker(database, files)(sql);
    const result = await database.connection.run(
      `COPY (${sql}) TO ${text(resolve(path))} (FORMAT ${format}${format === "csv" ? ", HEADER" : ""})`,
    );
    return result.rowsChanged;
  } catch (cause) {
    throw storeError(cause);
  } finally {
    database.close();
  }
}

/** Each stream has a connection of its own: two on one would cut each other off. */
async function* streamed({ instance }: Database, sql: string): AsyncIterable<readonly SqlRow[]> {
  const connection = await instance.connect();
  try {
    const result = await connection.stream(sql);
    const names = result.columnNames();
    for await (const rows of result.yieldRowsJs()) yield rows.map((row) => rowOf(names, row));
  } catch (cause) {
    throw storeError(cause);
  } finally {
    connection.closeSync();
  }
}

/** A loop, not entries: whole tables go through here. */
function rowOf(names: readonly string[], values: readonly unknown[]): SqlRow {
  const row: { [column: string]: SqlValue } = {};
  for (let i = 0; i < names.length; i++) row[names[i] as string] = plain(values[i]);
  return row;
}

function plain(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
