import { overlaps, type Period, type Reading, samePeriod, spanOf } from "../../core/index.js";
import { basisId, levels, measureOf, type Observation } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf, judge } from "../claim.js";
import { compared } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, whens } from "../when.js";

const DAY = 86_400_000;
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

/** What was added up since another year is another sum: equal by chance at best, so it refutes nothing. */
const sameStart = (said: Period | undefined, counted: Period): boolean =>
  spanOf(said ?? "")?.from === spanOf(counted)?.from;

/** A reading that does not refute, with the reason why. */
const undecided =
  (note: string) =>
  (r: Reading): Reading => {
    if (r.holds !== false) return r;
    const { close: _, ...rest } = r;
    return { ...rest, holds: null, note };
  };

/**
 * Counts change from month to month, so an older one can confirm a statement but refutes it only where it was counted
 * within the period said, or within a quarter before the day.
 */
function countReadings(s: Checkable, claim: Claim, observations: readonly Observation[], run: Run): Reading[] {
  const counted = observations.flatMap((o): Counted[] => {
    const source = o.evidence[0]?.source ?? o.echoes[0]?.source ?? "";
    const day = countedOn(o.period, run.book.source(source)?.datePublished);
    return day === undefined ? [] : [{ o, day: ms(day) }];
  });
  const asked = askedDay(s, run);
  const day = asked === undefined ? Math.max(...counted.map((c) => c.day)) : ms(asked);
  const chosen = nearest(counted, day);
  const closed = s.period !== undefined && spanOf(s.period)?.from !== undefined ? s.period : undefined;
  const isWithin = (c: Counted): boolean =>
    closed !== undefined && (samePeriod(closed, c.o.period) || (c.day <= day && overlaps(closed, c.o.period)));
  const within = counted.filter(isWithin);
  const alsoRight = within.filter((c) => !chosen.includes(c) && judge(claim, c.o).holds === true);
  return [...chosen, ...alsoRight].flatMap((c) => {
    const fresh = asked !== undefined && (within.includes(c) || day - c.day <= 92 * DAY);
    const readings = compared(c.o, claim, { "as-of": c.o.period });
    if (s.measure === "investment.cumulative" && !sameStart(s.period, c.o.period))
      return readings.map(undecided("span"));
    return fresh ? readings : readings.map(undecided("older"));
  });
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
