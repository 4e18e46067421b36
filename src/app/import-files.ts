import type { Issue, Parsed } from "../core/index.js";
import type { ImportEntry, ImportOptions, ImportProgress, ImportReport } from "../record/index.js";
import { folderOf } from "./record-folder.js";

export type { ImportEntry, ImportOptions, ImportProgress, ImportReport };

export interface Imported {
  readonly dir: string;
  readonly reports: readonly ImportReport[];
  readonly issues: readonly Issue[];
}

/** Imports files of public sources, one after the other; a file that fails leaves the others and the record as they are. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions & { readonly record?: string | undefined } = {},
): Promise<Imported> {
  const record = await import("../record/index.js");
  const dir = folderOf(record, options.record);
  const reports: ImportReport[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const done = await record.importFile(dir, path, options);
    issues.push(...done.issues);
    if (done.value) reports.push(...done.value);
  }
  return { dir, reports, issues };
}

/** Takes a source, or one partition of it, out of the user's record. */
export async function removeSource(
  source: string,
  options: { readonly record?: string | undefined; readonly partition?: string | undefined } = {},
): Promise<Parsed<readonly ImportEntry[]>> {
  const record = await import("../record/index.js");
  return record.removeSource(folderOf(record, options.record), source, options.partition);
}

/** Deletes the raw files that imports have kept; gives the bytes freed. */
export async function pruneRaw(dir?: string): Promise<number> {
  const record = await import("../record/index.js");
  return record.pruneRaw(folderOf(record, dir));
}
