/**
 * `node bench/scale.js [rows] [servers]`: what a record of so many generated tariff lines takes, in Parquet and on so many
 * ClickHouse servers of its own (Debian's clickhouse-server on loopback); none without the second number.
 */

import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { flowsBetween, partnersOf } from "../dist/app/index.js";
import { placeCodes } from "../dist/places/index.js";
import { importFile, openRecord, pushRecord } from "../dist/record/index.js";
import { httpNodes, parseClusterAddress } from "../dist/store/index.js";

const rows = Number(process.argv[2] ?? 3_000_000);
const servers = Number(process.argv[3] ?? 0);
const dir = mkdtempSync(join(tmpdir(), "khorgos-scale-"));
const say = (what, value) => console.log(`${what.padEnd(52)} ${value}`);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB, ${(bytes / rows).toFixed(1)} bytes a row`;
const perSecond = (count, ms) =>
  `${(ms / 1000).toFixed(1)} s, ${Math.round(count / ms).toLocaleString("en")},000 rows/s`;

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** The middle of five; the first one, which opens files, left out. */
async function asked(what, work) {
  const times = [];
  for (let i = 0; i < 6; i++) times.push((await timed(work)).ms);
  say(
    what,
    `${times
      .slice(1)
      .sort((a, b) => a - b)[2]
      .toFixed(0)} ms (first: ${times[0].toFixed(0)} ms)`,
  );
}

/** A year of BACI's kind: 226 places, some 50,000 pairs, of which a few trade thousands of products and most only some. */
async function generate(path) {
  const codes = [...new Map([...placeCodes("comtrade")].map(([code, place]) => [place, code]))]
    .filter(([place]) => /^[A-Z]{3}$/.test(place))
    .slice(0, 226)
    .map(([, code]) => code);
  const pairs = codes.flatMap((i) => codes.filter((j) => j !== i).map((j) => [i, j]));
  let seed = 12_345;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  const weights = pairs.map(() => random() ** 6);
  const sum = weights.reduce((a, b) => a + b, 0);
  const out = createWriteStream(path);
  out.write("t,i,j,k,v,q\n");
  let written = 0;
  for (const [n, [i, j]] of pairs.entries()) {
    const products = n === pairs.length - 1 ? rows - written : Math.round((weights[n] / sum) * rows);
    const lines = [];
    for (let k = 0; k < products && written < rows; k++, written++)
      lines.push(
        `2021,${i},${j},${10_000 + k * 17},${(10 ** (random() * 5)).toFixed(3)},${(random() * 1e4).toFixed(3)}\n`,
      );
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

async function measure(record, where) {
  const opened = await openRecord(record);
  if (!opened.value) throw new Error(JSON.stringify(opened.issues));
  const engine = await opened.value.store.bulk();
  await asked(`${where}: totals of a pair`, () => flowsBetween(opened.value, "CHN", "KAZ"));
  await asked(`${where}: partners of a place in a year`, () => partnersOf(opened.value, "DEU", 2021));
  await asked(`${where}: products of a pair`, () =>
    engine.rows(
      "SELECT product, value FROM flows WHERE lo = 'DEU' AND hi = 'FRA' ORDER BY value DESC, product LIMIT 20",
    ),
  );
  await asked(`${where}: every row, by product`, () =>
    engine.rows("SELECT product, count(*) AS n FROM flows GROUP BY product ORDER BY n DESC, product LIMIT 20"),
  );
  await opened.value.store.close();
}

/** The test's own servers, built for this run. */
async function startServers(count) {
  const { build } = await import("esbuild");
  const outfile = join(dir, "servers.mjs");
  await build({
    entryPoints: ["test/store/clickhouse-servers.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  const helper = await import(pathToFileURL(outfile).href);
  const why = helper.whyNoServers();
  if (why) throw new Error(why);
  process.env.KHORGOS_CLICKHOUSE_PASSWORD = helper.PASSWORD;
  return helper.startServers(count);
}

async function bytesOn(address) {
  const { hosts, user } = parseClusterAddress(address).value;
  let bytes = 0;
  for (const host of hosts) {
    const node = await httpNodes({ user }, process.env.KHORGOS_CLICKHOUSE_PASSWORD)(host, "default");
    const [found] = await node.ask(
      "SELECT sum(bytes_on_disk) AS bytes FROM system.parts WHERE active = 1 AND database LIKE 'scale%'",
    );
    bytes += Number(found.bytes);
    await node.close();
  }
  return bytes;
}

const csv = join(dir, "BACI_HS12_Y2021_V202501.csv");
const record = join(dir, "record");
let cluster;
try {
  await generate(csv);
  say("rows", rows.toLocaleString("en"));
  say("CSV", megabytes(statSync(csv).size));
  const imported = await timed(() => importFile(record, csv, { keepRaw: false }));
  if (!imported.value.value) throw new Error(JSON.stringify(imported.value.issues));
  say("khorgos import", perSecond(rows, imported.ms));
  const opened = await openRecord(record);
  say("Parquet", megabytes(opened.value.imports.flatMap((e) => e.files).reduce((sum, f) => sum + f.bytes, 0)));
  await measure(record, "DuckDB");
  if (servers > 0) {
    cluster = await startServers(servers);
    const address = cluster.address("scale");
    const pushed = await timed(() => pushRecord(record, address));
    if (!pushed.value.value) throw new Error(JSON.stringify(pushed.value.issues));
    say(`khorgos record push, ${servers} servers`, perSecond(rows, pushed.ms));
    say("MergeTree", megabytes(await bytesOn(address)));
    await measure(address, "ClickHouse");
  }
} finally {
  await cluster?.end();
  rmSync(dir, { recursive: true, force: true });
}
