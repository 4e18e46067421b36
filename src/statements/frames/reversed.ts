import type { Mention } from "../../text/index.js";
import { type Draft, fromContext } from "../draft.js";
import { DIRECTED } from "../part-weights.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { LinkedMeasure, Scene } from "./frame.js";

const isNear = (view: SentenceView, p: MentionOf<"place">, anchor: Mention): boolean =>
  p.cue.as !== "office" && view.distance(p, anchor) <= 14;

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
  if (!turn) return undefined;
  const named = view
    .all("place")
    .filter((p) => p.first > from && !view.commaBetween(p, turn) && isNear(view, p, anchor));
  // "700,000 Kazakhs travelled the other way": no more is said than what the turn says.
  const isSame = named.length === 1 && named[0]?.cue.id === counterpart && /^(?:visitors|students)\./.test(measure);
  if (named.length > 0 && !isSame) return undefined;
  return { subject: fromContext(counterpart), counterpart: fromContext(subject) };
}
