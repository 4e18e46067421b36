import type { Direction } from "../../core/index.js";
import type { Draft } from "../draft.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { type LinkedMeasure, measureBefore, productNear } from "./linking.js";
import type { Q } from "./move.js";

export { byBefore, moveNear, type Q, toBefore } from "./move.js";

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
