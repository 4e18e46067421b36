import type { Origin, Period } from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { Discourse } from "./discourse.js";
import { type Earlier, looksBack, opensChange } from "./earlier.js";
import { type Anchor, resolveTime } from "./resolve-time.js";
import type { MentionOf, SentenceView } from "./view.js";
import {
  isLaterGoal,
  isOfFounding,
  isOfOpening,
  isSpokenFor,
  ofEarlierValue,
  ofNextClause,
  saysAgain,
  whoseYear,
} from "./whose-time.js";

interface Dated {
  readonly value: Period;
  readonly origin: Origin;
}

/** Period and base of a statement, with the time mentions they were read from. */
export interface When {
  readonly period?: Dated;
  readonly base?: Dated;
  readonly mentions: readonly Mention[];
  /** It looks back: "a year earlier". */
  readonly back?: boolean;
  /** A time was said but could not be resolved (relative, and the document has no date), or it was vague. */
  readonly unresolved: boolean;
}

export const isBase = (m: MentionOf<"time">): boolean =>
  m.cue.role === "base" || (m.cue.spec.type === "same-period" && !m.cue.spec.again);

/** Times resolved from left to right, since "a year later" leans on the one before. */
export function resolveTimes(view: SentenceView, discourse: Discourse): Map<Mention, Period> {
  const resolved = new Map<Mention, Period>();
  let previous = discourse.period;
  const intends = view.has("forecast") || view.has("pledge") || view.has("future");
  const times = view.all("time");
  const places = times.length > 0 ? whoseYear(view, discourse) : [];
  for (const m of times) {
    const anchor: Anchor = {
      date: discourse.date,
      previous: previous ?? sentenceYear(view) ?? discourse.onlyYear,
      places,
      ahead: intends && m.cue.role === "by",
      intends,
    };
    // "За то же время": no figure is of the day on which it was reported.
    const claimed =
      m.cue.spec.type === "same-period" && previous?.length === 10 ? discourse.claimPeriod?.value : undefined;
    const period = resolveTime(m.cue.spec, claimed === undefined ? anchor : { ...anchor, previous: claimed });
    if (period === undefined) continue;
    resolved.set(m, period);
    if (!isBase(m) && m.cue.role !== "since") previous = period;
  }
  return resolved;
}

/** A year named anywhere in the sentence dates its day and month where the document has no date. */
function sentenceYear(view: SentenceView): Period | undefined {
  for (const m of view.all("time")) if (m.cue.spec.type === "absolute") return m.cue.spec.period;
  return undefined;
}

/** The time of the statement at `anchor`: the nearest one that is no base of a comparison. */
export function whenOf(
  view: SentenceView,
  anchor: Mention,
  times: ReadonlyMap<Mention, Period>,
  options: {
    readonly changes: boolean;
    readonly within?: number;
    readonly ownClause?: boolean;
    readonly flow?: boolean;
    /** The day by which a flow is counted "by the end of September": from the beginning of the year. */
    readonly until?: string | undefined;
    /** What there is at a time, rather than what happens in it. */
    readonly stands?: boolean;
    /** The day before which what stands "by the end of 2021" is a stock; of days to come it is a deadline. */
    readonly held?: string | undefined;
    readonly earlier?: Earlier | undefined;
  },
): When {
  if (options.earlier) return earlierWhen(options.earlier, times);
  const within = options.within ?? Number.POSITIVE_INFINITY;
  const own =
    view.nearest(anchor, "time", {
      where: (m) =>
        !isBase(m) &&
        m.cue.role !== "not-since" &&
        !isSpokenFor(view, m, anchor, options.changes) &&
        usable(m, options.changes) &&
        !isSaying(view, m) &&
        !ofRecord(view, m, anchor) &&
        !ofNextClause(view, m, anchor) &&
        !isOfOpening(view, m, anchor) &&
        !(options.flow && isDay(m)) &&
        !((options.changes || m.last < anchor.first) && opensChange(view, m)) &&
        !isLaterGoal(view, anchor, m) &&
        !ofEarlierValue(view, m, anchor) &&
        !isSpelledOut(view, m) &&
        !saysAgain(view, m) &&
        !(options.changes && ofBaseValue(view, m)) &&
        !(options.changes && isMonthBefore(view, m)) &&
        !(m.first > anchor.last && view.commaBetween(anchor, m) && isEachYear(view, anchor)) &&
        !(options.ownClause && m.first > anchor.last && view.commaBetween(anchor, m) && !view.aside(m)),
      // "Doubled in the past five years, with 42,578 in 2023": a count is of a year rather than of many.
      factor: (m) => timeFactor(view, m, anchor) * (!options.changes && m.cue.spec.type === "past" ? 2.5 : 1),
      within,
    }) ?? (options.changes ? undefined : openingPeriod(view));
  const base = options.changes
    ? view.nearest(anchor, "time", { where: (m) => isBase(m) || opensChange(view, m), within: 30 })
    : undefined;
  const mentions = [own, base].filter((m) => m !== undefined);
  const since = options.changes
    ? view.nearest(anchor, "time", { where: (m) => m.cue.role === "since" && !ofRecord(view, m, anchor), within: 30 })
    : undefined;
  const result = own ? fromTime(view, own, times, options) : {};
  const baseSaid = base ? dated(baseOf(base, result.period?.value, times)) : undefined;
  const sinceSaid = since ? dated(times.get(since)) : undefined;
  const baseDated = result.base ?? baseSaid ?? sinceSaid;
  return {
    ...(result.period ? { period: result.period } : {}),
    ...(baseDated && options.changes ? { base: baseDated } : {}),
    mentions,
    ...(own && looksBack(own) ? { back: true } : {}),
    // "Since then it has doubled": it has until now.
    unresolved: own ? result.period === undefined && result.base === undefined : sinceSaid !== undefined,
  };
}

