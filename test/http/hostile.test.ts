import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS, type RunningServer } from "../../src/http/index.js";
import { Load, RateLimit } from "../../src/http/limits.js";
import { csv } from "../../src/http/tables.js";
import { served } from "./serve.js";

let server: RunningServer;
const lines: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  server = await served({
    limits: { rate: 0 },
    log: (line) => lines.push(line),
    network: {
      // Names that lead where they should not.
      lookup: async (host) => {
        const address = { "inside.example": "10.0.0.7", "mixed.example": "93.184.216.34" }[host];
        if (host === "mixed.example")
          return [
            { address: "93.184.216.34", family: 4 },
            { address: "127.0.0.1", family: 4 },
          ];
        return [
          {
            address: address ?? (host === "public.example" ? "93.184.216.34" : host),
            family: host.includes(":") ? 6 : 4,
          },
        ];
      },
      get: async (url) => {
        asked.push(url.href);
        const location = url.searchParams.get("to") ?? undefined;
        return {
          status: location === undefined ? 200 : 302,
          location,
          contentType: "text/plain",
          body: (async function* () {})(),
        };
      },
    },
  });
});
afterAll(() => server.close());

const check = (url: string) =>
  fetch(`${server.address}/api/check`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url }),
  });

describe("addresses that lead inside", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://inside.example/",
    "http://mixed.example/",
    "http://user:secret@public.example/",
    "http://public.example/?to=http://127.0.0.1/",
    "http://public.example/?to=http://inside.example/",
    "http://public.example/?to=file:///etc/passwd",
    "ftp://public.example/",
    "javascript:alert(1)",
  ])("%s is refused", async (url) => {
    const response = await check(url);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe("url-refused");
  });
  it("are never asked", () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith("http://public.example/"))).toEqual([]);
  });
  it("are refused on the page as well", async () => {
    const form = new FormData();
    form.set("url", "http://169.254.169.254/");
    const response = await fetch(`${server.address}/check`, { method: "POST", body: form });
    expect(response.status).toBe(422);
  });
});

/** One request as bytes, and all that comes back. */
async function raw(bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk.toString("latin1");
  });
  socket.on("error", () => {});
  socket.end(bytes);
  await once(socket, "close");
  return answer;
}

