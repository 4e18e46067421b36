import { isGroupId, type PlaceId } from "../core/index.js";
import { codeOf, membersOf } from "../places/index.js";

/** ISO 3166-1 numeric codes (`156`) of a state, or of the members of a group; empty where none are kept. */
export function placeNumbers(place: PlaceId): readonly string[] {
  const states = isGroupId(place) ? (membersOf(place) ?? []) : [place];
  return states.flatMap((state) => codeOf(state, "m49")?.padStart(3, "0") ?? []);
}
