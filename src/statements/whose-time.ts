import type { PlaceId } from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { Discourse } from "./discourse.js";
import { earlierValue, goesTo } from "./earlier.js";
import { toBefore } from "./frames/move.js";
import type { MentionOf, SentenceView } from "./view.js";

// Times of a sentence that belong to something else in it than the number asked about.

/** "Was 60 billion, and we hope to reach 100 billion by 2030": the deadline is that of the second clause. */
export function isLaterGoal(view: SentenceView, anchor: Mention, m: MentionOf<"time">): boolean {
  const between = view.all("quantity").find((q) => q.first > anchor.last && q.last < m.first);
  // "Stood at 70 billion in spite of 100 billion as the target for 2015".
  if (between && view.all("pledge").some((p) => p.cue.noun && p.last === m.first - 1)) return true;
  const { spec } = m.cue;
  const ahead = m.cue.role === "by" || spec.type === "within" || (spec.type === "ago" && spec.years < 0);
  if (!ahead || m.first < anchor.last) return false;
  // "Reached 1.1 billion and is expected to reach 1.4 billion by December": said of what is meant to come.
  const intended = [...view.all("forecast"), ...view.all("pledge"), ...view.all("future")];
  if (
    between &&
    intended.some((i) => i.first > anchor.last && i.last < between.first) &&
    !intended.some((i) => i.last < anchor.first)
  )
    return true;
  // "28 billion, and the presidents agreed on 30 billion by 2025", 达282亿，提出到2025年达到300亿: its own goal comes after it.
  const meant = intended.find((i) => i.first > anchor.last && i.last < m.first);
  const goal = view.all("quantity").find((q) => q.first > m.last && view.distance(q, m) <= 6);
  if (meant && goal && view.commaBetween(anchor, meant) && !intended.some((i) => i.last < anchor.first)) return true;
  return view
    .all("range")
    .some((r) => r.first > anchor.last && r.last < m.first && view.scan.tokens[r.first - 1]?.norm === ",");
}

/**
 * A time that belongs to something else: "double from now 31 billion" (that is how it stands), 11日与前一天抵韩的总统会谈 (then
 * he came), "has risen sixfold since 2020 to 5 billion" (since when it rose).
 */
export function isSpokenFor(view: SentenceView, m: MentionOf<"time">, anchor: Mention, changes: boolean): boolean {
  const { spec, role } = m.cue;
  if (changes && spec.type === "relative" && spec.unit === "day" && spec.offset === 0) return true;
  // "From the current 52 billion to 100 billion": today is the time of the number behind it alone.
  if (
    (isToday(m) || spec.type === "vague") &&
    view.all("quantity").some((o) => o !== anchor && o.first > m.last && o.first - m.last <= 2)
  )
    return true;
  // 去年增长20%,…的100亿美元目标: a goal by name has no time of the past.
  const goal = view.all("pledge").some((p) => p.first > anchor.last && p.first - anchor.last <= 4);
  if (goal && role === "in" && m.last < anchor.first && view.between(m, anchor, "quantity")) return true;
  const grew = (kind: "move" | "multiple"): boolean =>
    view.all(kind).some((g) => g.last < anchor.first && view.distance(g, m) <= 8);
  const reached = toBefore(view, anchor) || view.after(anchor, "reach", 1) !== undefined;
  if (role === "since" && reached && m.last < anchor.first && (grew("move") || grew("multiple"))) return true;
  const attributed = (end: Mention): boolean =>
    view.all("role").some((r) => r.first === end.last + 1 && r.cue.side === "after" && r.cue.role === "of");
  // "From the 5 billion of 1992, when relations were established": from then on the change is told.
  if (anchor.cue.kind === "quantity" && goesTo(view, anchor)) {
    // 从1992年两国建交的5亿增加到2017年的61亿: to each end its own year.
    if (m.last < anchor.first) return false;
    if (view.all("quantity").some((o) => o.first > m.last && o.first - m.last <= 2)) return true;
  }
  const [came, ...others] = view.all("event").filter((e) => e.first > m.last && e.last < anchor.first);
  if (came && came.first - m.last <= 4 && [came, ...others].some(attributed)) return true;
  // "Last year it was 90 billion, and we want 100": last year is over.
  const wants = [...view.all("pledge"), ...view.all("forecast")].find(
    (i) =>
      i.first > m.last &&
      i.last < anchor.first &&
      isApart(view, m, i) &&
      view.all("quantity").some((q) => q.last < i.first && view.distance(q, m) <= 12),
  );
  if (wants && !view.between(wants, anchor, "break") && m.cue.role === "in") return true;
  const stood = view.all("quantity").find((q) => q.first > m.last && q.first - m.last <= 5);
  return changes && stood !== undefined && stood.last < anchor.first && attributed(stood);
}