/** "In the same period of 2014 the deficit had been 1.7 billion": at the head of its sentence it is no comparison. */
const openingPeriod = (view: SentenceView): MentionOf<"time"> | undefined =>
  view
    .all("time")
    .find(
      (m) =>
        (m.first <= 2 || (m.first <= 5 && view.opensClause(m))) &&
        m.cue.spec.type === "same-period" &&
        m.cue.role === "in",
    );

/** The time of a value that is only there to compare with; without one it has none. */
function earlierWhen(earlier: Earlier, times: ReadonlyMap<Mention, Period>): When {
  const { time } = earlier;
  const period = time && dated(times.get(time));
  return { ...(period ? { period } : {}), mentions: time ? [time] : [], unresolved: true };
}

/** "3.5 percent less than in the same period last year ($10.8 billion in January–October 2023)": of the value of the base. */
function ofBaseValue(view: SentenceView, m: MentionOf<"time">): boolean {
  const aside =
    view.aside(m) ??
    view
      .all("time")
      .map((t) => view.aside(t))
      .find((a) => a && a.first < m.first);
  const value = aside && view.all("quantity").some((q) => q.first > aside.first && q.last < m.first);
  return value === true && view.all("time").some((b) => isBase(b) && b.last < aside.first && aside.first - b.last <= 2);
}

/** "In the last six years (2016–2022)", "in five months, between April and August": what follows says which. */
const isSpelledOut = (view: SentenceView, m: MentionOf<"time">): boolean =>
  view
    .all("time")
    .some(
      (o) =>
        o.first - m.last === 2 &&
        m.cue.spec.type !== "fiscal" &&
        (view.aside(o) !== undefined
          ? view.aside(m) === undefined
          : isFirstMonths(m) && o.cue.spec.type === "months" && view.commaBetween(m, o)),
    );
const isFirstMonths = ({ cue: { spec } }: MentionOf<"time">): boolean =>
  spec.type === "months" && spec.from === 1 && spec.to > 1 && !spec.year;
const spellsOut = (view: SentenceView, m: MentionOf<"time">): boolean =>
  view.all("time").some((o) => m.first - o.last === 2 && view.aside(m) !== undefined && view.aside(o) === undefined);

/** 每年人文交流项目超过200个,去年…: of every year, whatever the next clause is dated. */
const isEachYear = (view: SentenceView, anchor: Mention): boolean =>
  view.nearest(anchor, "per-year", { within: 14, where: (m) => m.last < anchor.first }) !== undefined;

/** A time that opens the sentence dates all of it; one that opens a later clause dates that clause. */
function timeFactor(view: SentenceView, m: MentionOf<"time">, anchor: Mention): number {
  // "Xi visited Vietnam (November 2015)": in brackets it dates what stands before them.
  const aside = spellsOut(view, m) ? undefined : view.aside(m);
  if (aside && !(aside.first < anchor.first && anchor.last < aside.last)) return aside.first > anchor.last ? 0.2 : 4;
  if (m.first < anchor.first) return m.first <= 2 ? 0.5 : 1;
  return view.opensClause(m) ? 4 : view.commaBetween(anchor, m) ? 2.5 : 1.3;
}

/** 创近五年最高纪录: since when it is a record, not when it was set. */
const ofRecord = (view: SentenceView, m: MentionOf<"time">, anchor: Mention): boolean =>
  // "The highest since relations were established in 1992": the event is of that year.
  anchor.cue.kind !== "event" &&
  (((m.cue.spec.type === "past" || m.cue.role === "since") && view.after(m, "record", 4) !== undefined) ||
    (m.cue.role === "since" &&
      (view.all("record").some((r) => r.last < m.first && m.first - r.last <= 8 && !view.commaBetween(r, m)) ||
        view.all("streak").some((s) => s.first > m.last && view.distance(m, s) <= 12))));

