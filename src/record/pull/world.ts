import { setTimeout as wait } from "node:timers/promises";

/** What a pull has of the world. Tests put their own in its place, so that waits take no time and chance repeats. */
export interface World {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to below 1: so that many who were turned away together do not come back together. */
  readonly random: () => number;
  readonly env: { readonly [name: string]: string | undefined };
  /** Silence after which a connection counts as dead: until an answer begins, and within it. */
  readonly patience: { readonly answer: number; readonly bytes: number };
}

export const realWorld = (): World => ({
  fetch: globalThis.fetch,
  now: Date.now,
  sleep: (ms) => wait(ms),
  random: Math.random,
  env: process.env,
  // Some sources work an answer out before they begin it.
  patience: { answer: 120_000, bytes: 30_000 },
});
