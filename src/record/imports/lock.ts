import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { holdFile, StoreError } from "../../store/index.js";

const inProcess = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while nobody else changes the record. Between processes the database's own file lock keeps order: the system
 * lets go of it whatever way a process ends, so that a killed import blocks nobody.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>, patience = 60_000): Promise<T> {
  const key = resolve(dir);
  const before = inProcess.get(key) ?? Promise.resolve();
  const turn = before.then(
    () => locked(dir, work, patience),
    () => locked(dir, work, patience),
  );
  inProcess.set(key, turn);
  return turn.finally(() => inProcess.get(key) === turn && inProcess.delete(key));
}

async function locked<T>(dir: string, work: () => Promise<T>, patience: number): Promise<T> {
  await mkdir(dir, { recursive: true });
  const until = Date.now() + patience;
  for (;;) {
    const held = await holdFile(join(dir, ".lock")).catch((cause: unknown) => {
      if (cause instanceof StoreError && /lock/i.test(cause.message) && Date.now() < until) return undefined;
      throw cause;
    });
    if (held) {
      try {
        return await work();
      } finally {
        held.release();
      }
    }
    await wait(20 + Math.random() * 60);
  }
}
