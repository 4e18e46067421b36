/**
 * Runs a reader of a binary format in a thread of its own. A file made to exhaust the reader then costs bounded time
 * and memory: the thread is ended, the program goes on.
 */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

export interface SandboxLimits {
  readonly milliseconds: number;
  /** Bytes of heap and buffers together, beyond what the process held before. */
  readonly bytes: number;
}

/** How a run ended: it said `{ done }`, it said `{ failed }` or broke down, or it was ended for time or memory. */
export type SandboxEnd =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly cause: string }
  | { readonly kind: "ended" };

/** What may run in a sandbox; written as types, so that the packages count as imported and are loaded only there. */
type Packages = { readonly mammoth: typeof import("mammoth"); readonly unpdf: typeof import("unpdf") };
export type SandboxPackage = keyof Packages;

interface Message {
  readonly part?: unknown;
  readonly done?: true;
  readonly failed?: string;
}

const WATCH_EVERY = 50;
const MEGABYTE = 1024 * 1024;
const resolve = createRequire(import.meta.url).resolve;

/**
 * `code` is CommonJS source; it finds the bytes as `bytes` and loads the package with `await load()`; what it passes to
 * `part` arrives at `onPart`, in order. It ends by returning or throwing.
 */
export function runInSandbox(
  code: string,
  packageName: SandboxPackage,
  bytes: Uint8Array,
  limits: SandboxLimits,
  onPart: (part: unknown) => void,
): Promise<SandboxEnd> {
  const held = memory();
  const worker = new Worker(
    FRAME.replace("/* code */", () => code),
    {
      eval: true,
      workerData: { bytes, packagePath: resolve(packageName) },
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.bytes / MEGABYTE) },
    },
  );
  return new Promise((settle) => {
    let isOver = false;
    const finish = (end: SandboxEnd): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      clearInterval(watch);
      worker.terminate().then(
        () => settle(end),
        () => settle(end),
      );
    };
    const timer = setTimeout(() => finish({ kind: "ended" }), limits.milliseconds);
    const watch = setInterval(() => {
      if (memory() - held > limits.bytes) finish({ kind: "ended" });
    }, WATCH_EVERY);
    worker.on("message", ({ part, done, failed }: Message) => {
      if (done) finish({ kind: "done" });
      else if (failed !== undefined) finish({ kind: "failed", cause: failed });
      else onPart(part);
    });
    worker.on("error", (cause: NodeJS.ErrnoException) =>
      finish(cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "ended" } : { kind: "failed", cause: cause.name }),
    );
    worker.on("exit", () => finish({ kind: "failed", cause: "exit" }));
  });
}

const memory = (): number => process.memoryUsage.rss();

const FRAME = `
const { parentPort, workerData } = require("node:worker_threads");
const { pathToFileURL } = require("node:url");
const { bytes, packagePath } = workerData;
const load = () => import(pathToFileURL(packagePath).href);
const part = (value) => parentPort.postMessage({ part: value });
(async () => {
/* code */
})().then(
  () => parentPort.postMessage({ done: true }),
  (cause) => parentPort.postMessage({ failed: String((cause && cause.name) || cause) }),
);
`;
