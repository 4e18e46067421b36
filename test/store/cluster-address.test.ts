import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseClusterAddress } from "../../src/store/index.js";
import { run } from "../cli/run.js";

const causeOf = (text: string): unknown => {
  const [issue] = parseClusterAddress(text).issues;
  return issue?.code === "address-invalid" ? issue.params.cause : issue;
};

describe("an address of a cluster", () => {
  it("names a host for each shard, a database, and a user", () => {
    expect(parseClusterAddress("clickhouse://reader@db1:8124,db2,[::1]:9/trade?cluster=big&secure=1").value).toEqual({
      hosts: [
        { name: "db1:8124", url: "https://db1:8124" },
        { name: "db2:8443", url: "https://db2:8443" },
        { name: "[::1]:9", url: "https://[::1]:9" },
      ],
      database: "trade",
      user: "reader",
      cluster: "big",
      shown: "clickhouse://reader@db1:8124,db2,[::1]:9/trade?cluster=big&secure=1",
    });
    expect(parseClusterAddress("clickhouse://db1/khorgos").value).toMatchObject({
      hosts: [{ name: "db1:8123", url: "http://db1:8123" }],
      user: "default",
    });
  });

  it.each([
    ["clickhouse://", "it names no host"],
    ["clickhouse://db1:8123", "the database is missing: …/database"],
    ["clickhouse://db1,,db2/k", "it names no host"],
    ["clickhouse://db1:99999/k", '"db1:99999" is no host:port'],
    ["clickhouse://db1:x/k", '"db1:x" is no host:port'],
    ["clickhouse://db1,db1/k", "it names a host twice"],
    ["clickhouse://db1/k-1", '"k-1" is no name of a database: letters, digits and _'],
    ["clickhouse://@db1/k", "the user before @ is no name"],
    ["clickhouse://db1/k?shards=2", 'there is no option "shards", only cluster and secure'],
    ["clickhouse://db1/k?cluster=a'b", '"a\'b" is no name of a cluster'],
  ])("%s: %s", (address, cause) => {
    expect(causeOf(address)).toBe(cause);
  });

  it("never shows a password that somebody wrote into it", async () => {
    const told = await run(["record", "push", "--to", "clickhouse://me:top@secret@db1:8123/k"]);
    expect(told.exit).toBe(1);
    expect(told.err).toContain("KHORGOS_CLICKHOUSE_PASSWORD");
    expect(told.err).not.toMatch(/top|secret/);
  });

  it.each([
    ["import", "examples/partnership.en.txt"],
    ["remove", "world-bank"],
    ["record", "prune"],
  ])("is nothing to write to with %s", async (...command) => {
    const told = await run([...command, "--record", "clickhouse://db1:8123/k"]);
    expect(told).toMatchObject({ exit: 1, out: "" });
    expect(told.err).toContain("record push");
    expect(existsSync("clickhouse:")).toBe(false);
  });
});
