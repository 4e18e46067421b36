import type { Direction } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { type LinkedMeasure, measureBefore, productNear } from "./linking.js";

export type Q = MentionOf<"quantity">;

/** The word of rise or fall that governs a number. */
export function moveNear(view: SentenceView, q: Mention, within = 22): MentionOf<"move"> | undefined {
  return view.nearest(q, "move", {
    within,
    right: 1.4,
    // The `more` of "more than 25 billion" is part of the number.
    where: (m) => (m.last < q.first || m.first > q.last) && (!m.cue.near || view.distance(m, q) <= 1),
  });
}

export const byBefore = (view: SentenceView, q: Q): boolean =>
  (view.before(q, "by-amount", 3) !== undefined && !toBefore(view, q)) || grewBy(view, q);

/** 3 млрд долларға артты: an amount in the dative right before a word of growth, not of reaching (жетті, дейін өсті). */
function grewBy(view: SentenceView, q: Q): boolean {
  if (q.cue.case !== "to" || view.after(q, "to-amount", 1)) return false;
  const move = view.all("move").find((m) => m.first > q.last);
  return move !== undefined && view.distance(q, move) <= 2 && !view.after(q, "reach", 1);
}
export const toBefore = (view: SentenceView, q: Mention): boolean => {
  const to = view.before(q, "to-amount", 3);
  const by = view.before(q, "by-amount", 3);
  return to !== undefined && (by === undefined || to.first > by.first);
};

export function change(scene: Scene, q: Q, linked: LinkedMeasure, direction: Direction): Draft | undefined {
  const draft = fill(scene, q, linked, "change", { changes: true });
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  draft.direction = direction;
  scene.discourse.moved = { direction, sentence: scene.view.index };
  scene.moved = { q, linked };
  const product = productNear(scene.view, linked.mention);
  if (product && linked.measure.startsWith("trade.")) draft.product = product;
  return isComplete(draft, linked.measure) ? draft : undefined;
}

/** The measure before, if it is one that rises and falls: how many companies there are is hardly said in percent. */
export function seriesBefore(scene: Scene): LinkedMeasure | undefined {
  const before = measureBefore(scene);
  return before && /^(?:companies|projects|documents|institutes|programmes)/.test(before.measure) ? undefined : before;
}
