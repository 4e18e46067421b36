import { isGroupId, type MeasureId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, fromContext, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill, isToday } from "./fill.js";
import type { Frame, Scene } from "./frame.js";
import { family, inheritTime } from "./inherited.js";
import { measureBefore, productName } from "./linking.js";
import {
  ahead,
  besideOwner,
  contextOther,
  displaced,
  firstName,
  holderOf,
  hostBefore,
  isRegional,
  nextInOrder,
  ownerOf,
  scopeOf,
} from "./rank-parties.js";
import { type Place, placeOf, wordPlace } from "./rank-place.js";
import { type HeldRank, rankRow } from "./rank-row.js";
import { regionBefore, type ScopedRank, scopedRanks } from "./rank-scopes.js";
import { flowOf, isAmong, isLeft, isLost, isOneRow, isWorlds } from "./rank-signs.js";

/** "China is Kazakhstan's second-largest trading partner", "place 16 among the customers", "one of the top five". */
export const rankFrame: Frame = (scene) => {
  const drafts: Draft[] = [];
  for (const word of scene.view.all("rank-word")) {
    const place = isLeft(scene.view, word) ? undefined : wordPlace(scene, word);
    const ranked = place && rankedMeasure(scene, word);
    if (!place || !ranked) continue;
    if (ranked.mention && !holdsOwn(scene, ranked.mention, word)) scene.used.add(ranked.mention);
    push(drafts, rankDraft(scene, place, ranked.id, ranked.mention));
  }
  let before: { readonly noun: Mention; readonly draft: Draft } | undefined;
  for (const partner of scene.view.all("partner")) {
    if (scene.used.has(partner)) continue;
    const row = rankRow(scene.view, partner);
    if (row.length > 0) {
      for (const draft of rowDrafts(scene, row, partner)) push(drafts, draft);
      continue;
    }
    const scoped = isAmong(scene.view, partner) ? [] : scopedRanks(scene.view, partner);
    if (scoped.length > 0) {
      for (const draft of scopedDrafts(scene, scoped, partner)) push(drafts, draft);
      continue;
    }
    const place = isAmong(scene.view, partner) ? undefined : placeOf(scene, partner);
    const draft =
      place &&
      rankDraft(scene, place, comesFrom(scene, partner) ?? flowOf(scene.view, partner) ?? partner.cue.measure, partner);
    if (!place || !draft) continue;
    if (before && goesOn(scene.view, before, place.anchor)) {
      const { subject, counterpart } = before.draft;
      const region = regionBefore(scene.view, place.anchor);
      Object.assign(draft, { subject, counterpart }, region && { scope: region.cue.id });
    }
    before = { noun: partner, draft };
    push(drafts, draft);
    for (const other of alsoIn(scene.view, draft)) push(drafts, other);
  }
  return drafts;
};

/** "China, Russia and Italy are its top three partners": each of the row is one of them. */
function alsoIn(view: SentenceView, draft: Draft): Draft[] {
  const holder = draft.counterpart?.mention as MentionOf<"place"> | undefined;
  if (draft.comparator !== "lte" || !holder || (holder.role !== undefined && holder.role !== "with")) return [];
  return view
    .rowOf(holder)
    .filter(
      (p) => p !== holder && isParty(p.cue.id) && p.cue.id !== draft.subject?.id && p.cue.id !== draft.counterpart?.id,
    )
    .map((p) => ({
      ...draft,
      counterpart: placed(p),
      carriers: [...draft.carriers, p],
    }));
}

/** 成为第一大贸易伙伴，中国退居第二位: the noun before the comma has a place of its own. */
const holdsOwn = (scene: Scene, noun: Mention, word: Mention): boolean =>
  noun.cue.kind === "partner" &&
  noun.last < word.first &&
  scene.view.commaBetween(noun, word) &&
  placeOf(scene, noun) !== undefined;

/** "The largest source", 国际学生来源国: where students and visitors are told of, it is they who come from there. */
function comesFrom(scene: Scene, partner: MentionOf<"partner">): MeasureId | undefined {
  const { view, discourse } = scene;
  if (partner.cue.measure !== "trade.imports") return undefined;
  const guests = view.before(partner, "measure", 6)?.cue.measure;
  const beside = view.before(partner, "measure", 1)?.cue.measure ?? guests;
  const last = discourse.lastClaim;
  const before = last && view.index - last.sentence <= 1 && !view.has("measure") ? discourse.measure : undefined;
  return [beside, before].find((m) => m !== undefined && /^(?:students|visitors)\./.test(m));
}

