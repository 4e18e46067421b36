import { type Interval, roundingInterval, type Statement } from "../core/index.js";
import { doubled, halfWidth, intersect, negated, type Observation, unitClass } from "../measures/index.js";

/** The number that a statement names, ready to be compared. */
export interface Claim {
  readonly amount: number;
  readonly to: number;
  readonly unit: string;
  readonly interval: Interval;
}

/** The statement's value with what its digits and words allow; `undefined` where it names no number. */
export function claimOf(s: Pick<Statement, "value" | "comparator">): Claim | undefined {
  if (s.value?.amount === undefined) return undefined;
  const interval = roundingInterval(s.value, s.comparator);
  if (interval === undefined) return undefined;
  const { amount, to, unit } = s.value;
  return { amount, to: to !== undefined && Number.isFinite(to) ? to : amount, unit, interval };
}

/** A claim about a change: a fall is below zero, however the text writes it. */
export function changeClaimOf(s: Pick<Statement, "value" | "comparator" | "direction">): Claim | undefined {
  const { value } = s;
  if (value?.amount === undefined || s.direction === undefined) return claimOf(s);
  const size = {
    ...value,
    amount: Math.abs(value.amount),
    ...(value.to === undefined ? {} : { to: Math.abs(value.to) }),
  };
  const claim = claimOf({ ...s, value: size });
  if (claim === undefined || s.direction === "up") return claim;
  return { ...claim, amount: -claim.amount, to: -claim.to, interval: negated(claim.interval) };
}

export interface Judgement {
  readonly holds: boolean | null;
  readonly close: boolean;
}

/** An observation whose rounding leaves more than this part of its value open confirms nothing finer than itself. */
const COARSE = 0.15;

/** Three institutes are three: a small count is never rounded. */
const isCounted = ({ value, unit }: Pick<Observation, "value" | "unit">): boolean =>
  unitClass(unit) === "count" && Number.isInteger(value) && Math.abs(value) < 10;

/**
 * A claim holds where the values it allows and the values the observation allows have one in common. A coarse
 * observation can refute a claim, but it does not confirm one that is finer than itself.
 */
export function judge(claim: Claim, observation: Pick<Observation, "value" | "interval" | "unit">): Judgement {
  const { interval, value } = observation;
  if (!intersect(claim.interval, interval))
    return { holds: false, close: intersect(doubled(claim.interval), interval) };
  const width = halfWidth(interval);
  const isCoarse =
    width > Math.abs(value) * COARSE && width > halfWidth(claim.interval) * 1.01 && !isCounted(observation);
  return { holds: isCoarse ? null : true, close: false };
}

const DIFFERENCES: ReadonlySet<string> = new Set(["percent", "percentage-points", "rank", "years"]);

/** (said − value) / value; for ranks, shares and percentages said − value. `null` where there is nothing to divide by. */
export function deviationOf(claim: Claim, value: number): number | null {
  const low = Math.min(claim.amount, claim.to);
  const high = Math.max(claim.amount, claim.to);
  const gap = Math.min(high, Math.max(low, value)) - value;
  if (DIFFERENCES.has(claim.unit)) return finite(gap);
  return value === 0 ? null : finite(gap / value);
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x + 0 : null);
