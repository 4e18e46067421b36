import { isGroupId, type MeasureId, type PlaceId } from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { Discourse } from "./discourse.js";
import { fromContext, type Placed, placed } from "./draft.js";
import { isBeyond, isItemOfAnother } from "./list-items.js";
import { DIRECTED, ORIGIN_HOST, type RoleKey, roleKey, SHARE_OF, UNDIRECTED, WEIGHTS } from "./part-weights.js";
import { isParty } from "./party.js";
import type { MentionOf, SentenceView } from "./view.js";

/** Places that can be parties to a statement around `anchor`; the offices that only report are left out. */
export function partiesNear(view: SentenceView, anchor: Mention, reach = 45): MentionOf<"place">[] {
  const near = view
    .all("place")
    .filter((m) => isParty(m.cue.id) && m.cue.as !== "office" && view.distance(m, anchor) <= reach);
  const states = new Set(near.filter((m) => m.cue.as !== "city" && m.cue.as !== "capital").map((m) => m.cue.id));
  // "in Peking": a town is where it happened, unless nothing else names its state.
  return near.filter((m) => {
    if (isReporter(view, m) || isOneOf(view, m)) return false;
    const town = m.cue.as === "city" || m.cue.as === "capital";
    if (town && m.role === "in" && states.size >= 2 && !states.has(m.cue.id)) return false;
    // "Investment in Central Asia, of which Kazakhstan received …": right behind what is measured it is where it goes.
    if (anchor.cue.kind === "measure" && m.first > anchor.last && view.distance(m, anchor) <= 2) return true;
    // "The largest partner within the EU": where, not with whom.
    return !(m.role === "in" && isGroupId(m.cue.id) && [...states].filter((id) => !isGroupId(id)).length >= 2);
  });
}

/** "The Central Asian country": one state of the region, which the text has named before. */
const isOneOf = (view: SentenceView, p: MentionOf<"place">): boolean =>
  isGroupId(p.cue.id) && view.all("state").some((s) => s.first === p.last + 1);

/** "Chinese customs", "Kazakhstan's statistics office": the place of a statistics body beside it. */
export function isReporter(view: SentenceView, place: MentionOf<"place">): boolean {
  // "Der US-Zoll auf Waren aus Vietnam": a duty, no office.
  if (view.all("measure").some((m) => m.cue.measure === "tariff" && view.after(m, "role", 1)?.cue.role === "to"))
    return false;
  return (
    view
      .all("statistics")
      .some((s) => s.first > place.first && s.first - place.last <= 3 && !view.between(place, s, "measure")) ||
    view
      .all("statistics")
      .some((s) => place.first > s.last && place.first - s.last <= 3 && (place.role === "of" || place.role === "from"))
  );
}

const isInvestment = (measure: MeasureId | undefined): boolean => measure?.startsWith("investment.") === true;

interface Pairing {
  readonly subject?: Placed;
  readonly counterpart?: Placed;
}

interface Candidate {
  readonly id: PlaceId;
  readonly mentions: readonly MentionOf<"place">[];
}

