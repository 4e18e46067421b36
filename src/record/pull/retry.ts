import type { World } from "./world.js";

/** Tries without progress before giving up. */
export const MOST_TRIES = 5;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** A server that asks for more than this is left alone until the user comes back. */
export const LONGEST_AFTER = 300_000;

export const RETRIED: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** `Retry-After`: seconds, or a date; milliseconds from now. `undefined` where it says neither. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Doubles with every try, half of it by chance; never less than the server asked for. */
export function waitBefore(again: number, after: number | undefined, { random }: Pick<World, "random">): number {
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (again - 1));
  const own = whole / 2 + (random() * whole) / 2;
  return Math.round(Math.max(own, after ?? 0));
}
