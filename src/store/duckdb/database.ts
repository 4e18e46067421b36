import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { StoreError } from "../engine.js";
import { text } from "../sql.js";

export interface DatabaseOptions {
  /** As DuckDB writes it: `2GB`. Default 2 GB. */
  readonly memory?: string;
  /** Default: as many as the machine has cores. */
  readonly threads?: number;
  /** Where what does not fit into memory goes; nothing is spilled without it. */
  readonly spill?: string;
}

export interface Database {
  readonly connection: DuckDBConnection;
  readonly instance: DuckDBInstance;
  readonly close: () => void;
}

/** Opens a database in memory. DuckDB's default limit is 80 % of the machine: far too much beside others. */
export async function openDatabase(options: DatabaseOptions = {}, path = ":memory:"): Promise<Database> {
  const { DuckDBInstance: Instance } = await import("@duckdb/node-api");
  const { memory = "2GB", threads = availableParallelism(), spill } = options;
  if (spill !== undefined) mkdirSync(spill, { recursive: true });
  try {
    const instance = await Instance.create(path, {
      threads: String(threads),
      memory_limit: memory,
      ...(spill === undefined ? {} : { temp_directory: spill }),
    });
    const connection = await instance.connect();
    await connection.run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
    const close = () => {
      connection.closeSync();
      instance.closeSync();
    };
    return { connection, instance, close };
  } catch (cause) {
    throw storeError(cause);
  }
}

/** What went wrong, in one line, and of which kind. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = message.split("\n").find((l) => l.trim() !== "") ?? message;
  const reason = /No space left|disk full|ENOSPC/i.test(message)
    ? "full"
    : /Out of Memory|could not allocate/i.test(message)
      ? "memory"
      : /INTERRUPT/.test(message)
        ? "cancelled"
        : /CSV Error|Invalid Input Error|Conversion Error|Invalid unicode|Parquet|magic bytes/i.test(message)
          ? "input"
          : "failed";
  return new StoreError(line, reason, { cause });
}

export async function run(connection: DuckDBConnection, sql: string): Promise<void> {
  try {
    await connection.run(sql);
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Lets nothing but these folders be read from here on; cannot be undone on this instance. */
export async function confine(connection: DuckDBConnection, folders: readonly string[]): Promise<void> {
  const allowed = folders.map((f) => text(f)).join(", ");
  await run(connection, `SET allowed_directories = [${allowed}]; SET enable_external_access = false`);
}
