/** What was fetched from which address and became which imports: so that a pull repeated can ask whether it has changed. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceRequest } from "../../sources/index.js";
import { READER } from "../imports/import-files.js";
import { importsOf, readManifest } from "../imports/manifest.js";
import { addressKey, downloadsIn, type Validators } from "./part.js";

export interface Fetched {
  readonly validators: Validators;
  readonly sha256: string;
  readonly bytes: number;
  /** Day and time, ISO 8601. */
  readonly fetched: string;
  readonly imports: readonly { readonly partition: string; readonly sha256: string }[];
  /** The page that came after it. */
  readonly next?: SourceRequest;
}

const pathOf = (dir: string, url: string): string => join(downloadsIn(dir), `${addressKey(url)}.json`);

/** What was fetched, if all that became of it is still in the record as it was read, and read as it is today. */
export async function fetchedBefore(dir: string, source: string, url: string): Promise<Fetched | undefined> {
  let found: Fetched;
  try {
    found = JSON.parse(await readFile(pathOf(dir, url), "utf8")) as Fetched;
  } catch {
    return undefined;
  }
  const there = importsOf(await readManifest(dir)).filter((e) => e.source === source && e.reader === READER);
  const whole =
    found.imports.length > 0 &&
    found.imports.every((i) => there.some((e) => e.partition === i.partition && e.raw.sha256 === i.sha256));
  return whole ? found : undefined;
}

export async function noteFetched(
  dir: string,
  source: string,
  url: string,
  partitions: readonly string[],
  fetched: Omit<Fetched, "imports">,
): Promise<void> {
  const imports = importsOf(await readManifest(dir))
    .filter((e) => e.source === source && partitions.includes(e.partition))
    .map((e) => ({ partition: e.partition, sha256: e.raw.sha256 }));
  const beside = join(downloadsIn(dir), `${randomUUID()}.new`);
  await mkdir(downloadsIn(dir), { recursive: true });
  await writeFile(beside, `${JSON.stringify({ ...fetched, imports } satisfies Fetched)}\n`);
  await rename(beside, pathOf(dir, url)).catch(() => rm(beside, { force: true }));
}
