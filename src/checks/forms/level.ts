import { overlaps, type Period, type Reading, samePeriod, spanOf } from "../../core/index.js";
import { basisId, levels, measureOf, type Observation } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf, judge } from "../claim.js";
import { compared } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, whens } from "../when.js";

const DAY = 86_400_000;
const QUARTER = 92 * DAY;
const ms = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The day for which something was counted: the end of a whole year, the first day of what is shorter or "as of". */
export function countedOn(period: Period, published: Period | undefined): string | undefined {
  const span = spanOf(period);
  if (span === undefined) return undefined;
  const [, end] = period.split("/");
  if (end === "..") return spanOf(published ?? "")?.from ?? span.from;
  if (end !== undefined) return spanOf(end)?.from;
  return period.length === 4 ? span.to : span.from;
}

/** The day that a statement about a count speaks of: never one after the document. */
function askedDay(s: Checkable, run: Run): string | undefined {
  const end = s.period === undefined ? undefined : spanOf(s.period)?.to;
  return end !== undefined && run.date !== undefined && run.date < end ? run.date : (end ?? run.date);
}

interface Counted {
  readonly o: Observation;
  readonly day: number;
}

/** Each basis's count nearest to the day, at or before it and at most two years old; undated: its latest one. */
function nearest(counted: readonly Counted[], day: number): Counted[] {
  const best = new Map<string, number>();
  const recent = counted.filter((c) => c.day <= day && day - c.day <= 731 * DAY);
  for (const { o, day: d } of recent) best.set(basisId(o.basis), Math.max(d, best.get(basisId(o.basis)) ?? 0));
  return recent.filter((c) => best.get(basisId(c.o.basis)) === c.day);
}

/**
 * What was added up since another year is another sum. Where one of the two does not say since when, it may be the same,
 * so they can agree (`ifUnsaid`), but they cannot refute each other.
 */
function sameStart(said: Period | undefined, counted: Period, ifUnsaid: boolean): boolean {
  const one = spanOf(said ?? "")?.from;
  const other = spanOf(counted)?.from;
  if (one === other) return true;
  return ifUnsaid && (one === undefined || other === undefined);
}

/** A reading that is listed, but decides nothing, with the reason why. */
function undecided(r: Reading, note: string): Reading {
  const { close: _, ...rest } = r;
  return { ...rest, holds: null, note };
}

interface Question {
  readonly day: number;
  /** The text itself names the day, so a count of another time is no answer to it. */
  readonly isSaid: boolean;
  readonly isDated: boolean;
  readonly isWithin: (c: Counted) => boolean;
}

function questionOf(s: Checkable, counted: readonly Counted[], run: Run): Question {
  const asked = askedDay(s, run);
  const day = asked === undefined ? Math.max(...counted.map((c) => c.day)) : ms(asked);
  const closed = s.period !== undefined && spanOf(s.period)?.from !== undefined ? s.period : undefined;
  const isSum = s.measure === "investment.cumulative";
  const isWithin = (c: Counted): boolean => {
    if (closed === undefined) return false;
    // A sum covers all the years said, and only its last day tells of when it is.
    if (isSum) return spanOf(closed)?.to === spanOf(c.o.period)?.to;
    return samePeriod(closed, c.o.period) || (c.day <= day && overlaps(closed, c.o.period));
  };
  const isSaid = s.period !== undefined && s.origin.period !== "context" && s.origin.period !== "assumed";
  return { day, isSaid, isDated: asked !== undefined, isWithin };
}

/**
 * Counts change from month to month. One from within the period, or from the quarter before the day, confirms and refutes.
 * An older one confirms only where the text does not name the day itself; where it agrees with a text that does, the text
 * may repeat it, so that newer counts do not refute it either.
 */
function countReadings(s: Checkable, claim: Claim, observations: readonly Observation[], run: Run): Reading[] {
  const counted = observations.flatMap((o): Counted[] => {
    const source = o.evidence[0]?.source ?? o.echoes[0]?.source ?? "";
    const day = countedOn(o.period, run.book.source(source)?.datePublished);
    return day === undefined ? [] : [{ o, day: ms(day) }];
  });
  const { day, isSaid, isDated, isWithin } = questionOf(s, counted, run);
  const chosen = nearest(counted, day);
  const alsoRight = counted.filter((c) => isWithin(c) && !chosen.includes(c) && judge(claim, c.o).holds === true);
  const isSum = s.measure === "investment.cumulative";
  let repeatsOlder = false;
  const readings = [...chosen, ...alsoRight].flatMap((c) => {
    const isFresh = isDated && (isWithin(c) || day - c.day <= QUARTER);
    return compared(c.o, claim, { "as-of": c.o.period }).map((r) => {
      if (isSum && r.holds !== null && !sameStart(s.period, c.o.period, r.holds)) return undecided(r, "span");
      if (isFresh || r.holds === null) return r;
      repeatsOlder ||= r.holds && isSaid;
      return r.holds && !isSaid ? r : undecided(r, "older");
    });
  });
  const isSupported = readings.some((r) => r.holds === true);
  return repeatsOlder && !isSupported ? readings.map((r) => (r.holds === false ? undecided(r, "older") : r)) : readings;
}

function periodReadings(s: Checkable, claim: Claim, observations: readonly Observation[], run: Run): Reading[] {
  const fits = (period: Period) => at(observations, period).some((o) => judge(claim, o).holds === true);
  return whens(s.period, observations, run, fits).flatMap(({ period, dimensions }) =>
    at(observations, period).flatMap((o) => compared(o, claim, dimensions)),
  );
}

/** A level: the quantity in that period, or the count nearest to that day, under each basis. */
export async function checkLevel(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  const all = admissible(s, await levels(run.book, quantityOf(s)));
  const evaluate = (wanted: Claim): Reading[] => {
    const inUnit = admissible(s, all, wanted.unit);
    return measureOf(s.measure).grain === "as-of"
      ? countReadings(s, wanted, inUnit, run)
      : periodReadings(s, wanted, inUnit, run);
  };
  const readings = evaluate(claim);
  const openPeriod = s.period === undefined && run.date === undefined;
  if (readings.length > 0 || s.conversion === undefined) return { readings, openPeriod };
  const bracketed = claimOf({ ...s, value: { ...s.conversion } });
  if (bracketed === undefined) return { readings, openPeriod };
  return { readings: evaluate(bracketed).map((r) => inBracketsCurrency(r)), openPeriod };
}

/** The value in brackets was compared, since the record has nothing in the currency of the text. */
function inBracketsCurrency(r: Reading): Reading {
  const dimensions = { ...r.key.dimensions, currency: "as-converted-in-text" };
  return { ...r, id: `${r.id}/currency:as-converted-in-text`, key: { ...r.key, dimensions } };
}
