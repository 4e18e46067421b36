/** A source into a record: each request fetched to disk, checked, imported as `khorgos import` would; then the next. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Issue, Parsed } from "../../core/index.js";
import { error } from "../../core/index.js";
import { headOf, type SourceDefinition, SourceError, type SourceRequest } from "../../sources/index.js";
import { type ImportOptions, type ImportReport, importFile } from "../imports/import-files.js";
import { type Downloaded, download, type Step } from "./download.js";
import { PullFailure } from "./failure.js";
import { type Fetched, fetchedBefore, noteFetched } from "./journal.js";
import { claim, drop, leave, type Part } from "./part.js";
import { type Plan, type PullQuery, planOf } from "./plan.js";
import { type Limiter, limiter } from "./rate.js";
import { redact, shownUrl } from "./redact.js";
import { realWorld, type World } from "./world.js";

export interface PullOptions extends Omit<ImportOptions, "source" | "onProgress"> {
  readonly world?: Partial<World>;
  readonly mostBytes?: number;
  readonly onProgress?: (at: PullProgress) => void;
}

export interface PullProgress extends Omit<Step, "state"> {
  readonly state: Step["state"] | "import";
  readonly file: string;
  /** The how manieth request of how many are known so far. */
  readonly index: number;
  readonly of: number;
}

/** What became of one request. */
export interface PulledFile {
  readonly file: string;
  /** Without key. */
  readonly url: string;
  readonly outcome: "imported" | "not-modified" | "failed";
  readonly bytes: number;
  readonly sha256: string | null;
  /** Bytes that an earlier, broken pull had brought. */
  readonly resumed: number;
  readonly tries: number;
  /** Milliseconds waited, for the source's rate and before trying again. */
  readonly waited: number;
  readonly reports: readonly ImportReport[];
}

export interface PullReport {
  readonly dir: string;
  readonly source: string;
  readonly files: readonly PulledFile[];
  /** Requests not made, because those before them failed. */
  readonly left: number;
}

/** So many failures one after the other, and the rest would fail as well. */
const MOST_FAILURES = 3;
const MOST_PAGES = 5000;

/** Whatever goes wrong is an issue; what other requests have brought stays in the record. */
export async function pullSource(
  dir: string,
  source: SourceDefinition,
  query: PullQuery,
  options: PullOptions = {},
): Promise<Parsed<PullReport>> {
  const world: World = { ...realWorld(), ...options.world };
  const plan = planOf(source, query, world.env);
  if (!plan.value) return { issues: plan.issues };
  const run = new Run(dir, plan.value, world, options);
  return run.all();
}

interface One {
  readonly file: PulledFile;
  readonly next?: SourceRequest | undefined;
  readonly issues: readonly Issue[];
  /** Nothing after it can go better. */
  readonly hopeless?: boolean;
}

class Run {
  readonly #limit: Limiter;
  readonly #secrets: readonly string[];
  #index = 0;
  #of = 0;

  constructor(
    private readonly dir: string,
    private readonly plan: Plan,
    private readonly world: World,
    private readonly options: PullOptions,
  ) {
    this.#limit = limiter(plan.fetching.rate, world);
    this.#secrets = plan.key ? [plan.key.value] : [];
  }

