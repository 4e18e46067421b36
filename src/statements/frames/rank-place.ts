import type { Comparator } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Scene } from "./frame.js";
import { ahead } from "./rank-parties.js";

/** Which place in an order is said: the first, the third, one of the top five. */
export interface Place {
  readonly rank: number;
  readonly comparator: Comparator;
  readonly anchor: Mention;
}

/** The place that the words around a partner noun give; none for "one of the largest". */
export function placeOf(scene: Scene, partner: Mention): Place | undefined {
  const { view } = scene;
  const top = view.nearest(partner, "top", { within: 8 });
  if (top) return { rank: top.cue.n, comparator: "lte", anchor: top };
  const best = view
    .all("superlative")
    .filter(
      (s) =>
        // "Handelspartner Nummer eins": right behind the noun, too, or with its owner between.
        (s.last <= partner.last || isBehind(view, partner, s)) &&
        view.distance(s, partner) <= 5 &&
        !view.between(s, partner, "partner"),
    )
    .at(-1);
  if (!best) return ordinalPlace(scene, partner);
  const oneOf = view.all("among").some((a) => overlapsBefore(view, a, best)) || view.after(partner, "among", 1);
  if (oneOf || isTop(view, best)) return topN(scene, best);
  if (best.cue.rank > 1) return { rank: best.cue.rank, comparator: "eq", anchor: best };
  const ordinal = view.before(best, "ordinal", 2);
  if (ordinal) return { rank: ordinalOf(scene, ordinal), comparator: "eq", anchor: ordinal };
  const number = topN(scene, best);
  if (number) return number;
  return { rank: 1 + ahead(view, best, partner).length, comparator: "eq", anchor: best };
}

const isBehind = (view: SentenceView, partner: Mention, s: Mention): boolean =>
  s.first - partner.last === 1 ||
  (s.first - partner.last <= 3 && view.after(partner, "place", 1)?.last === s.first - 1);

const overlapsBefore = (view: SentenceView, among: Mention, best: Mention): boolean =>
  among.last < best.first && view.distance(among, best) <= 4;
const isTop = (view: SentenceView, best: Mention): boolean => view.after(best, "quantity", 1) !== undefined;

function topN(scene: Scene, best: Mention): Place | undefined {
  const { view } = scene;
  const number = view
    .all("quantity")
    .find((q) => q.cue.unit === "" && !q.cue.scaled && view.distance(q, best) <= 1 && q.cue.amount <= 50);
  if (!number) return undefined;
  scene.used.add(number);
  // "The 17. largest": with a point it is an ordinal.
  const ordinal = number.last < best.first && view.scan.tokens[number.last + 1]?.norm === ".";
  return { rank: number.cue.amount, comparator: ordinal ? "eq" : "lte", anchor: best };
}

/** "The third trading partner": an ordinal without a superlative. */
function ordinalPlace(scene: Scene, partner: Mention): Place | undefined {
  const { view } = scene;
  // Вторым после России торговым партнёром: who is in front may stand between.
  const far = view.before(partner, "ordinal", 6);
  const isAfter =
    far && view.all("place").some((p) => p.role === "after" && p.first > far.last && p.last < partner.first);
  const ordinal = isAfter ? far : view.before(partner, "ordinal", 2);
  return ordinal && { rank: ordinalOf(scene, ordinal), comparator: "eq", anchor: ordinal };
}

/** Двадцать пятое, "twenty-fifth": tens as a number of their own before the ordinal. */
function ordinalOf({ view, used }: Scene, ordinal: MentionOf<"ordinal">): number {
  const tens = view.before(ordinal, "quantity", 2);
  const isTens = tens && tens.cue.unit === "" && /^[2-9]0$/.test(String(tens.cue.amount)) && ordinal.cue.n < 10;
  if (!isTens) return ordinal.cue.n;
  used.add(tens);
  return tens.cue.amount + ordinal.cue.n;
}

/** "Ranks third", "Platz 16", "seventh place". */
export function wordPlace(scene: Scene, word: Mention): Place | undefined {
  const { view } = scene;
  const ordinal = view
    .all("ordinal")
    .find((o) => o.first === word.first || Math.min(Math.abs(o.first - word.last), Math.abs(word.first - o.last)) <= 2);
  if (ordinal) return { rank: ordinalOf(scene, ordinal), comparator: "eq", anchor: ordinal };
  // "Von Platz 40 auf Platz 29": each word has its own number beside it.
  const [number] = view
    .all("quantity")
    .filter(
      (q) =>
        q.cue.unit === "" &&
        !q.cue.scaled &&
        q.cue.amount <= 250 &&
        Number.isInteger(q.cue.amount) &&
        gap(q, word) <= 2,
    )
    .sort((a, b) => gap(a, word) - gap(b, word));
  if (!number) return undefined;
  scene.used.add(number);
  // "Ranked twenty-fifth"
  const unit = view.after(number, "ordinal", 2);
  if (unit) return { rank: ordinalOf(scene, unit), comparator: "eq", anchor: unit };
  const comparator: Comparator = view.before(number, "among", 1) ? "lte" : "eq";
  return { rank: number.cue.amount, comparator, anchor: number };
}

const gap = (a: Mention, b: Mention): number => (a.first < b.first ? b.first - a.last : a.first - b.last);
