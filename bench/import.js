/**
 * `npm run bench:import -- [--rows 10000000] [--dir DIR] [--keep]`: a trade table with the cardinalities of BACI (226 reporters, some
 * 50,000 dyads, 5,000 products, 8 years) generated, imported, and asked; each beside what DuckDB needs by itself.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const MEMORY = "2GB";
const require = createRequire(import.meta.url);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function report(what, value, asked, reached) {
  console.log(`${reached ? "✓" : "✗"} ${what.padEnd(58)} ${value.padStart(16)}   asked: ${asked}`);
  if (!reached) process.exitCode = 1;
}

async function database(spill) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "2",
    memory_limit: MEMORY,
    temp_directory: spill,
  });
  const connection = await instance.connect();
  await connection.run("SET preserve_insertion_order = false");
  return {
    run: (sql) => connection.runAndReadAll(sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** One CSV a year, as CEPII names them. A fixed share of products per dyad, told by a hash: the same on every run. */
async function generate(dir, rows) {
  const db = await database(join(dir, "spill"));
  const codes = require("i18n-iso-countries/codes.json").map(([, , m49]) => Number(m49));
  const chosen = codes.slice(0, 224).filter((c) => c !== 156 && c !== 398);
  chosen.push(156, 398);
  await db.run(`CREATE TABLE places AS SELECT unnest([${chosen.slice(-226).join(",")}])::INTEGER AS code`);
  await db.run("CREATE TABLE products AS SELECT 10100 + i * 197 AS code FROM range(5000) t(i)");
  const share = Math.min(1, rows / YEARS.length / (226 * 225 * 5000));
  for (const year of YEARS)
    await db.run(`COPY (SELECT ${year} AS t, a.code AS i, b.code AS j, k.code AS k,
        1 + hash(a.code, b.code, k.code, 1) % 90000 / 7.0 AS v,
        CASE WHEN hash(k.code, b.code) % 50 = 0 THEN '           NA' ELSE CAST(hash(b.code, k.code, 2) % 9000 / 13.0 AS VARCHAR) END AS q
      FROM places a, places b, products k WHERE a.code <> b.code
        AND hash(a.code, b.code, k.code, ${year}) % 1000000 < ${Math.round(share * 1e6)})
      TO '${join(dir, `BACI_HS12_Y${year}_V202501.csv`)}' (HEADER)`);
  db.close();
}

const csvs = (dir) =>
  readdirSync(dir)
    .filter((f) => f.endsWith(".csv"))
    .map((f) => join(dir, f));
const seconds = (ms) => (ms / 1000).toFixed(1);

/** DuckDB copying the same CSV to sorted Parquet, nothing else. */
async function plainCopy(dir) {
  const db = await database(join(dir, "spill"));
  const start = performance.now();
  for (const [n, file] of csvs(dir).entries())
    await db.run(
      `COPY (SELECT * FROM read_csv('${file}') ORDER BY i, j, t, k) TO '${join(dir, `plain-${n}.parquet`)}' (FORMAT parquet)`,
    );
  const took = performance.now() - start;
  db.close();
  return took;
}

