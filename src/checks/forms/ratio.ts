import { type Period, samePeriod, shiftYears, spanOf } from "../../core/index.js";
import {
  basisId,
  type Combination,
  combined,
  isSolid,
  levels,
  type Observation,
  over,
  published,
} from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { claimOf, judge } from "../claim.js";
import { counterpartIn } from "../ends.js";
import { compared, type Dimensions } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, type When, whens, yearsOf } from "../when.js";

const RATIO: Combination = { sign: "/", value: (x, y) => x / y, interval: over };

/** "Since 1992" measures against 1992 itself. */
function firstPeriod(base: Period): Period {
  const [from, to] = base.split("/");
  return to === ".." && from !== undefined ? from : base;
}

interface Base {
  readonly period: Period;
  readonly dimensions: Dimensions;
}

/** What a multiple is measured against; unsaid: the year before, and the first year on record. */
function basesOf(s: Checkable, period: Period, observations: readonly Observation[]): Base[] {
  if (s.base !== undefined) return [{ period: firstPeriod(s.base), dimensions: {} }];
  const before = shiftYears(period, 1);
  const first = yearsOf(observations).at(-1);
  const bases: Base[] = [{ period: before, dimensions: { base: "year-before" } }];
  const isEarlier = first !== undefined && String(first) < (spanOf(before)?.from?.slice(0, 4) ?? "");
  return isEarlier ? [...bases, { period: String(first), dimensions: { base: "earliest-on-record" } }] : bases;
}

interface Multiple {
  readonly o: Observation;
  readonly dimensions: Dimensions;
}

function multiples(s: Checkable, all: readonly Observation[], when: When): Multiple[] {
  return at(all, when.period)
    .filter(isSolid)
    .flatMap((o) => {
      const ownYears = all.filter((x) => isSolid(x) && basisId(x.basis) === basisId(o.basis));
      return basesOf(s, when.period, ownYears).flatMap((base) => {
        const earlier = counterpartIn(all, o, base.period);
        if (earlier === undefined) return [];
        const result = combined(o, earlier, RATIO, { measure: o.measure, basis: o.basis, unit: "times" });
        return result === undefined ? [] : [{ o: result, dimensions: { ...when.dimensions, ...base.dimensions } }];
      });
    });
}

/** A multiple: new over old, from two levels of one basis, or as published. */
export async function checkRatio(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  const all = admissible(s, await levels(run.book, quantityOf(s)));
  const isSince = (base: Period | undefined): boolean =>
    s.base === undefined || base === undefined || samePeriod(firstPeriod(base), firstPeriod(s.base));
  const stated = admissible(s, await published(run.book, quantityOf(s), "ratio", (f) => isSince(f.base)), "times");
  const fits = (period: Period) =>
    multiples(s, all, { period, dimensions: {} }).some((m) => judge(claim, m.o).holds === true);
  const readings = whens(s.period, all, run, fits).flatMap((when) => [
    ...at(stated, when.period).flatMap((o) => compared(o, claim, when.dimensions)),
    ...multiples(s, all, when).flatMap((m) => compared(m.o, claim, { ...m.dimensions, from: "levels" })),
  ]);
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
