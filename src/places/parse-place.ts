import type { Parsed, PlaceId } from "../core/index.js";
import { error, GROUP_IDS } from "../core/index.js";
import { placeOfAnyIso } from "./code-systems.js";
import { stateIds } from "./codes.js";
import { FORMER_STATES } from "./former-states.js";
import { GROUP_NAMES, NAME_LANGUAGES, type NameLanguage } from "./group-names.js";
import { stateNames } from "./names.js";

/** Case, accents, punctuation, articles and doubled spaces make no difference to a name. */
const normalise = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim()
    .replace(/^(the|die|der|das) /, "");

const indexes = new Map<NameLanguage, ReadonlyMap<string, PlaceId>>();

/** Normalised name → place, of one language; built when it is first needed. */
function nameIndex(language: NameLanguage): ReadonlyMap<string, PlaceId> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, PlaceId>();
  const former = Object.keys(FORMER_STATES);
  for (const id of [...former, ...stateIds()])
    for (const name of stateNames(id, language)) index.set(normalise(name), id);
  for (const id of GROUP_IDS) for (const name of GROUP_NAMES[id][language]) index.set(normalise(name), id);
  indexes.set(language, index);
  return index;
}

/** Levenshtein distance, given up (Infinity) as soon as it must exceed `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    previous = row;
  }
  return previous[b.length] ?? Number.POSITIVE_INFINITY;
}

/** Up to three places whose names or codes are nearly what was typed, best first. */
export function nearestPlaces(text: string): readonly PlaceId[] {
  const wanted = normalise(text).slice(0, 80);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const best = new Map<PlaceId, number>();
  const offer = (name: string, id: PlaceId): void => {
    const d = distance(wanted, name, most);
    if (d <= most && d < (best.get(id) ?? Number.POSITIVE_INFINITY)) best.set(id, d);
  };
  for (const language of NAME_LANGUAGES) for (const [name, id] of nameIndex(language)) offer(name, id);
  for (const id of [...stateIds(), ...GROUP_IDS]) offer(id.toLowerCase(), id);
  return [...best]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([id]) => id);
}

/**
 * The place that a person means: ISO alpha-3 or alpha-2, M49 number, group id, or a name in English, German, Chinese,
 * Russian or Kazakh. Unknown: an issue `place-unknown` that names the nearest ids.
 */
export function parsePlace(text: string): Parsed<PlaceId> {
  const typed = text.trim();
  const group = GROUP_IDS.find((id) => id === typed.toUpperCase());
  if (group) return { value: group, issues: [] };
  const wanted = normalise(typed);
  const code = /^([a-z]{2,3}|\d{1,3})$/i.test(typed) ? placeOfAnyIso(typed) : undefined;
  if (code) return { value: code, issues: [] };
  for (const language of NAME_LANGUAGES) {
    const id = nameIndex(language).get(wanted);
    if (id) return { value: id, issues: [] };
  }
  const near = wanted === "" ? [] : nearestPlaces(typed);
  return { issues: [error("place-unknown", { text: typed, near: near.join(", ") })] };
}
