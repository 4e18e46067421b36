import type { Period } from "../core/index.js";
import {
  type Combination,
  combined,
  isSolid,
  matching,
  minus,
  type Observation,
  over,
  scaled,
  slotOf,
} from "../measures/index.js";

const GROWTH: Combination = {
  sign: "/",
  value: (x, y) => (x / y - 1) * 100,
  interval: (x, y) => {
    const ratio = over(x, y);
    return ratio === undefined ? undefined : scaled(ratio, 100, -100);
  },
};
const DIFFERENCE: Combination = { sign: "−", value: (x, y) => x - y, interval: minus };

/** The other end of a computation, under the same basis: the observation of `base` that goes with `o`. */
export function counterpartIn(
  observations: readonly Observation[],
  o: Observation,
  base: Period,
): Observation | undefined {
  const slot = slotOf({ ...o, period: base });
  return matching(
    o,
    observations.filter((x) => isSolid(x) && slotOf(x) === slot),
  );
}

/** The change between two levels of one basis, with the interval that the rounding of both leaves. */
export function changeBetween(o: Observation, base: Observation, unit: string): Observation | undefined {
  const isPercent = unit === "percent";
  const how = isPercent ? GROWTH : DIFFERENCE;
  const result = combined(o, base, how, {
    measure: o.measure,
    basis: o.basis,
    ...(isPercent ? { unit: "percent" } : {}),
  });
  if (result === undefined || !isPercent) return result;
  return { ...result, computation: (result.computation ?? "").replace(" = ", " − 1 = ") };
}
