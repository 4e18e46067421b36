/** The client of `bench/serve.js`, a process of its own: so many requests a second for so long, each timed from when it was due. */
import http from "node:http";
import { performance } from "node:perf_hooks";

const { address, path, body, rate, seconds } = JSON.parse(process.argv[2]);
const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });
const url = new URL(path, address);
const times = [];
const statuses = {};

/** Waiting for a turn counts: a server that is late for one request is late for the next as well. */
function ask(due) {
  return new Promise((resolve) => {
    const done = (status) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      times.push({ status, ms: performance.now() - due });
      resolve();
    };
    const request = http.request(
      url,
      {
        agent,
        method: body ? "POST" : "GET",
        headers: body ? { "content-type": "application/json" } : { "accept-encoding": "gzip" },
      },
      (response) => {
        response.resume();
        response.on("end", () => done(response.statusCode));
      },
    );
    request.on("error", () => done("error"));
    request.end(body);
  });
}

const began = performance.now();
const asked = [];
for (let n = 0; n < rate * seconds; n++) {
  const due = began + (n * 1000) / rate;
  const wait = due - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  asked.push(ask(due));
}
await Promise.all(asked);
const quantile = (of, q) => {
  const sorted = of.map((t) => t.ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};
const fine = times.filter((t) => t.status === 200);
const refused = times.filter((t) => t.status === 429 || t.status === 503);
console.log(
  JSON.stringify({
    statuses,
    p50: quantile(fine, 0.5),
    p99: quantile(fine, 0.99),
    refusedP99: quantile(refused, 0.99),
  }),
);
process.exit();
