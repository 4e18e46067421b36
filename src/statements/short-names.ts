import type { PlaceId } from "../core/index.js";
import type { Cue } from "../text/index.js";
import type { SentenceView } from "./view.js";

type PlaceCue = Extract<Cue, { kind: "place" }>;

/**
 * Settles abbreviations of places by what the document names in full: 中巴 is China and Brazil where Brazil is named
 * oftener than Pakistan; 哈 alone counts only where Kazakhstan is named.
 */
export function settleShortNames(views: readonly SentenceView[]): void {
  const named = new Map<PlaceId, number>();
  let open = false;
  for (const view of views)
    for (const { cue } of view.all("place")) {
      if (cue.or || cue.short) open = true;
      else named.set(cue.id, (named.get(cue.id) ?? 0) + 1);
    }
  if (!open) return;
  const settle = (cue: PlaceCue): PlaceCue | undefined => {
    const [best] = [cue.id, ...(cue.or ?? [])].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
    if (best === undefined || (cue.short && !named.has(best))) return undefined;
    return { kind: "place", id: best, as: cue.as };
  };
  for (const view of views) view.settlePlaces((cue) => (cue.or || cue.short ? settle(cue) : cue));
}
