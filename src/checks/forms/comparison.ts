import type { Period, PlaceId, Reading } from "../../core/index.js";
import { amountText, intersect, isSolid, levels, measureOf, type Observation } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf, deviationOf, judge } from "../claim.js";
import { changeBetween, counterpartIn } from "../ends.js";
import { type Dimensions, readingOf } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, whens } from "../when.js";

/** One side's levels with the counterpart and with the third place. */
interface Contest {
  readonly whose: PlaceId;
  readonly one: readonly Observation[];
  readonly other: readonly Observation[];
}

function contestReadings(
  s: Checkable,
  claim: Claim | undefined,
  contest: Contest,
  period: Period,
  more: Dimensions,
): Reading[] {
  const isMore = s.direction === undefined ? s.comparator !== "lt" && s.comparator !== "lte" : s.direction === "up";
  return at(contest.one, period)
    .filter(isSolid)
    .flatMap((o) => {
      const rival = counterpartIn(contest.other, o, period);
      if (rival === undefined) return [];
      const gap = changeBetween(o, rival, claim?.unit === "percent" ? "percent" : o.unit);
      if (gap === undefined) return [];
      const unclear = intersect(o.interval, rival.interval);
      const isRight = unclear ? null : o.value > rival.value === isMore;
      const note = `${amountText(o.value, o.unit, o.interval)} ${o.value > rival.value ? ">" : "<"} ${amountText(rival.value, rival.unit, rival.interval)}`;
      const dimensions = { ...more, whose: contest.whose };
      if (claim === undefined || isRight !== true) return [readingOf(gap, { holds: isRight }, dimensions, note)];
      const size = { ...gap, value: Math.abs(gap.value), interval: isMore ? gap.interval : flipped(gap) };
      const deviation = deviationOf(claim, size.value);
      return [readingOf(gap, { ...judge(claim, size), deviation }, dimensions, note)];
    });
}

const flipped = ({ interval: i }: Observation) => ({
  min: -i.max,
  max: -i.min,
  minOpen: i.maxOpen,
  maxOpen: i.minOpen,
});

/**
 * More or less than with a third place. Whose trade is compared is the subject's; where the measure has no direction
 * and the text names two, it may be either's.
 */
export async function checkComparison(s: Checkable, run: Run): Promise<Outcome> {
  const { counterpart, third } = s;
  if (counterpart === undefined) return nothing("missing-slot", "counterpart");
  if (third === undefined) return nothing("missing-slot", "third");
  const q = quantityOf(s);
  const sides = measureOf(s.measure).directed ? [s.subject] : [s.subject, counterpart].sort();
  const contests = await Promise.all(
    sides
      .filter((whose) => whose !== third)
      .map(async (whose): Promise<Contest> => {
        const partner = whose === s.subject ? counterpart : s.subject;
        const one = admissible(s, await levels(run.book, { ...q, subject: whose, counterpart: partner }));
        const other = admissible(s, await levels(run.book, { ...q, subject: whose, counterpart: third }));
        return { whose, one, other };
      }),
  );
  const claim = claimOf(s);
  const readingsAt = (period: Period, more: Dimensions) =>
    contests.flatMap((contest) => contestReadings(s, claim, contest, period, more));
  const all = contests.flatMap((c) => c.one);
  const fits = (period: Period) => readingsAt(period, {}).some((r) => r.holds === true);
  const readings = whens(s.period, all, run, fits).flatMap((when) => readingsAt(when.period, when.dimensions));
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