/** Who is who in a statement of `measure` around `anchor`: places nearby by their roles, then the discourse. */
export function resolvePair(
  view: SentenceView,
  anchor: Mention,
  measure: MeasureId,
  discourse: Discourse,
  form: "share" | "other" = "other",
  value: Mention = anchor,
): Pairing {
  // "Trade between the two countries": said as plainly as with names.
  if (view.all("pair").some((m) => !m.cue.weak && m.first > anchor.last && view.distance(m, anchor) <= 3))
    return fromDiscourse(view, measure, discourse, form === "share");
  const near = partiesNear(view, anchor);
  const own = form === "share" ? near.filter((p) => !hasOwnShare(view, p, value)) : near;
  const isApart = own.length < near.length;
  const next = isApart ? nextPart(view, own, measure, discourse) : undefined;
  if (next) return next;
  const places = inClause(view, anchor, value, new Set(own.map((p) => p.cue.id)).size > 1 ? own : near);
  const hosted = measure.startsWith("projects.") && places.some((p) => p.role === "in" && isState(p));
  const weights = form === "share" ? SHARE_OF : hosted ? ORIGIN_HOST : (WEIGHTS[measure] ?? UNDIRECTED);
  const directed = form === "share" || hosted || DIRECTED.has(measure);
  const candidates = candidatesOf(places);
  const wantsPair = view.all("pair").some((m) => !m.cue.weak && view.distance(m, anchor) < 25);
  const supplied = candidates.length === 0 ? suppliedBy(anchor, measure, discourse, view) : undefined;
  if (supplied) return supplied;
  if (candidates.length === 0 || (wantsPair && candidates.length === 1 && !directed))
    return fromDiscourse(view, measure, discourse, form === "share");
  const origin = weights === ORIGIN_HOST ? originOnly(view, places, value, measure, discourse) : undefined;
  if (origin) return origin;
  let best: { pairing: Pairing; score: number } | undefined;
  const consider = (pairing: Pairing, score: number): void => {
    if (!best || score > best.score) best = { pairing, score };
  };
  for (const a of candidates) {
    const asSubject = bestMention(view, anchor, a, weights.subject, measure);
    const asCounterpart = bestMention(view, anchor, a, weights.counterpart, measure);
    // "Exports to China": who it goes to is not who it comes from.
    const isOther =
      asSubject !== undefined &&
      directed &&
      (weights.subject[asSubject.mention.role ?? "none"] ?? 0) === 0 &&
      asCounterpart;
    const inContext = (as: "subject" | "counterpart"): Placed | undefined => {
      const goesOn = discourse.measure === measure || (isInvestment(measure) && isInvestment(discourse.measure));
      const other = discourse.partnerOf(a.id, directed && goesOn ? as : undefined);
      const beside = places.find((p) => p.cue.id === other);
      if (other === undefined || (beside && a.mentions.some((m) => sameEnd(m, beside)))) return undefined;
      return fromContext(other);
    };
    const [host, guest] = [inContext("counterpart"), inContext("subject")];
    if (isOther && !guest) consider({ counterpart: placed(isOther.mention) }, isOther.score - 0.05);
    if (asSubject)
      consider({ subject: placed(asSubject.mention), ...(host ? { counterpart: host } : {}) }, asSubject.score);
    if (asCounterpart && guest)
      consider({ subject: guest, counterpart: placed(asCounterpart.mention) }, asCounterpart.score - 0.05);
    for (const b of candidates) {
      if (b.id === a.id) continue;
      const second = bestMention(view, anchor, b, weights.counterpart, measure);
      if (!asSubject || !second) continue;
      const inOrder = directed || asSubject.mention.order < second.mention.order;
      // "With the US 63 billion, with China 60": two partners of a third, not of each other.
      if (asSubject.mention.role === "with" && second.mention.role === "with") continue;
      // "To Uzbekistan by 33 percent, to Kyrgyzstan twofold": neither ships to the other.
      if (directed && sameEnd(asSubject.mention, second.mention)) continue;
      // 泰国的中国游客: of two that own the noun, the nearer one is where they come from.
      const isOwn = asSubject.mention.role === "of" || view.scan.tokens[asSubject.mention.last]?.kind === "han";
      const owns = weights === ORIGIN_HOST && isOwn && anchor.first - asSubject.mention.last === 1 ? 0.3 : 0;
      const score = asSubject.score + second.score + 1 + owns + (doesIt(asSubject.mention, anchor) ? 0.5 : 0);
      if (inOrder) consider({ subject: placed(asSubject.mention), counterpart: placed(second.mention) }, score);
    }
  }
  return best?.pairing ?? fromDiscourse(view, measure, discourse, form === "share");
}

