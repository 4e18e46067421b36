import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Parsed } from "../../core/index.js";
import { error } from "../../core/index.js";
import { sweep } from "./commit.js";
import { withLock } from "./lock.js";
import { type ImportEntry, importsOf, MANIFEST, readManifest, withImports, writeManifest } from "./manifest.js";

/** Takes a source out of a record, its raw files with it; with `partition` only that part. Nothing else changes. */
export async function removeSource(
  dir: string,
  source: string,
  partition?: string,
): Promise<Parsed<readonly ImportEntry[]>> {
  if (!existsSync(join(dir, MANIFEST))) return { issues: [error("import-missing", { source, known: "" })] };
  return withLock(dir, async () => {
    const manifest = await readManifest(dir);
    const imports = importsOf(manifest);
    const isMeant = (e: ImportEntry): boolean =>
      e.source === source && (partition === undefined || e.partition === partition);
    const removed = imports.filter(isMeant);
    if (removed.length === 0) {
      const known = [...new Set(imports.map((e) => e.source))].join(", ");
      return { issues: [error("import-missing", { source, known })] };
    }
    const kept = imports.filter((e) => !isMeant(e));
    await writeManifest(dir, withImports(manifest, kept));
    await sweep(dir, kept, 0);
    const stillRead = new Set(kept.map((e) => e.raw.sha256));
    for (const { raw } of removed)
      if (!stillRead.has(raw.sha256)) await rm(join(dir, "raw", raw.sha256), { force: true });
    return { value: removed, issues: [] };
  });
}

/** Deletes all raw files: imports stay, but cannot be repeated without getting the files again. Gives the bytes freed. */
export async function pruneRaw(dir: string): Promise<number> {
  if (!existsSync(join(dir, MANIFEST))) return 0;
  return withLock(dir, async () => {
    const manifest = await readManifest(dir);
    const imports = importsOf(manifest);
    const files = new Map(imports.filter((e) => e.raw.kept).map((e) => [e.raw.sha256, e.raw.bytes]));
    const pruned = imports.map((e) => ({ ...e, raw: { ...e.raw, kept: false } }));
    await writeManifest(dir, withImports(manifest, pruned));
    for (const sha256 of files.keys()) await rm(join(dir, "raw", sha256), { force: true });
    return [...files.values()].reduce((a, b) => a + b, 0);
  });
}
