/**
 * A span of time as written in STATEMENTS: `2023`, `2023-10`, `2023-10-17`, `2023-01/2023-09`, `../2025-06` (as of),
 * `2005/..` (since). Both ends of a range are included.
 */
export type Period = string;

/** First and last day as ISO dates; an open end is left out. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, "0");

function pointSpan(text: string): Required<Span> | undefined {
  const m = POINT.exec(text);
  if (!m) return undefined;
  const [, y, mo, d] = m;
  const year = Number(y);
  if (mo === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` };
  const month = Number(mo);
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(year, month);
  if (d === undefined) return { from: `${y}-${mo}-01`, to: `${y}-${mo}-${two(last)}` };
  if (Number(d) < 1 || Number(d) > last) return undefined;
  return { from: text, to: text };
}

/** Periods repeat all through a record, so the last few thousand are kept as read. */
const READ = new Map<Period, Span | undefined>();
const MOST_READ = 5000;

/** The days a period covers, or `undefined` where the text is no period. */
export function spanOf(period: Period): Span | undefined {
  const known = READ.get(period);
  if (known !== undefined || READ.has(period)) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const span = readSpan(period);
  READ.set(period, span);
  return span;
}

function readSpan(period: Period): Span | undefined {
  const [a, b, more] = period.split("/");
  if (a === undefined || more !== undefined) return undefined;
  if (b === undefined) return pointSpan(a);
  if (a === ".." && b === "..") return undefined;
  const from: Span | undefined = a === ".." ? {} : pointSpan(a);
  const to: Span | undefined = b === ".." ? {} : pointSpan(b);
  if (!from || !to) return undefined;
  if (from.from !== undefined && to.to !== undefined && from.from > to.to) return undefined;
  return { ...(from.from === undefined ? {} : { from: from.from }), ...(to.to === undefined ? {} : { to: to.to }) };
}

export const isPeriod = (text: string): boolean => spanOf(text) !== undefined;

/** A whole calendar year, as a number; `undefined` for anything else. */
export const wholeYear = (period: Period): number | undefined => {
  const span = spanOf(period);
  if (span?.from === undefined || span.to === undefined) return undefined;
  const year = span.from.slice(0, 4);
  return span.from === `${year}-01-01` && span.to === `${year}-12-31` ? Number(year) : undefined;
};

/** Do two periods cover exactly the same days? (`2023` and `2023-01/2023-12` do.) */
export function samePeriod(a: Period, b: Period): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  return x !== undefined && y !== undefined && x.from === y.from && x.to === y.to;
}

/** Does `outer` cover every day of `inner`? An open end covers everything on its side. */
export function contains(outer: Period, inner: Period): boolean {
  const o = spanOf(outer);
  const i = spanOf(inner);
  if (!o || !i) return false;
  const fromFits = o.from === undefined || (i.from !== undefined && o.from <= i.from);
  const toFits = o.to === undefined || (i.to !== undefined && o.to >= i.to);
  return fromFits && toFits;
}

/** Do two periods share a day? */
export function overlaps(a: Period, b: Period): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  if (!x || !y) return false;
  return (x.from ?? "") <= (y.to ?? "9999") && (y.from ?? "") <= (x.to ?? "9999");
}

/** The same months or days `years` earlier (negative: later). Open ends stay open. */
export function shiftYears(period: Period, years: number): Period {
  const shift = (point: string): string =>
    point === ".." ? point : point.replace(/^\d{4}/, (y) => String(Number(y) - years).padStart(4, "0"));
  const shifted = period.split("/").map(shift).join("/");
  return isPeriod(shifted) ? shifted : shifted.replace(/-02-29/g, "-02-28");
}
