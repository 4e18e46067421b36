/** From a page to a response: security headers, compression, ETag; pages that do not change are kept for a while. */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page } from "../pages/index.js";

/** Nothing from anywhere else, nothing inline: text of an article that became markup could still do nothing. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

type Encoding = "br" | "gzip" | "identity";

/** A page with its compressed forms, each made once. */
export interface Kept {
  readonly page: Page;
  readonly etag: string;
  readonly bodies: Map<Encoding, Uint8Array>;
}

export function keep(page: Page): Kept {
  const body = typeof page.body === "string" ? Buffer.from(page.body) : page.body;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { page, etag, bodies: new Map([["identity", body]]) };
}

const encodingFor = (accepted: string): Encoding =>
  /\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)
    ? "br"
    : /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted)
      ? "gzip"
      : "identity";

const COMPRESSIBLE = /^(text\/|application\/(json|ld\+json|vnd\.sdmx)|image\/svg)/;

function bodyIn({ page, bodies }: Kept, encoding: Encoding): Uint8Array {
  const known = bodies.get(encoding);
  if (known) return known;
  const plain = bodies.get("identity") as Uint8Array;
  const made =
    encoding === "br"
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(plain, { level: 6 });
  bodies.set(encoding, made);
  return page.body.length === 0 ? plain : made;
}

export function responseOf(kept: Kept, request: Request): Response {
  const { page, etag } = kept;
  const small = page.body.length < 1000 || !COMPRESSIBLE.test(page.type);
  const encoding = small ? "identity" : encodingFor(request.headers.get("accept-encoding") ?? "");
  const headers = new Headers({ "content-type": page.type, "cache-control": "no-cache", ...page.headers });
  headers.append("vary", "accept-encoding");
  const changeless = page.status === 200 && request.method !== "POST";
  if (changeless) headers.set("etag", etag);
  if (changeless && request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  return new Response(Buffer.from(bodyIn(kept, encoding)), { status: page.status, headers });
}

/** Pages by address, the least used forgotten first. Bounded in bytes: a record never changes while it is open. */
export class PageCache {
  private readonly pages = new Map<string, Kept>();
  private bytes = 0;

  constructor(private readonly limit = 64 * 1024 * 1024) {}

  get(key: string): Kept | undefined {
    const found = this.pages.get(key);
    if (found) {
      this.pages.delete(key);
      this.pages.set(key, found);
    }
    return found;
  }

  put(key: string, kept: Kept): void {
    // Compressed forms come on top: a page counts double.
    const size = (k: Kept): number => k.page.body.length * 2;
    if (size(kept) > this.limit / 8 || this.pages.has(key)) return;
    this.pages.set(key, kept);
    this.bytes += size(kept);
    for (const [oldest, page] of this.pages) {
      if (this.bytes <= this.limit) break;
      this.pages.delete(oldest);
      this.bytes -= size(page);
    }
  }
}
