import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import { wordsAt } from "./numbers.js";
import type { TimeSpec, YearSpec } from "./time-spec.js";

/** A piece of a time expression: what it says, and the item behind it. */
export interface Piece {
  readonly spec: TimeSpec;
  readonly next: number;
}

/** A bare number that can only be a year: four digits, no separator, no unit or scale behind it. */
function yearAt(items: readonly Item[], i: number): { year: number; next: number } | undefined {
  const item = items[i];
  if (has(item, "number")) return spelledYearAt(items, i);
  if (item?.token.kind !== "number" || !/^(?:19|20)\d\d$/.test(item.token.norm)) return undefined;
  const after = items[i + 1];
  if (has(after, "percent") || has(after, "scale") || has(after, "currency") || has(after, "classifier"))
    return undefined;
  if (cueOf(after, "hedge")?.side === "after") return undefined;
  // "In the 1970s", 1990er, 1990-х, 1990年代, 1990-жылдары: ten years and no year.
  if (has(after, "decade") || (!after?.token.spaced && /^(?:s|er)$/.test(after?.token.norm ?? ""))) return undefined;
  // 2023年: the word for a year that stands directly behind it dates, however much it also counts.
  const word = cueOf(after, "year-word");
  const dates = word && (word.dates || !after?.token.spaced || after.token.kind === "han");
  if (has(after, "unit") && !dates) return undefined;
  if (isPriced(items, i) || (!dates && isMoreThan(items[i - 1]))) return undefined;
  if (isMark(after, "%")) return undefined;
  // 2000-нан астам: what is softened behind its ending is no year.
  if (has(after, "suffix") && cueOf(items[i + 2], "hedge")?.side === "after") return undefined;
  const next = has(after, "year-word") || has(after, "suffix") ? i + 2 : i + 1;
  return { year: Number(item.token.norm), next };
}

/** "$2022", but not "to 4.2 billion dollars 2022": a currency that follows a number of its own prices nothing behind it. */
function isPriced(items: readonly Item[], i: number): boolean {
  const before = items[i - 2];
  return has(items[i - 1], "currency") && !(has(before, "scale") || before?.token.kind === "number");
}

/** 二〇二三年: four digits as words, and the word for a year. */
function spelledYearAt(items: readonly Item[], i: number): { year: number; next: number } | undefined {
  if (!has(items[i + 4], "year-word")) return undefined;
  const digits = [0, 1, 2, 3].map((k) => cueOf(items[i + k], "number")?.value);
  const year = Number(digits.join(""));
  return digits.every((d) => d !== undefined && d < 10) && year >= 1900 && year < 2100
    ? { year, next: i + 5 }
    : undefined;
}

/** "More than 2000 companies": a year is only ever approximate ("around 2030"), or what something is compared with. */
function isMoreThan(item: Item | undefined): boolean {
  const hedge = cueOf(item, "hedge");
  return hedge !== undefined && hedge.comparator !== "approx" && hedge.side !== "after" && !has(item, "when");
}

export function smallAt(items: readonly Item[], i: number, max: number): { n: number; next: number } | undefined {
  const item = items[i];
  const word = cueOf(item, "number");
  const spelled =
    word && (word.multiplies || cueOf(items[i + 1], "number")?.multiplies) ? wordsAt(items, i) : undefined;
  if (spelled) return spelled.value <= max ? { n: spelled.value, next: spelled.next } : undefined;
  const n = item?.token.kind === "number" && /^\d{1,2}$/.test(item.token.norm) ? Number(item.token.norm) : word?.value;
  if (n === undefined || n < 1 || n > max || word?.joins) return undefined;
  return { n, next: i + 1 };
}

/** A year, `this year`, `last year`, or `of` and one of them. */
export function yearSpecAt(items: readonly Item[], i: number): { year: YearSpec; next: number } | undefined {
  for (const at of [i, i + 1, i + 2]) {
    if (at > i && !isLink(items[at - 1])) return undefined;
    const year = yearAt(items, at);
    const pair = year && yearPieceAt(items, at);
    // "The first ten months of the 2023/24 fiscal year": called by the year in which it ends.
    if (pair?.spec.type === "fiscal" && has(items[pair.next], "fiscal"))
      return { year: { fiscal: pair.spec.year + 1 }, next: pair.next + 1 };
    if (year) return { year: { year: year.year }, next: year.next };
    const fiscal = has(items[at], "fiscal") ? fiscalAt(items, at + 1)?.spec : undefined;
    if (fiscal?.type === "fiscal") return { year: { fiscal: fiscal.year }, next: at + 2 };
    const relative = cueOf(items[at], "relative");
    if (relative?.unit === "fiscal-year") return { year: { fiscalOffset: relative.offset }, next: at + 1 };
    if (relative?.unit === "year") return { year: { offset: relative.offset }, next: at + 1 };
    const shift = cueOf(items[at], "shift");
    if (shift && !shift.of) return { year: { shift: shift.years }, next: at + 1 };
  }
  return undefined;
}

