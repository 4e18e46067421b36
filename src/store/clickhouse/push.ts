/** A record onto a cluster: everything into new tables, counted there, then one rename. */
import { createHash } from "node:crypto";
import type { BulkEngine, QueryTable } from "../engine.js";
import { StoreError } from "../engine.js";
import { name } from "../sql.js";
import { QUERY_TABLES } from "../tables.js";
import type { ClusterAddress } from "./address.js";
import { clearOld, dropUnfinished } from "./clear.js";
import {
  bulkDatabase,
  currentOf,
  loadingOn,
  type Marker,
  markersOn,
  type RecordRow,
  recordMarker,
  withNodes,
} from "./cluster.js";
import { type PushProgress, pushRecordRows, pushTable } from "./load.js";
import type { ClusterNode, OpenNode } from "./node.js";
import { createTables, isSharded, LAYOUT, localName } from "./schema.js";

export interface PushOrder {
  readonly rows: readonly RecordRow[];
  /** The bulk tables to be copied; none where nothing was imported. */
  readonly bulk: BulkEngine | undefined;
  readonly onProgress?: (at: PushProgress) => void;
  readonly now?: () => Date;
}

/** What became of a push. `unchanged`: that very record was there already. */
export interface Pushed {
  readonly outcome: "pushed" | "unchanged";
  readonly id: string;
  readonly tables: { readonly [table: string]: number };
  readonly hosts: readonly { readonly host: string; readonly rows: number }[];
}

/** The record and the way it is laid out: the same id means that there is nothing to do. */
function idOf({ hosts, cluster }: ClusterAddress, rows: readonly RecordRow[]): string {
  const layout = { LAYOUT, cluster, hosts: hosts.map((h) => h.name).sort() };
  return createHash("sha256")
    .update(JSON.stringify([layout, rows]))
    .digest("hex")
    .slice(0, 16);
}

export const push = (address: ClusterAddress, open: OpenNode, order: PushOrder): Promise<Pushed> =>
  withNodes(address, open, async (nodes) => {
    const id = idOf(address, order.rows);
    const current = await currentOf(nodes, address.database);
    if (current) await completeMarkers(nodes, address.database, current);
    if (current?.id === id) return { outcome: "unchanged", id, tables: {}, hosts: [] };
    const cluster = nodes.length > 1 || address.cluster !== undefined ? await clusterOf(address, nodes) : undefined;
    return load({ address, nodes, id, cluster, current }, order);
  });

interface Plan {
  readonly address: ClusterAddress;
  readonly nodes: readonly ClusterNode[];
  readonly id: string;
  readonly cluster: string | undefined;
  readonly current: Marker | undefined;
}

const markerSql = (base: string, marker: string): string =>
  `CREATE TABLE IF NOT EXISTS ${name(base)}.${name(marker)} (x UInt8) ENGINE = MergeTree ORDER BY x`;

const renameSql = (base: string, from: string, to: string): string =>
  `RENAME TABLE ${name(base)}.${name(from)} TO ${name(base)}.${name(to)}`;

/** A push that was killed between two servers' markers had all its rows in place: it is ended here. */
async function completeMarkers(nodes: readonly ClusterNode[], base: string, current: Marker): Promise<void> {
  for (const node of nodes) {
    const known = await markersOn(node, base);
    if (known.some((marker) => marker.table === current.table)) continue;
    const [unfinished] = (await loadingOn(node, base)).filter((marker) => marker.id === current.id);
    await node.run(unfinished ? renameSql(base, unfinished.table, current.table) : markerSql(base, current.table));
  }
}

