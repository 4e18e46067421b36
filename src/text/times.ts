import type { Time, TimeSpec, WhenRole, YearSpec } from "./cues.js";
import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import { wordsAt } from "./numbers.js";

/** A time expression with the items it takes. */
export interface FoundTime {
  readonly time: Time;
  readonly from: number;
  readonly next: number;
}

interface Piece {
  readonly spec: TimeSpec;
  readonly next: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A bare number that can only be a year: four digits, no separator, no unit or scale behind it. */
function yearAt(items: readonly Item[], i: number): { year: number; next: number } | undefined {
  const item = items[i];
  if (has(item, "number")) return spelledYearAt(items, i);
  if (item?.token.kind !== "number" || !/^(?:19|20)\d\d$/.test(item.token.norm)) return undefined;
  const after = items[i + 1];
  if (has(after, "percent") || has(after, "scale") || has(after, "currency")) return undefined;
  // 2023年: the word for a year that stands directly behind it dates, however much it also counts.
  const word = cueOf(after, "year-word");
  const dates = word && (word.dates || !after?.token.spaced || after.token.kind === "han");
  if (has(after, "unit") && !dates) return undefined;
  if (has(items[i - 1], "currency")) return undefined;
  if (isMark(after, "%")) return undefined;
  const next = has(after, "year-word") || has(after, "suffix") ? i + 2 : i + 1;
  return { year: Number(item.token.norm), next };
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

function smallAt(items: readonly Item[], i: number, max: number): { n: number; next: number } | undefined {
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
function yearSpecAt(items: readonly Item[], i: number): { year: YearSpec; next: number } | undefined {
  for (const at of [i, i + 1, i + 2]) {
    if (at > i && !isLink(items[at - 1])) return undefined;
    const year = yearAt(items, at);
    if (year) return { year: { year: year.year }, next: year.next };
    const relative = cueOf(items[at], "relative");
    if (relative?.unit === "year") return { year: { offset: relative.offset }, next: at + 1 };
    const shift = cueOf(items[at], "shift");
    if (shift) return { year: { shift: shift.years }, next: at + 1 };
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
function dayMonthAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const day = dayAt(items, i);
  if (!day) return undefined;
  let last = day;
  if (isMark(items[day.next], DASHES) || has(items[day.next], "range")) last = dayAt(items, day.next + 1) ?? day;
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
function monthAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const month = cueOf(items[i], "month");
  if (!month) return undefined;
  const next = skipPoint(items, i + 1);
  const toAt = isMark(items[next], DASHES) || has(items[next], "range") ? next + 1 : undefined;
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
function partAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const own = cueOf(items[i], "half")?.half ?? undefined;
  if (own) return withYear(items, i + 1, halfSpec(own), bare);
  const quarter = cueOf(items[i], "quarter")?.quarter;
  if (quarter) return withYear(items, i + 1, quarterSpec(quarter), bare);
  const ordinal = cueOf(items[i], "ordinal")?.n ?? (has(items[i], "first") ? 1 : undefined);
  const at = isMark(items[i + 1], ".") ? i + 2 : i + 1;
  if (ordinal !== undefined) {
    if (has(items[at], "half") && ordinal <= 2) return withYear(items, at + 1, halfSpec(ordinal as 1 | 2), bare);
    // 前三季度: the first three, not the third.
    const upTo = has(items[i], "first") ? cueOf(items[at], "quarter")?.quarter : undefined;
    if (upTo) return withYear(items, at + 1, { type: "months", from: 1, to: upTo * 3 }, bare);
    if (has(items[at], "quarter") && ordinal <= 4) return withYear(items, at + 1, quarterSpec(ordinal), bare);
    const count = smallAt(items, at, 11);
    if (ordinal === 1 && count && has(items[count.next], "months-unit"))
      return withYear(items, count.next + 1, { type: "months", from: 1, to: count.n }, bare);
    // The first three quarters.
    if (ordinal === 1 && count && count.n <= 3 && has(items[count.next], "quarter"))
      return withYear(items, count.next + 1, { type: "months", from: 1, to: count.n * 3 }, bare);
  }
  return bare ? undefined : bareMonths(items, i);
}

const halfSpec = (half: 1 | 2) => ({ type: "months", from: half === 1 ? 1 : 7, to: half * 6 }) as const;
const quarterSpec = (q: number) => ({ type: "months", from: q * 3 - 2, to: q * 3 }) as const;

/** `1-9月`, `1–9 月`: only the last month is named as one. */
function monthNumbersAt(items: readonly Item[], i: number, bare = false): Piece | undefined {
  const from =
    items[i]?.token.kind === "number" && items[i]?.first === items[i]?.last ? smallAt(items, i, 11) : undefined;
  if (!from || !(isMark(items[from.next], DASHES) || has(items[from.next], "range"))) return undefined;
  const to = cueOf(items[from.next + 1], "month");
  if (!to || to.month <= from.n || items[from.next + 1]?.token.kind !== "number") return undefined;
  return withYear(items, from.next + 2, { type: "months", from: from.n, to: to.month }, bare);
}

const WITHIN_YEAR = [monthNumbersAt, dayMonthAt, monthAt, partAt];

/** `2023年10月17日`, `今年1-9月`, `2023 October`: the year stands first. */
function yearFirstAt(items: readonly Item[], i: number): Piece | undefined {
  const year = yearLeadAt(items, i);
  if (!year) return undefined;
  const at = has(items[year.next], "filler") && !has(items[year.next], "first") ? year.next + 1 : year.next;
  for (const within of WITHIN_YEAR) {
    const found = within(items, at, true);
    if (found && (found.spec.type === "months" || found.spec.type === "day"))
      return { spec: { ...found.spec, year: year.year }, next: found.next };
  }
  return undefined;
}

function yearLeadAt(items: readonly Item[], i: number): { year: YearSpec; next: number } | undefined {
  const year = yearAt(items, i);
  if (year) return { year: { year: year.year }, next: year.next };
  const relative = cueOf(items[i], "relative");
  if (relative?.unit === "year") return { year: { offset: relative.offset }, next: i + 1 };
  const shift = cueOf(items[i], "shift");
  return shift && { year: { shift: shift.years }, next: i + 1 };
}

/** "Nine months of 2023", "in nine months": without `first`, only where a year follows or a word for `in` stands before. */
function bareMonths(items: readonly Item[], i: number): Piece | undefined {
  const count = smallAt(items, i, 11);
  if (!count || !has(items[count.next], "months-unit")) return undefined;
  const found = withYear(items, count.next + 1, { type: "months", from: 1, to: count.n });
  const opened = cueOf(items[i - 1], "when")?.role === "in";
  return opened || found.next > count.next + 1 ? found : undefined;
}

/** `2023`, `2013–2023`, `2013 to 2023`, `2022/23`. */
function yearPieceAt(items: readonly Item[], i: number): Piece | undefined {
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
    if (to && to.year > year.year) return { spec: yearSpan(year.year, to.year), next: to.next };
  }
  return { spec: { type: "absolute", period: String(year.year) }, next: year.next };
}

const yearSpan = (from: number, to: number): TimeSpec => ({
  type: "span",
  from: { type: "absolute", period: String(from) },
  to: { type: "absolute", period: String(to) },
});

/** `17.10.2023`, `2023-10-17`, `17/10/2023`. */
function numericDateAt(items: readonly Item[], i: number): Piece | undefined {
  const item = items[i];
  if (item?.token.kind !== "number") return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(item.token.norm);
  if (dotted) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1);
  const parts = [items[i], items[i + 2], items[i + 4]].map((p) => p?.token);
  const mark = items[i + 1]?.token.norm ?? "";
  if (mark !== items[i + 3]?.token.norm || !"-/".includes(mark) || mark === "") return undefined;
  if (parts.some((p) => p?.kind !== "number") || items[i + 1]?.token.spaced) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map((p) => Number(p?.norm));
  if (a > 1900) return dateOf(a, b, c, i + 5);
  return c > 1900 ? dateOf(c, b, a, i + 5) : undefined;
}

function dateOf(year: number, month: number, day: number, next: number): Piece | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { spec: { type: "absolute", period: `${year}-${two(month)}-${two(day)}` }, next };
}

function relativeAt(items: readonly Item[], i: number): Piece | undefined {
  const item = items[i];
  const same = cueOf(item, "same-period");
  if (same) {
    const year = yearSpecAt(items, i + 1);
    return { spec: { type: "same-period", ...(year ? { year: year.year } : {}) }, next: year?.next ?? i + 1 };
  }
  const relative = cueOf(item, "relative");
  if (relative) return { spec: { type: "relative", unit: relative.unit, offset: relative.offset }, next: i + 1 };
  const shift = cueOf(item, "shift");
  if (shift) return { spec: { type: "shift", years: shift.years }, next: i + 1 };
  const day = cueOf(item, "day");
  if (day) return { spec: { type: "day-of-month", day: day.day }, next: i + 1 };
  const weekday = cueOf(item, "weekday");
  if (weekday) return { spec: { type: "weekday", weekday: weekday.weekday }, next: i + 1 };
  return pastAt(items, i);
}

/** 五年内, 未来三到五年: a deadline so many years from now. */
function aheadAt(items: readonly Item[], i: number): Piece | undefined {
  const opened = has(items[i], "ahead");
  const n = smallAt(items, opened ? i + 1 : i, 60);
  const ranged = n && (isMark(items[n.next], DASHES) || has(items[n.next], "range"));
  const to = ranged ? smallAt(items, n.next + 1, 60) : undefined;
  const unit = to?.next ?? n?.next ?? i;
  if (!n || cueOf(items[unit], "unit")?.unit !== "years") return undefined;
  const closed = has(items[unit + 1], "ahead");
  if (!opened && !closed) return undefined;
  const next = closed ? unit + 2 : unit + 1;
  const first: TimeSpec = { type: "ago", years: -n.n };
  return { spec: to ? { type: "span", from: first, to: { type: "ago", years: -to.n } } : first, next };
}

/** "In the last five years", "three years ago", "in recent years". */
function pastAt(items: readonly Item[], i: number): Piece | undefined {
  const past = cueOf(items[i], "past-length");
  if (past?.vague) return { spec: { type: "vague" }, next: i + 1 };
  if (past) {
    if (cueOf(items[i + 1], "unit")?.unit === "years")
      return { spec: { type: "relative", unit: "year", offset: -1 }, next: i + 2 };
    const n = smallAt(items, i + 1, 60);
    const unit = cueOf(items[n?.next ?? i + 1], "unit");
    if (n && unit?.unit === "years") return { spec: { type: "past", years: n.n }, next: n.next + 1 };
    if (has(items[n?.next ?? i + 1], "decade"))
      return { spec: { type: "past", years: 10 * (n?.n ?? 1) }, next: (n?.next ?? i + 1) + 1 };
  }
  const before = has(items[i], "ago") ? i + 1 : i;
  const n = smallAt(items, before, 60);
  if (n && cueOf(items[n.next], "unit")?.unit === "years") {
    if (before > i) return { spec: { type: "ago", years: n.n }, next: n.next + 1 };
    if (has(items[n.next + 1], "ago")) return { spec: { type: "ago", years: n.n }, next: n.next + 2 };
  }
  return undefined;
}

const PIECES = [
  numericDateAt,
  yearFirstAt,
  monthNumbersAt,
  dayMonthAt,
  monthAt,
  partAt,
  aheadAt,
  yearPieceAt,
  relativeAt,
] as const;

function pieceAt(items: readonly Item[], i: number): Piece | undefined {
  for (const piece of PIECES) {
    const found = piece(items, i);
    if (found) return found;
  }
  return undefined;
}

/** The time expression at item `i`, with the word before it that hangs it into the sentence. */
export function timeAt(items: readonly Item[], i: number): FoundTime | undefined {
  const piece = pieceAt(items, i);
  if (!piece) return undefined;
  const after = cueOf(items[piece.next], "when");
  const before = comparedTo(items, i, piece.spec) ?? whenBefore(items, i);
  // A postposition (2005 жылдан бері, 以来) says it behind the time.
  const late = (!before || before.spans) && after && after.role !== "in" && isPostposed(items[piece.next]);
  const said: WhenRole = before?.role ?? (late && after ? after.role : "in");
  const role: WhenRole =
    piece.spec.type === "span" && said === "since" ? "in" : isMultiplied(items, piece) ? "base" : said;
  const opens = role === "since" || role === "in";
  const spanTo = opens ? (spanEnd(items, piece, before?.spans ?? false) ?? closedSpan(items, piece)) : undefined;
  // A span has both its ends: what opens it is no `since`.
  const both = piece.spec.type === "span" || (piece.spec.type === "months" && piece.spec.from !== piece.spec.to);
  const spans = spanTo !== undefined || (role === "since" && both && (before?.spans ?? false));
  const spec: TimeSpec = spanTo ? { type: "span", from: piece.spec, to: spanTo.spec } : piece.spec;
  return {
    time: { kind: "time", role: spans ? "in" : role, spec },
    from: before?.from ?? i,
    next: spanTo?.next ?? (late ? piece.next + 1 : piece.next),
  };
}

/** "From the year before", "than last year": what a change is measured against. */
function comparedTo(items: readonly Item[], i: number, spec: TimeSpec): ReturnType<typeof whenBefore> {
  const earlier = (spec.type === "shift" && spec.years < 0) || (spec.type === "relative" && spec.offset < 0);
  if (!earlier) return undefined;
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const role = cueOf(items[at], "role")?.role;
    const compares = role === "than" || role === "from" || cueOf(items[at], "when")?.role === "base";
    if (compares) return { role: "base", from: at, spans: false };
    if (!has(items[at], "filler")) return undefined;
  }
  return undefined;
}

