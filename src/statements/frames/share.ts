import type { Mention } from "../../text/index.js";
import { pairKey } from "../discourse.js";
import { type Draft, fromContext, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { SentenceView } from "../view.js";
import type { Q } from "./change.js";
import { boundOf } from "./exceeding.js";
import { fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { type HeldWhole, ownWhole } from "./held-whole.js";
import { family, inherited } from "./inherited.js";
import { type LinkedMeasure, sharpened } from "./linking.js";
import { respective } from "./respective.js";

/** A part of a whole; `held`: the whole stands between the words of holding it. */
export function shareOf(scene: Scene, q: Q, linked: LinkedMeasure, held?: HeldWhole): Draft | undefined {
  const { view } = scene;
  // "The share of uranium in exports": of a product, no country's.
  const word = view.nearest(q, "share", { within: 14 });
  if (word && view.after(word, "product", 2)) return undefined;
  const behind = view
    .all("measure")
    .find((m) => m.first > q.last && m.cue.as === "amount" && view.distance(q, m) <= 12);
  const whole = held ? undefined : behind;
  const better: LinkedMeasure = whole ? { measure: whole.cue.measure, mention: whole } : linked;
  if (!better.measure.startsWith("trade.") && !better.measure.startsWith("investment.")) return undefined;
  const draft = fill(scene, q, better, "share");
  // What is invested by somebody is a part of the stock, unless it is that of a year.
  draft.measure = sharpened(better, draft.period?.value, view, q);
  if (whole) ownerBeside(view, q, whole, draft);
  if (whole) ownerBefore(view, q, draft);
  if (whole) sendingOf(view, q, whole, draft);
  if (whole) wholeOfCountry(scene, q, whole, draft);
  if (whole) wholeOfOrder(scene, q, whole, draft);
  wholeInto(view, q, better, draft);
  ofLastOrder(scene, draft);
  if (held) ownWhole(held, draft, (id) => scene.discourse.partnerOf(id));
  else partInWhole(scene, q, draft);
  partOfWorld(view, q, draft);
  partOfHome(scene, q, draft);
  // 约占外贸的49%: the verb carries what softens the number.
  const softened = word && view.before(word, "hedge")?.cue.comparator;
  draft.comparator = boundOf(view, q, softened);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, better.measure) ? draft : undefined;
}

/** "US companies are the largest investors in Mexico. They accounted for 38 percent …": of the order just told. */
function ofLastOrder({ view, discourse }: Scene, draft: Draft): void {
  const { lastOrder: last } = discourse;
  const { subject, counterpart, measure } = last?.draft ?? {};
  const isNext = last && view.index - last.sentence === 1 && family(measure) === family(draft.measure);
  if (!isNext || !subject || !counterpart || view.has("place") || !view.has("stand-in")) return;
  draft.subject = fromContext(subject.id);
  draft.counterpart = fromContext(counterpart.id);
}

/** A share that needs no owner of a whole: of settlements in a currency, or the rate of a duty. */
export function plainShare(scene: Scene, q: Q, linked: LinkedMeasure): Draft | undefined {
  const draft = fill(scene, q, linked, linked.measure === "tariff" ? "level" : "share");
  draft.comparator = boundOf(scene.view, q);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, linked.measure) ? draft : undefined;
}

