import { isGroupId, type MeasureId, type PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { fromContext, type Placed, placed } from "../draft.js";
import { partiesNear } from "../parties.js";
import { isParty } from "../party.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import type { Scene } from "./frame.js";

/** "After China the most important supplier": one is ahead. */
export const ahead = (view: SentenceView, best: Mention, partner: Mention): readonly MentionOf<"place">[] =>
  view.all("place").filter(
    (p) =>
      (p.role === "after" || isAfterTo(view, p)) &&
      p.last < best.first &&
      view.distance(p, best) <= 4 &&
      // "Exporter to Germany and the fifth-largest importer": the second rank is behind nobody.
      !view.between(p, best, "range") &&
      p.first < partner.first,
  );

/** German `nach` is both "to" and "after"; before a superlative it is "after". */
export const isAfterTo = (view: SentenceView, p: MentionOf<"place">): boolean =>
  p.role === "to" && view.before(p, "when", 2)?.cue.role === "base";

/** "After China, the US and South Korea", 继中国、美国和韩国之后: all of a row whose first or last says that it is in front. */
function isInFront(view: SentenceView, p: MentionOf<"place">): boolean {
  const says = (o: MentionOf<"place">): boolean =>
    o.role === "after" ||
    isAfterTo(view, o) ||
    view.all("role").some((r) => r.first === o.last + 1 && r.cue.role === "after" && r.cue.side === "after");
  return says(p) || view.rowOf(p).some(says);
}

/** "In Central Asia", "in the world": a region behind the noun, or right before its superlative, narrows the order. */
export function scopeOf(view: SentenceView, noun: Mention, anchor: Mention): MentionOf<"place"> | undefined {
  return view.all("place").find((p) => {
    const isRegion = isGroupId(p.cue.id);
    // 在中亚最大, 全球最大: a region right before the superlative narrows it.
    const before = p.last < anchor.first && view.distance(p, anchor) <= 2;
    if (before && isRegion && (p.role === "in" || (p.cue.id === "WLD" && anchor.first - p.last === 1))) return true;
    // "Among the ASEAN states, Vietnam is …", "ranks second among CIS countries"
    const isNear = p.last < anchor.first || p.first - anchor.last <= 4;
    if (isRegion && isNear && view.before(p, "among", 1)) return true;
    // "For EU imports": whose they are, no region.
    if (isRegion && view.after(p, "measure", 1)) return false;
    if (p.cue.as === "adjective" || view.distance(p, noun) > 5 || p.first < noun.first) return false;
    return p.cue.id === "WLD" || (isRegion && (p.role === "in" || p.role === "between"));
  });
}

/** "In Africa", 在非洲最大: an order within a region that is no group of the record. */
export function isRegional(view: SentenceView, noun: Mention, anchor: Mention): boolean {
  return view.all("region").some((r) => {
    const near = r.first > noun.last ? r.first - noun.last <= 5 : r.last < anchor.first && anchor.first - r.last <= 2;
    // 从东南亚国家来看,印尼排名第五: who is compared, said at the head of the sentence.
    const head = r.first <= 2 && view.before(r, "role", 1) !== undefined && view.distance(r, anchor) <= 14;
    return head || (near && !view.commaBetween(r, noun));
  });
}

const isInvestor = ({ cue }: Mention): boolean => cue.kind === "partner" && cue.measure === "investment.flow";

/** "The largest supplier of goods to the United States" */
const isSupplied = (p: MentionOf<"place">, noun: Mention): boolean =>
  p.role === "to" && p.first > noun.last && noun.cue.kind === "partner" && noun.cue.measure === "trade.imports";

/** Students and visitors: in whose country they are is whose order it is. */
const areGuests = ({ cue }: Mention): boolean =>
  (cue.kind === "partner" || cue.kind === "measure") && /^(?:students|visitors)\./.test(cue.measure);

/** "Chinese tourists": theirs is not the order but the place in it. */
const comesFrom = (view: SentenceView, p: Mention): boolean => {
  const guests = view.after(p, "measure", 1);
  return guests !== undefined && areGuests(guests);
};

/** "Sind die Deutschen nach den Niederländern …": the word for the people is its adjective, too, but nothing follows that it could describe. */
const arePeople = (view: SentenceView, p: MentionOf<"place">): boolean =>
  p.cue.as === "adjective" &&
  view.all("place").some((o) => o.first === p.first && o.cue.as === "people") &&
  view.after(p, "role", 1) !== undefined;

/** "In second place are Chinese tourists": in the order of the host of whom the text has just spoken. */
export function hostBefore({ discourse, view }: Scene, measure: MeasureId): Placed | undefined {
  const { lastClaim: last } = discourse;
  const goesOn = last && view.index - last.sentence <= 1 && discourse.measure === measure;
  const id = goesOn && /^(?:students|visitors)\./.test(measure) ? discourse.destination : undefined;
  return id === undefined ? undefined : fromContext(id);
}

/** Whose order it is: the genitive, adjective or `for` nearest to the noun. */
export function ownerOf(scene: Scene, anchor: Mention, noun: Mention, scope: PlaceId | undefined): Placed | undefined {
  const { view } = scene;
  // "China, its main trading partner": whose is left to the text before.
  if (view.before(anchor, "stand-in", 2)) return undefined;
  let best: { mention: MentionOf<"place">; score: number } | undefined;
  for (const p of partiesNear(view, anchor, 30)) {
    if (p.cue.id === scope || isInFront(view, p) || holdsRank(view, p)) continue;
    if (comesFrom(view, p) || arePeople(view, p)) continue;
    if (p.cue.fixed && p.last < anchor.first && anchor.first - p.last <= 2 && p.first > noun.last) continue;
    if (areGuests(noun) && (p.cue.as === "adjective" || p.cue.as === "people") && p.last < anchor.first) continue;
    // "Germany ranks third, German–Russian trade …": the next clause is about something else.
    if (p.first > Math.max(anchor.last, noun.last) && view.commaBetween(anchor, p)) continue;
    if (p.first > anchor.last && narrowsNext(view, p)) continue;
    const cost = Math.min(view.distance(p, anchor), view.distance(p, noun));
    const owning =
      p.role === "of"
        ? 4
        : p.role === "for"
          ? 3
          : // "One of the five largest investors in Kazakhstan"
            (p.role === "in" && (isInvestor(noun) || areGuests(noun))) || isSupplied(p, noun)
            ? 3
            : p.role === "in" || (p.role === "to" && !isAfterTo(view, p))
              ? 1
              : undefined;
    if (owning === undefined) continue;
    const score = owning - cost / 3;
    if (score > 0 && (!best || score > best.score)) best = { mention: p, score };
  }
  if (best) return placed(best.mention);
  return undefined;
}

/**
 * 中国是哈萨克斯坦第二大贸易伙伴: where nothing marks the owner, the name right before the superlative, or right before
 * the region that narrows it, while another name holds the place.
 */
export function besideOwner(view: SentenceView, anchor: Mention, region: Mention | undefined): Placed | undefined {
  const plain = partiesNear(view, anchor, 30).filter((p) => p.role === undefined && p !== region);
  const own = plain.find(
    (p) =>
      p.last < anchor.first &&
      (view
        .all("superlative")
        .some((s) => s.first <= anchor.last && s.first - p.last === (isCounted(view, p) ? 2 : 1)) ||
        anchor.first - p.last === 1 ||
        // Қазақстан мұнайының негізгі сатып алушысы
        (anchor.first - p.last === 2 && view.after(p, "product", 1) !== undefined) ||
        ownsProducts(view, p, anchor) ||
        hasGuests(view, p) ||
        // 日本是越南继中国、美国之后的第三大贸易伙伴: who is in front may stand between.
        view.all("role").some((r) => r.first === p.last + 1 && r.cue.role === "after" && r.cue.side === "before") ||
        [...view.all("region"), ...(region ? [region] : [])].some((r) => r.first > p.last && r.first - p.last <= 2)),
  );
  // 中方贸易顺差…,继续保持乌最大进口来源国: the holder is named in a clause before.
  const isOther = (p: MentionOf<"place">): boolean => p.cue.id !== own?.cue.id && isParty(p.cue.id);
  const before = own && view.all("place").some((p) => p.last < own.first && isOther(p));
  if (!own || !(before || plain.some(isOther))) return undefined;
  return placed(own);
}

/** 越南是台湾境外学生的最大来源国: whose foreign students they are. */
const hasGuests = (view: SentenceView, p: Mention): boolean => {
  const foreign = view.after(p, "foreign", 1);
  const guests = foreign ? view.after(foreign, "measure", 1) : view.after(p, "measure", 1);
  return guests !== undefined && areGuests(guests) && (foreign !== undefined || guests.cue.world === true);
};

/** 巴西是中国大豆、鸡肉、食糖等第一大进口来源国: products joined by marks, named or not known. */
function ownsProducts(view: SentenceView, p: Mention, anchor: Mention): boolean {
  const goods = view.after(p, "measure", 1);
  const product = view.after(p, "product", 1) ?? (goods?.cue.as === "weak" ? goods : undefined);
  if (!product || anchor.first - p.last > 20 || product.last > anchor.first) return false;
  // 越南是泰国大米第二大买家, 中国是哈萨克斯坦石油的最大买主
  if (anchor.first - product.last === 1) return true;
  if (anchor.first - product.last === 2 && view.scan.tokens[product.last + 1]?.norm === "的") return true;
  const joined = view.scan.tokens.slice(product.last + 1, anchor.first).some((t) => t.norm === "、");
  return joined && !(["place", "reach", "measure", "quantity"] as const).some((k) => view.between(product, anchor, k));
}

/** 印度是德国十大贸易伙伴之一: a number may stand between the owner and the superlative. */
const isCounted = (view: SentenceView, p: Mention): boolean => view.after(p, "quantity", 1) !== undefined;

/** Who holds the place: the plain name nearest to the words, before them rather than behind. */
export function holderOf(scene: Scene, anchor: Mention, noun: Mention, owner: Placed | undefined): Placed | undefined {
  const { view } = scene;
  const scope = scopeOf(view, noun, anchor);
  let best: { mention: MentionOf<"place">; cost: number } | undefined;
  for (const p of partiesNear(view, anchor, 40)) {
    if (p.cue.id === owner?.id || p === scope || !isParty(p.cue.id) || isInFront(view, p)) continue;
    if (holdsNext(view, p, anchor) || opensNext(view, p, anchor.last > noun.last ? anchor : noun, owner)) continue;
    // КНР занимает второе место: a name without endings right before the words holds the place.
    const isHolder = p.cue.fixed && p.last < anchor.first && anchor.first - p.last <= 2;
    const owns = !isHolder && p.role === "of" && p.cue.as !== "person" && !holdsRank(view, p) && !comesFrom(view, p);
    if (owns || isDeposed(view, p)) continue;
    // "In trade with Germany the US fell to third place": nobody is first among its own partners.
    if (!owner && p.cue.id === scene.discourse.owner && p.role === "with") continue;
    const plain = p.role === undefined || p.role === "with" || p.role === "by" ? 0 : p.role === "from" ? 4 : 10;
    const far = Math.min(view.distance(p, anchor), view.distance(p, noun)) * (p.first > anchor.first ? 1.5 : 1) + plain;
    const cost = far + (view.between(p, anchor, "break") ? 8 : 0);
    if (far < 30 && (!best || cost < best.cost)) best = { mention: p, cost };
  }
  // "Chinese visitors numbered 3 million, … the largest source": named only as whose they are.
  best ??= ofBefore(view, anchor, owner);
  return best && placed(best.mention);
}

/** "It is the largest partner, second place is held by Russia": beyond a comma, with a place of its own. */
const holdsNext = (view: SentenceView, p: Mention, anchor: Mention): boolean =>
  p.first > anchor.last &&
  view.commaBetween(anchor, p) &&
  view.all("rank-word").some((w) => w.first > anchor.last && w.last < p.first && view.commaBetween(anchor, w));

/** "China is the second-largest partner, Russia is still ahead": the next clause has a name of its own, and this one has another. */
const opensNext = (view: SentenceView, p: MentionOf<"place">, noun: Mention, owner: Placed | undefined): boolean =>
  p.first > noun.last &&
  p.role === undefined &&
  view.commaBetween(noun, p) &&
  view.all("place").some((o) => isHolder(view, o, noun) && o.cue.id !== p.cue.id && o.cue.id !== owner?.id);

const isHolder = (view: SentenceView, p: MentionOf<"place">, noun: Mention): boolean =>
  p.last < noun.first && p.role === undefined && p.cue.as === "name" && isParty(p.cue.id) && !isInFront(view, p);

/** 中亚第一大贸易伙伴、独联体第二大贸易伙伴: the region before the next rank owns none. */
const narrowsNext = (view: SentenceView, p: MentionOf<"place">): boolean =>
  isGroupId(p.cue.id) &&
  [...view.all("ordinal"), ...view.all("superlative")].some((o) => o.first > p.last && o.first - p.last <= 2);

function ofBefore(view: SentenceView, anchor: Mention, owner: Placed | undefined) {
  const mention = partiesNear(view, anchor, 40).find(
    (p) => p.cue.id !== owner?.id && p.last < anchor.first && p.role === "of" && !isGroupId(p.cue.id),
  );
  return mention && { mention, cost: 0 };
}

export function firstName(view: SentenceView, anchor: Mention): Placed | undefined {
  const p = view.all("place").find((m) => m.last < anchor.first && m.role === undefined && isParty(m.cue.id));
  return p && p.cue.as === "name" ? placed(p) : undefined;
}

/** "Taiwan's place among Japan's suppliers": whose place it is holds it. */
const holdsRank = (view: SentenceView, p: MentionOf<"place">): boolean =>
  p.role === "of" && view.all("rank-word").some((w) => w.first > p.last && w.first - p.last <= 2);

/** "Overtook the US and became", "China, not the US, is": the place named there does not hold it. */
export const isDeposed = (view: SentenceView, p: MentionOf<"place">): boolean =>
  view.before(p, "negation", 1) !== undefined ||
  isOvertaken(view, p) ||
  isOvertakenBy(view, p) ||
  (p.role !== "by" &&
    [p, ...view.rowOf(p)].some((o) => {
      const verb = view.before(o, "exceed", 2);
      // "It displaced Saudi Arabia": the sentence begins with the verb and hardly a word more.
      return verb !== undefined && (verb.first === 1 || view.all("place").some((one) => one.last < p.first));
    }));

/** "Russia was overtaken by China": who did it stands behind the verb. */
const isOvertakenBy = (view: SentenceView, p: MentionOf<"place">): boolean =>
  view
    .all("exceed")
    .some(
      (e) =>
        e.first > p.last &&
        e.first - p.last <= 4 &&
        view.all("place").some((o) => o.role === "by" && o.first > e.last && o.first - e.last <= 3),
    );

/** "Hat Polen Großbritannien als … abgelöst": where the verb comes last, the second of two plain names is its object. */
export function isOvertaken(view: SentenceView, p: MentionOf<"place">): boolean {
  const verb = view.all("exceed").find((e) => e.first > p.last && endsClause(view, e) && view.distance(p, e) <= 14);
  if (!verb || p.role !== undefined) return false;
  return view.all("place").some((o) => o.last < p.first && o.role === undefined && view.distance(o, p) <= 12);
}

/** "The US pushed China into second place": the object holds it, in the order of the place that the text has spoken of. */
export function displaced(
  { view, discourse }: Scene,
  anchor: Mention,
  rank: number,
): { readonly holder: Placed; readonly owner: Placed } | undefined {
  if (rank < 2) return undefined;
  const names = partiesNear(view, anchor, 16).filter((p) => p.role === undefined && p.cue.as === "name");
  const verb = view.nearest(anchor, "exceed", { within: 8 });
  const [one, object] = names.filter((p) => p.last < anchor.first);
  if (!verb || !one || !object || view.between(object, anchor, "break") || one.last > verb.first) return undefined;
  // The verb stands before its object, or at the end: not between it and the rank of somebody else.
  if (verb.first > object.first && verb.first < anchor.first) return undefined;
  const id = [discourse.subject, ...discourse.main].find((o) => o && o !== one.cue.id && o !== object.cue.id);
  return id === undefined ? undefined : { holder: placed(object), owner: fromContext(id) };
}

export function contextOther(scene: Scene, place: Placed): Placed | undefined {
  const id = scene.discourse.partnerOf(place.id);
  return id === undefined ? undefined : fromContext(id);
}

/** "China takes a third of Australia's exports. Japan follows as …": the next in the order just told of. */
export function nextInOrder({ view, discourse }: Scene, measure: MeasureId, holder: Placed): Placed | undefined {
  const { lastOrder: last } = discourse;
  const { subject: owner, counterpart } = last?.draft ?? {};
  const isNext = last && view.index - last.sentence === 1 && last.draft.measure === measure;
  const isOther = owner && counterpart && holder.id !== owner.id && holder.id !== counterpart.id;
  return isNext && isOther ? fromContext(owner.id) : undefined;
}
