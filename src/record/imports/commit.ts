/** The swap: checked files moved into the record, the manifest renamed over the old one. */
import { copyFile, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Loader } from "../../store/index.js";
import { TOTALS } from "../../store/index.js";
import { sha256Of } from "../file-checksum.js";
import type { Staging } from "./load-job.js";
import { withLock } from "./lock.js";
import {
  type ImportEntry,
  type ImportedFile,
  importsOf,
  readManifest,
  withImports,
  writeManifest,
} from "./manifest.js";
import { syncFolder } from "./write-whole.js";

export interface Committed {
  readonly entry: ImportEntry;
  readonly replaced: boolean;
  /** Rows that another file of the source has already: nothing was changed. */
  readonly overlap?: { readonly count: number; readonly example: string };
}

const safe = (text: string): string => text.replace(/[^\w.-]+/g, "_").slice(0, 60);

async function flushed(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Files get names of their content: the same content is the same file, and no file is ever written over. */
async function contentNamed(
  entry: Omit<ImportEntry, "files">,
  staging: Staging,
): Promise<(ImportedFile & { from: string })[]> {
  return Promise.all(
    staging.files.map(async ({ table, path, rows }) => {
      const sha256 = await sha256Of(path);
      await flushed(path);
      const name = `${safe(entry.source)}.${safe(entry.partition)}.${sha256.slice(0, 12)}.parquet`;
      return { table, path: `bulk/${table}/${name}`, rows, bytes: (await stat(path)).size, sha256, from: path };
    }),
  );
}

/** Swaps a checked import in, in place of an earlier one of the same partition. */
export async function commitImport(
  dir: string,
  entry: Omit<ImportEntry, "files">,
  staging: Staging,
  raw: string | undefined,
  loader: Loader,
): Promise<Committed> {
  const named = await contentNamed(entry, staging);
  const files = named.map(({ from: _, ...file }) => file);
  return withLock(dir, async () => {
    const manifest = await readManifest(dir);
    const imports = importsOf(manifest);
    const isSame = (e: ImportEntry): boolean => e.source === entry.source && e.partition === entry.partition;
    const others = imports.filter((e) => e.source === entry.source && !isSame(e));
    const totals = named.find((f) => f.table === TOTALS);
    if (totals) {
      const sums = others.flatMap((e) => e.files.filter((f) => f.table === TOTALS).map((f) => join(dir, f.path)));
      const overlap = await loader.overlap(totals.from, sums);
      if (overlap.count > 0) return { entry: { ...entry, files }, replaced: false, overlap };
    }
    for (const { from, path } of named) await moveInto(from, join(dir, path));
    if (raw !== undefined) await moveInto(raw, join(dir, "raw", entry.raw.sha256));
    const whole: ImportEntry = { ...entry, files };
    await writeManifest(dir, withImports(manifest, [...imports.filter((e) => !isSame(e)), whole].sort(bySource)));
    for (const e of imports.filter(isSame)) for (const f of e.files) await retire(join(dir, f.path));
    await sweep(dir, [...imports.filter((e) => !isSame(e)), whole]);
    return { entry: whole, replaced: imports.some(isSame) };
  });
}

const bySource = (a: ImportEntry, b: ImportEntry): number =>
  a.source !== b.source ? (a.source < b.source ? -1 : 1) : a.partition < b.partition ? -1 : 1;

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EXDEV") throw cause;
    await copyFile(from, `${to}.new`);
    await rename(`${to}.new`, to);
  });
  await syncFolder(dirname(to));
}

/** How long a replaced file stays: somebody may have opened the record before and still be reading it. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** From now on the file is nobody's; its time of change says since when. */
const retire = (path: string): Promise<void> => utimes(path, new Date(), new Date()).catch(() => {});

/** Takes away what killed imports and replaced ones left behind long ago. */
export async function sweep(dir: string, named: readonly ImportEntry[], keptFor = KEPT_FOR): Promise<void> {
  const wanted = new Set(named.flatMap((e) => e.files.map((f) => join(dir, f.path))));
  for (const table of await readdir(join(dir, "bulk")).catch(() => []))
    for (const file of await readdir(join(dir, "bulk", table))) {
      const path = join(dir, "bulk", table, file);
      if (wanted.has(path)) continue;
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs >= keptFor) await rm(path, { force: true });
    }
  for (const left of await readdir(join(dir, "work")).catch(() => []))
    if (!isAlive(Number(left.split("-")[0]))) await rm(join(dir, "work", left), { recursive: true, force: true });
  for (const left of await readdir(dir))
    if (/\.new$/.test(left) && !isAlive(Number(/\.(\d+)\.new$/.exec(left)?.[1])))
      await rm(join(dir, left), { force: true });
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
