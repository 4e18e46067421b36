/** What pushes leave behind: the record before the last, and pushes that were killed. */
import { name, text } from "../sql.js";
import { bulkDatabase, loadingOn, markersOn } from "./cluster.js";
import type { ClusterNode } from "./node.js";

/** Another's push that is still running is not to be cleared away; none takes this long. */
const GIVEN_UP_AFTER_S = 86_400;

async function drop(node: ClusterNode, base: string, id: string, marker: string): Promise<void> {
  // The marker last: killed in between, the next push finds it and goes on from there.
  await node.run(`DROP DATABASE IF EXISTS ${name(bulkDatabase(base, id))}`);
  await node.run(`DROP TABLE IF EXISTS ${name(base)}.${name(marker)}`);
}

/** Pushes of the same record that never ended, and others' that were given up. */
export async function dropUnfinished(node: ClusterNode, base: string, id: string, now: number): Promise<void> {
  const kept = new Set((await markersOn(node, base)).map((marker) => marker.id));
  for (const marker of await loadingOn(node, base)) {
    if (marker.id !== id && now - marker.since < GIVEN_UP_AFTER_S) continue;
    if (kept.has(marker.id)) await node.run(`DROP TABLE IF EXISTS ${name(base)}.${name(marker.table)}`);
    else await drop(node, base, marker.id, marker.table);
  }
}

/** Keeps the record before the last, for readers that have it open; what is older goes. */
export async function clearOld(node: ClusterNode, base: string): Promise<void> {
  const markers = await markersOn(node, base);
  const [before, last] = markers.slice(-2);
  const kept = new Set([before?.id, last?.id]);
  for (const marker of markers.slice(0, -2))
    if (kept.has(marker.id)) await node.run(`DROP TABLE IF EXISTS ${name(base)}.${name(marker.table)}`);
    else await drop(node, base, marker.id, marker.table);
}

/** Databases that hold records below a base, for tests and for whoever wants to know. */
export async function databasesOf(node: ClusterNode, base: string): Promise<readonly string[]> {
  const rows = await node.ask(
    `SELECT name FROM system.databases WHERE name LIKE ${text(`${base}\\_%`, "clickhouse")} ORDER BY name`,
  );
  return rows.map((row) => String(row.name));
}
