import type { BulkEngine, QueryTable, SqlRow } from "../engine.js";
import { name } from "../sql.js";
import type { RecordRow } from "./cluster.js";
import type { ClusterNode } from "./node.js";
import { RowBinary } from "./row-binary.js";
import { isSharded, localName, pushedColumns, RECORD_ROWS, SHARDING } from "./schema.js";

export interface PushProgress {
  readonly table: QueryTable;
  readonly rows: number;
}

/** Bytes that are sent at once: some hundred thousand rows, which a server sorts and writes as one part. */
const BATCH = 24 << 20;

export async function pushRecordRows(node: ClusterNode, database: string, rows: readonly RecordRow[]): Promise<void> {
  const columns = [
    { name: "kind", type: "text", isOptional: false },
    { name: "n", type: "int32", isOptional: false },
    { name: "json", type: "text", isOptional: false },
  ] as const;
  const binary = new RowBinary(columns, BATCH);
  for (const [n, row] of rows.entries()) {
    binary.add({ kind: row.kind, n, json: row.json });
    if (binary.isFull) await node.insert(`${name(database)}.${name(RECORD_ROWS)}`, binary.take());
  }
  if (!binary.isEmpty) await node.insert(`${name(database)}.${name(RECORD_ROWS)}`, binary.take());
}

/** FNV-1a: spreads short keys evenly, and is the same everywhere. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  // The lowest bits of FNV depend on the lowest bits of the key alone.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Which shard a row belongs to. Neighbours mostly have the key of the row before. */
function shardBy(columns: readonly string[], shards: number): (row: SqlRow) => number {
  let [last, shard] = ["\0", 0];
  return (row) => {
    let key = "";
    for (const column of columns) key += `${row[column] ?? ""}|`;
    if (key !== last) [last, shard] = [key, hashOf(key) % shards];
    return shard;
  };
}

/** One server's share: a batch is sent while the next one is gathered. */
class Sender {
  rows = 0;
  #sent: Promise<void> = Promise.resolve();

  constructor(
    readonly node: ClusterNode,
    readonly table: string,
    readonly binary: RowBinary,
  ) {}

  add(row: SqlRow): void {
    this.binary.add(row);
    this.rows++;
  }

  async send(): Promise<void> {
    await this.#sent;
    this.#sent = this.node.insert(this.table, this.binary.take());
    // Whoever waits for it next hears of its failure; until then it is nobody's unhandled one.
    this.#sent.catch(() => {});
  }

  async end(): Promise<void> {
    if (!this.binary.isEmpty) await this.send();
    await this.#sent;
  }
}

/** Copies a table; gives the rows that each server was sent. */
export async function pushTable(
  table: QueryTable,
  database: string,
  nodes: readonly ClusterNode[],
  bulk: BulkEngine,
  onProgress: ((at: PushProgress) => void) | undefined,
): Promise<readonly number[]> {
  const columns = pushedColumns(table);
  const target = `${name(database)}.${name(localName(table, nodes.length))}`;
  const senders = nodes.map((node) => new Sender(node, target, new RowBinary(columns, BATCH)));
  const keys = SHARDING[table];
  const shardOf = isSharded(table, nodes.length) && keys !== "everywhere" ? shardBy(keys, nodes.length) : undefined;
  let rows = 0;
  for await (const chunk of bulk.stream(`SELECT ${columns.map((c) => name(c.name)).join(", ")} FROM ${table}`)) {
    for (const row of chunk) {
      if (!shardOf) for (const sender of senders) sender.add(row);
      else senders[shardOf(row)]?.add(row);
    }
    for (const sender of senders) if (sender.binary.isFull) await sender.send();
    rows += chunk.length;
    onProgress?.({ table, rows });
  }
  await Promise.all(senders.map((sender) => sender.end()));
  return senders.map((sender) => sender.rows);
}
