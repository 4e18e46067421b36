import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import type { TimeSpec } from "./time-spec.js";
import { type Piece, smallAt, yearSpecAt } from "./years.js";

/** A word behind the time that hangs it into the sentence: 以来, бері. */
export const isPostposed = (item: Item | undefined): boolean =>
  has(item, "when") && cueOf(item, "role")?.side === "after";

export function relativeAt(items: readonly Item[], i: number): Piece | undefined {
  const item = items[i];
  const same = cueOf(item, "same-period");
  if (same) {
    const year = yearSpecAt(items, i + 1);
    return { spec: { type: "same-period", ...(year ? { year: year.year } : {}) }, next: year?.next ?? i + 1 };
  }
  const relative = cueOf(item, "relative");
  if (relative) return { spec: { type: "relative", unit: relative.unit, offset: relative.offset }, next: i + 1 };
  const shift = cueOf(item, "shift");
  if (shift) return { spec: { type: "shift", years: shift.years, ...(shift.of ? { of: shift.of } : {}) }, next: i + 1 };
  const day = cueOf(item, "day");
  if (day) return { spec: { type: "day-of-month", day: day.day }, next: i + 1 };
  const weekday = cueOf(item, "weekday");
  if (weekday) return { spec: { type: "weekday", weekday: weekday.weekday }, next: i + 1 };
  return pastAt(items, i);
}

/** 五年内, 未来三到五年: a deadline so many years or months from now. */
export function aheadAt(items: readonly Item[], i: number): Piece | undefined {
  if (has(items[i], "decade") && has(items[i + 1], "ahead")) return { spec: { type: "ago", years: -10 }, next: i + 2 };
  const opened = has(items[i], "ahead");
  const n = smallAt(items, opened ? i + 1 : i, 60);
  const ranged = n && (isMark(items[n.next], DASHES) || has(items[n.next], "range"));
  const to = ranged ? smallAt(items, n.next + 1, 60) : undefined;
  const unit = to?.next ?? n?.next ?? i;
  const counted = cueOf(items[unit], "unit")?.unit;
  if (!n || (counted !== "years" && counted !== "months")) return undefined;
  const closed = has(items[unit + 1], "ahead");
  if (!opened && !closed) return undefined;
  const next = closed ? unit + 2 : unit + 1;
  const cues = [cueOf(items[i], "ahead"), cueOf(items[unit + 1], "ahead")].filter((cue) => cue !== undefined);
  if (counted === "months") {
    // "Within eight months": in a deadline ahead, else of the year so far, which other words tell.
    if (cues.every((cue) => cue.either)) return undefined;
    return { spec: { type: "relative", unit: "month", offset: to?.n ?? n.n }, next };
  }
  if (!to && cues.every((cue) => cue.either)) return { spec: { type: "within", years: n.n }, next };
  const first: TimeSpec = { type: "ago", years: -n.n };
  return { spec: to ? { type: "span", from: first, to: { type: "ago", years: -to.n } } : first, next };
}

/** "By the end of the year", до конца года, 年底, жыл соңына дейін: no year is named beside it. */
export function yearEndAt(items: readonly Item[], i: number): Piece | undefined {
  const end = cueOf(items[i], "year-end");
  const follows = !end?.whole && isPostposed(items[i]) && has(items[i - 1], "year-word");
  const next = end?.whole || follows ? i + 1 : end && has(items[i + 1], "year-word") ? i + 2 : undefined;
  const before = items[follows ? i - 2 : i - 1];
  const named =
    before?.token.kind === "number" || ["number", "relative", "shift"].some((k) => has(before, k as "shift"));
  return next === undefined || named || yearSpecAt(items, next) ? undefined : { spec: { type: "year-end" }, next };
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
    // "За прошедшие восемь месяцев": of the year.
    if (n && n.n <= 11 && unit?.unit === "months")
      return { spec: { type: "months", from: 1, to: n.n }, next: n.next + 1 };
    if (n && unit?.unit === "years") return { spec: { type: "past", years: n.n }, next: n.next + 1 };
    if (has(items[n?.next ?? i + 1], "decade"))
      return { spec: { type: "past", years: 10 * (n?.n ?? 1) }, next: (n?.next ?? i + 1) + 1 };
  }
  const since = has(items[i], "later") ? i + 1 : i;
  const years = smallAt(items, since, 60);
  if (years && cueOf(items[years.next], "unit")?.unit === "years") {
    const spec: TimeSpec = { type: "shift", years: years.n };
    if (since > i) return { spec, next: years.next + 1 };
    if (has(items[years.next + 1], "later")) return { spec, next: years.next + 2 };
  }
  const before = has(items[i], "ago") ? i + 1 : i;
  const n = smallAt(items, before, 60);
  if (n && cueOf(items[n.next], "unit")?.unit === "years") {
    if (before > i) return { spec: { type: "ago", years: n.n }, next: n.next + 1 };
    if (has(items[n.next + 1], "ago")) return { spec: { type: "ago", years: n.n }, next: n.next + 2 };
  }
  return undefined;
}
