import { type Kind, type MeasureId, type Period, spanOf } from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { Discourse } from "./discourse.js";
import type { MentionOf, SentenceView } from "./view.js";

/**
 * Claim, pledge or forecast? The nearest word of intent or expectation before the statement decides, as long as
 * the time of the statement is not over; what is dated in the past was so.
 */
export function kindOf(
  view: SentenceView,
  anchor: Mention,
  period: Period | undefined,
  discourse: Discourse,
  measure?: MeasureId,
): Kind {
  const cue = nearestIntent(view, anchor);
  // "To double trade from now 31 billion": how it stands is no goal.
  if (view.all("time").some((t) => isToday(t) && t.last < anchor.first && anchor.first - t.last <= 2)) return "claim";
  const future = lies(period, discourse.date, "future");
  if (cue === undefined) return future ? "forecast" : "claim";
  // "By 2015": a goal of the past stays a goal.
  const isDeadline =
    cue.kind !== "future" && (view.nearest(anchor, "time", { within: 14 })?.cue.role === "by" || isDated(view, cue));
  if (lies(period, discourse.date, "past") && !isDeadline) return "claim";
  // Documents that were "agreed" are there; only a coming time makes them a goal.
  if (/^(?:documents|projects)\./.test(measure ?? "") && cue.kind === "pledge" && !future) return "claim";
  const settled =
    !future &&
    view.all("reach").some((r) => r.first > cue.mention.last && r.last < anchor.first && view.distance(r, anchor) < 4);
  const far = view.distance(cue.mention, anchor) > 12;
  if (settled && far) return "claim";
  // "Want to double trade, which stands at 48 billion": a clause of its own tells how it is.
  if (isTold(view, anchor) && cue.mention.last < anchor.first && view.between(cue.mention, anchor, "break"))
    return isNow(view, anchor) ? "claim" : cue.kind === "pledge" ? "pledge" : "forecast";
  if (cue.kind === "pledge") return "pledge";
  if (cue.kind === "forecast") return "forecast";
  return hasPledge(view, anchor) ? "pledge" : "forecast";
}

/**
 * "In 2015 the presidents set a goal of 40 billion": the time, over by now, is that of the intent, which stands between
 * it and the amount or closes the clause; a goal of the past tells no figure of that time.
 */
export function isWhenMeant(
  view: SentenceView,
  anchor: Mention,
  period: Period | undefined,
  discourse: Discourse,
  measure: MeasureId,
): boolean {
  if (!lies(period, discourse.date, "past") || !/^(?:trade|investment|students|visitors|transport)\./.test(measure))
    return false;
  const time = view.all("time").findLast((t) => t.last < anchor.first && t.cue.role === "in");
  if (!time || view.nearest(anchor, "time", { within: 14 })?.cue.role === "by") return false;
  return view.all("pledge").some((pledge) => {
    if (pledge.first > anchor.last) return pledge.cue.final === true && pledge.first - anchor.last <= 3;
    const opens = time.last < pledge.first && pledge.last < anchor.first && view.distance(pledge, anchor) <= 18;
    return opens && !isDone(view, pledge, anchor);
  });
}

/** "As agreed, trade reached 41 billion", "kept its plan and exported …": between the intent and the amount something is told. */
const isDone = (view: SentenceView, pledge: Mention, anchor: Mention): boolean =>
  [...view.all("reach"), ...view.all("move")].some(
    (m) => m.first > pledge.last && m.last < anchor.first && view.commaBetween(pledge, m),
  ) || view.all("measure").some((m) => m.cue.as === "verb" && m.first - pledge.last > 3 && m.last < anchor.first);

interface Intent {
  readonly kind: "pledge" | "forecast" | "future";
  readonly mention: Mention;
}

function nearestIntent(view: SentenceView, anchor: Mention): Intent | undefined {
  let best: { intent: Intent; cost: number } | undefined;
  for (const kind of ["pledge", "forecast", "future"] as const)
    for (const mention of view.all(kind)) {
      if (mention.cue.kind === "future" && mention.cue.weak) continue;
      const right = mention.first > anchor.last;
      if (right && isTold(view, anchor)) continue;
      // "… 5 billion as a target": of the number right before it.
      if (right && "noun" in mention.cue && mention.cue.noun && view.between(anchor, mention, "quantity")) continue;
      // Beyond another verb it is said of something else; a verb at the end of its clause is said of all before it.
      const beyond = right && (view.between(anchor, mention, "reach") || view.between(anchor, mention, "move"));
      const final = "final" in mention.cue && mention.cue.final;
      const cost = view.distance(mention, anchor) * (!right ? 1 : final && !beyond ? 1.4 : 3);
      if (cost <= 36 && (!best || cost < best.cost)) best = { intent: { kind, mention }, cost };
    }
  return best?.intent;
}

/** "A target for 2015": of the time right behind it a goal is said to be. */
const isDated = (view: SentenceView, { mention: { cue, last } }: Intent): boolean =>
  cue.kind === "pledge" && cue.noun === true && view.all("time").some((t) => t.first === last + 1);

const isNow = (view: SentenceView, anchor: Mention): boolean =>
  view.all("time").some((t) => isToday(t) && view.distance(t, anchor) <= 4);

const isToday = ({ cue: { spec } }: MentionOf<"time">): boolean =>
  spec.type === "relative" && spec.unit === "day" && spec.offset === 0;

/** "Has crossed 72 billion, and it will …": a verb of reaching right before the amount; what is wanted comes after. */
const isTold = (view: SentenceView, anchor: Mention): boolean =>
  view.all("reach").some((r) => r.last < anchor.first && anchor.first - r.last <= 3);

const hasPledge = (view: SentenceView, anchor: Mention): boolean =>
  view.all("pledge").some((m) => view.distance(m, anchor) <= 20);

export const isAheadOf = (period: Period | undefined, date: string | undefined): boolean =>
  lies(period, date, "future");

export const isOver = (period: Period | undefined, date: string | undefined): boolean => lies(period, date, "past");

/** Is the period wholly before or after the document's date? Without a date nothing can be said. */
function lies(period: Period | undefined, date: string | undefined, where: "past" | "future"): boolean {
  if (period === undefined || date === undefined) return false;
  // "As of 2022": so far, unless 2022 is still to come.
  if (where === "future" && period.startsWith("../")) return lies(period.slice(3), date, where);
  const span = spanOf(period);
  if (where === "past") return span?.to !== undefined && span.to < date;
  return span?.from !== undefined ? span.from > date : (span?.to ?? "") > date;
}
