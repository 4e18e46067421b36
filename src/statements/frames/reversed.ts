import type { Mention } from "../../text/index.js";
import { type Draft, fromContext } from "../draft.js";
import { DIRECTED } from "../part-weights.js";
import type { SentenceView } from "../view.js";
import type { LinkedMeasure, Scene } from "./frame.js";

const isBeside = (view: SentenceView, turn: Mention, anchor: Mention): boolean =>
  view.distance(turn, anchor) <= 14 &&
  !view.between(turn, anchor, "quantity") &&
  (turn.last < anchor.first || !view.commaBetween(turn, anchor));

/** "Shipped goods for 979 million to Kyrgyzstan, flows the other way came to 279": the two of the statement before, turned round. */
export function turnedRound(
  { view, discourse, used }: Scene,
  anchor: Mention,
  { measure }: LinkedMeasure,
): Pick<Draft, "subject" | "counterpart"> | undefined {
  if (!view.has("reverse")) return undefined;
  const { lastClaim: last, subject, counterpart } = discourse;
  const goesOn = last && view.index - last.sentence <= 1 && discourse.measure === measure && DIRECTED.has(measure);
  if (!goesOn || subject === undefined || counterpart === undefined) return undefined;
  const from = Math.max(-1, ...[...used].filter((u) => u.last < anchor.first).map((u) => u.last));
  const turn = view.all("reverse").find((r) => r.cue.back && r.last > from && isBeside(view, r, anchor));
  // "In the opposite direction China sent …": who it is, is said.
  const named =
    turn &&
    view
      .all("place")
      .some(
        (p) => p.first > from && !view.commaBetween(p, turn) && p.cue.as !== "office" && view.distance(p, anchor) <= 14,
      );
  return turn && !named ? { subject: fromContext(counterpart), counterpart: fromContext(subject) } : undefined;
}
