import type { Comparator } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";

/** How a number bounds what it tells: by a word of its own, else by the verb that it belongs to. */
export const boundOf = (view: SentenceView, q: MentionOf<"quantity">, softened?: Comparator): Comparator =>
  q.cue.comparator === "eq" ? (softened ?? exceeding(view, q) ?? "eq") : q.cue.comparator;

/** "Überstieg das Volumen … 25 Milliarden": the verb of exceeding may stand at the other end of the clause. */
function exceeding(view: SentenceView, q: Mention): Comparator | undefined {
  // "Die Schwelle von 5 Milliarden nicht erreichen": it stayed below.
  const not = view.after(q, "negation", 2);
  if (not && view.after(not, "reach", 2)) return "lt";
  const behind = view.all("reach").find((m) => m.first === view.behindBrackets(q));
  if (behind) return behind.cue.comparator;
  const verb = view.nearest(q, "reach", {
    within: 24,
    where: (m) =>
      m.cue.comparator !== undefined &&
      !view.between(m, q, "quantity") &&
      !isThan(view, m) &&
      // Мұнай жөнелтіп, Сауд Арабиясына жақындады: of the next clause.
      !(m.first > q.last && view.commaBetween(q, m) && view.between(q, m, "place")) &&
      // "Trains crossed Kazakhstan"
      !(m.first > q.last && view.after(m, "place", 1)) &&
      // "Lag bei 1,5 Milliarden und überschritt zwei Jahre später zwei": it is of the number behind it.
      !(m.first > q.last + 1 && view.all("quantity").some((o) => o.first > m.last && o.first - m.last <= 8)) &&
      // "Its top trading partner": a rank, no verb.
      !view.all("superlative").some((s) => s.first === m.first),
  });
  const plain = view.nearest(q, "reach", {
    within: 16,
    where: (m) => m.cue.comparator === undefined && !(m.first > q.last && view.commaBetween(q, m)),
  });
  return verb && (!plain || view.distance(verb, q) <= view.distance(plain, q)) ? verb.cue.comparator : undefined;
}

/** 高于2022年的30亿: "higher than" of an earlier value softens no number. */
const isThan = (view: SentenceView, verb: Mention): boolean =>
  view.all("hedge").some((h) => h.first === verb.first) && view.all("time").some((t) => t.first === verb.last + 1);

/** "Only 0.7 billion higher than trade with the US": how far two measures are apart, no change of one. */
export function isDistance(view: SentenceView, q: Mention): boolean {
  const higher = view.after(q, "exceed", 1);
  const other =
    higher &&
    view.all("measure").find((m) => m.cue.as === "amount" && m.first > higher.last && m.first - higher.last <= 2);
  return other !== undefined && !view.commaBetween(higher as Mention, other);
}
