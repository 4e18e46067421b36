import { isPeriod, type Period, type PlaceId, shiftYears, spanOf } from "../core/index.js";
import type { ShiftUnit, TimeSpec, YearSpec } from "../text/index.js";
import { fiscalYearOf } from "./fiscal-year.js";

/** What a relative time is measured from. */
export interface Anchor {
  /** The document's date, if known. */
  readonly date?: string | undefined;
  /** The last period that the text named. */
  readonly previous?: Period | undefined;
  /** What the text is about: whose fiscal year is meant. */
  readonly places?: readonly PlaceId[];
  /** Is a deadline spoken of? Its month is then the next to come, not the last one. */
  readonly ahead?: boolean;
  /** Does the sentence tell of something meant or expected? */
  readonly intends?: boolean;
}

const two = (n: number): string => String(n).padStart(2, "0");
const yearOf = (period: Period | undefined): number | undefined => {
  const span = period === undefined ? undefined : spanOf(period);
  const day = span?.to ?? span?.from;
  return day === undefined ? undefined : Number(day.slice(0, 4));
};

function monthsPeriod(year: number, from: number, to: number): Period {
  if (from === 1 && to === 12) return String(year);
  if (from === to) return `${year}-${two(from)}`;
  const end = to < from ? year + 1 : year;
  return `${year}-${two(from)}/${end}-${two(to)}`;
}

function yearFrom(spec: YearSpec, anchor: Anchor): number | undefined {
  if ("year" in spec) return spec.year;
  if ("fiscal" in spec) return spec.fiscal;
  if ("fiscalOffset" in spec)
    return anchor.date === undefined
      ? undefined
      : Number(fiscalYearAround(anchor.date, spec.fiscalOffset, anchor).slice(0, 4));
  if ("offset" in spec) return anchor.date === undefined ? undefined : Number(anchor.date.slice(0, 4)) + spec.offset;
  const previous = yearOf(anchor.previous) ?? yearOf(anchor.date);
  return previous === undefined ? undefined : previous + spec.shift;
}

/** "From July to February": of months that run over the turn of the year it is the end that must have passed. */
function overTheTurn(spec: Extract<TimeSpec, { type: "months" }>, anchor: Anchor): 0 | 1 {
  if (spec.to >= spec.from || anchor.date === undefined) return 0;
  if (!spec.year) return 1;
  const begins = "offset" in spec.year && spec.year.offset === 0;
  return begins && `-${two(spec.from)}-01` > anchor.date.slice(4) ? 1 : 0;
}

/**
 * The latest year in which the months or the day are over by the document's date, for a deadline the first in which
 * they are not; else the year of the text.
 */
function impliedYear(month: number, day: number, anchor: Anchor): number | undefined {
  if (anchor.date === undefined) return yearOf(anchor.previous);
  const year = Number(anchor.date.slice(0, 4));
  const begun = `${two(month)}-${two(day)}` <= anchor.date.slice(5);
  if (anchor.ahead) return begun && month < Number(anchor.date.slice(5, 7)) ? year + 1 : year;
  return begun ? year : year - 1;
}

/** A day that is so near is the coming one: who means the one of a year ago names its year. Days. */
const SOON = 45;

