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
  const power = exponent - digits + 1;
  // A negative power of ten is not exact; its inverse is, so 43.8 steps by 1/10 and not by 0.1000…01.
  return power < 0 ? 1 / 10 ** -power : 10 ** power;
}

/** Significant digits of a number written plainly; trailing zeros of a whole number are taken as not significant. */
export function digitsOf(amount: number): number {
  const text = Math.abs(amount).toExponential().split("e")[0] as string;
  return text.replace(".", "").length;
}

/** Digits as written; where nobody counted them, at least two, so that 40 is not taken for anything from 35 to 45. */
function writtenDigits(amount: number, digits: number | undefined): number {
  if (digits !== undefined && Number.isFinite(digits)) return Math.min(17, Math.max(1, Math.floor(digits)));
  return Math.max(2, digitsOf(amount));
}

const mirrored = (i: Interval): Interval => ({ min: -i.max, max: -i.min, minOpen: i.maxOpen, maxOpen: i.minOpen });

function positiveInterval(amount: number, to: number, digits: number | undefined, comparator: Comparator): Interval {
  const half = (x: number): number => stepOf(x, writtenDigits(x, digits)) / 2;
  // "Over 30": the next value anybody would name is 40, but that is too far, so a tenth; "over 31": 32.
  const reach = (x: number): number => Math.min(stepOf(x, digitsOf(x)), x / 10) || half(x);
  switch (comparator) {
    case "gt":
      return { min: amount, max: Math.max(to, amount + reach(amount)), minOpen: true, maxOpen: false };
    case "lt":
      return { min: amount - reach(amount), max: to, minOpen: false, maxOpen: true };
    case "gte":
      return { min: amount, max: Number.POSITIVE_INFINITY, minOpen: false, maxOpen: true };
    case "lte":
      return { min: Number.NEGATIVE_INFINITY, max: to, minOpen: true, maxOpen: false };
    case "approx": {
      // "About 7" is never narrower than "7" itself.
      const slack = (x: number): number => Math.max(x / 20, half(x));
      return { min: amount - slack(amount), max: to + slack(to), minOpen: false, maxOpen: false };
    }
    case "eq":
      return { min: amount - half(amount), max: to + half(to), minOpen: false, maxOpen: true };
  }
}

/**
 * The true values that a written amount allows; `undefined` where there is no finite amount. Exact: half a step of the
 * last digit around it, `[40.5, 41.5)` for 41. "Over" and "nearly": up to the next value that anybody would have named
 * instead, at most a tenth away. "About": five percent. "At least" and "at most" have one open end. A negative amount
 * is a deficit or a fall, and the words speak of its size: "a deficit of over 5" lies below −5.
 */
export function roundingInterval(value: Value, comparator: Comparator = "eq"): Interval | undefined {
  const { amount } = value;
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  const end = value.to !== undefined && Number.isFinite(value.to) ? value.to : amount;
  if (amount * end < 0)
    return { min: Math.min(amount, end), max: Math.max(amount, end), minOpen: false, maxOpen: false };
  const sizes = [Math.abs(amount), Math.abs(end)];
  const result = positiveInterval(Math.min(...sizes), Math.max(...sizes), value.digits, comparator);
  return amount < 0 ? mirrored(result) : result;
}
