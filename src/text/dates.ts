import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import type { TimeSpec, YearSpec } from "./time-spec.js";
import { type Piece, smallAt, yearAt, yearSpecAt } from "./years.js";

/** Day of a month, its ordinal point or suffix taken with it: `17.`, `17th`, `17`. */
function dayAt(items: readonly Item[], i: number): { day: number; next: number } | undefined {
  const item = items[i];
  const written = cueOf(item, "day");
  if (written) return { day: written.day, next: i + 1 };
  if (item && item.last > item.first) return undefined;
  if (item?.token.kind !== "number" || !/^\d{1,2}$/.test(item.token.norm)) return undefined;
  const day = Number(item.token.norm);
  if (day < 1 || day > 31) return undefined;
  const after = items[i + 1];
  if (isMark(after, ".") && !after?.token.spaced) return { day, next: i + 2 };
  if (/^(?:st|nd|rd|th|го|日|号|號)$/.test(after?.token.norm ?? "") && !after?.token.spaced)
    return { day, next: i + 2 };
  return { day, next: has(after, "suffix") ? i + 2 : i + 1 };
}

const skipPoint = (items: readonly Item[], i: number): number =>
  isMark(items[i], ".") && !items[i]?.token.spaced ? i + 1 : i;

/** `17 October 2023`, `17.–18. Mai`, `17. Oktober`. */
export function dayMonthAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const day = dayAt(items, i);
  if (!day) return undefined;
  let last = day;
  if (isMark(items[day.next], DASHES) || has(items[day.next], "range")) {
    // "Between the 4th and the 22nd of January"
    const to = has(items[day.next + 1], "filler") ? day.next + 2 : day.next + 1;
    last = dayAt(items, to) ?? day;
  }
  // 17-қазан: the hyphen makes it the seventeenth.
  const linked = has(items[last.next], "role") || (isMark(items[last.next], "-") && !items[last.next]?.token.spaced);
  const at = linked ? last.next + 1 : last.next;
  const month = cueOf(items[at], "month");
  if (!month) return undefined;
  const next = skipPoint(items, at + 1);
  const lastDay = last.day > day.day ? { lastDay: last.day } : {};
  return withYear(items, next, { type: "day", month: month.month, day: day.day, ...lastDay }, bare);
}

/** Takes the year behind months or a day; `bare`: it is known already. */
function withYear(
  items: readonly Item[],
  next: number,
  spec: Extract<TimeSpec, { type: "day" | "months" }>,
  bare = false,
): Piece {
  const year = bare ? undefined : yearSpecAt(items, next);
  return year ? { spec: { ...spec, year: year.year }, next: year.next } : { spec, next };
}

/** `October 17, 2023`, `October 2023`, `January–September`, `January to September of last year`. */
export function monthAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const month = cueOf(items[i], "month");
  if (!month) return undefined;
  const next = skipPoint(items, i + 1);
  const dash = isMark(items[next], DASHES) || has(items[next], "range") ? next + 1 : undefined;
  // "Between January and the end of August"
  const toAt = dash !== undefined && has(items[dash], "filler") && has(items[dash + 1], "month") ? dash + 1 : dash;
  const to = toAt === undefined ? undefined : cueOf(items[toAt], "month");
  if (to && toAt !== undefined) {
    const spec = { type: "months", from: month.month, to: to.month } as const;
    return withYear(items, skipPoint(items, toAt + 1), spec, bare);
  }
  // қыркүйекте 24 келісім: a month in the locative has no day behind it.
  const day = items[i]?.role === "in" ? undefined : dayAt(items, next);
  if (day && !has(items[day.next], "scale") && !has(items[day.next], "percent") && !isDecimalYear(items, next)) {
    let last = day;
    if (isMark(items[day.next], DASHES) || cueOf(items[day.next + 1], "day")) last = dayAt(items, day.next + 1) ?? day;
    const lastDay = last.day > day.day ? { lastDay: last.day } : {};
    return withYear(items, last.next, { type: "day", month: month.month, day: day.day, ...lastDay }, bare);
  }
  const found = withYear(items, next, { type: "months", from: month.month, to: month.month }, bare);
  // "may" is a verb unless a day or a year makes it a month.
  const isHung = has(items[i - 1], "when") || has(items[i - 1], "year-to");
  return month.weak && found.next === next && !isHung ? undefined : found;
}

const isDecimalYear = (items: readonly Item[], i: number): boolean => /^\d{3,}/.test(items[i]?.token.norm ?? "");

