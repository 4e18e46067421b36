/** Files into the record: recognise, read, check, swap in. Until the swap, nothing that others read has changed. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Issue, Parsed } from "../../core/index.js";
import { error, warning } from "../../core/index.js";
import { headOf, SOURCES, SourceError } from "../../sources/index.js";
import { type DatabaseOptions, openLoader, StoreError } from "../../store/index.js";
import { commitImport } from "./commit.js";
import { type InputFile, inputFiles } from "./input-files.js";
import { type Job, loadJob } from "./load-job.js";
import { type ImportEntry, importsOf, readManifest } from "./manifest.js";

/** Raised when a source is read differently than before, so that the same file is read anew. */
export const READER = 1;

export interface ImportOptions extends Pick<DatabaseOptions, "memory" | "threads"> {
  /** Keep the raw file by its checksum, so that the import can be repeated. Default: yes. */
  readonly keepRaw?: boolean;
  /** Whose file it is, where its header does not tell; else the first source that recognises it. */
  readonly source?: string;
  readonly now?: () => Date;
  readonly onProgress?: (at: ImportProgress) => void;
}

export interface ImportProgress {
  readonly file: string;
  readonly step: "recognise" | "read" | "check" | "keep" | "done";
}

/** What became of one file. `unchanged`: it was there already; `nothing-to-keep`: every row was left out, and why. */
export interface ImportReport {
  readonly file: string;
  readonly source: string;
  readonly partition: string;
  readonly outcome: "imported" | "replaced" | "unchanged" | "nothing-to-keep";
  readonly read: number;
  readonly kept: number;
  readonly skipped: { readonly [reason: string]: number };
  readonly tables: { readonly [table: string]: number };
}

