/** Words that soften a number: before it, behind it, or in the verb that leads to it. */
import type { Comparator } from "../core/index.js";
import { cueOf, has, type Item } from "./items.js";
import type { Role } from "./role.js";

export interface Hedge {
  readonly comparator: Comparator;
  readonly hedge: string;
  readonly from: number;
  readonly next: number;
}

/** What the ending of a word, or an ending written apart, says. */
export const caseOf = (item: Item | undefined): Role | undefined => item?.role ?? cueOf(item, "suffix")?.role;

export function afterHedge(items: readonly Item[], i: number): Hedge | undefined {
  const cue = cueOf(items[i], "hedge");
  if (cue?.side !== "after" || (cue.behind && caseOf(items[i - 1]) !== cue.behind)) return undefined;
  return { comparator: cue.comparator, hedge: (items[i] as Item).token.norm, from: i, next: i + 1 };
}

/** Looks left over articles and the like for a word that softens the number. */
export function beforeHedge(items: readonly Item[], i: number): Hedge | undefined {
  let at = i - 1;
  let steps = 0;
  while (
    at >= 0 &&
    steps < 3 &&
    !has(items[at], "hedge") &&
    (has(items[at], "filler") || has(items[at], "to-amount") || has(items[at], "by-amount"))
  ) {
    at--;
    steps++;
  }
  const item = items[at];
  const cue = cueOf(item, "hedge") ?? hedgeOfReach(item);
  if (!cue || !item || cue.side === "after") return undefined;
  return { comparator: cue.comparator, hedge: wordsOf(item), from: has(item, "reach") ? i : at, next: i };
}

const wordsOf = (item: Item): string => item.token.norm;

function hedgeOfReach(item: Item | undefined): { comparator: Comparator; side?: "after" } | undefined {
  const reach = cueOf(item, "reach");
  return reach?.comparator ? { comparator: reach.comparator } : undefined;
}
