import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";

export type EventMention = MentionOf<"event">;

/** What keeps an event from being told as having happened. */
export type Ahead = "pledge" | "forecast" | "future" | "negation";

/** Announced, wished for or denied: not told as having happened. */
export function aheadOf(view: SentenceView, event: EventMention): Ahead | undefined {
  // An infinitive hangs on its verb however far that is; what is told with a verb of its own does not.
  const reach = event.cue.bare ? 18 : 9;
  for (const kind of ["negation", "pledge", "forecast", "future"] as const)
    if (
      view.all(kind).some((m) => m.first < event.first && view.distance(m, event) <= reach && !isApart(view, m, event))
    )
      return kind;
  // Сапары қарсаңында: on the eve of it.
  if (view.all("negation").some((m) => m.first > event.last && m.first - event.last <= 1)) return "negation";
  // "From Thursday": it has not begun.
  if (view.all("time").some((t) => t.cue.role === "since" && isToCome(t) && view.distance(t, event) <= 6))
    return "future";
  // Сапармен келуі мүмкін: so do words of expectation that close their clause.
  if (view.all("forecast").some((m) => m.cue.final && m.first > event.last && view.distance(event, m) <= 2))
    return "forecast";
  if (view.all("pledge").some((m) => m.cue.final && m.first > event.last && view.distance(event, m) <= 2))
    return "pledge";
  return view.all("future").some((m) => m.first > event.last && view.distance(event, m) <= 2) ? "future" : undefined;
}

/** "Agreed on this when they met": what was agreed on is not that they meet. */
const isApart = (view: SentenceView, m: Mention, event: EventMention): boolean =>
  event.cue.as === "verb" &&
  !event.cue.bare &&
  m.cue.kind === "pledge" &&
  view.all("question").some((w) => w.cue.asks === "time" && w.first > m.last && w.last < event.first);

const isToCome = ({ cue: { spec } }: MentionOf<"time">): boolean =>
  spec.type !== "absolute" &&
  spec.type !== "day" &&
  !(spec.type === "months" && spec.year !== undefined && "year" in spec.year) &&
  !(spec.type === "relative" && spec.offset <= 0);
