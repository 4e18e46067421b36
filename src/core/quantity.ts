import type { Comparator, Value } from "./statement.js";

/** Numbers from `min` to `max`; `minOpen`/`maxOpen`: the end itself does not belong to it. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

export const inside = (x: number, i: Interval): boolean =>
  (i.minOpen ? x > i.min : x >= i.min) && (i.maxOpen ? x < i.max : x <= i.max);

/** The step of the last digit written: 41 billion with two digits steps by 1 billion. */
export function stepOf(amount: number, digits: number): number {
  if (amount === 0) return 1;
  const exponent = Math.floor(Math.log10(Math.abs(amount)) + 1e-12);
  return 10 ** (exponent - digits + 1);
}

/** Significant digits of a number written plainly; trailing zeros of a whole number are taken as not significant. */
export function digitsOf(amount: number): number {
  const text = Math.abs(amount).toExponential().split("e")[0] as string;
  return text.replace(".", "").length;
}

/**
 * The true values that a written amount allows. Exact: half a step of the last digit around it. "Over" and "nearly":
 * up to the next value that anybody would have named instead, at most a tenth away. "About": five percent.
 */
export function roundingInterval(value: Value, comparator: Comparator = "eq"): Interval | undefined {
  const amount = value.amount;
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  const digits = Math.max(1, value.digits ?? digitsOf(amount));
  const step = stepOf(amount, digits);
  const size = Math.abs(amount);
  // "Over 30": the next value anybody would name is 40, but that is too far, so a tenth; "over 31": 32.
  const reach = Math.min(stepOf(amount, digitsOf(amount)), size / 10) || step;
  switch (comparator) {
    case "gt":
      return { min: amount, max: amount + reach, minOpen: true, maxOpen: false };
    case "lt":
      return { min: amount - reach, max: amount, minOpen: false, maxOpen: true };
    case "gte":
      return { min: amount, max: Number.POSITIVE_INFINITY, minOpen: false, maxOpen: true };
    case "lte":
      return { min: Number.NEGATIVE_INFINITY, max: amount, minOpen: true, maxOpen: false };
    case "approx": {
      const slack = Math.max(size * 0.05, step / 2);
      return { min: amount - slack, max: (value.to ?? amount) + slack, minOpen: false, maxOpen: false };
    }
    case "eq": {
      const half = step / 2;
      const top = value.to ?? amount;
      return { min: amount - half, max: top + half, minOpen: false, maxOpen: true };
    }
  }
}