/** "Anteil Chinas am Außenhandel Kirgisistans": the genitive of the share names the part, that of the whole its owner. */
function partInWhole({ view, discourse }: Scene, q: Q, draft: Draft): void {
  const ofs = view.all("place").filter((p) => p.role === "of" && isParty(p.cue.id) && p.last < q.first);
  // "Chinas Anteil am Außenhandel der Mongolei"
  const sharesBefore = (p: Mention) => (view.between(p, q, "quantity") ? undefined : view.after(p, "share", 1));
  const behind = ofs.find((p) => view.before(p, "share", 2) ?? sharesBefore(p));
  // Қытайдың Қазақстанның экспортындағы үлесі: the share stands behind the whole, the owner right before it.
  const whole = view
    .all("share")
    .flatMap((s) => view.before(s, "measure", 1) ?? [])
    .find((m) => m.cue.as === "amount");
  const part = behind ?? (whole && ofs.find((p) => p.last < whole.first && whole.first - p.last > 1));
  const owner = behind
    ? ofs.find((p) => p.first > behind.last && view.between(behind, p, "measure"))
    : // Ресейдің Қытай сыртқы саудасындағы үлесі: right before the whole no case is needed.
      view.all("place").find((p) => whole?.first === p.last + 1 && (p.role === "of" || p.role === undefined));
  // "Der Anteil der USA ist mit 5,5 Prozent kleiner": whose whole it is, the text has told.
  const { subject: whose, measure, lastClaim: last } = discourse;
  const goesOn = whose !== undefined && last && view.index - last.sentence <= 2 && measure === draft.measure;
  if (behind && !owner && goesOn && whose !== behind.cue.id) {
    draft.subject = fromContext(whose);
    draft.counterpart = placed(behind);
  }
  if (!part || !owner || part.cue.id === owner.cue.id) return;
  draft.subject = placed(owner);
  draft.counterpart = placed(part);
}

/** "Mongolia's foreign trade was 27 billion, of which China accounted for 70 percent": the whole is told in the clause before. */
function partOfWorld(view: SentenceView, q: Q, draft: Draft): void {
  const share = view.all("share").findLast((s) => s.last < q.first && q.first - s.last <= 3);
  const part = share && view.before(share, "place", 1);
  const world =
    part && view.all("measure").find((m) => m.cue.world && m.last < part.first && view.commaBetween(m, part));
  const owner =
    world && view.all("place").find((p) => p.role === "of" && p.last < part.first && p.cue.id !== part.cue.id);
  if (!part || !owner) return;
  draft.subject = placed(owner);
  draft.counterpart = placed(part);
}

/** 中国占其进口总额的29.7%，俄罗斯占19.1%: parts of what the text's own country trades, one after the other. */
function partOfHome(scene: Scene, q: Q, draft: Draft): void {
  const { view } = scene;
  const { home } = scene.discourse;
  const share = view.all("share").findLast((s) => s.last < q.first && q.first - s.last <= 9);
  const before = share && view.before(share, "respectively", 1);
  const named = share && view.before(before ?? share, "place", 2);
  const part = respective(view, q)?.place ?? named;
  // 占泰外贸比重的12%: whose whole it is, is said.
  const said = draft.subject?.mention;
  const isSaid = said && share && said.first > share.last && said.last < q.first;
  const isPart =
    part && !isSaid && home !== undefined && part.cue.id !== home && isParty(part.cue.id) && part.role !== "of";
  if (
    !isPart ||
    view.all("place").some((p) => p.first > part.last && p.last < q.first && !view.rowOf(part).includes(p))
  )
    return;
  draft.subject = fromContext(home);
  draft.counterpart = placed(part);
  const pair = pairKey(draft.subject, draft.counterpart);
  const period = draft.measure && (draft.period ?? inherited(scene, draft.measure, pair));
  if (period) draft.period = period;
}

/** "Germany is Czechia's largest partner, taking 33 percent of its exports": its of whose order was just spoken. */
function wholeOfOrder({ view, discourse }: Scene, q: Q, whole: Mention, draft: Draft): void {
  const its = view.all("stand-in").some((s) => s.first > q.last && s.last < whole.first);
  const ranked = view.all("partner").some((p) => p.last < q.first);
  const { subject, counterpart } = discourse;
  if (!its || !ranked || discourse.lastClaim?.sentence !== view.index || !subject || !counterpart) return;
  if (view.all("place").some((p) => p.first > q.last && view.distance(p, q) <= 12)) return;
  draft.subject = fromContext(subject);
  draft.counterpart = fromContext(counterpart);
}

