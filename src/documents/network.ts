/** The real network behind `url.ts`. Loaded only when an address is given. */
import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Answer, Network } from "./url.js";

const DECODERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream & AsyncIterable<Uint8Array>> = new Map([
  ["gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * Connects to the address that was checked, not to what the name resolves to a moment later: otherwise a name server
 * could answer the check with a public address and the connection with a private one.
 */
export const publicNetwork: Network = {
  lookup: (host) => lookup(host, { all: true }),
  get: (url, { address, family }, signal) =>
    new Promise<Answer>((resolve, reject) => {
      const client = url.protocol === "https:" ? https : http;
      const request = client.get(url, {
        signal,
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        headers: {
          "user-agent": "khorgos",
          accept: "text/html, text/plain, text/markdown",
          "accept-encoding": "gzip, deflate, br",
        },
      });
      request.on("error", reject);
      request.on("response", (response) => {
        const decoder = DECODERS.get(response.headers["content-encoding"] ?? "")?.();
        if (decoder) {
          response.on("error", (cause) => decoder.emit("error", cause));
          response.pipe(decoder);
        }
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          contentType: response.headers["content-type"],
          body: decoder ?? response,
        });
      });
    }),
};
