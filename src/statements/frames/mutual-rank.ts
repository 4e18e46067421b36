import type { Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import type { Frame } from "./frame.js";

/** "South Korea is Vietnam's third-largest partner, and Vietnam is South Korea's fourth-largest": the same order, the other way. */
export const mutualRankFrame: Frame = ({ view, discourse }) => {
  const last = discourse.ranks.at(-1);
  const pair = [last?.subject?.id, last?.counterpart?.id];
  const before = last?.carriers[0];
  if (!last || !before) return [];
  for (const anchor of [...view.all("superlative"), ...view.all("ordinal")]) {
    if (anchor.last <= before.last || !endsClause(view, anchor) || view.between(before, anchor, "quantity")) continue;
    const [owner, holder] = placesBefore(view, anchor, before);
    if (!owner || !holder || owner.cue.id !== pair[1] || holder.cue.id !== pair[0]) continue;
    const amount = placeIn(view, anchor);
    const draft: Draft = {
      ...last,
      subject: placed(owner),
      counterpart: placed(holder),
      value: { amount, unit: "rank" },
      carriers: [anchor, owner, holder],
    };
    return [draft];
  }
  return [];
};

/** The two places before a word for an order, the nearest first. */
const placesBefore = (view: SentenceView, anchor: Mention, after: Mention): readonly MentionOf<"place">[] =>
  view
    .all("place")
    .filter((p) => p.first > after.last && p.last < anchor.first && anchor.first - p.first <= 10)
    .reverse();

/** "Fourth-largest", "largest", четвёртый. */
function placeIn(view: SentenceView, anchor: MentionOf<"superlative"> | MentionOf<"ordinal">): number {
  if (anchor.cue.kind === "ordinal") return anchor.cue.n;
  const ordinal = anchor.cue.rank === 1 ? view.before(anchor, "ordinal", 2) : undefined;
  return ordinal?.cue.n ?? anchor.cue.rank;
}