/** "Russia is China's largest oil supplier: last year it shipped …": who supplies, exports. */
export function suppliedBy(
  anchor: Mention,
  measure: MeasureId,
  { lastRank }: Discourse,
  view: SentenceView,
): Pairing | undefined {
  const isShipped = measure === "trade.exports" && anchor.cue.kind === "measure" && anchor.cue.as === "verb";
  const { subject: buyer, counterpart: supplier } = lastRank?.draft ?? {};
  if (!isShipped || lastRank?.draft.measure !== "trade.imports" || view.index - lastRank.sentence > 1) return undefined;
  return buyer && supplier ? { subject: fromContext(supplier.id), counterpart: fromContext(buyer.id) } : undefined;
}

/** "15,400 students come from Austria, 15,200 from Iran": all of them are guests of the host named before. */
function originOnly(
  view: SentenceView,
  places: readonly MentionOf<"place">[],
  value: Mention,
  measure: MeasureId,
  { destination: host, measure: last, lastClaim }: Discourse,
): Pairing | undefined {
  // "Georgia was visited by 50,000 Russians": who comes and to where is said.
  const comes = view.all("event").some((e) => e.cue.as === "verb" && /^(?:visit|arrival)$/.test(e.cue.event));
  const goesOn = !comes && last === measure && lastClaim !== undefined && view.index - lastClaim.sentence <= 2;
  if (!goesOn || host === undefined || host === "WLD" || !/^(?:students|visitors)\./.test(measure)) return undefined;
  const names = new Set(places.map((p) => p.cue.id));
  if (names.size < 2 || names.has(host) || places.some((p) => p.role === "in" || p.role === "to")) return undefined;
  const [nearest] = [...places].sort((a, b) => view.distance(a, value) - view.distance(b, value));
  if (!nearest) return undefined;
  const subject: Placed = placed(nearest);
  return { subject, counterpart: fromContext(host) };
}

/** "Switzerland bought 5 billion of it": a plain name right before the verb. */
const doesIt = (p: MentionOf<"place">, { cue, first }: Mention): boolean =>
  cue.kind === "measure" && cue.as === "verb" && p.role === undefined && p.last === first - 1;

/** Two places to which, or from which, something goes: it does not go from the one to the other. */
const sameEnd = (a: MentionOf<"place">, b: MentionOf<"place">): boolean =>
  a.role === b.role && (a.role === "to" || a.role === "from");

/** Projects in a country come from the other one; those in a town or a bloc are of both. */
const isState = ({ cue }: MentionOf<"place">): boolean => cue.as === "name" && !isGroupId(cue.id);

/** "China accounts for 70 percent of Mongolia's trade, Russia for another 14": of the same whole. */
function nextPart(
  view: SentenceView,
  own: readonly MentionOf<"place">[],
  measure: MeasureId,
  { subject, measure: last, lastClaim }: Discourse,
): Pairing | undefined {
  const [part] = own;
  const isSole = part && own.every((p) => p.cue.id === part.cue.id);
  const goesOn = last === measure && lastClaim?.sentence === view.index;
  if (!isSole || !goesOn || subject === undefined || subject === part.cue.id) return undefined;
  return {
    subject: fromContext(subject),
    counterpart: placed(part),
  };
}

/** Beyond a comma, with a percentage of its own. */
const hasOwnShare = (view: SentenceView, p: Mention, value: Mention): boolean =>
  view.commaBetween(value, p) &&
  view.all("quantity").some((q) => q.cue.unit === "percent" && q.first !== value.first && !view.commaBetween(q, p));

/** Places beyond a conjunction only count where the clause itself has some. */
function inClause(
  view: SentenceView,
  anchor: Mention,
  value: Mention,
  all: MentionOf<"place">[],
): MentionOf<"place">[] {
  const places = all.filter((p) => !isItemOfAnother(view, p, anchor, value) && !isBeyond(view, p, value));
  // "… 15,000 Kazakh students, in Kazakhstan – 2,300 Chinese": a clause that names both, its noun left out.
  const beside = places.filter((p) => !view.commaBetween(p, value));
  const isElliptic = anchor.last < value.first && view.commaBetween(anchor, value);
  if (isElliptic && new Set(beside.map((p) => p.cue.id)).size >= 2) return beside;
  const own = places.filter((p) => !view.between(p, anchor, "break"));
  if (new Set(own.map((p) => p.cue.id)).size >= 2) return own;
  return own.length > 0 ? places : [];
}

