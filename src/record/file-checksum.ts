import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of a file as hex, read in pieces: files may be larger than memory. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}
