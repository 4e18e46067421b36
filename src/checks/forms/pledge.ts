import {
  type Interval,
  inside,
  type Period,
  type Pledge,
  type Reading,
  samePeriod,
  spanOf,
  wholeYear,
} from "../../core/index.js";
import { amountText, basisId, intersect, levels, type Observation, unitClass } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf } from "../claim.js";
import { type Dimensions, readingOf, recordedReading } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { current, type YearSeries, yearSeries } from "../series.js";

type State = NonNullable<Reading["state"]>;

/** What was promised, as years and a level. */
interface Goal {
  readonly target: number;
  /** The target is reached from here on: the rounding of the target itself is granted. */
  readonly reached: (o: Observation) => boolean;
  readonly deadline: number | undefined;
  /** The year before the promise counts as its starting point; unknown in an undated text. */
  readonly base: number | undefined;
  readonly made: number | undefined;
}

const yearOf = (date: string | undefined): number | undefined => {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
};

const deadlineOf = (s: Checkable): number | undefined => yearOf(spanOf(s.period ?? "")?.to);

/** "Double", "rise by half": the multiple of the starting level that is promised. */
function multipleOf(s: Checkable, claim: Claim): number | undefined {
  if (s.form === "ratio" || claim.unit === "times") return claim.amount;
  if (s.form === "change" && claim.unit === "percent")
    return 1 + (s.direction === "down" ? -1 : 1) * (Math.abs(claim.amount) / 100);
  return undefined;
}

function goalOf(s: Checkable, claim: Claim, series: YearSeries, run: Run): Goal | undefined {
  const made = yearOf(run.date);
  const base = yearOf(spanOf(s.base ?? "")?.from) ?? (made === undefined ? undefined : made - 1);
  const deadline = deadlineOf(s);
  const multiple = multipleOf(s, claim);
  if (multiple === undefined && s.form !== "level") return undefined;
  const start = series.filter(([y]) => base !== undefined && y <= base).at(-1)?.[1];
  if (multiple !== undefined && (start === undefined || !(start.value > 0))) return undefined;
  const target = multiple === undefined ? claim.amount : multiple * (start as Observation).value;
  const floor = multiple === undefined ? roundedFloor(claim) : target;
  return { target, reached: (o) => o.interval.max >= floor, deadline, base, made };
}

const roundedFloor = ({ interval, amount }: Claim): number => (Number.isFinite(interval.min) ? interval.min : amount);

/** The growth a year that leads from one level to another: (to / from)^(1/years) − 1. */
export const compoundGrowth = (from: number, to: number, years: number): number => (to / from) ** (1 / years) - 1;

interface Progress {
  readonly state: State;
  readonly shown: Observation;
  readonly computation?: string;
}

const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;

/** Where a promise stands that is not yet due: growth so far against the growth it needs. */
function paceOf(goal: Goal, start: Observation, latest: Observation, latestYear: number): Progress {
  const startYear = wholeYear(start.period) as number;
  const { deadline, target } = goal;
  if (deadline === undefined || latestYear <= startYear || deadline <= startYear || !(start.value > 0))
    return { state: "not-due", shown: latest };
  const needed = compoundGrowth(start.value, target, deadline - startYear);
  const achieved = compoundGrowth(start.value, latest.value, latestYear - startYear);
  const text = (o: Observation) => amountText(o.value, o.unit, o.interval);
  const goalText = amountText(target, latest.unit, latest.interval);
  const computation =
    `(${text(latest)} / ${text(start)})^(1/${latestYear - startYear}) − 1 = ${percent(achieved)}; ` +
    `(${goalText} / ${text(start)})^(1/${deadline - startYear}) − 1 = ${percent(needed)}`;
  return { state: achieved >= needed ? "on-track" : "behind", shown: latest, computation };
}

/** The state of a promise under one side's yearly figures; `undefined` where they say nothing about it. */
export function progressOf(goal: Goal, series: YearSeries): Progress | undefined {
  const last = series.at(-1);
  if (last === undefined) return undefined;
  const { deadline, made } = goal;
  // A goal in an undated text is taken to be older than the first year that reached it.
  const from = made ?? goal.base ?? -Infinity;
  const until = series.filter(([year]) => deadline === undefined || year <= deadline);
  const hit = until.find(([year, o]) => year >= from && goal.reached(o));
  if (hit !== undefined) return { state: "met", shown: hit[1] };
  const [latestYear, latest] = last;
  if (deadline !== undefined && latestYear >= deadline) {
    const due = series.find(([year]) => year === deadline);
    // Without the year of the deadline the series cannot say that the target was missed in it.
    return due === undefined ? undefined : { state: "missed", shown: due[1] };
  }
  const base = goal.base ?? latestYear - 5;
  const start = series.filter(([year]) => year <= base && base - year <= 2).at(-1)?.[1];
  return start === undefined ? { state: "not-due", shown: latest } : paceOf(goal, start, latest, latestYear);
}

