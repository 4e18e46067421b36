import { dayMonthAt, monthAt, monthNumbersAt, partAt, yearFirstAt } from "./dates.js";
import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import { numericDateAt } from "./numeric-date.js";
import { aheadAt, isPostposed, relativeAt, yearEndAt } from "./relative-times.js";
import type { Time, TimeSpec, WhenRole } from "./time-spec.js";
import { asYearTo, yearToAt } from "./year-to.js";
import { fiscalAt, type Piece, yearPieceAt } from "./years.js";

/** A time expression with the items it takes. */
export interface FoundTime {
  readonly time: Time;
  readonly from: number;
  readonly next: number;
}

const PIECES = [
  yearToAt,
  yearEndAt,
  fiscalAt,
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
    if (found) return asYearTo(items, found);
  }
  return undefined;
}

/** The time expression at item `i`, with the word before it that hangs it into the sentence. */
export function timeAt(items: readonly Item[], i: number): FoundTime | undefined {
  const piece = pieceAt(items, i);
  if (!piece) return undefined;
  const far = comparedBehind(items, piece.next);
  const after = cueOf(items[far ?? piece.next], "when");
  const isRange = piece.spec.type === "months" && piece.spec.from !== piece.spec.to;
  const opened = comparedTo(items, i, piece.spec) ?? whenBefore(items, i, isRange);
  // 与前一天抵达的总统: `with` goes on to the person, and the day is compared with nothing.
  const isWith =
    opened && piece.spec.type === "shift" && piece.spec.of && cueOf(items[opened.from], "role")?.role === "with";
  const before = isWith ? undefined : opened;
  // A postposition (2005 жылдан бері, 以来) says it behind the time.
  const late = (!before || before.spans) && after && after.role !== "in" && isPostposed(items[far ?? piece.next]);
  const said: WhenRole =
    opensSince(items, piece.next) || sinceFar(items, before?.from ?? i)
      ? "since"
      : late && after
        ? after.role
        : (before?.role ?? (piece.spec.type === "year-end" ? "by" : "in"));
  // 2023 жылдан 13 пайызға артты: the ablative alone says what it is more than.
  const isYear =
    piece.spec.type === "absolute" ||
    (piece.spec.type === "shift" && piece.spec.years < 0) ||
    (piece.spec.type === "months" && piece.spec.year !== undefined);
  const isFrom = said === "in" && !before && isYear && items[piece.next - 1]?.role === "from";
  const then = cueOf(items[i], "same-period")?.since === true;
  const role: WhenRole = then
    ? "since"
    : piece.spec.type === "year-to"
      ? "in"
      : piece.spec.type === "span" && said === "since"
        ? "in"
        : isMultiplied(items, piece) || isFrom
          ? "base"
          : said;
  const opens = role === "since" || role === "in" || isFrom;
  const spanTo = opens ? (spanEnd(items, piece, before?.spans ?? false) ?? closedSpan(items, piece)) : undefined;
  // A span has both its ends: what opens it is no `since`.
  const both =
    piece.spec.type === "span" ||
    (piece.spec.type === "months" && piece.spec.from !== piece.spec.to) ||
    (piece.spec.type === "day" && piece.spec.lastDay !== undefined);
  const spans = spanTo !== undefined || (role === "since" && both && (before?.spans ?? false));
  const isOpen = before?.spans && !spanTo && !both;
  const named = cueOf(items[i], "same-period")?.again;
  const again =
    piece.spec.type === "same-period" && !piece.spec.year && (named === "itself" || (named && before?.role === "in"));
  const spec: TimeSpec = spanTo
    ? { type: "span", from: piece.spec, to: spanTo.spec }
    : again
      ? { type: "same-period", again }
      : piece.spec;
  return {
    time: { kind: "time", role: spans ? "in" : role, spec, ...(isOpen ? { opens: true } : {}) },
    from: before?.from ?? i,
    next: spanTo?.next ?? (late && far === undefined ? piece.next + 1 : piece.next),
  };
}

