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

/**
 * The spans a series has for "recent years": the last three and the last five; where it lacks both first years, from the
 * first year it has within the last five.
 */
function recentSpans(series: YearSeries): (readonly [Observation, Observation])[] {
  const [lastYear, last] = series.at(-1) ?? [];
  if (lastYear === undefined || last === undefined) return [];
  const from = (year: number) => series.find(([y]) => y === year)?.[1];
  const exact = RECENT.map((span) => from(lastYear - span)).filter((o) => o !== undefined);
  const other = series.find(([year]) => year > lastYear - 5 && year < lastYear)?.[1];
  const firsts = exact.length > 0 || other === undefined ? exact : [other];
  return firsts.map((first) => [first, last] as const);
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
    const last = series.at(-1)?.[0] ?? 0;
    const isPast = lastYear(s, run) !== 9999 && lastYear(s, run) - last > 2;
    const spans = isPast ? [] : recentSpans(series);
    return spans.flatMap(([first, end]) =>
      directionReading(s, end, first, { span: `${first.period}/${end.period}` }, coverageOf(series)),
    );
  });
  return { readings };
}
