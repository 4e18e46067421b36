import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importFile, openRecord, pushRecord, verifyRecord } from "../../src/record/index.js";
import { httpNodes, type OpenNode, parseClusterAddress, StoreError } from "../../src/store/index.js";
import { run } from "../cli/run.js";
import { PASSWORD, type Servers, startServers, USER, whyNoServers } from "./clickhouse-servers.js";

let dir = "";
/** A year of BACI in a record of its own: China to Kazakhstan so much, and so many rows of others. */
async function record(name: string, chinaToKazakhstan: number, rows = 50): Promise<string> {
  const path = join(dir, "BACI_HS12_Y2021_V202501.csv");
  const lines = ["t,i,j,k,v,q", `2021,156,398,10121,${chinaToKazakhstan},5`, "2021,398,156,10121,500,NA"];
  for (let n = 0; n < rows; n++)
    lines.push(`2021,${[276, 40, 616][n % 3]},${[826, 250][n % 2]},${200000 + n},${n}.5,1`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  const folder = join(dir, name);
  const done = await importFile(folder, path, { keepRaw: false });
  if (!done.value) throw new Error(JSON.stringify(done.issues));
  return folder;
}

/** China's exports to Kazakhstan as the record has them; the issues where it cannot be read. */
async function exportsIn(address: string): Promise<unknown> {
  const opened = await openRecord(address);
  if (!opened.value) return opened.issues;
  try {
    const figures = await opened.value.store.figures({ between: ["CHN", "KAZ"], measures: ["trade.exports"] });
    return figures.filter((f) => f.source === "cepii-baci" && f.subject === "CHN").map((f) => f.value);
  } finally {
    await opened.value.store.close();
  }
}

const without = whyNoServers();
describe.skipIf(without)(`a cluster of two shards${without ? ` (skipped: ${without})` : ""}`, () => {
  let cluster: Servers;
  let address = "";
  let count = 0;
  beforeAll(async () => {
    process.env.KHORGOS_CLICKHOUSE_PASSWORD = PASSWORD;
    dir = mkdtempSync(join(tmpdir(), "khorgos-cluster-"));
    cluster = await startServers(2);
  }, 60_000);
  beforeEach(() => {
    address = cluster.address(`test${++count}`);
  });
  afterEach(async () => {
    process.env.KHORGOS_CLICKHOUSE_PASSWORD = PASSWORD;
    for (const server of cluster.servers) await server.start();
  }, 60_000);
  afterAll(async () => {
    delete process.env.KHORGOS_CLICKHOUSE_PASSWORD;
    await cluster?.end();
    rmSync(dir, { recursive: true, force: true });
  });

  const nodes: OpenNode = (host, database) => httpNodes({ user: USER }, PASSWORD)(host, database);
  async function asked(sql: string, server = 0): Promise<readonly unknown[]> {
    const host = parseClusterAddress(address).value?.hosts[server];
    if (!host) throw new Error("no host");
    const node = await nodes(host, "default");
    try {
      return (await node.ask(sql)).map((row) => Object.values(row)[0]);
    } finally {
      await node.close();
    }
  }
  const databases = (server: number) =>
    asked(`SELECT name FROM system.databases WHERE name LIKE 'test${count}\\\\_%' ORDER BY name`, server);
  const markers = (server: number) =>
    asked(`SELECT name FROM system.tables WHERE database = 'test${count}' ORDER BY name`, server);

  it("takes the same record twice for what it is, and another one in its place", async () => {
    const [first, second] = [await record("first", 1000), await record("second", 1300)];
    expect((await pushRecord(first, address)).value).toMatchObject({ outcome: "pushed", tables: { flows: 52 } });
    const before = await markers(0);
    expect((await pushRecord(first, address)).value).toMatchObject({ outcome: "unchanged" });
    expect(await markers(0)).toEqual(before);
    expect(await exportsIn(address)).toEqual([1_000_000]);
    expect((await pushRecord(second, address)).value?.outcome).toBe("pushed");
    expect(await exportsIn(address)).toEqual([1_300_000]);
    expect((await pushRecord(first, address)).value?.outcome).toBe("pushed");
    expect(await exportsIn(address)).toEqual([1_000_000]);
    for (const server of [0, 1]) expect(await databases(server)).toHaveLength(2);
    expect((await verifyRecord(address)).issues).toEqual([]);
  }, 60_000);

  it("lets a reader go on who has the record open that is replaced", async () => {
    await pushRecord(await record("first", 1000), address);
    const opened = await openRecord(address);
    const engine = await opened.value?.store.bulk();
    await pushRecord(await record("second", 1300), address);
    const rows = await engine?.rows("SELECT value FROM flow_totals WHERE reporter = 'CHN'");
    expect(rows).toEqual([{ value: 1_000_000 }]);
    await opened.value?.store.close();
  }, 60_000);

  it("names the server that does not answer, when it is opened and when it is asked", async () => {
    await pushRecord(await record("first", 1000), address);
    const opened = await openRecord(address);
    const engine = await opened.value?.store.bulk();
    const [, second] = cluster.servers;
    await second?.stop();
    const question = engine?.rows("SELECT count(*) AS n FROM flows");
    await expect(question).rejects.toMatchObject({ name: "StoreError", reason: "unreachable" });
    await expect(question).rejects.toThrow(second?.tcp);
    await opened.value?.store.close();
    expect(await exportsIn(address)).toMatchObject([{ code: "storage-failed", params: { reason: "unreachable" } }]);
    expect(JSON.stringify(await exportsIn(address))).toContain(second?.host);
    expect((await pushRecord(join(dir, "first"), address)).issues).toMatchObject([{ code: "storage-failed" }]);
    const told = await run(["flows", "CHN", "KAZ", "--json", "--record", address]);
    expect(told).toMatchObject({ exit: 1, out: "" });
    expect(told.err).toContain(second?.host);
    await second?.start();
    expect(await exportsIn(address)).toEqual([1_000_000]);
  }, 60_000);

  it("is asked again where a connection breaks", async () => {
    const [first] = cluster.servers;
    let connections = 0;
    const proxy: Server = createServer((socket) => {
      socket.on("error", () => {});
      if (++connections <= 2) return socket.destroy();
      const behind = connect(Number(first?.host.split(":")[1]), "127.0.0.1");
      behind.on("error", () => socket.destroy());
      return socket.pipe(behind).pipe(socket);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as { port: number };
    const node = await nodes({ name: "proxy", url: `http://127.0.0.1:${port}` }, "default");
    expect(await node.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
    expect(connections).toBe(3);
    connections = 0;
    await expect(node.run("CREATE DATABASE never")).rejects.toThrow("proxy does not answer");
    expect(connections).toBe(1);
    await node.close();
    proxy.close();
  }, 60_000);

  it("has the old record or the new one wherever a push is cut off", async () => {
    const [first, second] = [await record("first", 1000), await record("second", 1300)];
    await pushRecord(first, address);
    let [steps, from] = [Number.POSITIVE_INFINITY, first];
    const seen = new Set<string>();
    /** Servers that are gone after so many steps of a push. */
    const failing = (after: number) => (): OpenNode => {
      let done = 0;
      const step = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
        return async (...args: A): Promise<R> => {
          if (done++ >= after) throw new StoreError("cut off", "unreachable");
          return work(...args);
        };
      };
      return async (host, database) => {
        const node = await nodes(host, database);
        steps = 0;
        return {
          ...node,
          run: step((sql: string) => {
            steps = Math.max(steps, done);
            return node.run(sql);
          }),
          insert: step(node.insert),
        };
      };
    };
    await pushRecord(second, address, {}, failing(1e9));
    const all = steps;
    expect(all).toBeGreaterThan(40);
    const cuts = [0, 2, 12, 30, ...Array.from({ length: 8 }, (_, i) => all - 7 + i)];
    for (const cut of cuts) {
      const to = from === first ? second : first;
      const before = JSON.stringify(await exportsIn(address));
      await pushRecord(to, address, {}, failing(cut));
      const after = JSON.stringify(await exportsIn(address));
      expect(["[1000000]", "[1300000]"]).toContain(after);
      seen.add(after === before ? "old" : "new");
      await pushRecord(to, address);
      expect(await exportsIn(address)).toEqual([to === first ? 1_000_000 : 1_300_000]);
      from = to;
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
    for (const server of [0, 1]) {
      expect(await databases(server)).toHaveLength(2);
      expect((await markers(server)).filter((m) => String(m).startsWith("loading"))).toEqual([]);
    }
  }, 240_000);

  it("has the old record or the new one when the program is killed", async () => {
    const [first, second] = [await record("first", 1000), await record("second", 1300, 60_000)];
    await pushRecord(first, address);
    const script = `const { pushRecord } = await import("./dist/record/index.js"); await pushRecord(${JSON.stringify(second)}, ${JSON.stringify(address)});`;
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await wait(400 + round * 200);
      child.kill("SIGKILL");
      await ended;
      expect(["[1000000]", "[1300000]"]).toContain(JSON.stringify(await exportsIn(address)));
    }
    await pushRecord(second, address);
    expect(await exportsIn(address)).toEqual([1_300_000]);
    expect((await verifyRecord(address)).issues).toEqual([]);
  }, 60_000);

  it("is refused where its shards are not the hosts of the address", async () => {
    const folder = await record("first", 1000);
    const alone = `${address.replace(/,[^/]*/, "")}?cluster=khorgos`;
    expect(JSON.stringify((await pushRecord(folder, alone)).issues)).toMatch(/no cluster .*khorgos.* of 1 shards/);
    expect(JSON.stringify((await pushRecord(folder, `${address}?cluster=other`)).issues)).toContain("other");
    expect(await databases(0)).toEqual([]);
  }, 60_000);

  it("answers every command, and no password is ever shown", async () => {
    const folder = await record("first", 1000);
    const pushed = await run(["record", "push", "--to", address, "--record", folder, "--json"]);
    expect(JSON.parse(pushed.out)).toMatchObject({ outcome: "pushed", tables: { flows: 52 } });
    const commands = [
      ["check", "examples/partnership.en.txt", "--json"],
      ["ask", "How much was trade between China and Kazakhstan in 2023?", "--json"],
      ["flows", "CHN", "KAZ", "--json"],
      ["flows", "KAZ", "--year", "2021", "--json"],
      ["record", "list", "--json"],
      ["record", "show", "CHN-KAZ", "--json"],
      ["pledges", "CHN", "KAZ", "--json"],
      ["sources", "--json"],
      ["cite", "cepii-baci"],
    ];
    for (const command of commands) {
      const [here, there] = [await run([...command, "--record", folder]), await run([...command, "--record", address])];
      expect(there).toEqual(here);
      expect(there.exit).toBe(0);
    }
    const imported = await run(["import", "examples/partnership.en.txt", "--record", address]);
    expect(imported).toMatchObject({ exit: 1, out: "" });
    expect(imported.err).toContain("record push");
    process.env.KHORGOS_CLICKHOUSE_PASSWORD = "another secret";
    const refused = await run(["record", "list", "--record", address]);
    expect(refused).toMatchObject({ exit: 1 });
    expect(refused.err).toContain("KHORGOS_CLICKHOUSE_PASSWORD");
    expect(refused.err).not.toMatch(/another secret|sesame/);
  }, 60_000);

  it("says where there is no record yet", async () => {
    const told = await run(["record", "list", "--record", address]);
    expect(told.exit).toBe(1);
    expect(told.err).toContain("record push");
  }, 60_000);
});
