import { open, stat } from "node:fs/promises";
import type { Issue, Parsed, SourceDocument } from "../core/index.js";
import { error } from "../core/index.js";
import { parseDocument } from "./parse-document.js";
import type { Network } from "./url.js";
import { fetchArticle, isUrl } from "./url.js";

/** Larger than any article; a file above it is refused before it is read. Bytes. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

export interface OpenOptions {
  /** For `-`: where the text comes from. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Default: the real network, public addresses only. */
  readonly network?: Network;
  /** Bytes; default `LARGEST_DOCUMENT`. */
  readonly limit?: number;
}

/** A document from a path, an `http(s)` address, or `-` for standard input. Everything that can go wrong is an issue. */
export async function openDocument(input: string, options: OpenOptions = {}): Promise<Parsed<SourceDocument>> {
  const limit = options.limit ?? LARGEST_DOCUMENT;
  if (input === "-") return fromStream(options.stdin ?? process.stdin, limit);
  if (isUrl(input)) return fromUrl(input, limit, options.network);
  const read = await readFile(input, limit);
  return read instanceof Uint8Array ? parseDocument(read, { name: input }) : { issues: [read] };
}

async function fromUrl(input: string, limit: number, given?: Network): Promise<Parsed<SourceDocument>> {
  const network = given ?? (await import("./network.js")).publicNetwork;
  const outcome = await fetchArticle(input, { bytes: limit, milliseconds: 20_000, redirects: 5 }, network);
  if ("issue" in outcome) return { issues: [outcome.issue] };
  const { bytes, mediaType, charset } = outcome.fetched;
  return parseDocument(bytes, { name: input, mediaType, charset });
}

async function fromStream(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Parsed<SourceDocument>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return { issues: [error("file-too-large", { path: "-", bytes: size, limit })] };
    chunks.push(bytes);
  }
  return parseDocument(Buffer.concat(chunks), { name: "-" });
}

async function readFile(path: string, limit: number): Promise<Uint8Array | Issue> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return error("not-a-file", { path });
    if (found.size > limit) return error("file-too-large", { path, bytes: found.size, limit });
    const file = await open(path);
    try {
      return await readUpTo(file, limit, path);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return error("file-missing", { path });
    return error("file-unreadable", {
      path,
      cause: code === "EACCES" || code === "EPERM" ? "no permission" : (code ?? "unknown"),
    });
  }
}

/** Pipes and device files have no size to look at beforehand, so the reading itself is bounded. */
async function readUpTo(
  file: Awaited<ReturnType<typeof open>>,
  limit: number,
  path: string,
): Promise<Uint8Array | Issue> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    size += (chunk as Uint8Array).length;
    if (size > limit) return error("file-too-large", { path, bytes: size, limit });
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