/** `first nine months`, `first half`, `second quarter`, `Q3`, `H1`, `nine months`. */
export function partAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const own = cueOf(items[i], "half")?.half ?? undefined;
  if (own) return withYear(items, i + 1, halfSpec(own), bare);
  const quarter = cueOf(items[i], "quarter")?.quarter;
  if (quarter) return withYear(items, i + 1, quarterSpec(quarter), bare);
  const part = cueOf(items[i], "part-year");
  if (part) {
    const found = withYear(items, i + 1, { type: "months", from: part.from, to: part.to }, bare);
    const opened = [items[i - 1], has(items[i - 1], "filler") ? items[i - 2] : undefined].some((item) =>
      has(item, "when"),
    );
    return bare || !part.weak || found.next > i + 1 || opened ? found : undefined;
  }
  const ordinal = cueOf(items[i], "ordinal")?.n ?? (has(items[i], "first") ? 1 : undefined);
  const at = isMark(items[i + 1], ".-") ? i + 2 : i + 1;
  if (ordinal !== undefined) {
    if (has(items[at], "half") && ordinal <= 2) return withYear(items, at + 1, halfSpec(ordinal as 1 | 2), bare);
    // 前三季度: the first three, not the third.
    const upTo = has(items[i], "first") ? cueOf(items[at], "quarter")?.quarter : undefined;
    if (upTo) return withYear(items, at + 1, { type: "months", from: 1, to: upTo * 3 }, bare);
    if (has(items[at], "quarter") && ordinal <= 4) return withYear(items, at + 1, quarterSpec(ordinal), bare);
    const upToMonth =
      has(items[i], "first") && items[at]?.token.kind !== "word" ? cueOf(items[at], "month") : undefined;
    if (upToMonth) return withYear(items, at + 1, { type: "months", from: 1, to: upToMonth.month }, bare);
    const couple = cueOf(items[i], "first")?.of;
    const count = couple ? { n: couple, next: at } : smallAt(items, at, 11);
    const second = has(items[at], "range") || isMark(items[at], ",、") ? cueOf(items[at + 1], "ordinal")?.n : undefined;
    // The first and second quarters.
    if (second && second > ordinal && second <= 4 && has(items[at + 2], "quarter"))
      return withYear(items, at + 3, { type: "months", from: ordinal * 3 - 2, to: second * 3 }, bare);
    if (ordinal === 1 && count && has(items[count.next], "months-unit"))
      return withYear(items, count.next + 1, { type: "months", from: 1, to: count.n }, bare);
    // The first three quarters.
    if (ordinal === 1 && count && count.n <= 3 && has(items[count.next], "quarter"))
      return withYear(items, count.next + 1, { type: "months", from: 1, to: count.n * 3 }, bare);
  }
  return bareMonths(items, i, bare);
}

const halfSpec = (half: 1 | 2) => ({ type: "months", from: half === 1 ? 1 : 7, to: half * 6 }) as const;
const quarterSpec = (q: number) => ({ type: "months", from: q * 3 - 2, to: q * 3 }) as const;

/** `1-9月`, `1–9 月`: only the last month is named as one. */
export function monthNumbersAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const from =
    items[i]?.token.kind === "number" && items[i]?.first === items[i]?.last ? smallAt(items, i, 11) : undefined;
  if (!from || !(isMark(items[from.next], DASHES) || has(items[from.next], "range"))) return undefined;
  const to = cueOf(items[from.next + 1], "month");
  if (!to || to.month <= from.n || items[from.next + 1]?.token.kind !== "number") return undefined;
  return withYear(items, from.next + 2, { type: "months", from: from.n, to: to.month }, bare);
}

const WITHIN_YEAR = [monthNumbersAt, dayMonthAt, monthAt, partAt];

/** `2023年10月17日`, `今年1-9月`, `2023 October`: the year stands first. */
export function yearFirstAt(items: readonly Item[], i: number): Piece | undefined {
  const year = yearLeadAt(items, i);
  if (!year) return undefined;
  const at =
    has(items[year.next], "filler") && !has(items[year.next], "first") && !has(items[year.next], "part-year")
      ? year.next + 1
      : year.next;
  for (const within of WITHIN_YEAR) {
    const found = within(items, at, true);
    if (found && (found.spec.type === "months" || found.spec.type === "day"))
      return { spec: { ...found.spec, year: year.year }, next: found.next };
  }
  // 2023 жылдың осы кезеңі
  if (items[year.next - 1]?.role === "of" && has(items[at], "same-period"))
    return { spec: { type: "same-period", year: year.year }, next: at + 1 };
  return undefined;
}

function yearLeadAt(items: readonly Item[], i: number): { year: YearSpec; next: number } | undefined {
  const year = yearAt(items, i);
  if (year) return { year: { year: year.year }, next: year.next };
  const relative = cueOf(items[i], "relative");
  if (relative?.unit === "year") return { year: { offset: relative.offset }, next: i + 1 };
  const shift = cueOf(items[i], "shift");
  // 同年5月1日: of the year just told.
  const isSame = shift?.of === "year" && shift.years === 0;
  return shift && (isSame || !shift.of) ? { year: { shift: shift.years }, next: i + 1 } : undefined;
}

/**
 * "Nine months of 2023", "in nine months": without `first`, only where a year follows, stands before (2023 жылдың 9
 * айында), or a word for `in` does.
 */
function bareMonths(items: readonly Item[], i: number, bare: boolean): Piece | undefined {
  const count = smallAt(items, i, 11);
  if (!count) return undefined;
  const quarters = has(items[count.next], "quarter") && count.n <= 4;
  const unit = cueOf(items[count.next], "months-unit");
  if (!quarters && !unit) return undefined;
  if (unit?.ends) return monthsEndingAt(items, count, bare);
  const found = withYear(items, count.next + 1, { type: "months", from: 1, to: count.n * (quarters ? 3 : 1) }, bare);
  if (bare) return found;
  const opened = cueOf(items[i - 1], "when")?.role === "in";
  return opened || found.next > count.next + 1 ? found : undefined;
}

/** "The five months to May 2024", "the six months ended June": told by the last of them; they begin in that year. */
function monthsEndingAt(items: readonly Item[], count: { n: number; next: number }, bare: boolean): Piece | undefined {
  const last = cueOf(items[count.next + 1], "month")?.month;
  if (!last || last < count.n) return undefined;
  return withYear(items, count.next + 2, { type: "months", from: last - count.n + 1, to: last }, bare);
}