/** 1991年独立以来: the postposition may close the clause that the time opens. */
function opensSince(items: readonly Item[], i: number): boolean {
  for (let at = i; at < i + 8; at++) {
    const item = items[at];
    if (!item || item.token.kind === "number" || item.token.kind !== "han" || has(item, "relative")) return false;
    if (at > i && cueOf(item, "when")?.role === "since" && isPostposed(item)) return true;
  }
  return false;
}

const PASSED_SINCE: ReadonlySet<string> = new Set(["filler", "stand-in", "document", "role", "event"]);

/** "Since its entry into force in August 2020": what happened then may stand between. */
function sinceFar(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const item = items[at];
    const since = cueOf(item, "when")?.role === "since" && cueOf(item, "role")?.side !== "after";
    // С визитом в 2023 году: the same word is `with`.
    const isWith = cueOf(item, "role")?.role === "with" && items.slice(at + 1, from).some((i) => has(i, "event"));
    if (since) return at < from - 1 && !isWith;
    const passes = item?.cues.every(({ kind }) => PASSED_SINCE.has(kind));
    if (item?.token.kind !== "word" || !passes) return false;
  }
  return false;
}

/** 2021 жылдың деңгейімен салыстырғанда: what is compared may stand between the time and the word for `than`. */
function comparedBehind(items: readonly Item[], next: number): number | undefined {
  for (let at = next; at < next + 3; at++) {
    const item = items[at];
    if (isPostposed(item) && cueOf(item, "when")?.role === "base") return at === next ? undefined : at;
    const passes = item?.cues.every((cue) => cue.kind === "filler" || cue.kind === "stand-in");
    if (item?.token.kind !== "word" || !passes) return undefined;
  }
  return undefined;
}

/** "From the year before", "than last year": what a change is measured against. */
function comparedTo(items: readonly Item[], i: number, spec: TimeSpec): ReturnType<typeof whenBefore> {
  const dated = spec.type === "absolute" || spec.type === "months";
  // "Over the first seven months": of months only a word for `more` says that they are compared with.
  const exceeded = dated ? exceededBefore(items, i, spec.type === "absolute") : undefined;
  if (exceeded !== undefined) return { role: "base", from: i, spans: false };
  const earlier =
    (spec.type === "shift" && !spec.of && spec.years < 0) || (spec.type === "relative" && spec.offset < 0);
  if (!earlier) return undefined;
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const role = cueOf(items[at], "role")?.role;
    const compares =
      role === "than" ||
      role === "from" ||
      cueOf(items[at], "when")?.role === "base" ||
      cueOf(items[at], "move")?.near ||
      has(items[at], "exceed");
    if (compares) return { role: "base", from: at, spans: false };
    if (!has(items[at], "filler") && cueOf(items[at], "when")?.role !== "in") return undefined;
  }
  return undefined;
}

/** "Which exceeds by 15 percent the figure of 2023" */
function exceededBefore(items: readonly Item[], i: number, isYear: boolean): number | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 5); at--) {
    // "15 percent less than", "15 percent below the level of"
    const compares = has(items[at], "exceed") || cueOf(items[at], "move")?.near || (isYear && has(items[at], "hedge"));
    // "One million tonnes more than in 2023"
    const beside = items[at - 1];
    if (compares)
      return ["percent", "unit", "currency", "times"].some((kind) => has(beside, kind as "unit")) ? at : undefined;
    // "Four times the level of 2019"
    if (has(items[at], "times")) return at + 1;
    const role = cueOf(items[at], "role")?.role;
    const passes = role === "of" || role === "than" || role === "in" || cueOf(items[at], "when")?.role === "in";
    if (!passes && !has(items[at], "filler") && !has(items[at], "stand-in")) return undefined;
  }
  return undefined;
}

/** 是1974年的40倍: what a multiple is a multiple of. */
const isMultiplied = (items: readonly Item[], piece: Piece): boolean =>
  items[piece.next - 1]?.role !== "in" &&
  isTimes(items, cueOf(items[piece.next], "role")?.role === "of" ? piece.next + 1 : piece.next);

