import { wholeYear } from "../core/index.js";
import { basisId, isSolid, type Observation } from "../measures/index.js";

/** The yearly figures of one basis in one currency, one a year, the earliest first. */
export type YearSeries = readonly (readonly [year: number, observation: Observation])[];

/** Splits observations into yearly series by basis and unit; of several releases of a year the most precise one. */
export function yearSeries(observations: readonly Observation[]): YearSeries[] {
  const series = new Map<string, Map<number, Observation>>();
  for (const o of observations) {
    const year = wholeYear(o.period);
    if (year === undefined || !isSolid(o)) continue;
    const key = `${basisId(o.basis)} ${o.unit}`;
    const years = series.get(key) ?? new Map<number, Observation>();
    series.set(key, years);
    if (!years.has(year)) years.set(year, o);
  }
  return [...series.values()].map((years) => [...years].sort(([a], [b]) => a - b));
}

const lastOf = (series: YearSeries): number => series.at(-1)?.[0] ?? 0;

/** Series that go on to the present, as far as any does: one that ended years ago says nothing about recent years. */
export function current(all: readonly YearSeries[]): readonly YearSeries[] {
  const latest = Math.max(...all.map(lastOf));
  return all.filter((series) => latest - lastOf(series) <= 2);
}

/** `1995–2020, 2022`: the years that a series covers. */
export const coverageOf = (series: YearSeries): string => yearsText(series.map(([year]) => year));

/** Years in ascending order, those in a row as one span. */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
