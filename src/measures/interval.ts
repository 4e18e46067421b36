import { type Interval, inside } from "../core/index.js";

/** The interval that holds one number only. */
export const exactly = (x: number): Interval => ({ min: x, max: x, minOpen: false, maxOpen: false });

/** Do two intervals share a number? */
export function intersect(a: Interval, b: Interval): boolean {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  if (min !== max) return min < max;
  return inside(min, a) && inside(min, b);
}

/** The interval twice as wide about the same middle; an end that is infinite stays where it is. */
export function doubled(i: Interval): Interval {
  const half = (i.max - i.min) / 2;
  return Number.isFinite(half) ? { ...i, min: i.min - half, max: i.max + half } : i;
}

export const halfWidth = (i: Interval): number => (i.max - i.min) / 2;

export const plus = (a: Interval, b: Interval): Interval => ({
  min: a.min + b.min,
  max: a.max + b.max,
  minOpen: a.minOpen || b.minOpen,
  maxOpen: a.maxOpen || b.maxOpen,
});

export const minus = (a: Interval, b: Interval): Interval => ({
  min: a.min - b.max,
  max: a.max - b.min,
  minOpen: a.minOpen || b.maxOpen,
  maxOpen: a.maxOpen || b.minOpen,
});

/** `a / b` for a positive `b`; `undefined` where `b` may be zero or less. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (!(b.min > 0)) return undefined;
  return {
    min: a.min / (a.min >= 0 ? b.max : b.min),
    max: a.max / (a.max >= 0 ? b.min : b.max),
    minOpen: a.minOpen || b.maxOpen,
    maxOpen: a.maxOpen || b.minOpen,
  };
}

/** `factor · x + offset` for a positive factor. */
export const scaled = (i: Interval, factor: number, offset = 0): Interval => ({
  ...i,
  min: i.min * factor + offset,
  max: i.max * factor + offset,
});

export const negated = (i: Interval): Interval => ({
  min: -i.max,
  max: -i.min,
  minOpen: i.maxOpen,
  maxOpen: i.minOpen,
});
