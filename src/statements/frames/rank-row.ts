import { isGroupId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { joinedRow } from "./respective.js";

/** A place in an order and the word that says it. */
export interface PlacedRank {
  readonly rank: number;
  readonly anchor: Mention;
}

/** A place in the order and who holds it. */
export interface HeldRank extends PlacedRank {
  readonly holder: MentionOf<"place">;
}

/**
 * "China and Russia are Kazakhstan's largest and second-largest partners, respectively", 中美分列第一、二大贸易伙伴: of two
 * rows of equal length, the first holds the first rank. Empty where the sentence has no such rows.
 */
export function rankRow(view: SentenceView, noun: Mention): readonly HeldRank[] {
  const ranks = ranksBefore(view, noun);
  // "Nigeria and Angola were the second and third largest": without the word, the ranks have to differ and be a list.
  const differ = new Set(ranks.map((r) => r.rank)).size === ranks.length;
  const anchors = ranks.map((r) => r.anchor);
  const isList = differ && anchors.every((a, i) => i === 0 || view.between(anchors[i - 1] as Mention, a, "range"));
  if (!view.has("respectively") && !isList) return [];
  const [first] = ranks;
  if (!first || ranks.length < 2) return [];
  const places = view
    .all("place")
    .filter((p) => p.last < first.anchor.first && isParty(p.cue.id) && !isGroupId(p.cue.id))
    .filter((p, i, all) => p.first !== all[i - 1]?.first);
  for (let end = places.length; end >= ranks.length; end--) {
    const row = places.slice(end - ranks.length, end);
    if (joinedRow(view, row)) return ranks.map((r, i) => ({ ...r, holder: row[i] as MentionOf<"place"> }));
  }
  return [];
}

/** The ranks beside each other right before the noun, in the order of the text; `startOf` where the words of one begin. */
export function ranksBefore(
  view: SentenceView,
  noun: Mention,
  startOf = (rank: PlacedRank): number => rank.anchor.first,
): PlacedRank[] {
  const found = [
    ...view.all("ordinal").map((m) => ({ rank: m.cue.n, anchor: m as Mention })),
    ...view.all("quantity").flatMap((m) => (isSmall(m) ? [{ rank: m.cue.amount, anchor: m as Mention }] : [])),
    ...view.all("superlative").map((m) => ({ rank: m.cue.rank, anchor: m as Mention })),
  ]
    .filter(({ anchor }) => anchor.first <= noun.first)
    .sort((a, b) => a.anchor.first - b.anchor.first);
  const row: PlacedRank[] = [];
  let next = noun.first;
  for (const one of found.reverse()) {
    if (next - one.anchor.last > 4) break;
    if (row.some(({ anchor }) => anchor.first === one.anchor.first)) continue;
    // "Second-largest": the number says the place, the superlative what it is a place in.
    const [last] = row;
    const tied = last !== undefined && last.rank === 1 && last.anchor.first - one.anchor.last <= 2;
    if (tied && isSuperlative(last.anchor) && !isSuperlative(one.anchor)) row.shift();
    row.unshift(one);
    next = startOf(one);
  }
  return row;
}

const isSuperlative = ({ cue }: Mention): boolean => cue.kind === "superlative";
const isSmall = ({ cue }: MentionOf<"quantity">): boolean => cue.unit === "" && !cue.scaled && cue.amount <= 50;
