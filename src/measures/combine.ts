import type { Basis, Interval } from "../core/index.js";
import { amountText } from "./amounts.js";
import { basisId, type Observation, periodKey } from "./observation.js";

/** Observations that are a number of their own: neither an echo nor only a bound. */
export const isSolid = (o: Observation): boolean => o.evidence.length > 0 && !o.bound;

export const slotOf = (o: Observation): string => `${basisId(o.basis)} ${periodKey(o.period)} ${o.unit}`;

/** Solid observations by basis, period and unit, the most precise first. */
export function bySlot(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const slots = new Map<string, Observation[]>();
  for (const o of observations.filter(isSolid)) {
    const known = slots.get(slotOf(o));
    if (known === undefined) slots.set(slotOf(o), [o]);
    else known.push(o);
  }
  return slots;
}

/** Of several releases the one that goes with `o`: of the same source, else of the same authority, else the first. */
export function matching(o: Observation, candidates: readonly Observation[]): Observation | undefined {
  const lead = o.evidence[0];
  const same = (field: "source" | "authority") => candidates.find((c) => c.evidence[0]?.[field] === lead?.[field]);
  return same("source") ?? same("authority") ?? candidates[0];
}

export interface Combination {
  readonly sign: "+" | "−" | "/";
  readonly value: (x: number, y: number) => number;
  readonly interval: (x: Interval, y: Interval) => Interval | undefined;
}

/** `x ∘ y` as an observation with both as its inputs; `undefined` where the result has no finite value. */
export function combined(
  x: Observation,
  y: Observation,
  how: Combination,
  as: Pick<Observation, "measure" | "basis"> & { readonly unit?: string },
): Observation | undefined {
  const value = how.value(x.value, y.value);
  const interval = how.interval(x.interval, y.interval);
  if (interval === undefined || !Number.isFinite(value)) return undefined;
  const unit = as.unit ?? x.unit;
  const terms = `${amountText(x.value, x.unit, x.interval)} ${how.sign} ${amountText(y.value, y.unit, y.interval)}`;
  return {
    basis: as.basis,
    dimensions: x.dimensions,
    measure: as.measure,
    period: x.period,
    value,
    unit,
    interval,
    bound: false,
    evidence: [...x.evidence.slice(0, 1), ...y.evidence.slice(0, 1)],
    echoes: [],
    computation: `${terms} = ${amountText(value, unit, interval)}`,
  };
}

/** Every `x` with the `y` of the same period and unit under the basis that `basisOfY` names. */
export function combineAll(
  xs: readonly Observation[],
  ys: readonly Observation[],
  how: Combination,
  measure: Observation["measure"],
  bases: (x: Basis) => { readonly y: Basis; readonly result: Basis } | undefined,
): Observation[] {
  const slots = bySlot(ys);
  return xs.filter(isSolid).flatMap((x) => {
    const basis = bases(x.basis);
    if (basis === undefined) return [];
    const y = matching(x, slots.get(slotOf({ ...x, basis: basis.y })) ?? []);
    const result = y === undefined ? undefined : combined(x, y, how, { measure, basis: basis.result });
    return result === undefined ? [] : [result];
  });
}
