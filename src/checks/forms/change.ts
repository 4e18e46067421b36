import { type Period, shiftYears } from "../../core/index.js";
import { isSolid, levels, type Observation, periodKey, published } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { changeClaimOf, judge } from "../claim.js";
import { changeBetween, counterpartIn } from "../ends.js";
import { compared } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, type When, whens } from "../when.js";
import { checkRatio } from "./ratio.js";
import { checkTrend } from "./trend.js";

function computedChanges(all: readonly Observation[], period: Period, base: Period, unit: string): Observation[] {
  return at(all, period)
    .filter(isSolid)
    .flatMap((o) => {
      const earlier = counterpartIn(all, o, base);
      const result = earlier === undefined ? undefined : changeBetween(o, earlier, unit);
      return result === undefined ? [] : [result];
    });
}

async function publishedChanges(s: Checkable, base: Period, run: Run): Promise<readonly Observation[]> {
  const key = periodKey(base);
  return published(run.book, quantityOf(s), "change", (f) => periodKey(f.base ?? shiftYears(f.period, 1)) === key);
}

/** A rise or fall, from published changes and from the levels of both ends. */
export async function checkChange(s: Checkable, run: Run): Promise<Outcome> {
  if (s.value?.unit === "times") return checkRatio(s, run);
  const claim = changeClaimOf(s);
  if (claim === undefined) return s.direction === undefined ? nothing("vague") : checkTrend(s, run);
  const all = admissible(s, await levels(run.book, quantityOf(s)));
  const isMoney = claim.unit !== "percent" && claim.unit !== "percentage-points";
  const comparable = isMoney ? admissible(s, all, claim.unit) : all;
  const observationsFor = async ({ period }: When) => {
    const base = s.base ?? shiftYears(period, 1);
    const read = admissible(s, at(await publishedChanges(s, base, run), period), claim.unit);
    const worked = claim.unit === "percentage-points" ? [] : computedChanges(comparable, period, base, claim.unit);
    return { read, worked };
  };
  const fits = (period: Period) =>
    computedChanges(comparable, period, s.base ?? shiftYears(period, 1), claim.unit).some(
      (o) => judge(claim, o).holds === true,
    );
  const outcomes = whens(s.period, all, run, fits).map(async (when) => {
    const { read, worked } = await observationsFor(when);
    return [
      ...read.flatMap((o) => compared(o, claim, when.dimensions)),
      ...worked.flatMap((o) => compared(o, claim, { ...when.dimensions, from: "levels" })),
    ];
  });
  const readings = (await Promise.all(outcomes)).flat();
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
