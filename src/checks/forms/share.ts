import type { Period, PlaceId } from "../../core/index.js";
import {
  bySlot,
  type Combination,
  combined,
  isSolid,
  levels,
  matching,
  type Observation,
  over,
  published,
  scaled,
  slotOf,
} from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { claimOf, judge } from "../claim.js";
import { compared } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, whens } from "../when.js";

const PERCENT_OF: Combination = {
  sign: "/",
  value: (x, y) => (x / y) * 100,
  interval: (x, y) => {
    const ratio = over(x, y);
    return ratio === undefined ? undefined : scaled(ratio, 100);
  },
};

/** The part over the whole, both as one basis counts them. */
function sharesOf(parts: readonly Observation[], wholes: readonly Observation[]): Observation[] {
  const slots = bySlot(wholes);
  return parts.filter(isSolid).flatMap((part) => {
    const whole = matching(part, slots.get(slotOf(part)) ?? []);
    if (whole === undefined) return [];
    const share = combined(part, whole, PERCENT_OF, { measure: part.measure, basis: part.basis, unit: "percent" });
    return share === undefined ? [] : [share];
  });
}

/** A part of the subject's whole that the counterpart has: as published, and from the part's and the whole's levels. */
export async function checkShare(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  const scope: PlaceId = s.scope ?? "WLD";
  const q = quantityOf(s);
  const stated = admissible(s, await published(run.book, q, "share", (f) => (f.scope ?? "WLD") === scope));
  const [parts, wholes] = await Promise.all([levels(run.book, q), levels(run.book, { ...q, counterpart: scope })]);
  const computed = admissible(s, sharesOf(parts, wholes));
  const fits = (period: Period) =>
    [...at(stated, period), ...at(computed, period)].some((o) => judge(claim, o).holds === true);
  const readings = whens(s.period, [...stated, ...computed], run, fits).flatMap(({ period, dimensions }) => [
    ...at(stated, period).flatMap((o) => compared(o, claim, dimensions)),
    ...at(computed, period).flatMap((o) => compared(o, claim, { ...dimensions, from: "levels" })),
  ]);
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
