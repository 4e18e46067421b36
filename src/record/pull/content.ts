/** Is what came what was asked for? Told by its bytes, not by what the server calls it. */
import { open } from "node:fs/promises";
import { PullFailure } from "./failure.js";

const PACKED = /\.zip$/i;
const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b;

/** Looks at the first bytes: a page that says sorry comes with status 200 from many servers. */
export function refuseWrongHead(file: string, head: Uint8Array): void {
  const text = new TextDecoder("utf-8").decode(head).replace(/^\uFEFF/, "");
  if (/^\s*<\s*(?:!doctype\s+html|html|head|body|!--|script|meta|title)/i.test(text))
    throw new PullFailure("content", "a web page came in place of data; open the address in a browser, or try later", {
      afresh: true,
    });
  if (/^\s*</.test(text))
    throw new PullFailure("content", "XML came in place of data: probably an error message of the server", {
      afresh: true,
    });
  if (PACKED.test(file) && !isZip(head))
    throw new PullFailure("content", "what came is no zip archive", { afresh: true });
}

/** The record at the end of every archive: at most a comment of 65,535 bytes after it. */
const END_BYTES = 22;
const LONGEST_END = END_BYTES + 0xffff;

/** An archive that was cut has no directory at its end. */
export async function refuseCutArchive(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    if (!isZip(head)) return;
    const tail = Buffer.alloc(Math.min(size, LONGEST_END));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const whole =
      end >= 0 &&
      tail.length - end >= END_BYTES &&
      // Archives of more than 4 GB keep their true sizes elsewhere.
      (tail.readUInt32LE(end + 16) === 0xffffffff ||
        tail.readUInt32LE(end + 12) + tail.readUInt32LE(end + 16) <= size - tail.length + end);
    if (!whole)
      throw new PullFailure("content", "the archive is cut short: its directory is missing", {
        again: true,
        afresh: true,
      });
  } finally {
    await file.close();
  }
}

/** The checksum of the whole file where a server gives one (RFC 9530 `Repr-Digest`, RFC 3230 `Digest`), as hex. */
export function promisedSha256(headers: Headers): string | undefined {
  if (headers.get("content-encoding")) return undefined;
  const text = `${headers.get("repr-digest") ?? ""},${headers.get("digest") ?? ""}`;
  const found = /sha-256=:?([A-Za-z0-9+/]{43}=)/i.exec(text)?.[1];
  return found === undefined ? undefined : Buffer.from(found, "base64").toString("hex");
}