const isTimes = (items: readonly Item[], i: number): boolean =>
  (items[i]?.token.kind === "number" || has(items[i], "number")) && has(items[i + 1], "times");

/** 2013 жылдан 2023 жылға дейін: the first end stands in the ablative, a postposition closes the second. */
function closedSpan(items: readonly Item[], piece: Piece): Piece | undefined {
  if (items[piece.next - 1]?.role !== "from" || piece.spec.type === "span") return undefined;
  const to = pieceAt(items, piece.next);
  if (!to || cueOf(items[to.next], "when")?.role !== "by" || !isPostposed(items[to.next])) return undefined;
  return { spec: to.spec, next: to.next + 1 };
}

/** "From 2013 to 2023", "between 2005 and 2020": needs the opening word, so that "in 2013 and 2023" stays two. */
function spanEnd(items: readonly Item[], piece: Piece, opened: boolean): Piece | undefined {
  // 31 августа – 3 сентября, "31. August bis 3. September": two days with their months need no opening word.
  if (piece.spec.type === "day" && (isMark(items[piece.next], DASHES) || has(items[piece.next], "range"))) {
    const day = pieceAt(items, piece.next + 1);
    if (day?.spec.type === "day") return day;
  }
  const range = cueOf(items[piece.next], "range");
  if (!range || !(opened || range.alone) || piece.spec.type === "span") return undefined;
  const at = has(items[piece.next + 1], "year-word") ? piece.next + 2 : piece.next + 1;
  return pieceAt(items, at);
}

function whenBefore(
  items: readonly Item[],
  i: number,
  isRange: boolean,
): { role: WhenRole; from: number; spans: boolean } | undefined {
  const opened = whenOutside(items, i, isRange);
  // "Ende 2018", в конце 2018 года: as of then, where no other word hangs it into the sentence (seit Ende 2018).
  const end = items[i - 1];
  const isEnd = cueOf(end, "when")?.role === "as-of" && has(end, "filler");
  return isEnd && (!opened || opened.role === "in")
    ? { role: "as-of", from: opened?.from ?? i - 1, spans: false }
    : opened;
}

function whenOutside(
  items: readonly Item[],
  i: number,
  isRange: boolean,
): { role: WhenRole; from: number; spans: boolean } | undefined {
  let at = i - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const item = items[at];
    const when = has(item, "filler") && cueOf(item, "when")?.role === "as-of" ? undefined : cueOf(item, "when");
    const own = cueOf(item, "role");
    const role = own?.side === "after" && item?.token.kind === "word" ? undefined : own?.role;
    const spans = role === "between" || role === "from" || has(item, "from-amount");
    // "Up 11 % from 2022": after a percentage, `from` names the base.
    if (role === "from" && !isRange && has(items[at - 1], "percent")) return { role: "base", from: at, spans: false };
    // "Less than from January to May 2022": what it is compared with.
    const than = cueOf(items[at - 1], "role")?.role === "than" || has(items[at - 1], "hedge");
    const compares = role === "from" && isRange && than;
    if (compares) return { role: "base", from: at, spans };
    // "Rose by 13 percent over the first seven months": how long it took; "over 2022": what it is measured against.
    const lasts = isRange && when?.role === "base" && has(item, "hedge") && !has(item, "move");
    // "Twice as many as in 2017", "a third more than in 2024"
    const isMeasured = (["percent", "fraction", "times"] as const).some((kind) => has(items[at - 2], kind));
    const follows =
      when?.role === "in" &&
      cueOf(items[at - 1], "when")?.role === "base" &&
      (!has(items[at - 1], "hedge") || isMeasured);
    if (follows) return { role: "base", from: at, spans: false };
    if (when && cueOf(item, "role")?.side !== "after") return { role: lasts ? "in" : when.role, from: at, spans };
    if (spans) return { role: "in", from: at, spans };
    if (!has(item, "filler") && !has(item, "year-word") && !has(item, "first")) return undefined;
  }
  return undefined;
}