function stateReading(goal: Goal, progress: Progress): Reading {
  const { shown, state, computation } = progress;
  const deviation = shown.value === 0 ? null : (goal.target - shown.value) / shown.value;
  const o = computation === undefined ? shown : { ...shown, computation };
  return { ...readingOf(o, { holds: null, deviation: Number.isFinite(deviation ?? 0) ? deviation : null }), state };
}

const describe = (p: Pledge): string =>
  `${amountText(p.value, p.unit, { min: p.value, max: p.value, minOpen: false, maxOpen: false })} ${p.unit}, ${p.made} → ${p.deadline ?? "…"}`;

const sameTarget = (interval: Interval, p: Pledge): boolean =>
  intersect(interval, { min: p.value, max: p.value, minOpen: false, maxOpen: false }) || inside(p.value, interval);

const sameDeadline = (said: Period | undefined, p: Pledge): boolean => {
  if (said === undefined || p.deadline === undefined) return true;
  const year = (period: Period) => spanOf(period)?.to?.slice(0, 4);
  return samePeriod(said, p.deadline) || year(said) === year(p.deadline);
};

/** Had the promise been made by the day of the document, and was it still to be kept? */
const isLive = (p: Pledge, date: string | undefined): boolean =>
  date === undefined ||
  ((spanOf(p.made)?.from ?? "") <= date && (p.deadline === undefined || (spanOf(p.deadline)?.to ?? "") >= date));

/** Is such a promise on record? One with the same target but another deadline, or the reverse, says that it differs. */
async function recordedReadings(s: Checkable, claim: Claim, run: Run): Promise<Reading[]> {
  if (s.counterpart === undefined) return [];
  const rows = (await run.book.pledges(s.subject, s.counterpart)).filter(
    (p) => p.measure === s.measure && unitClass(p.unit) === unitClass(claim.unit) && p.form === s.form,
  );
  const exact = rows.filter((p) => sameTarget(claim.interval, p) && sameDeadline(s.period, p));
  const near = rows.filter((p) => isLive(p, run.date) && sameTarget(claim.interval, p) !== sameDeadline(s.period, p));
  const [shown, holds] = exact.length > 0 ? [exact, true] : [near, false];
  return shown.slice(0, 3).map((p, i) => {
    const note = p.replaces === undefined ? describe(p) : `${describe(p)}; replaces ${p.replaces}`;
    const dimensions: Dimensions = i === 0 ? {} : { which: p.deadline ?? p.made };
    const reading = recordedReading({ ...p, period: p.deadline ?? p.made }, holds, note, dimensions);
    return { ...reading, value: p.value, unit: p.unit };
  });
}

/**
 * A pledge or forecast with a target: met, missed, on track, behind or not due under each side's figures, and whether
 * such a pledge is on record. A forecast that is not past is not due, whatever the pace: nobody bound themselves to it.
 */
export async function checkPledge(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  const isLevel = s.form === "level";
  const all = admissible(s, await levels(run.book, quantityOf(s)), isLevel ? claim.unit : undefined);
  const every = yearSeries(all);
  const deadline = deadlineOf(s);
  // A series that ended long ago can say that a past goal was met or missed, but not how a present one is getting on.
  const useful = new Set([
    ...current(every),
    ...every.filter((x) => deadline !== undefined && x.some(([y]) => y === deadline)),
  ]);
  const states = [...useful].flatMap((series): Reading[] => {
    const goal = goalOf(s, claim, series, run);
    const progress = goal === undefined ? undefined : progressOf(goal, series);
    if (goal === undefined || progress === undefined) return [];
    const isOpen = progress.state === "on-track" || progress.state === "behind";
    return [stateReading(goal, s.kind === "forecast" && isOpen ? { ...progress, state: "not-due" } : progress)];
  });
  const recorded = s.kind === "pledge" ? await recordedReadings(s, claim, run) : [];
  return { readings: [...telling(oneABasis(states)), ...recorded] };
}

/** Figures that end before the promise say nothing beside figures that go on. */
function telling(readings: readonly Reading[]): readonly Reading[] {
  const some = readings.filter((r) => r.state !== "not-due");
  return some.length > 0 ? some : readings;
}

/** One reading a basis: of several releases or currencies the first. */
function oneABasis(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter((r) => {
    const id = basisId(r.key.basis);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