const isLink = (item: Item | undefined): boolean =>
  cueOf(item, "role") !== undefined ||
  has(item, "filler") ||
  has(item, "when") ||
  has(item, "year-word") ||
  isMark(item, ",.");

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
  return month.weak && found.next === next && !has(items[i - 1], "when") ? undefined : found;
}

const isDecimalYear = (items: readonly Item[], i: number): boolean => /^\d{3,}/.test(items[i]?.token.norm ?? "");

/** `first nine months`, `first half`, `second quarter`, `Q3`, `H1`, `nine months`. */
export function partAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const own = cueOf(items[i], "half")?.half ?? undefined;
  if (own) return withYear(items, i + 1, halfSpec(own), bare);
  const quarter = cueOf(items[i], "quarter")?.quarter;
  if (quarter) return withYear(items, i + 1, quarterSpec(quarter), bare);
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
    const count = smallAt(items, at, 11);
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
  const at = has(items[year.next], "filler") && !has(items[year.next], "first") ? year.next + 1 : year.next;
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
  return shift && !shift.of ? { year: { shift: shift.years }, next: i + 1 } : undefined;
}

/**
 * "Nine months of 2023", "in nine months": without `first`, only where a year follows, stands before (2023 жылдың 9
 * айында), or a word for `in` does.
 */
function bareMonths(items: readonly Item[], i: number, bare: boolean): Piece | undefined {
  const count = smallAt(items, i, 11);
  if (!count) return undefined;
  const quarters = has(items[count.next], "quarter") && count.n <= 4;
  if (!quarters && !has(items[count.next], "months-unit")) return undefined;
  const found = withYear(items, count.next + 1, { type: "months", from: 1, to: count.n * (quarters ? 3 : 1) }, bare);
  if (bare) return found;
  const opened = cueOf(items[i - 1], "when")?.role === "in";
  return opened || found.next > count.next + 1 ? found : undefined;
}

/** `FY24`, `FY2024`, `fiscal year 2024`: called by one year only. */
export function fiscalAt(items: readonly Item[], i: number): Piece | undefined {
  const digits = items[i]?.token.norm ?? "";
  if (!has(items[i - 1], "fiscal") || !/^(?:(?:19|20)\d\d|\d\d)$/.test(digits)) return undefined;
  const after = items[i + 1];
  if ((isMark(after, `${DASHES}/`) && !after?.token.spaced) || has(after, "unit") || has(after, "percent"))
    return undefined;
  return {
    spec: { type: "fiscal", year: Number(digits) + (digits.length === 2 ? 2000 : 0), named: true },
    next: i + 1,
  };
}

/** `2023`, `2013–2023`, `2013 to 2023`, `2022/23`. */
export function yearPieceAt(items: readonly Item[], i: number): Piece | undefined {
  const year = yearAt(items, i);
  if (!year) return undefined;
  const span = items[year.next];
  const glued = span !== undefined && !span.token.spaced;
  const short = items[year.next + 1]?.token;
  if (isMark(span, `${DASHES}/`) && short?.kind === "number" && !short.spaced && glued) {
    if (/^\d\d$/.test(short.norm) && Number(short.norm) === (year.year + 1) % 100)
      return { spec: { type: "fiscal", year: year.year }, next: year.next + 2 };
  }
  if (isMark(span, DASHES) || has(span, "range")) {
    const to = yearAt(items, year.next + 1);
    // "Fiscal year 2023–2024" is one year.
    if (to && to.year === year.year + 1 && (has(items[i - 1], "fiscal") || has(items[to.next], "fiscal")))
      return { spec: { type: "fiscal", year: year.year }, next: to.next };
    if (to && to.year > year.year) return { spec: yearSpan(year.year, to.year), next: to.next };
  }
  return { spec: { type: "absolute", period: String(year.year) }, next: year.next };
}

const yearSpan = (from: number, to: number): TimeSpec => ({
  type: "span",
  from: { type: "absolute", period: String(from) },
  to: { type: "absolute", period: String(to) },
});