/** "… is China's largest partner in ASEAN and China's fifth-largest in the world": one verb, one holder, one order. */
function goesOn(view: SentenceView, before: { noun: Mention; draft: Draft }, anchor: Mention): boolean {
  const verb = view.all("reach").some((r) => r.first > before.noun.last && r.first < anchor.first);
  if (verb || view.distance(before.noun, anchor) > 20) return false;
  const own = view
    .all("place")
    .filter((p) => p.first > before.noun.last && p.last < anchor.first && isParty(p.cue.id) && !isGroupId(p.cue.id))
    .at(-1);
  // "Poland is …, and Germany is …": a plain name holds a place of its own.
  return own === undefined || (own.cue.id === before.draft.subject?.id && own.role !== undefined);
}

const push = (drafts: Draft[], draft: Draft | undefined): void => {
  const same = drafts.some(
    (d) =>
      d.measure === draft?.measure &&
      d.subject?.id === draft?.subject?.id &&
      d.counterpart?.id === draft?.counterpart?.id &&
      d.value?.amount === draft?.value?.amount &&
      d.scope === draft?.scope,
  );
  // "On place 23 of the ranking": two words for one place.
  const twice = drafts.some(
    (d) =>
      d.carriers[0] === draft?.carriers[0] &&
      !(draft?.comparator === "lte" && d.counterpart?.id !== draft.counterpart?.id),
  );
  if (draft && !same && !twice) drafts.push(draft);
};

function rankedMeasure(scene: Scene, word: Mention): { id: MeasureId; mention?: Mention } | undefined {
  const { view } = scene;
  const partner = view.nearest(word, "partner", { within: 20 });
  if (partner) return { id: partner.cue.measure, mention: partner };
  const measure = view.nearest(word, "measure", {
    within: 20,
    // Халқының көшбасшысы: the leader of a people is first in no order of populations.
    where: (m) =>
      m.cue.as === "amount" &&
      m.cue.measure !== "economy.population" &&
      !(m.first > word.last && view.commaBetween(word, m)),
  });
  if (measure) return { id: measure.cue.measure, mention: measure };
  // "Italy followed in sixth place": the order before goes on, unless "this measure" names what was told since.
  const { lastRank } = scene.discourse;
  const order = lastRank && view.index - lastRank.sentence <= 4 ? lastRank.draft.measure : undefined;
  const isToldOf = view.has("this-figure") || scene.discourse.lastClaim?.sentence === view.index;
  const before = (isToldOf ? undefined : order) ?? measureBefore(scene)?.measure;
  return before && { id: before };
}

function rankDraft(
  scene: Scene,
  place: Place,
  measure: MeasureId,
  mention: Mention | undefined,
  within?: MentionOf<"place">,
): Draft | undefined {
  const { view } = scene;
  const anchor = place.anchor;
  if (!within && isWorlds(view, anchor)) return undefined;
  const noun = mention ?? anchor;
  const region = within ?? scopeOf(view, noun, anchor);
  const scope = region?.cue.id;
  const pushed = mention?.cue.kind === "partner" ? undefined : displaced(scene, anchor, place.rank);
  const owner =
    pushed?.owner ??
    ownerOf(scene, anchor, noun, scope) ??
    besideOwner(view, anchor, region) ??
    hostBefore(scene, measure);
  // Who is not the largest any longer is not, but it is still this country's trade that is told of.
  if (owner?.origin === "said" && measure.startsWith("trade.")) scene.discourse.owns(owner.id);
  if (isLost(view, anchor, noun)) return undefined;
  // "China … is its largest partner": who the sentence begins with.
  const first = view.before(anchor, "stand-in", 2) && !owner ? firstName(view, anchor) : undefined;
  const holder = pushed?.holder ?? first ?? holderOf(scene, anchor, noun, owner);
  if (!owner && view.before(anchor, "region", 2)) return undefined;
  const told = owner || holder ? undefined : bothToldOf(scene, measure);
  const subject =
    owner ?? told?.subject ?? (holder && (nextInOrder(scene, measure, holder) ?? contextOther(scene, holder)));
  const counterpart = holder ?? told?.counterpart ?? (owner && contextOther(scene, owner));
  if (!subject || !counterpart || subject.id === counterpart.id) return undefined;
  if (isOneRow(view, owner?.mention, holder?.mention)) return undefined;
  if (subject.id === scene.discourse.owner) scene.discourse.owns(subject.id);
  const third = ahead(view, anchor, noun)[0]?.cue.id;
  const draft = fill(scene, anchor, { measure, ...(isMeasure(mention) ? { mention } : {}) }, "rank", { within: 14 });
  draft.subject = subject;
  draft.counterpart = counterpart;
  inheritTime(scene, draft);
  draft.measureOrigin = mention ? "said" : "context";
  if (scope !== undefined || !isRegional(view, noun, anchor)) draft.scope = scope ?? "WLD";
  const product = measure.startsWith("trade.") ? productOf(view, noun) : undefined;
  if (product) draft.product = product;
  draft.comparator = place.comparator;
  draft.value = { amount: place.rank, unit: "rank" };
  if (third) draft.third = third;
  const inSentence = scene.discourse.lastClaim?.sentence === view.index;
  if (draft.period?.origin === "context" && measure.startsWith("investment.") && !inSentence) delete draft.period;
  // "Sixth by investment": in no year, but by all that has been invested.
  const asOf = draft.period?.value.startsWith("..") ?? true;
  const dated =
    !isMeasure(mention) && view.all("time").some((t) => !/^(?:vague|past)$/.test(t.cue.spec.type) && !isToday(t));
  if (measure === "investment.flow" && asOf && !dated) draft.measure = "investment.stock";
  byThisFigure(scene, draft);
  draft.carriers.push(noun);
  for (const p of [owner, holder])
    if (p?.mention && view.distance(p.mention, anchor) <= 15) draft.carriers.push(p.mention);
  return draft;
}

