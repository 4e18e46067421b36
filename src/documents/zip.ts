/** Looks through a ZIP archive before anything unpacks it: entries, their sizes as they really are, what is refused. */
import { inflateRawSync } from "node:zlib";

/** Far more than any article in a Word file needs. */
const MOST_ENTRIES = 2000;
const MOST_UNPACKED = 60 * 1024 * 1024;

export type ZipContent =
  | {
      readonly kind: "entries";
      readonly names: readonly string[];
      readonly read: (name: string) => Uint8Array | undefined;
    }
  | { readonly kind: "damaged" | "locked" | "oversized" };

interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks every entry of the central directory with a bound on the sum of sizes: what headers claim is not believed.
 * Damaged: a broken structure, ZIP64, another compression, or names that lead out of the archive.
 */
export function openZip(bytes: Uint8Array): ZipContent {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(view);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "oversized" : "damaged" };
  }
}

function entriesOf(zip: Buffer): ZipContent {
  const end = findEnd(zip);
  if (end < 0) return { kind: "damaged" };
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return { kind: "oversized" };
  let at = zip.readUInt32LE(end + 16);
  let left = MOST_UNPACKED;
  const entries = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== CENTRAL) return { kind: "damaged" };
    if (zip.readUInt16LE(at + 8) & 1) return { kind: "locked" };
    const entry = unpack(zip, at, left);
    if (entry === undefined || leadsOut(entry.name)) return { kind: "damaged" };
    left -= entry.data.length;
    if (left < 0) return { kind: "oversized" };
    entries.set(entry.name, entry.data);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { kind: "entries", names: [...entries.keys()], read: (name) => entries.get(name) };
}

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - 22 - 0xffff);
  for (let at = zip.length - 22; at >= first; at--) if (zip.readUInt32LE(at) === END) return at;
  return -1;
}

function unpack(zip: Buffer, at: number, limit: number): Entry | undefined {
  const method = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 20);
  const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) return undefined;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + size > zip.length) return undefined;
  const packed = zip.subarray(start, start + size);
  if (method === STORED) return { name, data: packed };
  if (method !== DEFLATED) return undefined;
  return { name, data: inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) };
}

const leadsOut = (name: string): boolean =>
  name.startsWith("/") || /[\\\0]|^[a-z]:/i.test(name) || name.split("/").includes("..");
