import { type Comparator, isGroupId, type MeasureId, type PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { Draft, Placed } from "../draft.js";
import { partiesNear } from "../parties.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill } from "./fill.js";
import type { Frame, Scene } from "./frame.js";
import { measureBefore } from "./linking.js";

interface Place {
  readonly rank: number;
  readonly comparator: Comparator;
  readonly anchor: Mention;
}

/** "China is Kazakhstan's second-largest trading partner", "place 16 among the customers", "one of the top five". */
export const rankFrame: Frame = (scene) => {
  const drafts: Draft[] = [];
  for (const word of scene.view.all("rank-word")) {
    const place = wordPlace(scene, word);
    const ranked = place && rankedMeasure(scene, word);
    if (!place || !ranked) continue;
    if (ranked.mention) scene.used.add(ranked.mention);
    push(drafts, rankDraft(scene, place, ranked.id, ranked.mention));
  }
  let before: { readonly noun: Mention; readonly draft: Draft } | undefined;
  for (const partner of scene.view.all("partner")) {
    if (scene.used.has(partner)) continue;
    const place = placeOf(scene, partner);
    const draft = place && rankDraft(scene, place, partner.cue.measure, partner);
    if (!place || !draft) continue;
    if (before && goesOn(scene.view, before, place.anchor)) {
      const { subject, counterpart } = before.draft;
      Object.assign(draft, { subject, counterpart });
    }
    before = { noun: partner, draft };
    push(drafts, draft);
  }
  return drafts;
};

/** "… is China's largest partner in ASEAN and China's fifth-largest in the world": one verb, one holder, one order. */
function goesOn(view: SentenceView, before: { noun: Mention; draft: Draft }, anchor: Mention): boolean {
  const verb = view.all("reach").some((r) => r.first > before.noun.last && r.first < anchor.first);
  if (verb || view.distance(before.noun, anchor) > 20) return false;
  const own = view
    .all("place")
    .filter((p) => p.first > before.noun.last && p.last < anchor.first && isParty(p.cue.id) && !isGroupId(p.cue.id))
    .at(-1);
  return own === undefined || own.cue.id === before.draft.subject?.id;
}

const push = (drafts: Draft[], draft: Draft | undefined): void => {
  if (draft) drafts.push(draft);
};

/** The place that the words around a partner noun give; none for "one of the largest". */
function placeOf(scene: Scene, partner: Mention): Place | undefined {
  const { view } = scene;
  const top = view.nearest(partner, "top", { within: 8 });
  if (top) return { rank: top.cue.n, comparator: "lte", anchor: top };
  const best = view
    .all("superlative")
    .filter((s) => s.last <= partner.last && view.distance(s, partner) <= 5 && !view.between(s, partner, "partner"))
    .at(-1);
  if (!best) return ordinalPlace(scene, partner);
  const oneOf = view.all("among").some((a) => overlapsBefore(view, a, best)) || view.after(partner, "among", 1);
  if (oneOf || isTop(view, best)) return topN(scene, best);
  if (best.cue.rank > 1) return { rank: best.cue.rank, comparator: "eq", anchor: best };
  const ordinal = view.before(best, "ordinal", 2);
  if (ordinal) return { rank: ordinal.cue.n, comparator: "eq", anchor: ordinal };
  const number = topN(scene, best);
  if (number) return number;
  return { rank: 1 + ahead(view, best, partner).length, comparator: "eq", anchor: best };
}

const overlapsBefore = (view: SentenceView, among: Mention, best: Mention): boolean =>
  among.last < best.first && view.distance(among, best) <= 4;
const isTop = (view: SentenceView, best: Mention): boolean => view.after(best, "quantity", 1) !== undefined;

/** "After China the most important supplier": one is ahead. */
const ahead = (view: SentenceView, best: Mention, partner: Mention): readonly MentionOf<"place">[] =>
  view
    .all("place")
    .filter(
      (p) =>
        (p.role === "after" || isAfterTo(view, p)) &&
        p.last < best.first &&
        view.distance(p, best) <= 4 &&
        p.first < partner.first,
    );

/** German `nach` is both "to" and "after"; before a superlative it is "after". */
const isAfterTo = (view: SentenceView, p: MentionOf<"place">): boolean =>
  p.role === "to" && view.before(p, "when", 2)?.cue.role === "base";

function topN(scene: Scene, best: Mention): Place | undefined {
  const { view } = scene;
  const number = view
    .all("quantity")
    .find((q) => q.cue.unit === "" && !q.cue.scaled && view.distance(q, best) <= 1 && q.cue.amount <= 50);
  if (!number) return undefined;
  scene.used.add(number);
  return { rank: number.cue.amount, comparator: "lte", anchor: best };
}

/** "The third trading partner": an ordinal without a superlative. */
function ordinalPlace(scene: Scene, partner: Mention): Place | undefined {
  const ordinal = scene.view.before(partner, "ordinal", 2);
  return ordinal && { rank: ordinal.cue.n, comparator: "eq", anchor: ordinal };
}

/** "Ranks third", "Platz 16", "seventh place". */
function wordPlace(scene: Scene, word: Mention): Place | undefined {
  const { view } = scene;
  const ordinal = view
    .all("ordinal")
    .find((o) => Math.min(Math.abs(o.first - word.last), Math.abs(word.first - o.last)) <= 2);
  if (ordinal) return { rank: ordinal.cue.n, comparator: "eq", anchor: ordinal };
  const number = view
    .all("quantity")
    .find(
      (q) =>
        q.cue.unit === "" &&
        !q.cue.scaled &&
        q.cue.amount <= 250 &&
        Number.isInteger(q.cue.amount) &&
        gap(q, word) <= 2,
    );
  if (!number) return undefined;
  scene.used.add(number);
  const comparator: Comparator = view.before(number, "among", 1) ? "lte" : "eq";
  return { rank: number.cue.amount, comparator, anchor: number };
}

const gap = (a: Mention, b: Mention): number => (a.first < b.first ? b.first - a.last : a.first - b.last);

function rankedMeasure(scene: Scene, word: Mention): { id: MeasureId; mention?: Mention } | undefined {
  const { view } = scene;
  const partner = view.nearest(word, "partner", { within: 20 });
  if (partner) return { id: partner.cue.measure, mention: partner };
  const measure = view.nearest(word, "measure", {
    within: 20,
    where: (m) => m.cue.as === "amount" && !(m.first > word.last && view.commaBetween(word, m)),
  });
  if (measure) return { id: measure.cue.measure, mention: measure };
  const before = measureBefore(scene);
  return before && { id: before.measure };
}

function rankDraft(scene: Scene, place: Place, measure: MeasureId, mention: Mention | undefined): Draft | undefined {
  const { view } = scene;
  const anchor = place.anchor;
  const noun = mention ?? anchor;
  const region = scopeOf(view, noun, anchor);
  const scope = region?.cue.id;
  const owner = ownerOf(scene, anchor, noun, scope) ?? besideOwner(view, anchor, region);
  const holder = holderOf(scene, anchor, noun, owner);
  const subject = owner ?? (holder && contextOther(scene, holder));
  const counterpart = holder ?? (owner && contextOther(scene, owner));
  if (!subject || !counterpart || subject.id === counterpart.id) return undefined;
  const third = ahead(view, anchor, noun)[0]?.cue.id;
  const draft = fill(scene, anchor, { measure, ...(isMeasure(mention) ? { mention } : {}) }, "rank", { within: 14 });
  draft.subject = subject;
  draft.counterpart = counterpart;
  draft.measureOrigin = mention ? "said" : "context";
  draft.scope = scope ?? "WLD";
  draft.comparator = place.comparator;
  draft.value = { amount: place.rank, unit: "rank" };
  if (third) draft.third = third;
  if (draft.period?.origin === "context") delete draft.period;
  // "Sixth by investment": in no year, but by all that has been invested.
  const asOf = draft.period?.value.startsWith("..") ?? true;
  if (isMeasure(mention) && measure === "investment.flow" && asOf) draft.measure = "investment.stock";
  draft.carriers.push(noun);
  for (const p of [owner, holder])
    if (p?.mention && view.distance(p.mention, anchor) <= 15) draft.carriers.push(p.mention);
  return draft;
}

/** "Who is Kazakhstan's largest trading partner?": the place and whose order it is, its holder left open. */
export function rankQuestion(scene: Scene): Draft | undefined {
  const { view } = scene;
  for (const partner of view.all("partner")) {
    const place = placeOf(scene, partner);
    if (!place) continue;
    const region = scopeOf(view, partner, place.anchor);
    const owner = ownerOf(scene, place.anchor, partner, region?.cue.id) ?? besideOwner(view, place.anchor, region);
    if (!owner) continue;
    const { counterpart: _open, ...draft } = fill(scene, place.anchor, { measure: partner.cue.measure }, "rank");
    const value = { amount: place.rank, unit: "rank" };
    const carriers = [...draft.carriers, partner];
    return {
      ...draft,
      kind: "claim",
      subject: owner,
      scope: region?.cue.id ?? "WLD",
      comparator: place.comparator,
      value,
      carriers,
    };
  }
  return undefined;
}

const isMeasure = (m: Mention | undefined): m is MentionOf<"measure"> => m !== undefined && m.cue.kind === "measure";

/** "In Central Asia", "in the world": a region behind the noun, or right before its superlative, narrows the order. */
function scopeOf(view: SentenceView, noun: Mention, anchor: Mention): MentionOf<"place"> | undefined {
  return view.all("place").find((p) => {
    const isRegion = p.cue.id === "WLD" || isGroupId(p.cue.id);
    if (p.role === "in" && isRegion && p.last < anchor.first && view.distance(p, anchor) <= 2) return true;
    if (p.cue.as === "adjective" || view.distance(p, noun) > 5 || p.first < noun.first) return false;
    return (
      p.cue.id === "WLD" || (p.role === "in" && isGroupId(p.cue.id)) || (p.role === "between" && isGroupId(p.cue.id))
    );
  });
}

/** Whose order it is: the genitive, adjective or `for` nearest to the noun. */
function ownerOf(scene: Scene, anchor: Mention, noun: Mention, scope: PlaceId | undefined): Placed | undefined {
  const { view } = scene;
  // "China, its main trading partner": whose is left to the text before.
  if (view.before(anchor, "stand-in", 2)) return undefined;
  let best: { mention: MentionOf<"place">; score: number } | undefined;
  for (const p of partiesNear(view, anchor, 30)) {
    if (p.cue.id === scope || p.role === "after") continue;
    // "Germany ranks third, German–Russian trade …": the next clause is about something else.
    if (p.first > Math.max(anchor.last, noun.last) && view.commaBetween(anchor, p)) continue;
    const cost = Math.min(view.distance(p, anchor), view.distance(p, noun));
    const owning =
      p.role === "of"
        ? 4
        : p.role === "for"
          ? 3
          : p.role === "in" || (p.role === "to" && !isAfterTo(view, p))
            ? 1
            : undefined;
    if (owning === undefined) continue;
    const score = owning - cost / 3;
    if (score > 0 && (!best || score > best.score)) best = { mention: p, score };
  }
  if (best) return { id: best.mention.cue.id, origin: "said", mention: best.mention };
  return undefined;
}

/**
 * 中国是哈萨克斯坦第二大贸易伙伴: where nothing marks the owner, the name right before the superlative, or right before
 * the region that narrows it, while another name holds the place.
 */
function besideOwner(view: SentenceView, anchor: Mention, region: Mention | undefined): Placed | undefined {
  const plain = partiesNear(view, anchor, 30).filter((p) => p.role === undefined && p !== region);
  const own = plain.find(
    (p) =>
      p.last < anchor.first &&
      (view.all("superlative").some((s) => s.first <= anchor.last && s.first - p.last === 1) ||
        anchor.first - p.last === 1 ||
        (region && region.first > p.last && region.first - p.last <= 2)),
  );
  if (!own || !plain.some((p) => p.cue.id !== own.cue.id)) return undefined;
  return { id: own.cue.id, origin: "said", mention: own };
}

/** Who holds the place: the plain name nearest to the words, before them rather than behind. */
function holderOf(scene: Scene, anchor: Mention, noun: Mention, owner: Placed | undefined): Placed | undefined {
  const { view } = scene;
  const scope = scopeOf(view, noun, anchor);
  let best: { mention: MentionOf<"place">; cost: number } | undefined;
  for (const p of partiesNear(view, anchor, 40)) {
    if (p.cue.id === owner?.id || p === scope || !isParty(p.cue.id) || p.role === "after" || isAfterTo(view, p))
      continue;
    if ((p.role === "of" && p.cue.as !== "person") || isDeposed(view, p)) continue;
    const plain = p.role === undefined || p.role === "with" || p.role === "by" ? 0 : p.role === "from" ? 4 : 10;
    const cost =
      Math.min(view.distance(p, anchor), view.distance(p, noun)) * (p.first > anchor.first ? 1.5 : 1) + plain;
    if (cost < 30 && (!best || cost < best.cost)) best = { mention: p, cost };
  }
  return best && { id: best.mention.cue.id, origin: "said", mention: best.mention };
}

/** "Overtook the US and became", "China, not the US, is": the place named there does not hold it. */
const isDeposed = (view: SentenceView, p: MentionOf<"place">): boolean =>
  view.before(p, "negation", 1) !== undefined ||
  (view.before(p, "exceed", 1) !== undefined && view.all("place").some((o) => o.last < p.first));

function contextOther(scene: Scene, place: Placed): Placed | undefined {
  const id = scene.discourse.partnerOf(place.id);
  return id === undefined ? undefined : { id, origin: "context" };
}
