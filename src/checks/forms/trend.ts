import { type Reading, shiftYears, spanOf, wholeYear } from "../../core/index.js";
import { amountText, isSolid, levels, type Observation } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { changeBetween, counterpartIn } from "../ends.js";
import { type Dimensions, readingOf } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { coverageOf, current, type YearSeries, yearSeries } from "../series.js";
import { at } from "../when.js";

const RECENT = [3, 5] as const;

function directionReading(
  s: Checkable,
  last: Observation,
  first: Observation,
  more: Dimensions,
  note?: string,
): Reading[] {
  const change = changeBetween(last, first, "percent");
  if (change === undefined) return [];
  const rose = last.interval.min >= first.interval.max;
  const fell = last.interval.max <= first.interval.min;
  const holds = rose || fell ? rose === (s.direction === "up") : null;
  const ends = [first, last].map((o) => `${o.period}: ${amountText(o.value, o.unit, o.interval)}`).join(" → ");
  const text = note === undefined ? ends : `${ends} (${note})`;
  return [readingOf(change, { holds }, { ...more, from: "levels" }, text)];
}

/** First and last year of the last `span` years of a series, up to the year asked for. */
function recent(series: YearSeries, upTo: number, span: number): [Observation, Observation] | undefined {
  const until = series.filter(([year]) => year <= upTo);
  const last = until.at(-1);
  if (last === undefined || upTo - last[0] > 2) return undefined;
  const first = until.find(([year]) => year === last[0] - span);
  return first === undefined ? undefined : [first[1], last[1]];
}

/** The last whole year that a statement can speak of. */
function lastYear(s: Checkable, run: Run): number {
  const said = s.period === undefined ? undefined : spanOf(s.period)?.to;
  if (said !== undefined) return Number(said.slice(0, 4));
  return run.date === undefined ? 9999 : Number(run.date.slice(0, 4)) - 1;
}

/** Between the two ends that the text names: base and period, or a span of several years. */
function namedEnds(s: Checkable, all: readonly Observation[]): Reading[] | undefined {
  const span = s.period === undefined ? undefined : spanOf(s.period);
  const isSpan = span?.from !== undefined && span.to !== undefined && span.from.slice(0, 4) !== span.to.slice(0, 4);
  const period = isSpan ? span.to?.slice(0, 4) : s.period;
  if (period === undefined || span?.from === undefined || span.to === undefined) return undefined;
  if (s.base === undefined && !isSpan && wholeYear(period) === undefined && s.form !== "change") return undefined;
  const base = s.base ?? (isSpan ? span.from.slice(0, 4) : shiftYears(period, 1));
  return at(all, period)
    .filter(isSolid)
    .flatMap((o) => {
      const first = counterpartIn(all, o, base);
      return first === undefined ? [] : directionReading(s, o, first, {});
    });
}

/** Grew or shrank, without a number: over the last three and five years on record under each basis. */
export async function checkTrend(s: Checkable, run: Run): Promise<Outcome> {
  if (s.direction === undefined) return nothing("missing-slot", "direction");
  const all = admissible(s, await levels(run.book, quantityOf(s)));
  const named = namedEnds(s, all);
  if (named !== undefined) return { readings: named };
  const until = yearSeries(all.filter((o) => (wholeYear(o.period) ?? Infinity) <= lastYear(s, run)));
  const readings = current(until).flatMap((series) => {
    const upTo = series.at(-1)?.[0] ?? 0;
    if (lastYear(s, run) !== 9999 && lastYear(s, run) - upTo > 2) return [];
    return RECENT.flatMap((span) => {
      const ends = recent(series, upTo, span);
      return ends === undefined
        ? []
        : directionReading(s, ends[1], ends[0], { span: `${ends[0].period}/${ends[1].period}` }, coverageOf(series));
    });
  });
  return { readings };
}