const isToday = ({ cue: { spec } }: MentionOf<"time">): boolean =>
  spec.type === "relative" && spec.unit === "day" && spec.offset === 0;

const isApart = (view: SentenceView, a: Mention, b: Mention): boolean =>
  view.commaBetween(a, b) || view.scan.tokens.slice(a.last + 1, b.first).some((t) => t.norm === ":" || t.norm === "：");

/** "Fell to 12 billion in 2023 from 15 billion a year earlier, while imports …": it dates the number before it only. */
export const ofEarlierValue = (view: SentenceView, m: MentionOf<"time">, anchor: Mention): boolean =>
  view.all("quantity").some((q) => q !== anchor && view.distance(q, m) <= 2 && earlierValue(view, q)?.time === m);

/** "A deficit of 50 billion; in 2023 trade was 190 billion": a time that opens a later clause with a number of its own. */
export const ofNextClause = (view: SentenceView, m: Mention, anchor: Mention): boolean =>
  m.first > anchor.last &&
  view.opensClause(m) &&
  view.commaBetween(anchor, m) &&
  view.all("quantity").some(
    (q) =>
      q.first > m.last &&
      // "2018 waren es noch 700": the number may follow with hardly a word between.
      (q.first - m.last <= 5 ||
        [...view.all("measure"), ...view.all("stand-in")].some((x) => x.first > m.last && x.last < q.first)),
  );

/** "When relations were established in January 1992, trade came to …", "at that time": what flows, flows in a year. */
export function isOfFounding(view: SentenceView, m: MentionOf<"time">): boolean {
  const { spec } = m.cue;
  if (spec.type === "shift" && spec.of === "then") return true;
  const isBeside = (e: Mention): boolean => view.distance(e, m) <= 10 && !view.commaBetween(e, m);
  return view.all("event").some((e) => e.cue.event === "opening" && isBeside(e));
}

/** "Five institutes work there, the first of which opened in 2007": the year of the opening is no year of the number. */
export const isOfOpening = (view: SentenceView, m: MentionOf<"time">, anchor: Mention): boolean =>
  anchor.cue.kind === "quantity" &&
  m.first > anchor.last &&
  view.commaBetween(anchor, m) &&
  view
    .all("event")
    .some(
      (e) =>
        e.cue.event === "opening" &&
        e.first > anchor.last &&
        view.distance(e, m) <= 8 &&
        !view.commaBetween(e, m) &&
        view.commaBetween(anchor, e),
    );

/** "India's exports to Bangladesh in the financial year 2021-22": India's year; where goods only go to, it is the other's. */
export function whoseYear(view: SentenceView, { main }: Discourse): readonly PlaceId[] {
  const places = view.all("place");
  const goals = places.filter((p) => p.role === "to").map((p) => p.cue.id);
  const own = places.map((p) => p.cue.id).filter((id) => !goals.includes(id));
  return [...own, ...main.filter((id) => !goals.includes(id)), ...goals, ...main];
}

/** 2024—2025财年，即截至今年3月的一年: the time before it is the one meant. */
export const saysAgain = (view: SentenceView, m: MentionOf<"time">): boolean =>
  view.before(m, "that-is", 1) !== undefined && view.all("time").some((o) => o.last < m.first && m.first - o.last <= 4);