/** Imports one file or archive. Issues of severity error: nothing of that file is in the record. */
export async function importFile(
  dir: string,
  path: string,
  options: ImportOptions = {},
): Promise<Parsed<readonly ImportReport[]>> {
  const work = join(dir, "work", `${process.pid}-${randomUUID()}`);
  const reports: ImportReport[] = [];
  const issues: Issue[] = [];
  try {
    const found = await stat(path).catch(() => undefined);
    if (!found) return { issues: [error("file-missing", { path })] };
    if (!found.isFile()) return { issues: [error("not-a-file", { path })] };
    if (found.size === 0) return { issues: [error("input-refused", { path, cause: "it is empty" })] };
    await mkdir(work, { recursive: true });
    for (const file of await inputFiles(path, work)) {
      options.onProgress?.({ file: file.name, step: "recognise" });
      const job = await recognise(file, options.source);
      if (!job.value) issues.push(...job.issues);
      else {
        const done = await importJob(dir, work, job.value, options);
        issues.push(...done.issues);
        if (done.value) reports.push(done.value);
      }
    }
  } catch (cause) {
    issues.push(issueOf(path, cause));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return {
    ...(reports.length > 0 ? { value: reports } : {}),
    issues: reports.length > 0 ? issues.map(beside) : issues,
  };
}

/** Archives hold read-me files and handbooks beside the data: worth a word, no failure. */
const beside = (issue: Issue): Issue =>
  issue.code === "input-unrecognised" ? warning(issue.code, issue.params) : issue;

/** Expected failures as issues; a mistake of the program goes on up. */
function issueOf(path: string, cause: unknown): Issue {
  if (cause instanceof SourceError) return error("input-refused", { path, cause: cause.message });
  if (cause instanceof StoreError && cause.reason === "input")
    return error("input-refused", { path, cause: cause.message });
  if (cause instanceof StoreError) return error("storage-failed", { cause: cause.message, reason: cause.reason });
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT")
    return error("storage-failed", { cause: "no space left", reason: "full" });
  if (code === "EACCES" || code === "EROFS" || code === "EPERM")
    return error("storage-failed", { cause: `no permission to write (${code})`, reason: "failed" });
  throw cause;
}

/** Whose file it is. A mapping file beside it (`table.map.json`) makes it a table of one's own. */
async function recognise(file: InputFile, wanted?: string): Promise<Parsed<Job>> {
  const head = await headOf(file);
  const mapping = await readFile(`${file.path.replace(/\.[^.]*$/, "")}.map.json`, "utf8").catch(() => undefined);
  for (const source of SOURCES) {
    if (wanted !== undefined && source.id !== wanted) continue;
    const recognised = source.recognise(mapping === undefined ? head : { ...head, mapping });
    if (!recognised) continue;
    // A layout may write places in other codes than its source's others.
    const { codes = source.codes } = recognised;
    return { value: { file, source: { ...source, codes }, recognised }, issues: [] };
  }
  const shown = head.header.slice(0, 6).join(", ").slice(0, 120);
  return { issues: [error("input-unrecognised", { path: file.name, header: shown })] };
}

async function importJob(dir: string, work: string, job: Job, options: ImportOptions): Promise<Parsed<ImportReport>> {
  const { file, source, recognised } = job;
  const raw = await rawOf(file, work, options.keepRaw !== false);
  const before = importsOf(await readManifest(dir)).find(
    (e) =>
      e.source === source.id &&
      e.partition === recognised.partition &&
      e.raw.sha256 === raw.sha256 &&
      e.reader === READER,
  );
  if (before) return { value: reportOf(job, "unchanged", before), issues: [] };
  options.onProgress?.({ file: file.name, step: "read" });
  const loader = await openLoader({ ...pick(options), spill: join(work, "spill") });
  try {
    const { staging, issues } = await loadJob(work, job, loader, () =>
      options.onProgress?.({ file: file.name, step: "check" }),
    );
    if (!staging || issues.some((i) => i.severity === "error")) return { issues };
    options.onProgress?.({ file: file.name, step: "keep" });
    const entry: Omit<ImportEntry, "files"> = {
      source: source.id,
      partition: recognised.partition,
      ...(recognised.release === undefined ? {} : { release: recognised.release }),
      raw: { name: file.name, sha256: raw.sha256, bytes: raw.bytes, kept: raw.path !== undefined },
      reader: READER,
      imported: (options.now?.() ?? new Date()).toISOString(),
      read: staging.read,
      kept: staging.kept,
      skipped: staging.skipped,
    };
    if (staging.kept === 0) return { value: reportOf(job, "nothing-to-keep", { ...entry, files: [] }), issues };
    const committed = await commitImport(dir, entry, staging, raw.path, loader);
    options.onProgress?.({ file: file.name, step: "done" });
    if (committed.overlap)
      return {
        issues: [
          ...issues,
          error("input-problem", {
            path: file.name,
            source: source.id,
            kind: "overlap",
            column: "",
            ...committed.overlap,
          }),
        ],
      };
    return { value: reportOf(job, committed.replaced ? "replaced" : "imported", committed.entry), issues };
  } finally {
    loader.close();
  }
}

const pick = ({ memory, threads }: ImportOptions): DatabaseOptions => ({
  ...(memory === undefined ? {} : { memory }),
  ...(threads === undefined ? {} : { threads }),
});

/** Checksum of the file, and a copy of it where the raw file is to be kept. */
async function rawOf(
  file: InputFile,
  work: string,
  keep: boolean,
): Promise<{ sha256: string; bytes: number; path?: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
  }
  const sha256 = hash.digest("hex");
  if (!keep) return { sha256, bytes };
  const path = join(work, `raw-${sha256}`);
  // A copy on write where the file system can.
  await copyFile(file.path, path, 2);
  return { sha256, bytes, path };
}

const reportOf = ({ file }: Job, outcome: ImportReport["outcome"], entry: ImportEntry): ImportReport => ({
  file: file.name,
  source: entry.source,
  partition: entry.partition,
  outcome,
  read: entry.read,
  kept: entry.kept,
  skipped: entry.skipped,
  tables: Object.fromEntries(entry.files.map((f) => [f.table, f.rows])),
});
