import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/documents/address.js";
import { type Network, openDocument } from "../../src/documents/index.js";
import { publicNetwork } from "../../src/documents/network.js";
import { fetchArticle } from "../../src/documents/url.js";

describe("public addresses", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("what is not fetched", () => {
  const never: Network = {
    lookup: async (host) => [
      { address: host === "mixed.example" ? "8.8.8.8" : "10.0.0.1", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ],
    get: () => Promise.reject(new Error("must not be asked")),
  };
  it.each([
    "ftp://example.org/a",
    "file:///etc/passwd",
    "http://user:secret@example.org/",
    "http://intranet.example/",
    "http://mixed.example/",
    "http://[",
    "gopher://x",
  ])("%s", async (url) => {
    expect((await openDocument(url, { network: never })).issues.map((i) => i.code)).toEqual(["url-refused"]);
  });
  it.each([
    "http://127.0.0.1:9/",
    "http://localhost:9/",
    "http://[::1]:9/",
    "http://2130706433:9/",
    "http://0x7f.1:9/",
  ])("%s, by the real network", async (url) => {
    expect((await openDocument(url)).issues.map((i) => i.code)).toEqual(["url-refused"]);
  });
});

const PAGE = `<html lang="en"><title>Served</title><article>${"<p>Trade between the two countries grew, as they said, by a third, and went on growing.</p>".repeat(6)}</article></html>`;
const ROUTES: { readonly [path: string]: RequestListener } = {
  "/page": (_, res) => res.setHeader("content-type", "text/html; charset=utf-8").end(PAGE),
  "/gzip": (_, res) =>
    res.setHeader("content-type", "text/html").setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
  "/bomb": (_, res) => res.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(20_000_000))),
  "/moved": (_, res) => res.writeHead(302, { location: "/page" }).end(),
  "/inside": (_, res) => res.writeHead(302, { location: "http://10.0.0.7/secret" }).end(),
  "/script": (_, res) => res.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/loop": (_, res) => res.writeHead(302, { location: "/loop" }).end(),
  "/gone": (_, res) => res.writeHead(404).end("no"),
  "/slow": () => {},
  "/pdf": (_, res) => res.setHeader("content-type", "application/pdf").end("%PDF-1.7 x"),
};

describe("a server", () => {
  let server: Server;
  let base = "";
  // Only this test's server is let in beside public addresses.
  const local: Network = { ...publicNetwork, allows: (address) => address === "127.0.0.1" };
  beforeAll(async () => {
    server = createServer((req, res) => (ROUTES[req.url ?? ""] ?? ROUTES["/gone"])?.(req, res));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetched = (path: string) => openDocument(base + path, { network: local });

  it.each(["/page", "/gzip", "/moved"])("%s is read", async (path) => {
    const { value, issues } = await fetched(path);
    expect(issues).toEqual([]);
    expect(value?.title).toBe("Served");
    expect(value?.text).toContain("grew, as they said");
  });
  it.each([
    ["/inside", "url-refused"],
    ["/script", "url-refused"],
    ["/loop", "url-failed"],
    ["/gone", "url-failed"],
    ["/bomb", "file-too-large"],
    ["/pdf", "document-damaged"],
  ])("%s ends with %s", async (path, code) => {
    expect((await fetched(path)).issues.map((i) => i.code)).toEqual([code]);
  });
  it("gives up after the time limit", async () => {
    const outcome = await fetchArticle(`${base}/slow`, { bytes: 1000, milliseconds: 100, redirects: 1 }, local);
    expect(outcome).toEqual({
      issue: {
        code: "url-failed",
        severity: "error",
        params: { url: `${base}/slow`, cause: "no answer within 0.1 seconds" },
      },
    });
  });
});
