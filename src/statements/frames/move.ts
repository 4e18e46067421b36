import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";

export type Q = MentionOf<"quantity">;

/** The word of rise or fall that governs a number. */
export function moveNear(view: SentenceView, q: Mention, within = 22): MentionOf<"move"> | undefined {
  // "By 16.7 percent or 308 million less": said of both.
  const or = view.after(q, "or", 1);
  const twin = or && view.all("quantity").find((o) => o.first === or.last + 1);
  const both = twin && view.after(twin, "move", 1);
  if (both) return both;
  return view.nearest(q, "move", {
    within,
    right: 1.4,
    // "Exports have fallen and imports by 4 percent risen": beyond another noun a finite verb is of its own clause.
    factor: (m) => (m.first < q.first && !m.cue.noun && !m.cue.near && view.between(m, q, "measure") ? 1.6 : 1),
    // The `more` of "more than 25 billion" is part of the number.
    where: (m) =>
      (m.last < q.first || m.first > q.last) && (!m.cue.near || view.distance(m, q) <= 1 || isBy(view, m, q)),
  });
}

/** "Up by 5 billion" */
const isBy = (view: SentenceView, move: Mention, q: Mention): boolean => {
  const by = view.after(move, "by-amount", 1);
  return by !== undefined && by.last < q.first && view.distance(by, q) <= 1;
};

/** "By 5 billion": the amount of a change. */
export const byBefore = (view: SentenceView, q: Q): boolean =>
  (view.before(q, "by-amount", 3) !== undefined && !toBefore(view, q)) || grewBy(view, q);

/** 3 млрд долларға артты: an amount in the dative right before a word of growth, not of reaching (жетті, дейін өсті). */
function grewBy(view: SentenceView, q: Q): boolean {
  if (q.cue.case !== "to" || view.after(q, "to-amount", 1)) return false;
  const move = view.all("move").find((m) => m.first > q.last);
  return move !== undefined && view.distance(q, move) <= 2 && !view.after(q, "reach", 1);
}

/** "To 5 billion", "to over 5 billion": what was reached. */
export const toBefore = (view: SentenceView, q: Mention): boolean => {
  // 增加到2017年的61亿: its time may stand between.
  const time = view.all("time").find((t) => t.last < q.first && q.first - t.last <= 2);
  const to =
    view.before(q, "to-amount", 3) ??
    (time && view.before(time, "to-amount", 1)) ??
    view.all("to-amount").find((m) => m.first === q.first);
  const by = view.before(q, "by-amount", 3);
  return to !== undefined && (by === undefined || to.first > by.first);
};
