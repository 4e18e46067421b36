/** Which pairs a panel is of: `all`, `CHN-*`, `C5xCHN`, `CHN-KAZ,CHN-UZB`. */
import type { Issue, Parsed, PlaceId } from "../../core/index.js";
import { error, isGroupId } from "../../core/index.js";
import { membersOf, parsePlace } from "../../places/index.js";

/** The places that one side of a pair may be; `undefined`: every state. */
export type Side = ReadonlySet<PlaceId> | undefined;

/** Pairs with a place of either side each, whichever comes first. */
export type DyadSet = readonly (readonly [Side, Side])[];

/** `value` is left out where a part names no two places; issues say which. Groups stand for their members of today. */
export function parseDyads(text: string): Parsed<DyadSet> {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const pairs = parts.map((part) => ({
    part,
    pair: part === "all" ? ([undefined, undefined] as const) : pairOf(part),
  }));
  const unclear = parts.length === 0 ? [text] : pairs.filter((p) => p.pair === undefined).map((p) => p.part);
  const issues: Issue[] = unclear.map((part) => error("dyads-unclear", { text: part }));
  return issues.length > 0 ? { issues } : { value: pairs.flatMap(({ pair }) => (pair ? [pair] : [])), issues };
}

/** Names may hold hyphens and the letter x themselves: the first of them with a place on both sides parts the two. */
function pairOf(part: string): readonly [Side, Side] | undefined {
  for (const { index } of part.matchAll(/[-x×]/g)) {
    const [one, two] = [placesOf(part.slice(0, index)), placesOf(part.slice(index + 1))];
    if (one !== null && two !== null) return [one, two];
  }
  return undefined;
}

/** `null`: no place, or a group whose members are not kept. */
function placesOf(text: string): Side | null {
  const word = text.trim();
  if (word === "*") return undefined;
  const place = parsePlace(word).value;
  if (place === "WLD") return undefined;
  if (place === undefined) return null;
  if (!isGroupId(place)) return new Set([place]);
  const members = membersOf(place);
  return members ? new Set(members) : null;
}

export const isEverything = (set: DyadSet): boolean => set.some(([one, two]) => !one && !two);

export function isIn(set: DyadSet, a: PlaceId, b: PlaceId): boolean {
  if (a === b || isGroupId(a) || isGroupId(b)) return false;
  const fits = (place: PlaceId, side: Side): boolean => side === undefined || side.has(place);
  return set.some(([one, two]) => (fits(a, one) && fits(b, two)) || (fits(b, one) && fits(a, two)));
}
