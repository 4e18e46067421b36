/** From what a user names to files that a source can read: archives unpacked within limits, gzip undone on the way. */
import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { SourceError, type SourceFile } from "../../sources/index.js";

/** A file on disk as sources see it. */
export interface InputFile extends SourceFile {
  readonly path: string;
}

/** BACI unpacks to some 8 GB a release; nothing that is read is larger than this. */
const MOST_UNPACKED = 64 * 1024 ** 3;
const MOST_ENTRIES = 5000;
/** Deflate reaches 1032 to 1; text seldom more than 30. */
const MOST_RATIO = 250;

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Counts what comes out of a packed stream and stops it before it floods the disk or the reader. */
const bounded = (name: string, packed: number): Transform => {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      const tooMuch = size > MOST_UNPACKED || (size > 64 * 1024 ** 2 && size > packed * MOST_RATIO);
      done(tooMuch ? new SourceError(`${name} unpacks to far more than data do: refused`) : null, chunk);
    },
  });
};

async function* gunzipped(path: string, packed: number): AsyncIterable<Uint8Array> {
  const unpacked = bounded(basename(path), packed);
  // Errors of every stage end the last stream; they are met where it is read.
  pipeline(createReadStream(path), createGunzip(), unpacked).catch(() => {});
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
  } catch (cause) {
    throw readable(cause as Error, path);
  }
}

const readable = (cause: Error, path: string): Error =>
  cause instanceof SourceError ? cause : new SourceError(`${basename(path)} is damaged: ${cause.message}`);

async function plainFile(path: string, name = basename(path)): Promise<InputFile> {
  const { size } = await stat(path);
  const bytes = isGzip(await headOf(path)) ? () => gunzipped(path, size) : () => createReadStream(path);
  return { path, name: name.replace(/\.gz$/i, ""), bytes };
}

/** The files inside a path: itself, or the entries of an archive unpacked into `work`. Spreadsheets are no archives here. */
export async function inputFiles(path: string, work: string): Promise<readonly InputFile[]> {
  const head = await headOf(path);
  if (!isZip(head) || Buffer.from(head).includes("[Content_Types].xml") || /\.xls[xm]$/i.test(path))
    return [await plainFile(path)];
  return unzipped(path, work);
}

async function unzipped(path: string, work: string): Promise<readonly InputFile[]> {
  const { open: openZip } = await import("yauzl");
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    openZip(path, { lazyEntries: true, strictFileNames: true }, (cause, file) =>
      cause ? reject(cause) : resolve(file),
    ),
  ).catch((cause: Error) => {
    throw readable(cause, path);
  });
  const { size: packed } = await stat(path);
  const files: InputFile[] = [];
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new SourceError(`${basename(path)} holds ${zip.entryCount} files: refused`);
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith("/") || /(^|\/)(__MACOSX|\.)/.test(entry.fileName)) continue;
      const target = join(work, `${files.length}-${basename(entry.fileName).replace(/[^\w.-]/g, "_")}`);
      await unpack(zip, entry, target, packed);
      files.push(await plainFile(target, basename(entry.fileName)));
    }
  } catch (cause) {
    throw readable(cause as Error, path);
  } finally {
    zip.close();
  }
  if (files.length === 0) throw new SourceError(`${basename(path)} is an archive without files`);
  return files;
}

async function* entriesOf(zip: ZipFile): AsyncIterable<Entry> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (!entry) return;
    yield entry;
  }
}

const nextEntry = (zip: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    const once = <T>(event: string, act: (value: T) => void): void => {
      const listener = (value: T): void => {
        for (const [name, other] of listeners) zip.removeListener(name, other);
        act(value);
      };
      listeners.push([event, listener as (value: unknown) => void]);
      zip.on(event, listener);
    };
    const listeners: [string, (value: unknown) => void][] = [];
    once<Entry>("entry", resolve);
    once<undefined>("end", () => resolve(undefined));
    once<Error>("error", reject);
    zip.readEntry();
  });

async function unpack(zip: ZipFile, entry: Entry, target: string, packed: number): Promise<void> {
  if (entry.isEncrypted()) throw new SourceError(`${entry.fileName} is protected by a password`);
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (cause, found) => (cause ? reject(cause) : resolve(found))),
  );
  await pipeline(stream, bounded(entry.fileName, packed), createWriteStream(target));
}
