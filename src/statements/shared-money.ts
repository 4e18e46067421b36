import type { PlaceId } from "../core/index.js";
import type { SentenceView } from "./view.js";

/** Settles money that several states call by one name: shillings are Kenya's where Kenya is named oftener than Tanzania. */
export function settleSharedMoney(views: readonly SentenceView[]): void {
  // Counted only in a text that has such money.
  let named: ReadonlyMap<PlaceId, number> | undefined;
  const oftenest = (states: readonly PlaceId[]): PlaceId | undefined => {
    named ??= timesNamed(views);
    const count = (id: PlaceId): number => named?.get(id) ?? 0;
    return states.filter((id) => count(id) > 0).sort((a, b) => count(b) - count(a))[0];
  };
  for (const view of views) view.settleMoney(oftenest);
}

function timesNamed(views: readonly SentenceView[]): ReadonlyMap<PlaceId, number> {
  const named = new Map<PlaceId, number>();
  for (const view of views) for (const { cue } of view.all("place")) named.set(cue.id, (named.get(cue.id) ?? 0) + 1);
  return named;
}
