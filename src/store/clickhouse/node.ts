import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { ClickHouseClient, ClickHouseSettings } from "@clickhouse/client";
import type { SqlRow, SqlValue } from "../engine.js";
import { StoreError } from "../engine.js";
import type { ClusterAddress, ClusterHost } from "./address.js";
import { clusterError } from "./cluster-error.js";

/** One server of a cluster. Reads are tried again where the server does not answer; writes never are. */
export interface ClusterNode {
  readonly name: string;
  ask(sql: string): Promise<readonly SqlRow[]>;
  stream(sql: string): AsyncIterable<readonly SqlRow[]>;
  run(sql: string): Promise<void>;
  /** Rows in ClickHouse's RowBinary: the text formats of older servers read doubles a bit off. */
  insert(table: string, rows: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens a server with a database whose tables need no prefix. */
export type OpenNode = (host: ClusterHost, database: string) => Promise<ClusterNode>;

/** Milliseconds before a read is tried again. */
const BACK_OFF = [100, 400, 1600];
const CHUNK = 4096;

/** A silent server is given up after this long; loads and long questions take their time. */
const TIMEOUT_MS = 600_000;

// Unknown settings are an error, so only those that all versions know. Settings have to be allowed (`readonly=2`), not writing.
const READING: ClickHouseSettings = {
  readonly: "2",
  skip_unavailable_shards: 0,
  // A join that each shard would do for itself is refused: it would miss what lies on the others.
  distributed_product_mode: "deny",
  output_format_json_quote_64bit_integers: 0,
  output_format_json_quote_denormals: 0,
};

export const httpNodes =
  ({ user }: Pick<ClusterAddress, "user">, password: string): OpenNode =>
  async (host, database) => {
    const { createClient, ClickHouseLogLevel } = await import("@clickhouse/client");
    const client = createClient({
      url: host.url,
      username: user,
      password,
      database,
      application: "khorgos",
      request_timeout: TIMEOUT_MS,
      // Sockets that are kept open would keep a finished command waiting.
      keep_alive: { enabled: false },
      log: { level: ClickHouseLogLevel.OFF },
    });
    return nodeOver(client, host.name);
  };

function nodeOver(client: ClickHouseClient, name: string): ClusterNode {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw clusterError(cause, name);
    }
  };
  async function* stream(sql: string): AsyncIterable<readonly SqlRow[]> {
    const result = await again(() =>
      attempt(() => client.query({ query: sql, format: "JSONEachRow", clickhouse_settings: READING })),
    );
    try {
      for await (const lines of result.stream()) {
        const rows = lines.map((line) => rowOf(line.text));
        for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
      }
    } catch (cause) {
      throw clusterError(cause, name);
    }
  }
  return {
    name,
    stream,
    ask: (sql) =>
      again(() =>
        attempt(async () => {
          // The server waits with its answer until it is whole: an error in the middle is an error, not half a table.
          const settings = { ...READING, wait_end_of_query: 1 } as ClickHouseSettings;
          const result = await client.query({ query: sql, format: "JSONEachRow", clickhouse_settings: settings });
          const lines = (await result.text()).split("\n");
          return lines.filter((line) => line !== "").map(rowOf);
        }),
      ),
    run: (sql) => attempt(async () => void (await client.command({ query: sql }))),
    insert: (table, rows) =>
      attempt(async () => {
        const query = `INSERT INTO ${table} FORMAT RowBinary`;
        const { stream: answer } = await client.exec({ query, values: Readable.from([rows], { objectMode: false }) });
        for await (const _ of answer);
      }),
    close: () => client.close(),
  };
}

/** Repeats a read that found nobody: a server that restarts, a connection that broke. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of BACK_OFF)
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof StoreError && cause.reason === "unreachable")) throw cause;
      await wait(pause);
    }
  return work();
}

/** A line of an answer; an error in the midst of one comes as a line as well. */
function rowOf(line: string): SqlRow {
  let row: { [column: string]: SqlValue | boolean };
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    throw new Error(line);
  }
  if (typeof row.exception === "string" && Object.keys(row).length === 1) throw new Error(row.exception);
  for (const [column, value] of Object.entries(row)) if (typeof value === "boolean") row[column] = value ? 1 : 0;
  return row as SqlRow;
}
