import type { Mention } from "../text/index.js";
import { toBefore } from "./frames/move.js";
import type { MentionOf, SentenceView } from "./view.js";

type Time = MentionOf<"time">;

/** A value that another one is compared with, and the time it is of, where the sentence says so. */
export interface Earlier {
  readonly time?: Time;
}

/** "A year earlier" */
export const looksBack = ({ cue: { spec } }: Time): boolean => spec.type === "shift" && !spec.of && spec.years < 0;

const isCompared = (time: Time): boolean =>
  time.cue.role === "base" || time.cue.spec.type === "same-period" || looksBack(time);

/**
 * "Rose to 7 billion from 5 billion in the same period of last year", "against 5 billion a year earlier",
 * "than in 2022 (5 billion)": the amount is that of the earlier time, not of the statement before it.
 */
export function earlierValue(view: SentenceView, q: Mention): Earlier | undefined {
  const bracketed = bracketedAfter(view, q);
  if (bracketed) return { time: bracketed };
  // 相比2020年的6428万吨: what is compared with has its year right before it.
  const dated = view.all("time").find((t) => t.cue.role === "base" && t.last < q.first && q.first - t.last <= 2);
  if (dated && view.scan.tokens[q.first - 1]?.kind === "han" && isAmount(q)) return { time: dated };
  // 由2003年的1200人增至1.5万人
  const opened = view.all("time").find((t) => t.cue.opens && t.last < q.first && q.first - t.last <= 2);
  if (opened && goesTo(view, q) && isAmount(q)) return { time: opened };
  // 2020 жылғы 4,2 млрд доллардан: dated by the time right before it.
  if (leaves(q) && view.all("time").some((t) => t.last === q.first - 1)) return undefined;
  // 6 млрд доллардан асып: the case is that of the verb of exceeding.
  const exceeded = view.after(q, "exceed", 1) !== undefined;
  const from = fromBefore(view, q) ?? (exceeded ? undefined : leaves(q));
  const against = view
    .all("when")
    .filter((w) => w.cue.role === "base" && w.last < q.first && q.first - w.last <= 7 && !view.after(w, "place", 2))
    .find((w) => !view.between(w, q, "quantity") && !view.between(w, q, "time"));
  if (!from && !against) return undefined;
  // "Compared with 171 billion with China": somebody else's value.
  if (against && view.all("place").some((p) => p.role === "with" && p.first > q.last && p.first - q.last <= 2))
    return undefined;
  const time = view
    .all("time")
    .find((t) => t.first > q.last && view.distance(q, t) <= 8 && !view.between(q, t, "quantity"));
  // "Grew to 84.5 billion in 2022 from 72.9 billion in 2021"
  const reached = from && view.all("quantity").some((o) => o.last < q.first && toBefore(view, o));
  if (time && (isCompared(time) || against || reached || goesTo(view, q))) return { time };
  if (against && view.all("role").some((r) => r.first === against.first && r.cue.role === "than")) return {};
  return from && goesTo(view, q) && !view.all("time").some(isSpan) ? {} : undefined;
}

/** Die Marke von 200 Milliarden: a word that also means `of` says from where only before the amount that was reached. */
function fromBefore(view: SentenceView, q: Mention): Mention | undefined {
  const from = view.before(q, "from-amount", 3);
  const isOf = view.all("role").some((r) => r.first === from?.first && r.cue.role === "of");
  return isOf && !goesTo(view, q) ? undefined : from;
}

const isAmount = ({ cue }: Mention): boolean =>
  cue.kind === "quantity" && cue.unit !== "percent" && cue.unit !== "times" && cue.unit !== "percentage-points";

const isSpan = ({ cue }: Time): boolean =>
  cue.spec.type === "span" || (cue.spec.type === "same-period" && cue.spec.again === true);

/** "From 5 to 7 billion": the amount that was reached follows. */
export function goesTo(view: SentenceView, q: Mention): boolean {
  const next = view.all("quantity").find((o) => o.first > q.last);
  return next !== undefined && (toBefore(view, next) || (leaves(q) !== undefined && arrives(next)));
}

/** 738 тоннадан 1049 тоннаға дейін: where the cases of the two numbers say from and to. */
const leaves = (q: Mention): Mention | undefined =>
  q.cue.kind === "quantity" && q.cue.case === "from" ? q : undefined;
const arrives = (q: Mention): boolean => q.cue.kind === "quantity" && q.cue.case === "to";

/** "Than in the first half of 2022 (5 billion)" */
function bracketedAfter(view: SentenceView, q: Mention): Time | undefined {
  if (!isOpening(view, q.first - 1)) return undefined;
  return view.all("time").find((t) => t.last === q.first - 2 && isCompared(t));
}

export const isOpening = (view: SentenceView, token: number): boolean =>
  /^[(（]$/.test(view.scan.tokens[token]?.norm ?? "");

/** "From 3 billion in 2009 to 11 billion in 2016": the time of the first amount is what the change is measured from. */
export function opensChange(view: SentenceView, time: Time): boolean {
  const q = view.all("quantity").find((o) => o.last < time.first && view.distance(o, time) <= 2);
  return q !== undefined && view.before(q, "from-amount", 3) !== undefined && goesTo(view, q);
}