/** "It is the country's fourth-largest investor": the part and the whole of the share or order told just before. */
function bothToldOf(
  { view, discourse }: Scene,
  measure: MeasureId,
): Pick<Draft, "subject" | "counterpart"> | undefined {
  const { lastOrder: last } = discourse;
  if (!last || view.index - last.sentence !== 1 || !view.has("stand-in")) return undefined;
  const { subject: owner, counterpart: holder } = last.draft;
  const isTrade = measure.startsWith("trade.") || measure.startsWith("investment.");
  return isTrade && owner && holder
    ? { subject: fromContext(owner.id), counterpart: fromContext(holder.id) }
    : undefined;
}

/** "By this measure the UAE rank seventh": by the figure of the sentence before, at its time. */
function byThisFigure({ view, discourse }: Scene, draft: Draft): void {
  const { claimPeriod: last } = discourse;
  if (!view.has("this-figure") || !last || last.sentence !== view.index - 1 || last.measure === undefined) return;
  if (family(draft.measure) !== family(last.measure)) return;
  draft.measure = last.measure;
  draft.period ??= { value: last.value, origin: "context" };
}

/** "The largest crude oil supplier", "supplier of gas": a product beside the noun is what the order is of. */
const productOf = (view: SentenceView, noun: Mention): string | undefined => {
  const inside = view.all("product").find((p) => p.first === noun.first);
  const product = inside ?? view.before(noun, "product", 1) ?? view.after(noun, "product", 3);
  return product && productName(view, product);
};

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

/** The ranks of a row, each with whoever stands as far along among those who hold them; all in one order. */
function rowDrafts(scene: Scene, row: readonly HeldRank[], partner: MentionOf<"partner">): Draft[] {
  const owner = scene.view.nearest(partner, "place", {
    where: (p) => isParty(p.cue.id) && p.role !== "in" && !row.some(({ holder }) => holder === p),
  });
  if (!owner) return [];
  const drafts = row.flatMap(({ rank, anchor, holder }) => {
    const draft = rankDraft(scene, { rank, comparator: "eq", anchor }, partner.cue.measure, partner);
    if (!draft) return [];
    draft.subject = placed(owner);
    draft.counterpart = placed(holder);
    draft.carriers.push(owner, holder);
    return [draft];
  });
  const scope = drafts[0]?.scope;
  if (scope !== undefined) for (const draft of drafts) draft.scope = scope;
  return drafts;
}

/** The ranks of one holder in several regions: owner and holder are said once, beside the first. */
function scopedDrafts(scene: Scene, ranks: readonly ScopedRank[], partner: MentionOf<"partner">): Draft[] {
  const drafts = ranks.flatMap(({ rank, anchor, region }) => {
    const draft = rankDraft(scene, { rank, comparator: "eq", anchor }, partner.cue.measure, partner, region);
    draft?.carriers.push(region);
    return draft ? [draft] : [];
  });
  const [first] = drafts;
  return drafts.map((draft) => Object.assign(draft, { subject: first?.subject, counterpart: first?.counterpart }));
}

const isMeasure = (m: Mention | undefined): m is MentionOf<"measure"> => m !== undefined && m.cue.kind === "measure";
