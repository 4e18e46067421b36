import type { Cue } from "./cues.js";
import { cueOf, has, type Item, isMark } from "./items.js";

/** So far apart may a verb and its particle stand. Items. */
const FARTHEST = 40;

/**
 * German verbs whose particle stands at the end of the clause: "führt … aus", "nimmt … ab". The verb gets the cues that it
 * has with its particle, or without one.
 */
export function withParticles(items: Item[]): Item[] {
  for (const [i, item] of items.entries()) {
    const verb = cueOf(item, "separable");
    if (!verb) continue;
    const cues = item.cues.filter((cue) => cue.kind !== "separable");
    items[i] = { ...item, cues: [...cues, ...(particleCues(items, i, verb.parts) ?? verb.alone ?? [])] };
  }
  return items;
}

function particleCues(
  items: readonly Item[],
  verb: number,
  parts: Readonly<Record<string, readonly Cue[]>>,
): readonly Cue[] | undefined {
  for (let i = verb + 1; i < items.length && i - verb <= FARTHEST; i++) {
    const item = items[i] as Item;
    // Behind these, and from the next such verb on, a particle is not this one's.
    if (isMark(item, ";:") || has(item, "separable")) return undefined;
    const found = parts[item.token.norm];
    if (!found || item.first !== item.last || !endsClause(items[i + 1])) continue;
    // "Es kamen 41 Milliarden Dollar zusammen": sums do not meet.
    const isSum = (["currency", "unit", "scale"] as const).some((kind) => has(items[i - 1], kind));
    return isSum && found.some((cue) => cue.kind === "event") ? [{ kind: "reach" }] : found;
  }
  return undefined;
}

const endsClause = (next: Item | undefined): boolean =>
  next === undefined || isMark(next, ',.;:!?)–—«»“”"') || has(next, "range") || has(next, "break");