describe("hostile requests", () => {
  it.each([
    "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET /%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET /CHN-KAZ%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET /?a=China%0d%0aX-Evil:%201&b=Kasachstan HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n",
    "BREW / HTTP/1.1\r\nHost: x\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(40_000)}\r\n\r\n`,
    "POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ])("%j is answered without harm", async (bytes) => {
    const answer = await raw(bytes);
    expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
    expect(answer).not.toMatch(/root:|"dependencies"/);
    expect(answer.split("\r\n\r\n")[0]).not.toMatch(/\n(set-cookie|x-evil):/i);
    expect(answer).not.toContain("<script>");
  });

  it("of any bytes and any path never find a mistake of ours", async () => {
    const path = fc.oneof(
      fc.webPath(),
      fc.constantFrom(
        "/api/check",
        "/api/read",
        "/api/ask",
        "/api/figures",
        "/api/mirror",
        "/check",
        "/ask",
        "/CHN-KAZ",
        "/measures/x",
        "/sources/x",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
        path,
        fc.webQueryParameters(),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(
          "application/json",
          "text/plain",
          "text/html",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "\u0009;",
        ),
        async (method, to, query, bytes, type) => {
          const response = await fetch(`${server.address}${to}?${query}`, {
            method,
            headers: { "content-type": type },
            redirect: "manual",
            ...(method === "GET" ? {} : { body: bytes }),
          });
          const text = await response.text();
          expect(response.status).toBeLessThan(500);
          expect(text).not.toMatch(/\bat .*\.[jt]s:\d+/);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("leave no text in the log", async () => {
    await fetch(`${server.address}/ask?q=geheime+frage`);
    await fetch(`${server.address}/api/check`, {
      method: "POST",
      body: '{"text":"geheimer text"}',
      headers: { "content-type": "application/json" },
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("\n")).not.toMatch(/geheim/);
  });
});

describe("limits", () => {
  it("let a client make as many requests as the rate says, and then say when to come back", () => {
    let now = 0;
    const limit = new RateLimit(5, () => now);
    expect(Array.from({ length: 12 }, () => limit.take("a"))).toEqual([...Array(10).fill(0), 1, 1]);
    expect(limit.take("b")).toBe(0);
    now += 1000;
    expect(Array.from({ length: 6 }, () => limit.take("a"))).toEqual([0, 0, 0, 0, 0, 1]);
  });
  it("take no more at once than there is room for, and recover", async () => {
    const load = new Load(1);
    let free: () => void = () => {};
    const first = load.inside(() => new Promise<void>((resolve) => (free = resolve)));
    await expect(load.inside(async () => 1)).rejects.toMatchObject({
      status: 503,
      more: { headers: { "retry-after": "1" } },
    });
    free();
    await first;
    expect(await load.inside(async () => 2)).toBe(2);
  });
  it("give the turn of one that waits for the network to another", async () => {
    const load = new Load(100);
    const away = Array.from({ length: 12 }, () =>
      load.slot(() => load.outside(() => new Promise<void>((resolve) => setTimeout(() => resolve(), 50)))),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await load.slot(async () => 3)).toBe(3);
    await Promise.all(away);
  });
  it("answer 429 over HTTP", async () => {
    const strict = await served({ limits: { rate: 1 } });
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await fetch(`${strict.address}/measures`)).status),
    );
    await strict.close();
    expect(statuses.filter((s) => s === 200)).toHaveLength(2);
    expect(statuses.filter((s) => s === 429)).toHaveLength(3);
    expect(LIMITS.rate).toBeGreaterThan(40);
  });
  it("read a refused body to its end, so that the next request on the connection is the next one", async () => {
    const strict = await served({ limits: { rate: 1 } });
    const { hostname, port } = new URL(strict.address);
    for (const path of ["/measures", "/measures"]) await fetch(strict.address + path);
    const body = "GET /never HTTP/1.1\r\nHost: x\r\n\r\n";
    const post = `POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.write(`${post}${post}GET /measures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    await once(socket, "close");
    expect(answer.match(/HTTP\/1\.1 (\d+)/g)).toEqual(["HTTP/1.1 429", "HTTP/1.1 429", "HTTP/1.1 429"]);
    // Too long to be read for nothing: the connection ends there.
    const long = connect(Number(port), hostname);
    long.on("error", () => {});
    let refused = "";
    long.on("data", (chunk) => {
      refused += chunk.toString();
    });
    long.write("POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 9000000\r\n\r\nx");
    await once(long, "close");
    expect(refused).toMatch(/^HTTP\/1\.1 429 [\s\S]*\r\nconnection: close\r\n/i);
    await strict.close();
  });
  it("answer those who come in before they go on with work", async () => {
    const load = new Load(100);
    const order: string[] = [];
    const work = Array.from({ length: 3 }, (_, n) => load.slot(async () => order.push(`work ${n}`)));
    // Five turns of the process in which somebody comes, as a flood does.
    for (let n = 0; n < 5; n++) {
      load.arrived();
      order.push(`came ${n}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(work);
    expect(order).toEqual(["came 0", "came 1", "came 2", "came 3", "came 4", "work 0", "work 1", "work 2"]);
  });
  it("reach assistants under the names that were given, and no other", async () => {
    const named = await served({ names: ["khorgos.example"] });
    const { hostname, port } = new URL(named.address);
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
    const status = async (host: string): Promise<string> => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST /mcp HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nAccept: application/json, text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      const [first] = await once(socket, "data");
      socket.destroy();
      return String(first).slice(9, 12);
    };
    const hosts = ["khorgos.example", "khorgos.example:443", `127.0.0.1:${port}`, "evil.example"];
    expect(await Promise.all(hosts.map(status))).toEqual(["200", "200", "200", "403"]);
    await named.close();
  });
  it("cut off a client that sends slowly", async () => {
    const strict = await served({ limits: { time: 300 } });
    const { hostname, port } = new URL(strict.address);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write("POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nslow");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    await once(socket, "data");
    expect(answer).toMatch(/^HTTP\/1\.1 (408|504) /);
    socket.destroy();
    await strict.close();
  });
});

describe("tables", () => {
  it("guard text that a spreadsheet would take for a formula, and leave numbers alone", () => {
    const rows = [
      { a: "=1+1", b: -5 },
      { a: "-5", b: null },
      { a: '@x,"y"', b: undefined },
    ];
    expect(csv(["a", "b"], rows)).toBe(`a,b\r\n'=1+1,-5\r\n-5,\r\n"'@x,""y""",\r\n`);
  });
});
