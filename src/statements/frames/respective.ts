import { isGroupId, type PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Scene } from "./frame.js";

/** What a number of a row belongs to: the place, or the measure, that stands as far along in a row of its own. */
export interface Respective {
  readonly place?: MentionOf<"place">;
  /** All places of that row: none of them is the other party. */
  readonly row?: readonly MentionOf<"place">[];
  readonly measure?: MentionOf<"measure">;
}

/**
 * "Exports to China and India rose by 12 and 7 percent, respectively", 进出口同比分别增长15.6%和17.5%: of two rows of equal
 * length, the first goes with the first.
 */
export function respective(view: SentenceView, q: Mention): Respective | undefined {
  const number = view.has("respectively") ? view.all("quantity").find((o) => o.first === q.first) : undefined;
  if (!number) return undefined;
  const numbers = rowAround(view, number);
  const at = numbers.indexOf(number);
  const [first] = numbers;
  if (!first || numbers.length < 2) return undefined;
  const places = rowBefore(view, first, "place", numbers.length).filter((p) => isParty(p.cue.id));
  const measures = rowBefore(view, first, "measure", numbers.length);
  const distinct = (ids: readonly string[]): boolean => new Set(ids).size === numbers.length;
  const ofPlaces = distinct(places.map((p) => p.cue.id));
  const ofMeasures = distinct(measures.map((m) => (m.cue.as === "weak" ? "" : m.cue.measure)));
  const place = ofPlaces ? places[at] : undefined;
  const measure = ofMeasures ? measures[at] : undefined;
  // Where both could be meant, it is the row that stands nearer.
  if (place && measure && place.last < measure.first) return { measure };
  if (place) return { place, row: places };
  return measure && { measure };
}

/** The numbers beside each other of which `q` is one: of its unit, nothing but "and", commas and little words between. */
function rowAround(view: SentenceView, q: MentionOf<"quantity">): MentionOf<"quantity">[] {
  const all = view.all("quantity");
  const at = all.indexOf(q);
  const follows = (a: MentionOf<"quantity"> | undefined, b: MentionOf<"quantity"> | undefined): boolean =>
    a !== undefined && b !== undefined && a.cue.unit === b.cue.unit && b.first - a.last <= 4 && !holdsNoun(view, a, b);
  let from = at;
  let to = at;
  while (follows(all[from - 1], all[from])) from--;
  while (follows(all[to], all[to + 1])) to++;
  return all.slice(from, to + 1);
}

const holdsNoun = (view: SentenceView, a: Mention, b: Mention): boolean =>
  view.between(a, b, "measure") || view.between(a, b, "place");

/** The last `n` places or measures before the numbers: joined to a list, or each followed by a number of its own. */
function rowBefore<K extends "place" | "measure">(
  view: SentenceView,
  first: Mention,
  kind: K,
  n: number,
): readonly MentionOf<K>[] {
  const row = view
    .all(kind)
    // 韩国 is a name and a short name: one word is one place.
    .filter((m, i, all) => m.last < first.first && m.first !== all[i - 1]?.first)
    .slice(-n);
  const numbered = row.every((m) => {
    const own = view.after(m, "quantity", 2);
    return own !== undefined && own.last < first.first;
  });
  return row.length === n && (joinedRow(view, row) || numbered) ? row : [];
}

/** Is it a list: nothing but "and" and commas between its members? */
export const joinedRow = (view: SentenceView, row: readonly Mention[]): boolean =>
  row.every((m, i) => {
    const next = row[i + 1];
    return next === undefined || (next.first - m.last <= 3 && (isJoined(view, m, next) || next.first - m.last <= 1));
  });

const isJoined = (view: SentenceView, a: Mention, b: Mention): boolean =>
  view.between(a, b, "range") ||
  view.commaBetween(a, b) ||
  view.scan.tokens[a.last + 1]?.norm === "、" ||
  // 中国和俄罗斯: one word for "and" and "with".
  view.all("role").some((r) => r.cue.role === "with" && r.first > a.last && r.last < b.first);

/** The states of a sentence that stand in a row; without one, none. */
export function namedRow(view: SentenceView): readonly PlaceId[] {
  const names = view.all("place").filter((p) => p.cue.as === "name" && !isGroupId(p.cue.id));
  for (const [i, first] of names.entries()) {
    let end = i + 1;
    while (end < names.length && joinedRow(view, names.slice(i, end + 1))) end++;
    const ids = [...new Set(names.slice(i, end).map((p) => p.cue.id))];
    if (first && ids.length > 1) return ids;
  }
  return [];
}

/** "To these countries 791 and 459 tonnes, respectively": the row stands in the sentence before. */
export function fromRowBefore({ view, discourse }: Scene, q: Mention): PlaceId | undefined {
  const { row } = discourse;
  if (!row || !view.has("respectively") || view.index - row.sentence !== 1) return undefined;
  if (view.all("place").some((p) => row.ids.includes(p.cue.id))) return undefined;
  const own = view.all("quantity").find((o) => o.first === q.first);
  // The unit may stand behind the last one only.
  const tells = ({ cue }: MentionOf<"quantity">): boolean => cue.unit === "percent" || cue.unit === "times";
  const alike = view.all("quantity").filter((o) => own && tells(o) === tells(own));
  return own && alike.length === row.ids.length ? row.ids[alike.indexOf(own)] : undefined;
}