async function load(plan: Plan, order: PushOrder): Promise<Pushed> {
  const { nodes, id, cluster, current, address } = plan;
  const { database: base } = address;
  const now = Math.floor((order.now?.() ?? new Date()).getTime() / 1000);
  const loading = `loading_${now}_${id}`;
  const database = bulkDatabase(base, id);
  for (const node of nodes) {
    await node.run(`CREATE DATABASE IF NOT EXISTS ${name(base)}`);
    await dropUnfinished(node, base, id, now);
    // The marker first: a database without one belongs to nobody and may be cleared away.
    await node.run(markerSql(base, loading));
    // The same record as the one before the last: its rows may be there still.
    await node.run(`DROP DATABASE IF EXISTS ${name(database)}`);
    await node.run(`CREATE DATABASE ${name(database)}`);
    for (const sql of createTables(database, cluster, nodes.length)) await node.run(sql);
  }
  for (const node of nodes) await pushRecordRows(node, database, order.rows);
  const sent = new Map<QueryTable, readonly number[]>();
  if (order.bulk)
    for (const table of QUERY_TABLES)
      sent.set(table, await pushTable(table, database, nodes, order.bulk, order.onProgress));
  for (const [table, rows] of sent) await counted(table, database, nodes, rows);
  const marker = recordMarker((current?.number ?? 0) + 1, id);
  for (const node of nodes) await node.run(renameSql(base, loading, marker));
  for (const node of nodes) await clearOld(node, base);
  return { outcome: "pushed", id, ...accountOf(nodes, sent) };
}

function accountOf(
  nodes: readonly ClusterNode[],
  sent: ReadonlyMap<QueryTable, readonly number[]>,
): Pick<Pushed, "tables" | "hosts"> {
  const tables = [...sent].map(([table, rows]) => [table, totalOf(table, rows)] as const);
  return {
    tables: Object.fromEntries(tables.filter(([, rows]) => rows > 0)),
    hosts: nodes.map((node, i) => ({
      host: node.name,
      rows: [...sent.values()].reduce((sum, rows) => sum + (rows[i] ?? 0), 0),
    })),
  };
}

const totalOf = (table: QueryTable, rows: readonly number[]): number =>
  isSharded(table, rows.length) ? rows.reduce((a, b) => a + b, 0) : (rows[0] ?? 0);

/** Has every server the rows it was sent, and does every server find all rows of the cluster? */
async function counted(
  table: QueryTable,
  database: string,
  nodes: readonly ClusterNode[],
  sent: readonly number[],
): Promise<void> {
  for (const [i, node] of nodes.entries()) {
    const count = async (counted: string): Promise<number> => {
      const [found] = await node.ask(`SELECT count(*) AS n FROM ${name(database)}.${name(counted)}`);
      return Number(found?.n);
    };
    const own = await count(localName(table, nodes.length));
    if (own !== sent[i])
      throw new StoreError(`${node.name} has ${own} rows of ${table} where ${sent[i]} were sent`, "failed");
    if (!isSharded(table, nodes.length)) continue;
    const all = await count(table);
    if (all !== totalOf(table, sent))
      throw new StoreError(
        `${node.name} finds ${all} rows of ${table} on its cluster where ${totalOf(table, sent)} were sent: its shards are not the hosts of the address`,
        "failed",
      );
  }
}

/** The cluster of the servers' own configuration that the address means. */
async function clusterOf(address: ClusterAddress, nodes: readonly ClusterNode[]): Promise<string> {
  const shards = nodes.length;
  const names = await Promise.all(
    nodes.map(async (node) => {
      const rows = await node.ask(
        "SELECT cluster, uniqExact(shard_num) AS shards, max(replica_num) AS replicas FROM system.clusters GROUP BY cluster ORDER BY cluster",
      );
      const fitting = rows.filter((r) => Number(r.shards) === shards && Number(r.replicas) === 1);
      return fitting.map((r) => String(r.cluster));
    }),
  );
  const common = (names[0] ?? []).filter((cluster) => names.every((others) => others.includes(cluster)));
  const fitting = address.cluster === undefined ? common : common.filter((cluster) => cluster === address.cluster);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const hosts = nodes.map((node) => node.name).join(", ");
  throw new StoreError(
    only === undefined
      ? `${hosts} have no cluster ${address.cluster === undefined ? "" : `"${address.cluster}" `}of ${shards} shards without replicas in their remote_servers`
      : `more than one cluster has ${shards} shards: name one with ?cluster=, of ${fitting.join(", ")}`,
    "failed",
  );
}