/** "In September it rose by 7 percent on August" (к августу): what a change is measured against. */
const isMonthBefore = (view: SentenceView, m: MentionOf<"time">): boolean =>
  m.cue.role === "by" &&
  m.cue.spec.type === "months" &&
  view.all("time").some((o) => o.first < m.first && o.cue.role === "in" && o.cue.spec.type === "months");

/** Nobody counts the trade of one day: a day beside it is when it was told ("data published on Friday"). */
const isDay = ({ cue: { spec, role } }: MentionOf<"time">): boolean =>
  role === "in" &&
  (spec.type === "day" ||
    spec.type === "weekday" ||
    (spec.type === "relative" && spec.unit === "day" && spec.offset < 0));

const usable = (m: MentionOf<"time">, changes: boolean): boolean => !(changes && m.cue.role === "since");

/** "The agency reported on 30 September": when it was said, not when it was so. */
const isSaying = (view: SentenceView, m: MentionOf<"time">): boolean => {
  const { spec } = m.cue;
  const isDay = spec.type === "day" || spec.type === "weekday" || (spec.type === "relative" && spec.unit !== "year");
  return isDay && (view.before(m, "says", 1) !== undefined || view.after(m, "says", 1) !== undefined);
};

const dated = (value: Period | undefined): Dated | undefined =>
  value === undefined ? undefined : { value, origin: "said" };

export function baseOf(
  base: MentionOf<"time">,
  period: Period | undefined,
  times: ReadonlyMap<Mention, Period>,
): Period | undefined {
  const { spec } = base.cue;
  const value = times.get(base);
  // "In 2022 … a fifth less than in the year before": before what is told, not before the document.
  const lastYear = spec.type === "relative" && spec.unit === "year" && spec.offset === -1;
  const isLater = lastYear && period !== undefined && value !== undefined && period.slice(0, 4) <= value;
  if (spec.type !== "same-period" && !isLater) return value;
  // The same months of another year can only be told from the months of the statement itself.
  return period === undefined ? undefined : resolveTime({ type: "same-period" }, { previous: period });
}

function fromTime(
  view: SentenceView,
  m: MentionOf<"time">,
  times: ReadonlyMap<Mention, Period>,
  options: {
    readonly changes: boolean;
    readonly flow?: boolean;
    readonly stands?: boolean;
    readonly until?: string | undefined;
    readonly held?: string | undefined;
  },
): Pick<When, "period" | "base"> {
  const { changes, flow, stands, until, held } = options;
  const value = times.get(m);
  if (value === undefined) return {};
  if (
    held !== undefined &&
    !changes &&
    m.cue.role === "by" &&
    /^\d{4}(?:-\d\d)?$/.test(value) &&
    value < held.slice(0, 7)
  )
    return { period: { value: opened({ ...m, cue: { ...m.cue, role: "as-of" } }, value), origin: "said" } };
  const [from, to] = value.split("/");
  const { spec } = m.cue;
  const years =
    spec.type === "span" ? spec.from.type === "absolute" : spec.type === "same-period" && /^\d{4}\/\d{4}$/.test(value);
  if (changes && years && from && to)
    return { base: { value: from, origin: "said" }, period: { value: to, origin: "said" } };
  // "At the end of the first half, investment had grown by 20 percent": over that half.
  const over = (changes || flow) && m.cue.role === "as-of" && spec.type === "months" && spec.from !== spec.to;
  if (flow && /^\d{4}-\d\d(?:-\d\d)?$/.test(value) && isOfFounding(view, m))
    return { period: { value: value.slice(0, 4), origin: "said" } };
  // "At the end of 2018 they signed five agreements": nothing that there was at that time.
  const isThen = !stands && m.cue.role === "as-of" && (flow ? spec.type !== "months" && /^\d{4}$/.test(value) : true);
  const period = over || isThen ? value : (toDate(m, value, until) ?? opened(m, value));
  return { period: { value: period, origin: "said" } };
}

/** "By the end of September trade had reached 32 billion", 截至9月: since the year began; of days to come it is a deadline. */
function toDate(m: MentionOf<"time">, period: Period, until: string | undefined): Period | undefined {
  const { role, spec } = m.cue;
  const isMonth = spec.type === "months" && spec.from === spec.to && /^\d{4}-\d\d$/.test(period);
  if (until === undefined || !isMonth || (role !== "by" && role !== "as-of") || period > until.slice(0, 7))
    return undefined;
  return spec.from === 1 ? period : `${period.slice(0, 4)}-01/${period}`;
}

/** `since` opens the end, `as of` the beginning. */
function opened(m: MentionOf<"time">, period: Period): Period {
  const [from = period, to] = period.split("/");
  if (m.cue.role === "since") return `${from}/..`;
  // At the end of a year is in its last month.
  if (m.cue.role === "as-of") return `../${/^\d{4}$/.test(to ?? from) ? `${to ?? from}-12` : (to ?? from)}`;
  return period;
}
