/**
 * `npm run bench:serve -- [--seconds 20]`: the server in one process, its client in another. A dossier and a check of a 5 KB article at
 * 40 requests a second, memory over the run, and ten times as many as that. `--seconds 600` for the long run.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { articleText } from "./texts.js";

const run = promisify(execFile);
const at = process.argv.indexOf("--seconds");
const seconds = at < 0 ? 20 : Number(process.argv[at + 1]);
const CLIENT = fileURLToPath(new URL("./load-client.js", import.meta.url));

function report(what, value, asked, reached) {
  console.log(`${reached ? "✓" : "✗"} ${what.padEnd(58)} ${value.padStart(16)}   asked: ${asked}`);
  if (!reached) process.exitCode = 1;
}

/** The same article of 5 KB as in `npm run bench`. */
const text = articleText(5_000, 3);

async function started() {
  const server = spawn(process.execPath, ["bin/khorgos.js", "serve", "--port", "0", "--rate", "100"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = await once(server.stdout, "data");
  return { server, address: /http:\S+/.exec(String(said))[0] };
}

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
const load = async (order) => JSON.parse((await run(process.execPath, [CLIENT, JSON.stringify(order)])).stdout);

const { server, address } = await started();
const check = { address, path: "/api/check", body: JSON.stringify({ text, language: "en" }) };
const dossier = { address, path: "/CHN-KAZ?lang=en" };
// Warm: code compiled, the page made once.
await load({ ...check, rate: 20, seconds: 10 });
await load({ ...dossier, rate: 10, seconds: 2 });
const pages = await load({ ...dossier, rate: 40, seconds });
report(
  `dossier page, 40 a second (p50 ${pages.p50.toFixed(0)} ms)`,
  `p99 ${pages.p99.toFixed(0)} ms`,
  "≤ 100 ms",
  pages.p99 <= 100,
);
const before = memory(server.pid);
const checks = await load({ ...check, rate: 40, seconds });
report(
  `check of a 5 KB article, 40 a second (p50 ${checks.p50.toFixed(0)} ms)`,
  `p99 ${checks.p99.toFixed(0)} ms`,
  "≤ 150 ms",
  checks.p99 <= 150,
);
const served = checks.statuses[200] ?? 0;
report("all of them answered", `${served}`, `${40 * seconds}`, served === 40 * seconds);
const after = memory(server.pid);
report(
  `memory before ${before.toFixed(0)} MB, after ${after.toFixed(0)} MB`,
  `${(after - before).toFixed(0)} MB`,
  "≤ 50 MB",
  after - before <= 50,
);
const flood = await load({ ...check, rate: 400, seconds: 5 });
const refused = (flood.statuses[429] ?? 0) + (flood.statuses[503] ?? 0);
report(
  `400 a second: ${refused} refused`,
  `p99 ${Number(flood.refusedP99).toFixed(0)} ms`,
  "≤ 500 ms",
  refused > 0 && flood.refusedP99 <= 500,
);
await new Promise((resolve) => setTimeout(resolve, 2000));
const again = await load({ ...check, rate: 20, seconds: 3 });
report(
  "after that, 20 a second",
  `p99 ${again.p99.toFixed(0)} ms`,
  "≤ 150 ms",
  again.p99 <= 150 && again.statuses[200] === 60,
);
server.kill("SIGTERM");
