import { SourceError, type SourceFile } from "../definition.js";

/** What is read whole (JSON, spreadsheets) may have so many bytes, unpacked. */
export const WHOLE_FILE_LIMIT = 256 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** "too large" in one wording for all readers. */
export const tooLarge = (file: SourceFile, limit: number): SourceError =>
  new SourceError(`${file.name}: more than ${megabytes(limit)} unpacked; ask the source for fewer years or places`);

/** All bytes of a file, up to a limit that is held while reading. */
export async function wholeFile(file: SourceFile, limit = WHOLE_FILE_LIMIT): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.bytes()) {
    size += part.length;
    if (size > limit) throw tooLarge(file, limit);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

/** The first bytes of a file, no more than wanted; the stream is let go after them. */
export async function firstBytes(file: SourceFile, wanted: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.bytes()) {
    parts.push(part);
    size += part.length;
    if (size >= wanted) break;
  }
  return Buffer.concat(parts, size).subarray(0, wanted);
}

/** An error page that came in place of data: said as what it is. */
export function refuseWebPage(file: SourceFile, text: string): void {
  if (/^\s*<(!doctype|html|head|body|\?xml|[a-z]+[\s>/])/i.test(text.slice(0, 300)))
    throw new SourceError(
      `${file.name}: a web page in place of data; get the file again, or open the address in a browser`,
    );
}

/** The message of whatever was thrown, for the end of a `SourceError`. */
export const causeOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