  async all(): Promise<Parsed<PullReport>> {
    const queue = [...this.plan.requests];
    const seen = new Set<string>();
    const files: PulledFile[] = [];
    const issues: Issue[] = [];
    let failures = 0;
    while (queue.length > 0 && seen.size < MOST_PAGES) {
      const request = queue.shift() as SourceRequest;
      if (seen.has(request.url)) continue;
      seen.add(request.url);
      this.#index = seen.size;
      this.#of = seen.size + queue.length;
      const one = await this.#one(request);
      files.push(one.file);
      issues.push(...one.issues);
      if (one.next) queue.unshift(one.next);
      const isEmpty = one.issues.length > 0 && one.issues.every((i) => i.code === "input-empty");
      failures = one.file.outcome === "failed" && !isEmpty ? failures + 1 : 0;
      if (one.hopeless || failures >= MOST_FAILURES) break;
    }
    const source = this.plan.source.id;
    if (queue.length > 0) issues.push(error("pull-stopped", { source, left: queue.length }));
    return { value: { dir: this.dir, source, files, left: queue.length }, issues: issues.map((i) => this.#clean(i)) };
  }

  async #one(request: SourceRequest): Promise<One> {
    const { dir, plan } = this;
    const known = await fetchedBefore(dir, plan.source.id, request.url);
    const part = await claim(dir, request.url, request.file);
    let useless = false;
    try {
      const got = await this.#fetched(request, part, known);
      if (got.outcome === "not-modified") {
        useless = true;
        return { file: fileOf(request, got, "not-modified"), next: known?.next, issues: [] };
      }
      const next = await this.#next(request, part);
      const done = await this.#imported(request, part, got, next);
      // A full disk is no fault of the file.
      useless = !done.issues.some((i) => i.code === "storage-failed");
      return done;
    } catch (cause) {
      if (cause instanceof SourceError) {
        useless = true;
        return this.#failed(request, part, new PullFailure("content", cause.message));
      }
      if (cause instanceof PullFailure) {
        useless = cause.afresh;
        return this.#failed(request, part, cause);
      }
      const storage = storageIssue(cause);
      if (!storage) throw cause;
      return { file: fileOf(request, undefined, "failed"), issues: [storage], hopeless: true };
    } finally {
      await (useless ? drop(dir, request.url, part) : leave(dir, request.url, part));
    }
  }

  #fetched(request: SourceRequest, part: Part, known: Fetched | undefined): Promise<Downloaded> {
    const order = {
      url: this.plan.addressOf(request.url),
      file: request.file,
      headers: request.headers ?? {},
      key: this.plan.key,
      known: known?.validators,
      ...(this.options.mostBytes === undefined ? {} : { mostBytes: this.options.mostBytes }),
    };
    return download(order, part, this.world, this.#limit, (step) => this.#tell(request, step));
  }

  #tell(request: SourceRequest, step: Omit<PullProgress, "file" | "index" | "of">): void {
    const cause = step.cause === undefined ? {} : { cause: redact(step.cause, this.#secrets) };
    this.options.onProgress?.({ ...step, ...cause, file: request.file, index: this.#index, of: this.#of });
  }

  /** Asks the source whether an answer is one, and whether there is more. */
  async #next(request: SourceRequest, part: Part): Promise<SourceRequest | undefined> {
    const { follow } = this.plan.fetching;
    if (!follow) return undefined;
    return follow(request, await headOf({ name: request.file, bytes: () => createReadStream(part.path) }));
  }

  async #imported(request: SourceRequest, part: Part, got: Downloaded, next?: SourceRequest): Promise<One> {
    const { dir, plan, options, world } = this;
    this.#tell(request, { state: "import", bytes: got.bytes });
    const { mostBytes: _, onProgress: __, world: ___, ...rest } = options;
    const done = await importFile(dir, part.path, { ...rest, source: plan.source.id });
    const reports = done.value ?? [];
    const failed = done.issues.some((i) => i.severity === "error");
    if (!failed) {
      const partitions = reports.map((r) => r.partition);
      const { validators, sha256, bytes } = got;
      const fetched = new Date(world.now()).toISOString();
      const noted = { validators, sha256, bytes, fetched, ...(next === undefined ? {} : { next }) };
      await noteFetched(dir, plan.source.id, request.url, partitions, noted);
    }
    const issues = done.issues.map((i) => renamed(i, part.path, request.file));
    const hopeless = issues.some((i) => i.code === "storage-failed");
    return { file: { ...fileOf(request, got, failed ? "failed" : "imported"), reports }, next, issues, hopeless };
  }

  async #failed(request: SourceRequest, part: Part, failure: PullFailure): Promise<One> {
    const { source, fetching, key } = this.plan;
    const file = fileOf(request, undefined, "failed");
    const isRefusal = failure.kind === "key" || (failure.status === 401 && fetching.key !== undefined);
    const kept = failure.afresh ? 0 : await sizeOf(part.path);
    const params = { source: source.id, file: request.file, url: shownUrl(this.plan.addressOf(request.url)), kept };
    const issues: Issue[] = [error("pull-failed", { ...params, cause: failure.message })];
    if (isRefusal && fetching.key)
      issues.push(
        error("pull-key", { source: source.id, variable: fetching.key.variable, refused: key !== undefined }),
      );
    return { file, issues, hopeless: isRefusal || failure.status === 429 || (failure.after ?? 0) > 0 };
  }

  /** No key in anything that is shown, whoever wrote it there. */
  #clean(issue: Issue): Issue {
    const params = Object.entries(issue.params).map(([name, value]) => [
      name,
      typeof value === "string" ? redact(value, this.#secrets) : value,
    ]);
    return { ...issue, params: Object.fromEntries(params) } as Issue;
  }
}

const fileOf = (request: SourceRequest, got: Downloaded | undefined, outcome: PulledFile["outcome"]): PulledFile => ({
  file: request.file,
  url: shownUrl(request.url),
  outcome,
  bytes: got?.bytes ?? 0,
  sha256: got?.sha256 || null,
  resumed: got?.resumed ?? 0,
  tries: got?.tries ?? 0,
  waited: got?.waited ?? 0,
  reports: [],
});

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    (s) => s.size,
    () => 0,
  );

/** Imports name the file on disk; people know it by its name. */
function renamed(issue: Issue, path: string, file: string): Issue {
  const params = issue.params as { readonly path?: string };
  return params.path === path ? ({ ...issue, params: { ...params, path: file } } as Issue) : issue;
}

function storageIssue(cause: unknown): Issue | undefined {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT")
    return error("storage-failed", { cause: "no space left", reason: "full" });
  if (code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOTDIR")
    return error("storage-failed", { cause: `no permission to write (${code})`, reason: "failed" });
  return undefined;
}
