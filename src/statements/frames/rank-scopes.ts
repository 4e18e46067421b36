import { isGroupId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";
import { type PlacedRank, ranksBefore } from "./rank-row.js";

/** A place in the order of one region. */
export interface ScopedRank extends PlacedRank {
  readonly region: MentionOf<"place">;
}

/**
 * The places that one holder has in the orders of several regions: 中亚第一大、独联体第二大贸易伙伴, "the largest partner
 * in ASEAN and the fourth largest in the world". Empty where there are not two of them.
 */
export function scopedRanks(view: SentenceView, noun: MentionOf<"partner">): readonly ScopedRank[] {
  const before = ranksBefore(view, noun, (r) => (regionBefore(view, r.anchor) ?? r.anchor).first);
  const each = before.flatMap((r) => withRegion(r, regionBefore(view, r.anchor)));
  if (each.length > 1) return each;
  const first = before.at(-1);
  const region = first && regionBehind(view, noun.last);
  if (!region) return [];
  const found: ScopedRank[] = [{ ...first, region }];
  for (;;) {
    const last = found.at(-1) as ScopedRank;
    const next = nextRank(view, last.region.last);
    const its = next && regionBehind(view, next.anchor.last);
    if (!its) return found.length > 1 ? found : [];
    found.push({ ...next, region: its });
  }
}

const withRegion = (rank: PlacedRank, region: MentionOf<"place"> | undefined): ScopedRank[] =>
  region ? [{ ...rank, region }] : [];

/** 独联体第二大 */
export const regionBefore = (view: SentenceView, anchor: Mention): MentionOf<"place"> | undefined =>
  view
    .all("place")
    .find(
      (p) =>
        p.last < anchor.first && anchor.first - p.last <= 3 && isGroupId(p.cue.id) && !view.commaBetween(p, anchor),
    );

/** "… in ASEAN": right behind the noun or the rank, nothing named between but whose order it is. */
const regionBehind = (view: SentenceView, last: number): MentionOf<"place"> | undefined => {
  const next = view.all("place").find((p) => p.first > last && !(p.role === "of" && !isGroupId(p.cue.id)));
  return next && next.first - last <= 5 && isGroupId(next.cue.id) && (next.role === "in" || next.cue.id === "WLD")
    ? next
    : undefined;
};

/** "… and the fourth largest": a rank that leaves its noun out. */
function nextRank(view: SentenceView, last: number): PlacedRank | undefined {
  const noun = view.all("partner").find((p) => p.first > last);
  const end = view.all("reach").find((r) => r.first > last)?.first ?? Number.POSITIVE_INFINITY;
  const next = [...view.all("ordinal"), ...view.all("superlative")]
    .filter((m) => m.first > last && m.first - last <= 4)
    .sort((a, b) => a.first - b.first)[0];
  if (!next || next.first > end || (noun && noun.first - next.last <= 3)) return undefined;
  const best = view.all("superlative").find((s) => s !== next && s.first > next.last && s.first - next.last <= 2);
  return { rank: next.cue.kind === "ordinal" ? next.cue.n : next.cue.rank, anchor: best ?? next };
}
