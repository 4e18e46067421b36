import { type Period, spanOf, wholeYear } from "../core/index.js";
import { type Observation, periodKey } from "../measures/index.js";
import type { Dimensions } from "./reading.js";
import type { Run } from "./run.js";

/** One way to take an unsaid period. */
export interface When {
  readonly period: Period;
  readonly dimensions: Dimensions;
}

/** Whole years that somebody has figures for, the latest first. */
export function yearsOf(observations: readonly Observation[]): number[] {
  const years = new Set<number>();
  for (const o of observations) {
    const year = wholeYear(o.period);
    if (year !== undefined) years.add(year);
  }
  return [...years].sort((a, b) => b - a);
}

/** The part of the document's year that figures cover so far: the longest one that ended before the document. */
function yearToDate(observations: readonly Observation[], date: string): Period | undefined {
  const from = `${date.slice(0, 4)}-01-01`;
  let best: { period: Period; to: string } | undefined;
  for (const { period } of observations) {
    const span = spanOf(period);
    if (span?.from !== from || span.to === undefined || span.to > date) continue;
    if (best === undefined || span.to > best.to) best = { period, to: span.to };
  }
  return best?.period;
}

/**
 * The periods a statement may speak of. Said: that one. Unsaid, in a dated document: the year before it, its own year
 * to date, the latest year on record. Unsaid and undated: the latest year on record and up to three years in which the
 * statement is right (`fits`).
 */
export function whens(
  said: Period | undefined,
  observations: readonly Observation[],
  run: Run,
  fits: (period: Period) => boolean,
): readonly When[] {
  if (said !== undefined) return [{ period: said, dimensions: {} }];
  if (run.date === undefined) {
    const years = yearsOf(observations).map(String);
    const right = years.slice(1).filter(fits).slice(0, 3);
    return [...years.slice(0, 1), ...right].map((period, i) => ({
      period,
      dimensions: { when: i === 0 ? "latest" : period },
    }));
  }
  const before = Number(run.date.slice(0, 4)) - 1;
  const toDate = yearToDate(observations, run.date);
  const latest = yearsOf(observations).find((year) => year <= before);
  return [
    { period: String(before), dimensions: { when: "year-before-document" } },
    ...(toDate === undefined ? [] : [{ period: toDate, dimensions: { when: "year-to-date" } }]),
    ...(latest === undefined || latest === before ? [] : [{ period: String(latest), dimensions: { when: "latest" } }]),
  ];
}

/** The observations of the very days of a period. */
export const at = (observations: readonly Observation[], period: Period): Observation[] => {
  const key = periodKey(period);
  return observations.filter((o) => o.period === period || periodKey(o.period) === key);
};
