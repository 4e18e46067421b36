import type { BulkTableName } from "../core/index.js";
import type { Dialect } from "./sql.js";

/** Yearly sums of `flows`, made when flows are loaded: what most questions need, a thousandth of the size. */
export const TOTALS = "flow_totals";

export type QueryTable = BulkTableName | typeof TOTALS;

export type SqlValue = string | number | null;
export interface SqlRow {
  readonly [column: string]: SqlValue;
}

/** A query in both dialects; a plain string where they agree. */
export type Sql = string | { readonly [D in Dialect]: string };

/**
 * The bulk tables of a record in a database. Tables have the columns of `BULK_TABLES` and `source`; a table that no source
 * has filled is there, and empty.
 */
export interface BulkEngine {
  readonly dialect: Dialect;
  /** Numbers come as numbers, dates as ISO text, NULL as null. */
  rows(sql: Sql): Promise<readonly SqlRow[]>;
  /** The same without keeping all rows in memory; in chunks. */
  stream(sql: Sql): AsyncIterable<readonly SqlRow[]>;
  /** Writes a query's rows to a file, in their order, and says how many: for a database on this machine. */
  copy?(sql: string, path: string, format: "csv" | "parquet"): Promise<number>;
  close(): Promise<void>;
}

/** What a database answers when it cannot: the record is untouched. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    message: string,
    /** `failed`: the question; `unreachable`: a server or a shard; `full`: the disk; `memory`: the limit. */
    readonly reason: "failed" | "unreachable" | "full" | "memory" | "cancelled" | "input",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
