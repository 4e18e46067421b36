/**
 * Where a record is on a cluster. Each push makes a database of its own (`khorgos_<id>`) on every server; it counts from the
 * moment when one server's marker is renamed from `loading_…` to `record_<number>_<id>`. That is one rename on one server,
 * after all rows are on all of them: a reader, who asks all servers for the newest marker, sees the old record or the new one.
 */
import type { BulkEngine, SqlRow } from "../engine.js";
import { StoreError } from "../engine.js";
import { text } from "../sql.js";
import type { ClusterAddress } from "./address.js";
import { clickhouseEngine } from "./engine.js";
import type { ClusterNode, OpenNode } from "./node.js";
import { RECORD_ROWS } from "./schema.js";

/** A row of a small table, or of what else a record says of itself, as JSON. */
export interface RecordRow {
  readonly kind: string;
  readonly json: string;
}

export interface ClusterRecord {
  readonly id: string;
  readonly rows: readonly RecordRow[];
  readonly open: () => Promise<BulkEngine>;
}

export interface Marker {
  readonly table: string;
  readonly number: number;
  readonly id: string;
}

export const bulkDatabase = (base: string, id: string): string => `${base}_${id}`;
export const recordMarker = (number: number, id: string): string => `record_${String(number).padStart(10, "0")}_${id}`;

/** Works with all servers of an address, and lets go of them whatever happens. */
export async function withNodes<T>(
  address: ClusterAddress,
  open: OpenNode,
  work: (nodes: readonly ClusterNode[]) => Promise<T>,
): Promise<T> {
  const nodes = await Promise.all(address.hosts.map((host) => open(host, "default")));
  try {
    return await work(nodes);
  } finally {
    await Promise.all(nodes.map((node) => node.close()));
  }
}

async function tablesLike(node: ClusterNode, base: string, prefix: string): Promise<readonly string[]> {
  const rows = await node.ask(
    `SELECT name FROM system.tables WHERE database = ${text(base, "clickhouse")} ORDER BY name`,
  );
  return rows.map((row: SqlRow) => String(row.name)).filter((table) => table.startsWith(prefix));
}

/** Pushes that were ended on this server, the newest last. */
export async function markersOn(node: ClusterNode, base: string): Promise<readonly Marker[]> {
  const found = await tablesLike(node, base, "record_");
  return found.flatMap((table) => {
    const [, number, id] = /^record_(\d+)_([0-9a-f]+)$/.exec(table) ?? [];
    return id === undefined ? [] : [{ table, number: Number(number), id }];
  });
}

/** Pushes that were begun on this server and not ended; `since`: seconds since 1970. */
export async function loadingOn(node: ClusterNode, base: string): Promise<readonly (Marker & { since: number })[]> {
  const found = await tablesLike(node, base, "loading_");
  return found.flatMap((table) => {
    const [, since, id] = /^loading_(\d+)_([0-9a-f]+)$/.exec(table) ?? [];
    return id === undefined ? [] : [{ table, number: 0, id, since: Number(since) }];
  });
}

/** The record in use: the newest that any server knows of. */
export async function currentOf(nodes: readonly ClusterNode[], base: string): Promise<Marker | undefined> {
  const all = (await Promise.all(nodes.map((node) => markersOn(node, base)))).flat();
  return all.sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1))[0];
}

/** Opens the record that was pushed to a cluster last. Any server can be asked; the address' first one is. */
export async function openCluster(address: ClusterAddress, open: OpenNode): Promise<ClusterRecord> {
  const { database, hosts, shown } = address;
  const current = await withNodes(address, open, (nodes) => currentOf(nodes, database));
  if (!current) throw new StoreError(`there is no record at ${shown}: khorgos record push brings one there`, "failed");
  const [first] = hosts;
  if (!first) throw new StoreError(`${shown} names no host`, "failed");
  const node = await open(first, bulkDatabase(database, current.id));
  try {
    const rows = await node.ask(`SELECT kind, json FROM ${RECORD_ROWS} ORDER BY kind, n`);
    return {
      id: current.id,
      rows: rows.map((r) => ({ kind: String(r.kind), json: String(r.json) })),
      open: async () => clickhouseEngine(await open(first, bulkDatabase(database, current.id))),
    };
  } finally {
    await node.close();
  }
}