/** The whole import in a process of its own, with its peak memory. */
function ownImport(dir, record) {
  const script = `const { importFile } = await import(${JSON.stringify(pathToFileURL("dist/record/index.js").href)});
const start = performance.now(); let rows = 0;
for (const file of ${JSON.stringify(csvs(dir))}) {
  const done = await importFile(${JSON.stringify(record)}, file, { memory: "${MEMORY}", threads: 2, keepRaw: false });
  if (!done.value) throw new Error(JSON.stringify(done.issues));
  rows += done.value[0].kept;
}
console.log(JSON.stringify({ took: performance.now() - start, rows, memory: process.resourceUsage().maxRSS / 1024 }));`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

/** Each question in turns with the query that somebody would write by hand over the same files. */
async function questions(record) {
  const { openRecord } = await import("../dist/record/index.js");
  const { flowsBetween, partnersOf } = await import("../dist/app/index.js");
  const opened = (await openRecord(record)).value;
  const db = await database(join(record, "spill"));
  const flows = `read_parquet('${join(record, "bulk", "flows", "*.parquet")}')`;
  const pairs = [
    [
      "yearly totals of a dyad, both sides",
      `SELECT reporter, year, sum(value) FROM ${flows} WHERE lo = 'CHN' AND hi = 'KAZ' GROUP BY ALL`,
      () => flowsBetween(opened, "CHN", "KAZ"),
    ],
    [
      "partners of a reporter in a year",
      `SELECT partner, sum(value) FROM ${flows} WHERE reporter = 'KAZ' AND year = 2021 GROUP BY ALL`,
      () => partnersOf(opened, "KAZ", 2021),
    ],
  ];
  for (const [what, sql, ask] of pairs) {
    const times = { hand: [], own: [] };
    for (let n = 0; n < 9; n++)
      for (const [key, run] of [
        ["hand", () => db.run(sql)],
        ["own", ask],
      ]) {
        const start = performance.now();
        await run();
        times[key].push(performance.now() - start);
      }
    const [hand, own] = [median(times.hand), median(times.own)];
    report(
      `${what} (${own.toFixed(0)} ms; by hand: ${hand.toFixed(0)} ms)`,
      `${(own / hand).toFixed(2)} ×`,
      "≤ 1.5 ×",
      own / hand <= 1.5,
    );
  }
  db.close();
  await opened.store.close();
}

const PANEL = ["trade.exports", "trade.turnover", "trade.balance", "trade.share", "trade.rank"];

/** Five measures of all pairs and years as a file, in turns with one statement written by hand that has neither codes nor states. */
async function panels(record) {
  const { openRecord } = await import("../dist/record/index.js");
  const { panel, writePanel } = await import("../dist/app/index.js");
  const opened = (await openRecord(record)).value;
  const db = await database(join(record, "spill"));
  const sql = (target, format) => `COPY (WITH sent AS (SELECT reporter AS i, partner AS j, year, sum(value) AS x
      FROM read_parquet('${join(record, "bulk", "flows", "*.parquet")}') GROUP BY ALL),
    legs AS (SELECT s.i, s.j, s.year, s.x, r.x AS m FROM sent s LEFT JOIN sent r ON r.i = s.j AND r.j = s.i AND r.year = s.year),
    sums AS (SELECT i, year, sum(x) + sum(m) AS t FROM legs GROUP BY ALL)
    SELECT i, j, year, x, x + m AS turnover, x - m AS balance, 100 * (x + m) / t AS part,
      rank() OVER (PARTITION BY i, year ORDER BY x + m DESC) AS place
    FROM legs JOIN sums USING (i, year) ORDER BY year, i, j) TO '${target}' (FORMAT ${format})`;
  for (const format of ["parquet", "csv"]) {
    const target = join(record, "work", `panel.${format}`);
    const own = async () => {
      const made = await panel(opened, { measures: PANEL, dyads: "all", years: [YEARS[0], YEARS.at(-1)] });
      await writePanel(made.value, target, format);
    };
    const times = { hand: [], own: [] };
    for (let n = 0; n < 7; n++)
      for (const [key, run] of [
        ["hand", () => db.run(sql(target, format))],
        ["own", own],
      ]) {
        const start = performance.now();
        await run();
        times[key].push(performance.now() - start);
      }
    const [hand, mine] = [median(times.hand), median(times.own)];
    report(
      `panel of five measures as ${format} (${(mine / 1000).toFixed(2)} s; by hand: ${(hand / 1000).toFixed(2)} s)`,
      `${(mine / hand).toFixed(2)} ×`,
      "≤ 1.5 ×",
      mine / hand <= 1.5,
    );
  }
  db.close();
  await opened.store.close();
}

function wholeProcess(record) {
  const once = () => {
    const start = performance.now();
    execFileSync(process.execPath, ["bin/khorgos.js", "flows", "CHN", "KAZ", "--record", record], { stdio: "ignore" });
    return performance.now() - start;
  };
  once();
  const took = median(Array.from({ length: 7 }, once)) / 1000;
  report("khorgos flows CHN KAZ, the whole process", `${took.toFixed(2)} s`, "≤ 0.6 s", took <= 0.6);
}

/** SQLite with a tenth of the rows, indexed by the pair. */
function sqlite(dir) {
  if (spawnSync("sqlite3", ["--version"]).status !== 0)
    return console.log("– sqlite3 is not installed: nothing to compare with");
  const file = csvs(dir)[0];
  const base = join(dir, "flows.sqlite");
  rmSync(base, { force: true });
  const run = (sql) => {
    const start = performance.now();
    execFileSync("sqlite3", [base], { input: sql, stdio: ["pipe", "ignore", "inherit"] });
    return performance.now() - start;
  };
  const load = run(
    `PRAGMA journal_mode=OFF;\nPRAGMA synchronous=OFF;\nCREATE TABLE flows(t INT, i INT, j INT, k INT, v REAL, q TEXT);\n.mode csv\n.import --skip 1 ${file} flows\nCREATE INDEX pair ON flows(i, j, t);\n`,
  );
  const ask = median(
    Array.from({ length: 5 }, () =>
      run("SELECT i, t, sum(v) FROM flows WHERE (i=156 AND j=398) OR (i=398 AND j=156) GROUP BY i, t;\n"),
    ),
  );
  const bytes = statSync(base).size;
  console.log(
    `  SQLite, one of the eight years: load and index ${seconds(load)} s, ${(bytes / 1e6).toFixed(0)} MB, the dyad in ${ask.toFixed(0)} ms (whole process)`,
  );
}

const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
};
const rows = Number(option("--rows", "10000000"));
const dir = option("--dir", undefined) ?? mkdtempSync(join(tmpdir(), "khorgos-bench-"));
mkdirSync(dir, { recursive: true });
const record = join(dir, "record");
try {
  if (csvs(dir).length === 0) await generate(dir, rows);
  const csvBytes = csvs(dir).reduce((sum, f) => sum + statSync(f).size, 0);
  console.log(`  ${(csvBytes / 1e9).toFixed(2)} GB of CSV in ${YEARS.length} files`);
  const plain = await plainCopy(dir);
  rmSync(record, { recursive: true, force: true });
  const own = ownImport(dir, record);
  const ratio = plain / own.took;
  report(
    `import of ${(own.rows / 1e6).toFixed(0)} million rows (${seconds(own.took)} s; DuckDB's copy: ${seconds(plain)} s)`,
    `${(ratio * 100).toFixed(0)} %`,
    "≥ 60 %",
    ratio >= 0.6,
  );
  report(
    `peak memory of the import (limit of the import: ${MEMORY})`,
    `${own.memory.toFixed(0)} MB`,
    "≤ 2500 MB",
    own.memory <= 2500,
  );
  await questions(record);
  await panels(record);
  wholeProcess(record);
  sqlite(dir);
} finally {
  if (!process.argv.includes("--keep") && existsSync(dir)) rmSync(dir, { recursive: true, force: true });
}
