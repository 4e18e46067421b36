import type { World } from "./world.js";

export type Limiter = () => Promise<number>;

/** Lets at most so many begin in so many milliseconds; gives how long it made the caller wait. */
export function limiter(
  rate: { readonly requests: number; readonly perMs: number } | undefined,
  { now, sleep }: Pick<World, "now" | "sleep">,
): Limiter {
  const begun: number[] = [];
  return async () => {
    if (!rate) return 0;
    const oldest = begun.length < rate.requests ? undefined : begun.shift();
    const wait = oldest === undefined ? 0 : Math.max(0, oldest + rate.perMs - now());
    if (wait > 0) await sleep(wait);
    begun.push(now());
    return wait;
  };
}