/** "China was the largest source (20.5 % of total extra-EU imports)": the name right before the whole owns it. */
function ownerBeside(view: SentenceView, q: Q, whole: Mention, draft: Draft): void {
  const beside = view
    .all("place")
    .find(
      (p) =>
        p.first > q.last &&
        isParty(p.cue.id) &&
        (p.role === undefined
          ? p.last === whole.first - 1
          : p.role === "of" && whole.first > p.last && whole.first - p.last <= 3),
    );
  if (!beside || draft.counterpart?.id !== beside.cue.id || !draft.subject) return;
  draft.counterpart = draft.subject;
  draft.subject = placed(beside);
}

/** 中国吸纳了澳大利亚近四成的出口: the owner stands right before how much of it, who has it opens the clause. */
function ownerBefore(view: SentenceView, q: Q, draft: Draft): void {
  const places = view.all("place").filter((p) => isParty(p.cue.id) && p.cue.as !== "office" && p.last < q.first);
  const owner = places.find((p) => p.last === q.first - 1 && view.scan.tokens[p.last]?.kind === "han");
  const part = owner && places.findLast((p) => p.last < owner.first && !view.commaBetween(p, owner));
  if (!owner || !part || part.role !== undefined || part.cue.id === owner.cue.id) return;
  draft.subject = placed(owner);
  draft.counterpart = placed(part);
}

/** "China accounted for 22 percent of the country's trade and overtook Russia": of the country that the text has told of. */
function wholeOfCountry({ view, discourse }: Scene, q: Q, whole: Mention, draft: Draft): void {
  const its = view.all("stand-in").some((s) => s.first > q.last && s.last < whole.first);
  const part = view.all("place").findLast((p) => p.last < q.first && p.role === undefined && isParty(p.cue.id));
  const holds = part && view.all("share").some((s) => s.first > part.last && s.last < q.first);
  const owner = part && discourse.partnerOf(part.cue.id);
  const isNamed = view.all("place").some((p) => p !== part && p.first > q.last && p.last < whole.first);
  if (!its || !holds || owner === undefined || isNamed || view.commaBetween(part, q)) return;
  draft.subject = fromContext(owner);
  draft.counterpart = placed(part);
}

/** "58 percent of all car imports to Kazakhstan": where the whole comes to is whose it is. */
function wholeInto(view: SentenceView, q: Q, { measure, mention: whole }: LinkedMeasure, draft: Draft): void {
  if (!whole || !(measure === "trade.imports" || measure.startsWith("investment."))) return;
  const places = view.all("place").filter((p) => isParty(p.cue.id) && p.cue.as !== "office");
  const isInto = (p: Mention): boolean => p.role === "to" || p.role === "in";
  const behind = places.find(
    (p) => isInto(p) && !view.between(whole, p, "quantity") && p.first > whole.last && p.first - whole.last <= 4,
  );
  const owner =
    behind ??
    places.find((p) => p.role === "to" && p.last < whole.first && view.distance(p, whole) <= 3 && whole.last < q.first);
  const others = places.filter((p) => owner && p.cue.id !== owner.cue.id);
  const part = others.findLast((p) => p.last < q.first) ?? others.find((p) => p.first > q.last);
  if (!owner || !part) return;
  draft.subject = placed(owner);
  draft.counterpart = placed(part);
}

/** "Kazakhstan sends 15 percent of its exports to China": whose whole it is, is named before. */
function sendingOf(view: SentenceView, q: Q, whole: Mention, draft: Draft): void {
  const its = view.all("stand-in").some((s) => s.first > q.last && s.last < whole.first);
  if (!its || view.all("share").some((s) => s.last < q.first && view.distance(s, q) <= 3)) return;
  const places = view.all("place").filter((p) => isParty(p.cue.id) && p.cue.as !== "office");
  const owner = places.find((p) => p.last < q.first && p.role === undefined && view.distance(p, q) <= 20);
  const part = owner && places.find((p) => p.cue.id !== owner.cue.id && p.first > owner.last);
  if (!owner || !part) return;
  draft.subject = placed(owner);
  draft.counterpart = placed(part);
}
