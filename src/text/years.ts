import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import { wordsAt } from "./numbers.js";
import type { TimeSpec, YearSpec } from "./time-spec.js";

/** A piece of a time expression: what it says, and the item behind it. */
export interface Piece {
  readonly spec: TimeSpec;
  readonly next: number;
}

/** A bare number that can only be a year: four digits, no separator, no unit or scale behind it. */
export function yearAt(items: readonly Item[], i: number): { year: number; next: number } | undefined {
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
  if (isMark(after, "%") || (!dates && isCounted(items, i))) return undefined;
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

/** "There are 1930 companies", but "in 2015 companies …" and "the 2015 projects". */
function isCounted(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const noun = cueOf(items[i + 1], "measure");
  const isNoun = noun?.as === "count" && noun.measure !== "documents.count";
  if (!isNoun || before === undefined || has(before, "when") || has(before, "month")) return false;
  const isArticle = has(before, "filler") && before.first === before.last;
  return !isArticle;
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
