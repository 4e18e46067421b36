import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  McpServer,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { interfaceLanguages, listMeasures, type OpenedRecord, packageVersion } from "../app/index.js";
import { addTools } from "./tools/index.js";

export interface McpOptions {
  /** Default: nothing is logged. */
  readonly log?: (line: string) => void;
}

export interface McpHandlerOptions extends McpOptions {
  /** Names under which this server is reached, beside those of the loopback. Without port. */
  readonly hosts?: readonly string[];
  /** Largest body. Bytes; default 10 MB. */
  readonly body?: number;
}

const INSTRUCTIONS =
  "Khorgos keeps the record of the relations between two countries, every figure with whose it is and its source. Two official figures of the same thing often differ: say whose figure you quote, and cite its source.";

/** Makes servers of one record: one for each connection, or for each request over HTTP. */
async function serverOf(record: OpenedRecord, { log = () => {} }: McpOptions): Promise<() => McpServer> {
  const context = {
    record,
    languages: await interfaceLanguages(),
    measures: (await listMeasures()).map((m) => m.id),
    log,
  };
  const info = { name: "khorgos", title: "Khorgos", version: packageVersion() };
  return () => {
    const server = new McpServer(info, { instructions: INSTRUCTIONS });
    addTools(server, context);
    return server;
  };
}

/** Answers on standard input and output until the client closes them or `ended` is done. */
export async function serveMcp(record: OpenedRecord, ended: Promise<void>, options: McpOptions = {}): Promise<void> {
  const { log } = options;
  const closed = new Promise<void>((resolve) => {
    for (const event of ["end", "close"]) process.stdin.once(event, () => resolve());
  });
  const connection = serveStdio(await serverOf(record, options), {
    onerror: (cause) => log?.(`khorgos: ${cause.message}`),
  });
  await Promise.race([closed, ended]);
  await connection.close();
}

/**
 * Answers requests of the streamable HTTP transport; nothing is kept between two of them. A `Host` or `Origin` that is neither of
 * the loopback nor among `hosts` gets status 403: a web page elsewhere must not reach a server on this machine (DNS rebinding).
 */
export function mcpHandler(
  record: OpenedRecord,
  options: McpHandlerOptions = {},
): (request: Request) => Promise<Response> {
  const { log, hosts = [], body = 10_000_000 } = options;
  const allowed = [...localhostAllowedHostnames(), ...hosts];
  const make = serverOf(record, options);
  const handler = createMcpHandler(async () => (await make)(), {
    maxRequestBodySize: body,
    onerror: (cause) => log?.(`khorgos: ${cause.message}`),
  });
  return async (request) =>
    hostHeaderValidationResponse(request, allowed) ??
    originValidationResponse(request, allowed) ??
    handler.fetch(request);
}
