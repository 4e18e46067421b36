import type { PlaceId } from "../core/index.js";
import type { SentenceView } from "./view.js";

/** Settles money that several states call by one name: shillings are Kenya's where Kenya is named oftener than Tanzania. */
export function settleSharedMoney(views: readonly SentenceView[]): void {
  const named = new Map<PlaceId, number>();
  for (const view of views) for (const { cue } of view.all("place")) named.set(cue.id, (named.get(cue.id) ?? 0) + 1);
  const oftenest = (states: readonly PlaceId[]): PlaceId | undefined => {
    const [best] = states.filter((id) => named.has(id)).sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
    return best;
  };
  for (const view of views) view.settleMoney(oftenest);
}
