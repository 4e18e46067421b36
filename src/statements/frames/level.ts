import type { Draft } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Q } from "./change.js";
import { boundOf } from "./exceeding.js";
import { isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { type LinkedMeasure, productNear, sharpened } from "./linking.js";
import { timeOfNumber } from "./time-of-number.js";

// What is common to amounts of money and of freight.

/** A level with its value, sign, product and the last word on its measure and time. */
export function finishLevel(scene: Scene, q: Q, linked: LinkedMeasure, draft: Draft): Draft | undefined {
  const { view } = scene;
  const measure = sharpened(linked, draft.period?.value, view, q);
  const sign = linked.sign ?? 1;
  const value = writtenValue(q.cue);
  draft.measure = measure;
  draft.comparator = isForSoMuch(view, q) ? "eq" : boundOf(view, q);
  draft.value = sign === -1 && value.amount !== undefined ? { ...value, amount: -value.amount } : value;
  if (q.cue.conversion) draft.conversion = q.cue.conversion;
  timeOfNumber(scene, q, draft, measure);
  const product = measure.startsWith("trade.") ? productNear(view, linked.mention) : undefined;
  if (product) draft.product = product;
  return isComplete(draft, measure) ? draft : undefined;
}

/** "Verträge über 120 Milliarden": behind a document the word says what it is worth, not more than that. */
const isForSoMuch = (view: SentenceView, q: Q): boolean =>
  q.cue.comparator === "gt" && /^\p{L}+$/u.test(q.cue.hedge ?? "") && view.before(q, "document", 1) !== undefined;

/** "Up 5 billion", "5 billion more", but not "higher at 5 billion". */
export const isBeside = (view: SentenceView, move: MentionOf<"move">, q: Q): boolean =>
  move.cue.near === true && q.cue.case !== "from" && view.distance(move, q) <= (move.first > q.last ? 1 : 0);

/** 6 млн тоннаға немесе 43 пайызға: what is told again in percent is what it grew by. */
export function isRetold(view: SentenceView, q: Q): boolean {
  const or = view.after(q, "or", 1);
  return or !== undefined && view.all("quantity").some((o) => o.first === or.last + 1 && o.cue.unit === "percent");
}
