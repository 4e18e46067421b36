import type { PlaceId } from "../core/index.js";
import type { Cue, Mention } from "../text/index.js";
import type { SentenceView } from "./view.js";

type PlaceCue = Extract<Cue, { kind: "place" }>;

/**
 * Settles abbreviations of places by what the document names in full: 中巴 is China and Brazil where Brazil is named
 * oftener than Pakistan; 哈 alone counts only where Kazakhstan is named, or beside what is counted (俄哈贸易额, 对日出口).
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
  const settle = (view: SentenceView, m: Mention<PlaceCue>): PlaceCue | undefined => {
    const { cue } = m;
    const [best] = [cue.id, ...(cue.or ?? [])].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
    if (best === undefined || (cue.short && !named.has(best) && !isBesideMeasure(view, m))) return undefined;
    return { kind: "place", id: best, as: cue.as };
  };
  for (const view of views) view.settlePlaces((m) => (m.cue.or || m.cue.short ? settle(view, m) : m.cue));
}

const isBesideMeasure = (view: SentenceView, m: Mention): boolean =>
  [...view.all("measure"), ...view.all("partner")].some((x) => x.first >= m.first && x.first - m.last <= 3);
