import type { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Network, OpenedRecord } from "../app/index.js";
import { LIMITS, type Limits } from "./limits.js";
import { makeSite } from "./site.js";

export interface ServeOptions {
  readonly record: OpenedRecord;
  /** Default 4310; 0: any that is free. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Names under which others reach it: assistants are answered at `/mcp` under these and those of the loopback only. */
  readonly names?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly network?: Network;
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4310` */
  readonly address: string;
  /** Takes no more requests, lets those under way finish. */
  readonly close: () => Promise<void>;
}

export const PORT = 4310;
export const HOST = "127.0.0.1";

/** How long finishing may take before connections are cut. Milliseconds. */
const GRACE = 5_000;

/** A host as addresses write it: IPv6 in brackets. */
const bracketed = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** Listens; rejects with the system's error where it cannot (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`). */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { record, port = PORT, host = HOST, names = [], network, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const site = makeSite({
    record,
    limits,
    hosts: [bracketed(host), ...names],
    ...(network ? { network } : {}),
    ...(log ? { log } : {}),
  });
  const server = createAdaptorServer({
    fetch: (request, env) => site.fetch(request, (env as HttpBindings).incoming.socket.remoteAddress ?? ""),
    hostname: host,
    serverOptions: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: Math.min(10_000, limits.time),
      requestTimeout: limits.time,
      keepAliveTimeout: 5_000,
    },
  }) as Server;
  server.on("connection", site.arrived);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const at = server.address();
  const used = typeof at === "object" && at !== null ? at.port : port;
  return {
    address: `http://${bracketed(host)}:${used}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
