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

/** `1995–2020, 2022`: the years that a series covers. */
export function coverageOf(series: YearSeries): string {
  const runs: [number, number][] = [];
  for (const [year] of series) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
