import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenRecord, openRecord, pushRecord } from "../../src/record/index.js";
import { chdbNodes } from "./chdb-node.js";
import { PASSWORD, type Servers, startServers, whyNoServers } from "./clickhouse-servers.js";
import { answersOf, fixtureRecord, unanswered } from "./contract.js";

let folder = "";
let expected: ReadonlyMap<string, string> = new Map();

async function opened(address: string, nodes?: Parameters<typeof openRecord>[1]): Promise<OpenRecord> {
  const record = await openRecord(address, nodes);
  if (!record.value) throw new Error(JSON.stringify(record.issues));
  return record.value;
}

async function answered(record: OpenRecord): Promise<ReadonlyMap<string, string>> {
  try {
    return await answersOf(record);
  } finally {
    await record.store.close();
  }
}

/** Only the questions that are answered otherwise: whole answers would fill the screen. */
const different = (found: ReadonlyMap<string, string>) =>
  [...expected].flatMap(([what, answer]) =>
    found.get(what) === answer ? [] : [{ what, answer: answer.slice(0, 600), found: found.get(what)?.slice(0, 600) }],
  );

beforeAll(async () => {
  folder = await fixtureRecord();
  expected = await answered(await opened(folder));
}, 60_000);
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

describe("the contract", () => {
  it("asks questions that have answers", () => {
    expect(expected.size).toBeGreaterThan(60);
    expect(unanswered(expected)).toEqual(["nothing at all"]);
  });
});

const without = whyNoServers();
describe.skipIf(without)(`two servers of ClickHouse 18.16${without ? ` (skipped: ${without})` : ""}`, () => {
  let cluster: Servers;
  beforeAll(async () => {
    process.env.KHORGOS_CLICKHOUSE_PASSWORD = PASSWORD;
    cluster = await startServers(2);
  }, 60_000);
  afterAll(async () => {
    delete process.env.KHORGOS_CLICKHOUSE_PASSWORD;
    await cluster?.end();
  });

  it("answer as DuckDB does from one server's own tables", async () => {
    const [first] = cluster.servers;
    const address = `clickhouse://khorgos@${first?.host}/alone`;
    expect((await pushRecord(folder, address)).value?.outcome).toBe("pushed");
    expect(different(await answered(await opened(address)))).toEqual([]);
  }, 60_000);

  it("answer as DuckDB does from two shards, each of which has rows", async () => {
    const done = await pushRecord(folder, cluster.address("shared"));
    expect(done.issues).toEqual([]);
    for (const host of done.value?.hosts ?? []) expect(host.rows).toBeGreaterThan(20);
    expect(different(await answered(await opened(cluster.address("shared"))))).toEqual([]);
  }, 60_000);

  it("answer alike whichever of them is asked", async () => {
    const turned = `clickhouse://khorgos@${cluster.servers
      .map((s) => s.host)
      .reverse()
      .join(",")}/shared`;
    expect(different(await answered(await opened(turned)))).toEqual([]);
  }, 60_000);
});

const chdb = process.env.KHORGOS_TEST_CHDB === "1";
describe.skipIf(!chdb)("ClickHouse in the process, as chdb", () => {
  it("answers as DuckDB does", async () => {
    const nodes = await chdbNodes();
    const address = "clickhouse://in-process:1/chdb";
    expect((await pushRecord(folder, address, {}, () => nodes)).value?.outcome).toBe("pushed");
    expect(different(await answered(await opened(address, () => nodes)))).toEqual([]);
  }, 60_000);
});