/** 是1974年的40倍: what a multiple is a multiple of. */
const isMultiplied = (items: readonly Item[], piece: Piece): boolean =>
  (items[piece.next]?.token.kind === "number" || has(items[piece.next], "number")) &&
  has(items[piece.next + 1], "times");

const isPostposed = (item: Item | undefined): boolean => has(item, "when") && cueOf(item, "role")?.side === "after";

/** 2013 жылдан 2023 жылға дейін: the first end stands in the ablative, a postposition closes the second. */
function closedSpan(items: readonly Item[], piece: Piece): Piece | undefined {
  if (items[piece.next - 1]?.role !== "from" || piece.spec.type === "span") return undefined;
  const to = pieceAt(items, piece.next);
  if (!to || cueOf(items[to.next], "when")?.role !== "by" || !isPostposed(items[to.next])) return undefined;
  return { spec: to.spec, next: to.next + 1 };
}

/** "From 2013 to 2023", "between 2005 and 2020": needs the opening word, so that "in 2013 and 2023" stays two. */
function spanEnd(items: readonly Item[], piece: Piece, opened: boolean): Piece | undefined {
  if (!opened || !has(items[piece.next], "range") || piece.spec.type === "span") return undefined;
  const at = has(items[piece.next + 1], "year-word") ? piece.next + 2 : piece.next + 1;
  return pieceAt(items, at);
}

function whenBefore(items: readonly Item[], i: number): { role: WhenRole; from: number; spans: boolean } | undefined {
  let at = i - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const item = items[at];
    const when = cueOf(item, "when");
    const own = cueOf(item, "role");
    const role = own?.side === "after" && item?.token.kind === "word" ? undefined : own?.role;
    const spans = role === "between" || role === "from" || has(item, "from-amount");
    // "Up 11 % from 2022": after a percentage, `from` names the base.
    if (role === "from" && has(items[at - 1], "percent")) return { role: "base", from: at, spans: false };
    if (when && cueOf(item, "role")?.side !== "after") return { role: when.role, from: at, spans };
    if (spans) return { role: "in", from: at, spans };
    if (!has(item, "filler") && !has(item, "year-word") && !has(item, "first")) return undefined;
  }
  return undefined;
}
