/** A server on this machine that replays sources' answers, and whatever can go wrong with them. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "../../src/record/index.js";

export interface Served {
  readonly body: Uint8Array | string;
  readonly type?: string;
  /** Without: no ETag, no date, no ranges. */
  readonly validators?: boolean;
  readonly ranges?: boolean;
  readonly weak?: boolean;
  readonly headers?: { readonly [name: string]: string };
  /** No length is said: the answer ends when it ends. */
  readonly chunked?: boolean;
}

export type Fault = (request: IncomingMessage, response: ServerResponse, served: Served | undefined) => void;

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
}

const bytesOf = (body: Served["body"]): Buffer => (typeof body === "string" ? Buffer.from(body) : Buffer.from(body));
const etagOf = (body: Served["body"]): string =>
  `"${createHash("sha256").update(bytesOf(body)).digest("hex").slice(0, 16)}"`;
const MODIFIED = "Tue, 02 Jul 2024 08:00:00 GMT";

export const status =
  (code: number, headers: { readonly [name: string]: string } = {}, body = ""): Fault =>
  (_request, response) => {
    response.writeHead(code, headers);
    response.end(body);
  };

/** Promises the whole and breaks the connection after so many bytes. */
export const cut =
  (after: number): Fault =>
  (request, response, served) => {
    const { status: code, headers, body } = answerTo(request, served ?? { body: "" });
    response.writeHead(code, headers);
    response.write(body.subarray(0, after), () => setTimeout(() => response.socket?.destroySoon(), 60));
  };

/** Sends a little, and then nothing more. */
export const silence =
  (after: number): Fault =>
  (request, response, served) => {
    const { status: code, headers, body } = answerTo(request, served ?? { body: "" });
    response.writeHead(code, headers);
    response.write(body.subarray(0, after));
  };

export const sends =
  (served: Served): Fault =>
  (request, response) =>
    answer(request, response, served);

function answerTo(
  request: IncomingMessage,
  served: Served,
): { status: number; headers: Record<string, string>; body: Buffer } {
  const body = bytesOf(served.body);
  const etag = `${served.weak ? "W/" : ""}${etagOf(served.body)}`;
  const validators = served.validators === false ? {} : { etag, "last-modified": MODIFIED };
  const common: Record<string, string> = {
    "content-type": served.type ?? "application/octet-stream",
    ...validators,
    ...served.headers,
  };
  const { range, "if-range": ifRange, "if-none-match": ifNone } = request.headers;
  if (served.validators !== false && ifNone === etag) return { status: 304, headers: common, body: Buffer.alloc(0) };
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? Number.NaN);
  const same = ifRange === undefined || ifRange === etag || ifRange === MODIFIED;
  if (!Number.isNaN(from) && same && served.ranges !== false && served.validators !== false) {
    if (from >= body.length)
      return { status: 416, headers: { ...common, "content-range": `bytes */${body.length}` }, body: Buffer.alloc(0) };
    const rest = body.subarray(from);
    const said = {
      "content-range": `bytes ${from}-${body.length - 1}/${body.length}`,
      "content-length": String(rest.length),
    };
    return { status: 206, headers: { ...common, ...said }, body: rest };
  }
  return {
    status: 200,
    headers: { ...common, ...(served.chunked ? {} : { "content-length": String(body.length) }) },
    body,
  };
}

function answer(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { status: code, headers, body } = answerTo(request, served);
  response.writeHead(code, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Paths and what is there; faults come first, one for each request, whatever it asks for. */
export async function startServer() {
  const files = new Map<string, Served>();
  const faults: Fault[] = [];
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push({ method: request.method ?? "", url, headers: request.headers });
    const served = files.get(url) ?? files.get(url.split("?")[0] ?? "");
    const fault = faults.shift();
    if (fault) return fault(request, response, served);
    return served ? answer(request, response, served) : status(404)(request, response, served);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    files,
    faults,
    asked,
    urls: () => asked.map((a) => a.url),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Server = Awaited<ReturnType<typeof startServer>>;

/** A world without time: waits are noted and over at once; chance is always a half. */
export function worldFor(sources: readonly string[], base: string, more: Partial<World> = {}) {
  const waits: number[] = [];
  let clock = Date.parse("2024-07-02T12:00:00Z");
  const mirrors = sources.map((id) => [`KHORGOS_MIRROR_${id.toUpperCase().replaceAll("-", "_")}`, base]);
  const world: Partial<World> = {
    now: () => clock,
    sleep: async (ms) => {
      waits.push(ms);
      clock += ms;
    },
    random: () => 0.5,
    patience: { answer: 400, bytes: 150 },
    ...more,
    env: { ...Object.fromEntries(mirrors), ...more.env },
  };
  return { world, waits };
}
