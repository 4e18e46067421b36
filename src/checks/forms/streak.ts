import { type Period, type Reading, wholeYear } from "../../core/index.js";
import { exactly, levels } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf, deviationOf, judge } from "../claim.js";
import { type Dimensions, readingOf } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { coverageOf, type YearSeries, yearSeries } from "../series.js";
import { whens } from "../when.js";

interface Streak {
  readonly years: number;
  /** The series ends before the streak does, so it may be longer. */
  readonly open: boolean;
}

/** How many years in a row the series rose (or fell) up to `year`; values equal after rounding break it. */
export function streakAt(series: YearSeries, year: number, direction: "up" | "down"): Streak | undefined {
  const values = new Map(series);
  if (!values.has(year) || !values.has(year - 1)) return undefined;
  for (let y = year; ; y--) {
    const now = values.get(y);
    const before = values.get(y - 1);
    if (now === undefined || before === undefined) return { years: year - y, open: true };
    const moved =
      direction === "up" ? now.interval.min >= before.interval.max : now.interval.max <= before.interval.min;
    if (!moved) return { years: year - y, open: false };
  }
}

function streakReading(s: Checkable, claim: Claim, series: YearSeries, year: number, more: Dimensions): Reading[] {
  const streak = streakAt(series, year, s.direction ?? "up");
  const last = series.find(([y]) => y === year)?.[1];
  if (streak === undefined || last === undefined) return [];
  const { years, open } = streak;
  const judged = judge(claim, { value: years, unit: "years", interval: exactly(years) });
  // A series that begins within the streak shows at least so many years, not how many.
  const holds = open && !(judged.holds === false && claim.amount < years) ? null : judged.holds;
  const counted = { ...last, value: years, unit: "years" };
  const note = `${open ? "at least; " : ""}${coverageOf(series)}`;
  return [readingOf(counted, { holds, deviation: deviationOf(claim, years) }, { ...more, from: "levels" }, note)];
}

/** So many years in a row up (or down), counted back from the period under each basis. */
export async function checkStreak(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  if (s.direction === undefined) return nothing("missing-slot", "direction");
  const all = admissible(s, await levels(run.book, quantityOf(s)));
  const series = yearSeries(all);
  const readingsAt = (period: Period, more: Dimensions): Reading[] => {
    const year = wholeYear(period);
    return year === undefined ? [] : series.flatMap((one) => streakReading(s, claim, one, year, more));
  };
  const fits = (period: Period) => readingsAt(period, {}).some((r) => r.holds === true);
  const readings = whens(s.period, all, run, fits).flatMap((when) => readingsAt(when.period, when.dimensions));
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