/** "Takes effect on 10 November", said in October. */
function yearOfDay(month: number, day: number, anchor: Anchor): number | undefined {
  const year = Number(anchor.date?.slice(0, 4));
  const ahead = (Date.UTC(year, month - 1, day) - Date.parse(anchor.date ?? "")) / 86_400_000;
  return ahead > 0 && ahead <= SOON ? year : impliedYear(month, day, anchor);
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function relativePeriod(unit: "year" | "month" | "day" | "week", offset: number, date: string): Period {
  const [y, m, d] = date.split("-").map(Number) as [number, number, number];
  if (unit === "year") return String(y + offset);
  if (unit === "month") return dayOf(new Date(Date.UTC(y, m - 1 + offset, 1))).slice(0, 7);
  if (unit === "day") return dayOf(new Date(Date.UTC(y, m - 1, d + offset)));
  const weekday = new Date(Date.UTC(y, m - 1, d)).getUTCDay() || 7;
  const monday = d - weekday + 1 + offset * 7;
  return `${dayOf(new Date(Date.UTC(y, m - 1, monday)))}/${dayOf(new Date(Date.UTC(y, m - 1, monday + 6)))}`;
}

/** The last such day before the document's date; without one, that day of the month last named. */
function dayOfMonth(day: number, anchor: Anchor): Period | undefined {
  const { date } = anchor;
  if (date === undefined) {
    const month = /^\d{4}-\d{2}/.exec(anchor.previous ?? "")?.[0];
    return month === undefined ? undefined : `${month}-${two(day)}`;
  }
  const thisMonth = `${date.slice(0, 7)}-${two(day)}`;
  return thisMonth <= date ? thisMonth : `${relativePeriod("month", -1, date)}-${two(day)}`;
}

/** The weekday on or before the document's date. */
function lastWeekday(weekday: number, date: string): Period {
  const [y, m, d] = date.split("-").map(Number) as [number, number, number];
  const today = new Date(Date.UTC(y, m - 1, d)).getUTCDay() || 7;
  return dayOf(new Date(Date.UTC(y, m - 1, d - ((today - weekday + 7) % 7))));
}

/** A time expression as a period; `undefined` where the document's date would be needed and is not known. */
export function resolveTime(spec: TimeSpec, anchor: Anchor): Period | undefined {
  const period = resolve(spec, anchor);
  return period !== undefined && isPeriod(period) ? period : undefined;
}

function resolve(spec: TimeSpec, anchor: Anchor): Period | undefined {
  switch (spec.type) {
    case "absolute":
      return spec.period;
    case "fiscal": {
      const { month, byFirst } = fiscalYearOf(anchor.places ?? [], spec.named === true);
      return monthsPeriod(spec.named && !byFirst ? spec.year - 1 : spec.year, month, month - 1);
    }
    case "months": {
      if (spec.year && "fiscal" in spec.year) return fiscalMonths(spec.year.fiscal, spec.from, spec.to, anchor);
      if (spec.year && "fiscalOffset" in spec.year) {
        const begins = yearFrom(spec.year, anchor);
        return begins === undefined ? undefined : monthsOfFiscal(begins, spec.from, spec.to, anchor);
      }
      const year = spec.year ? yearFrom(spec.year, anchor) : impliedYear(spec.to, 1, anchor);
      return year === undefined ? undefined : monthsPeriod(year - overTheTurn(spec, anchor), spec.from, spec.to);
    }
    case "day": {
      const year = spec.year ? yearFrom(spec.year, anchor) : yearOfDay(spec.month, spec.day, anchor);
      if (year === undefined) return undefined;
      const month = `${year}-${two(spec.month)}`;
      const first = `${month}-${two(spec.day)}`;
      return spec.lastDay ? `${first}/${month}-${two(spec.lastDay)}` : first;
    }
    case "relative":
      if (anchor.date === undefined) return undefined;
      if (spec.unit === "fiscal-year") return fiscalYearAround(anchor.date, spec.offset, anchor);
      return relativePeriod(spec.unit, spec.offset, anchor.date);
    case "day-of-month":
      return dayOfMonth(spec.day, anchor);
    case "weekday":
      return anchor.date === undefined ? undefined : lastWeekday(spec.weekday, anchor.date);
    case "shift":
      if (spec.of) return shiftedWithin(spec.of, spec.years, anchor);
      if (anchor.previous === undefined) return undefined;
      return spec.years === 0 ? sameYear(anchor.previous) : shiftYears(anchor.previous, -spec.years);
    case "same-period":
      if (anchor.previous === undefined) return undefined;
      return spec.again ? anchor.previous : shiftYears(anchor.previous, 1);
    case "ago":
      return anchor.date === undefined ? undefined : String(Number(anchor.date.slice(0, 4)) - spec.years);
    case "within":
      return anchor.intends && anchor.date !== undefined
        ? String(Number(anchor.date.slice(0, 4)) + spec.years)
        : pastYears(spec.years, anchor.date);
    case "past":
      return pastYears(spec.years, anchor.date);
    case "span":
      return spanPeriod(spec.from, spec.to, anchor);
    case "year-end":
      if (anchor.date === undefined || (!anchor.intends && anchor.previous !== undefined))
        return yearOf(anchor.previous)?.toString();
      return anchor.date.slice(0, 4);
    case "year-to": {
      const year = spec.year ? yearFrom(spec.year, anchor) : impliedYear(spec.month, 1, anchor);
      if (year === undefined) return undefined;
      return spec.month === 12 ? String(year) : monthsPeriod(year - 1, spec.month + 1, spec.month);
    }
    case "vague":
      return undefined;
  }
}

/** "July–March FY24": months of the fiscal year that ends, or in few countries begins, in that year. */
function fiscalMonths(named: number, from: number, to: number, anchor: Anchor): Period {
  const { byFirst } = fiscalYearOf(anchor.places ?? [], true);
  return monthsOfFiscal(byFirst ? named : named - 1, from, to, anchor);
}

function monthsOfFiscal(begins: number, from: number, to: number, anchor: Anchor): Period {
  const { month } = fiscalYearOf(anchor.places ?? [], true);
  // The first so many months are those of the fiscal year.
  if (from === 1 && month > 1) return monthsPeriod(begins, month, ((month + to - 2) % 12) + 1);
  return monthsPeriod(from >= month ? begins : begins + 1, from, to);
}

/** The fiscal year that a day lies in, or so many years before or after it. */
function fiscalYearAround(date: string, offset: number, anchor: Anchor): Period {
  const { month } = fiscalYearOf(anchor.places ?? [], true);
  const [year, now] = date.split("-").map(Number) as [number, number];
  return monthsPeriod((now >= month ? year : year - 1) + offset, month, ((month + 10) % 12) + 1);
}

/** The day before, that month, that whole year: of the time named last, else of the document. */
function shiftedWithin(of: ShiftUnit, by: number, anchor: Anchor): Period | undefined {
  if (of === "then") return anchor.previous;
  const last = endDay(anchor.previous) ?? anchor.date;
  if (last === undefined) return undefined;
  if (of === "day") return relativePeriod("day", by, anchor.previous?.length === 10 ? last : (anchor.date ?? last));
  return last.slice(0, of === "month" ? 7 : 4);
}

/** "In that year": of a day or of months within one year the whole of it; a fiscal year stays what it is. */
function sameYear(previous: Period): Period {
  const span = spanOf(previous);
  const year = previous.slice(0, 4);
  return span?.from?.slice(0, 4) === year && span.to?.slice(0, 4) === year ? year : previous;
}

function pastYears(years: number, date: string | undefined): Period | undefined {
  // "Within a year" is no year of the calendar.
  if (date === undefined || years < 2) return undefined;
  const last = Number(date.slice(0, 4)) - 1;
  return `${last - years + 1}/${last}`;
}

function spanPeriod(from: TimeSpec, to: TimeSpec, anchor: Anchor): Period | undefined {
  const end = resolve(to, anchor);
  // "From January to May 2023": the first end takes its year from the second.
  const start = resolve(from, from.type === "ago" ? anchor : { ...anchor, date: endDay(end) ?? anchor.date });
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

const endDay = (period: Period | undefined): string | undefined =>
  period === undefined ? undefined : spanOf(period)?.to;
