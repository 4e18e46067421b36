/** `npm run bench`: how fast articles are read and checked. Every line names what is asked of it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { checkStatements } from "../dist/checks/index.js";
import { loadLanguage } from "../dist/languages/index.js";
import { defaultRecordDir, openRecord } from "../dist/record/index.js";
import { readStatements } from "../dist/statements/index.js";
import { articleText } from "./texts.js";

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(what, value, asked, reached) {
  console.log(`${reached ? "✓" : "✗"} ${what.padEnd(52)} ${value.padStart(14)}   asked: ${asked}`);
  if (!reached) process.exitCode = 1;
}

const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** Reading alone, on one core, warm: the best third of runs would flatter, so the median. */
async function readerSpeed(id) {
  const language = await loadLanguage(id);
  if (language === undefined) throw new Error(`${id} is not there`);
  const text = articleText(1_000_000, 1, id);
  const short = articleText(100_000, 1, id);
  const once = (what) => milliseconds(() => readStatements({ text: what }, language));
  for (let i = 0; i < 6; i++) once(text);
  // In turns, so that a busy moment hits both.
  const rounds = Array.from({ length: 9 }, () => ({
    long: once(text),
    short: median(Array.from({ length: 10 }, () => once(short))),
  }));
  const took = median(rounds.map((round) => round.long));
  const speed = megabytes(text) / (took / 1000);
  report(`reader, ${id}`, `${speed.toFixed(2)} MB/s`, "≥ 1 MB/s", speed >= 1);
  const growth = took / median(rounds.map((round) => round.short));
  report(`  1 MB against 100 KB, ${id}`, `${growth.toFixed(1)} ×`, "≤ 12 ×", growth <= 12);
  return speed;
}

/** Another reader of numbers and money, installed into a folder of its own for the comparison alone. */
async function compareWithRecognizers(speed) {
  const name = "@microsoft/recognizers-text-suite";
  const dir = mkdtempSync(join(tmpdir(), "khorgos-bench-"));
  try {
    writeFileSync(join(dir, "package.json"), '{ "private": true }');
    const npm = spawnSync(
      "npm",
      ["install", "--prefix", dir, "--ignore-scripts", "--no-audit", "--no-fund", `${name}@1.3.1`],
      { encoding: "utf8" },
    );
    if (npm.status !== 0) {
      console.log(
        `– ${name} 1.3.1 could not be installed, so there is nothing to compare with (${npm.stderr.trim().split("\n").at(-1) ?? ""})`,
      );
      return;
    }
    const entry = join(dir, "node_modules", name, "dist", "recognizers-text-suite.umd.js");
    const loaded = await import(pathToFileURL(entry).href);
    const text = articleText(10_000, 2);
    for (const model of ["recognizeNumber", "recognizeCurrency"]) {
      loaded.default[model](text, "en-us");
      const took = median(Array.from({ length: 3 }, () => milliseconds(() => loaded.default[model](text, "en-us"))));
      const theirs = megabytes(text) / (took / 1000);
      const ratio = speed / theirs;
      const isCurrency = model === "recognizeCurrency";
      report(
        `reader against its ${isCurrency ? "currency" : "number"} model (${theirs.toFixed(4)} MB/s)`,
        `${ratio.toFixed(0)} ×`,
        isCurrency ? "≥ 500 ×" : "–",
        !isCurrency || ratio >= 500,
      );
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function warmCheck() {
  const english = await loadLanguage("en");
  const record = (await openRecord(defaultRecordDir())).value;
  if (english === undefined || record === undefined) throw new Error("English or the default record is not there");
  const text = articleText(5_000, 3);
  const document = { text, date: "2024-03-01" };
  let statements = 0;
  const once = async () => {
    const start = performance.now();
    const read = readStatements(document, english);
    await checkStatements(read.statements, { store: record.store, date: document.date });
    statements = read.statements.length;
    return performance.now() - start;
  };
  // Warm: compiled, as in a server that has read some articles.
  for (let i = 0; i < 200; i++) await once();
  const times = [];
  for (let i = 0; i < 31; i++) times.push(await once());
  const took = median(times);
  report(
    `5 KB article read and checked, warm (${statements} statements)`,
    `${took.toFixed(1)} ms`,
    "≤ 15 ms",
    took <= 15,
  );
}

/** The whole command beside an empty Node, in turns, so that a busy moment hits both. */
function wholeProcess() {
  const time = (args) => milliseconds(() => execFileSync(process.execPath, args, { stdio: "ignore" }));
  const command = ["bin/khorgos.js", "check", "examples/partnership.de.txt"];
  const empty = ["-e", "0"];
  time(command);
  time(empty);
  const pairs = Array.from({ length: 9 }, () => [time(empty), time(command)]);
  const base = median(pairs.map(([e]) => e));
  const ours = median(pairs.map(([, c]) => c));
  report(
    `khorgos check on the example (${ours.toFixed(0)} ms; node -e 0: ${base.toFixed(0)} ms)`,
    `${(ours / base).toFixed(2)} ×`,
    "≤ 5 ×",
    ours / base <= 5,
  );
}

function peakMemory() {
  const script = `process.argv.splice(1, 0, "khorgos");
const { main } = await import(${JSON.stringify(pathToFileURL("dist/cli/index.js").href)});
await main(["check", "examples/partnership.de.txt"]);
process.stderr.write(String(process.resourceUsage().maxRSS));`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const megabyte = Number(child.stderr) / 1024;
  report(
    "peak memory of that command",
    `${megabyte.toFixed(0)} MB`,
    "–",
    Number.isFinite(megabyte) && child.status === 0,
  );
}

const speed = await readerSpeed("en");
for (const id of ["de", "ru", "zh", "kk"]) await readerSpeed(id);
await compareWithRecognizers(speed);
await warmCheck();
wholeProcess();
peakMemory();