function candidatesOf(mentions: readonly MentionOf<"place">[]): Candidate[] {
  const byId = new Map<PlaceId, MentionOf<"place">[]>();
  // "The third-largest after Russia and Australia": those are no party to it.
  for (const m of mentions) if (m.role !== "after") byId.set(m.cue.id, [...(byId.get(m.cue.id) ?? []), m]);
  return [...byId].map(([id, ms]) => ({ id, mentions: ms }));
}

function bestMention(
  view: SentenceView,
  anchor: Mention,
  candidate: Candidate,
  weights: { readonly [R in RoleKey]?: number },
  measure: MeasureId,
): { mention: MentionOf<"place">; score: number } | undefined {
  let best: { mention: MentionOf<"place">; score: number } | undefined;
  for (const mention of candidate.mentions) {
    const score = (weights[roleKey(view, mention, anchor, measure)] ?? 0.2) - view.distance(mention, anchor) / 10;
    if (!best || score > best.score) best = { mention, score };
  }
  return best;
}

/** The places of the text so far; `measure` says whether it matters who comes first. */
export function fromDiscourse(view: SentenceView, measure: MeasureId, discourse: Discourse, share = false): Pairing {
  const directed = share || DIRECTED.has(measure);
  // "Uzbekistan's foreign trade reached …; exports fell to …": exports to the whole world.
  if (discourse.world !== undefined && /^trade\.(?:exports|imports|balance)$/.test(measure) && !view.has("pair"))
    return { subject: fromContext(discourse.world), counterpart: fromContext("WLD") };
  if (discourse.host !== undefined && /^(?:students|visitors|companies)\./.test(measure) && !view.has("pair"))
    return { subject: fromContext("WLD"), counterpart: fromContext(discourse.host) };
  // "Exports were 9,000 tonnes, 3,000 to China, 2,000 to Iran": not from the one to the other.
  const ends = view.all("place").filter((p) => discourse.pair.includes(p.cue.id));
  if (directed && ends.some((a) => ends.some((b) => a.cue.id !== b.cue.id && sameEnd(a, b)))) return {};
  // "With this country": the one that the statement before was about, passing or not.
  const last = view.all("stand-in").some((m) => m.cue.which === "this");
  const { lastPlace: topic } = discourse;
  // Of the same flow, who sends and who gets stays as it was.
  const flows = directed && discourse.measure === measure;
  const known =
    last && !flows && topic !== undefined && (discourse.subject === topic || discourse.counterpart === topic);
  const [first, second]: readonly (PlaceId | undefined)[] = known
    ? [topic, discourse.subject === topic ? discourse.counterpart : discourse.subject]
    : view.has("pair") && discourse.clear
      ? discourse.main
      : discourse.pair;
  // "Both countries" may come before their names; a pair that nothing points to may not.
  const place = (id: PlaceId | undefined): Placed | undefined =>
    id === undefined || !(discourse.named.has(id) || view.has("pair")) ? undefined : fromContext(id);
  let subject = directed && !known ? (discourse.subject ?? first) : first;
  const sameFlow = flows && !known && discourse.counterpart !== undefined && discourse.counterpart !== subject;
  let counterpart = sameFlow ? discourse.counterpart : subject === first ? second : first;
  // "Imports from China rose …; in the opposite direction exports fell": the noun has turned round already.
  const turned = discourse.measure !== measure && /^trade\.(?:exports|imports)$/.test(discourse.measure ?? "");
  if (directed && view.has("reverse") && !(turned && measure !== "trade.balance"))
    [subject, counterpart] = [counterpart, subject];
  const s = place(subject);
  const c = place(counterpart);
  return { ...(s ? { subject: s } : {}), ...(c ? { counterpart: c } : {}) };
}
