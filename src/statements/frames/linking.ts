import type { MeasureId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import type { LinkedMeasure, Scene } from "./frame.js";
import { isHeld } from "./held-whole.js";
import { toBefore } from "./move.js";
import { isBuilt, isPriced } from "./price.js";
import { respective } from "./respective.js";

export type { LinkedMeasure } from "./frame.js";

const AMOUNT_OF_COUNT: { readonly [m: string]: MeasureId } = {
  "projects.count": "projects.value",
  "documents.count": "documents.value",
};

const isMoneyMeasure = (m: MentionOf<"measure">): boolean =>
  m.cue.as === "amount" &&
  (m.cue.measure.startsWith("trade.") || m.cue.measure.startsWith("investment.") || m.cue.measure === "economy.gdp");

/** Cheapest measure mention for a number; the words before a number are nearer than those behind it. */
function nearestMeasure(
  view: SentenceView,
  q: Mention,
  where: (m: MentionOf<"measure">) => boolean,
): MentionOf<"measure"> | undefined {
  // "Exports – 4.2 billion, imports – 400 million": the dash stands for the verb.
  const told = view.before(q, "measure", 2);
  const dash = view.scan.tokens[q.first - 1];
  if (told && where(told) && q.first - told.last === 2 && dash && "–—-".includes(dash.norm) && dash.spaced) return told;
  // 1,6 млрд доллар профицит: what it is an amount of, right behind it.
  const balance = view.after(q, "measure", 1);
  if (balance?.cue.measure === "trade.balance" && where(balance) && !hasOwnNumber(view, balance)) return balance;
  const factor = (m: MentionOf<"measure">): number =>
    m.first > q.last && (hasOwnNumber(view, m) || view.between(q, m, "break")) ? 3 : 1;
  // 对日出口增长0.5%,进口则为…: what the next clause is about is not what this number was said of.
  const said = view.all("measure").some((m) => m.last < q.first && where(m) && !view.between(m, q, "break"));
  const nearest = view.nearest(q, "measure", {
    where: (m) =>
      where(m) &&
      !isHeld(view, m, q) &&
      !isInvestedIn(view, m) &&
      !isOffice(view, m) &&
      !isPartOfIt(view, m, q) &&
      !(said && m.first > q.last && view.commaBetween(q, m)),
    right: 1.6,
    within: 60,
    factor,
  });
  return nearest && (balanceOf(view, nearest) ?? nearest);
}

/** "It amounted to 5.6 billion, of which exports made up 5.1 billion": what `it` is, was told before. */
const isPartOfIt = (view: SentenceView, m: MentionOf<"measure">, q: Mention): boolean =>
  m.first > q.last &&
  view.all("stand-in").some((s) => s.last < q.first) &&
  !view.all("measure").some((o) => o.last < q.first && o.cue.as === "amount") &&
  view.all("of-them").some((o) => o.first > q.last && o.last < m.first);

/** "Laut Zoll": the customs that say it, no duty. */
export const isOffice = (view: SentenceView, m: MentionOf<"measure">): boolean =>
  m.cue.measure === "tariff" &&
  view.all("statistics").some((s) => s.first === m.first) &&
  view.all("says").some((s) => view.distance(s, m) <= 3);

/** "Chinese investment in Kazakhstan's economy grew": it is the investment that grew. */
const isInvestedIn = (view: SentenceView, m: MentionOf<"measure">): boolean =>
  m.cue.measure === "economy.gdp" &&
  view
    .all("measure")
    .some(
      (i) =>
        i.cue.measure.startsWith("investment.") &&
        i.last < m.first &&
        view.all("role").some((r) => r.cue.role === "in" && r.first > i.last && r.last < m.first),
    );

/** "A surplus in trade with Peru": the trade is what the surplus is in. */
function balanceOf(view: SentenceView, m: MentionOf<"measure">): MentionOf<"measure"> | undefined {
  if (m.cue.measure !== "trade.turnover" || view.before(m, "role", 2)?.cue.role !== "in") return undefined;
  return view
    .all("measure")
    .findLast((b) => b.cue.measure === "trade.balance" && b.last < m.first && m.first - b.last <= 5);
}

/** "Imports of 11 billion and exports of 9 billion": the second noun has a number of its own. */
const hasOwnNumber = (view: SentenceView, m: Mention): boolean => {
  const next = view.all("quantity").find((o) => o.first > m.last);
  if (next === undefined) return false;
  // "… and its trade with Russia to 3.2 billion"
  const reached =
    view.before(next, "to-amount", 1) ?? view.before(next, "reach", 1) ?? view.before(next, "by-amount", 1);
  if (reached && reached.first > m.last && next.first - m.last <= 5) return true;
  // "… rose 7.3 percent and exports 5.6 percent"
  if (next.first - m.last === 1) return true;
  return next.first - m.last <= 2 && view.after(m, "role", 1) !== undefined;
};

/** What an amount of money is an amount of. */
export function moneyMeasure(scene: Scene, q: Mention): LinkedMeasure | undefined {
  const { view } = scene;
  const own = respective(view, q)?.measure;
  if (own) return { measure: own.cue.measure, mention: own, sign: own.cue.sign };
  const worth = view.all("worth").find((w) => w.last < q.first && view.distance(w, q) <= 4);
  // "60 documents on trade and investment, worth …": what has been counted is also what is worth it.
  const counted = (m: Mention): boolean => [...scene.used].some((u) => u.last < m.first && m.first - u.last <= 5);
  const valued =
    worth &&
    view.nearest(worth, "measure", {
      where: (m) => m.cue.as === "count" && m.first < worth.first && AMOUNT_OF_COUNT[m.cue.measure] !== undefined,
      within: 60,
    });
  // 价值300亿美元的协议: what is worth it follows as a noun.
  const beside = valued && worth.first - valued.last <= 2 && counted(valued);
  const behind =
    worth &&
    !beside &&
    view.nearest(q, "measure", {
      where: (m) =>
        m.cue.as === "count" &&
        AMOUNT_OF_COUNT[m.cue.measure] !== undefined &&
        m.first > q.last &&
        (m.first - q.last === 1 || view.after(q, "role", 1) !== undefined) &&
        !view.between(q, m, "quantity"),
      within: 5,
    });
  if (behind) return { measure: AMOUNT_OF_COUNT[behind.cue.measure] as MeasureId, mention: behind };
  const amount = nearestMeasure(view, q, isMoneyMeasure);
  const near = valued && (counted(valued) || view.distance(valued, q) <= 16);
  const nearer =
    valued &&
    (!amount ||
      amount.first > q.last ||
      amount.first < valued.first ||
      view.distance(amount, q) > view.distance(valued, q));
  if (valued && near && (nearer || counted(valued)))
    return { measure: AMOUNT_OF_COUNT[valued.cue.measure] as MeasureId, mention: valued };
  // "Of them, 12 worth 3.8 billion": of what has just been counted.
  const last = scene.discourse.lastClaim?.sentence === view.index ? scene.discourse.measure : undefined;
  const part = view.has("of-them") && last !== undefined ? AMOUNT_OF_COUNT[last] : undefined;
  if (worth && part && counted(worth)) return { measure: part };
  if (!amount || amount.first > q.last || !worth || view.distance(amount, worth) > 4)
    if (isPriced(view, q, worth)) return { measure: "documents.value" };
  if (isBuilt(scene, q, amount)) return { measure: "projects.value" };
  // "Cooperate in investment with a volume of more than 50 billion invested": in nothing that is counted.
  const isInvested = worth?.cue.invested && !view.all("measure").some((m) => AMOUNT_OF_COUNT[m.cue.measure]);
  if (isInvested && !(amount && amount.first > worth.first)) return { measure: "investment.flow" };
  const flow = flowVerb(scene, q);
  // "Exported goods for 2 billion, imports were 6 billion": what the next clause is about has its own number.
  const isNext = amount && flow && flow.last < q.first && amount.first > q.last && view.commaBetween(q, amount);
  if (flow && (!amount || isNext || view.distance(flow, q) + 3 < view.distance(amount, q)))
    return { measure: flow.cue.measure, mention: flow };
  if (amount) return { measure: amount.cue.measure, mention: amount, sign: amount.cue.sign };
  const goods = worth && view.nearest(worth, "measure", { where: (m) => m.cue.as === "weak", within: 4 });
  if (goods && (view.has("pair") || view.all("place").some((p) => p.role === "between")))
    return { measure: goods.cue.measure, mention: goods };
  const nearby = nearestMeasure(view, q, (m) => m.cue.as === "count" && AMOUNT_OF_COUNT[m.cue.measure] !== undefined);
  if (nearby && view.distance(nearby, q) <= 14)
    return { measure: AMOUNT_OF_COUNT[nearby.cue.measure] as MeasureId, mention: nearby };
  return undefined;
}

/** "Goods worth … went to", "bought for …": a verb of trade with goods, or with nothing else, beside the amount. */
function flowVerb({ view, used }: Scene, q: Mention): MentionOf<"measure"> | undefined {
  const verb = nearestMeasure(view, q, (m) => m.cue.as === "verb" && /^(?:trade|investment)\./.test(m.cue.measure));
  if (!verb) return undefined;
  if (verb.cue.measure.startsWith("investment.")) return verb;
  // "Der Handel ging auf 70 Milliarden zurück": the end of the clause makes it a verb of falling.
  const particle = view.after(q, "move", 1);
  if (particle && verb.last < q.first && endsClause(view, particle)) return undefined;
  // "Exporte kamen auf nur 210 Millionen": a noun before the verb is what came to so much.
  const noun = view.all("measure").findLast((m) => isMoneyMeasure(m) && m.last < verb.first);
  if (noun && toBefore(view, q) && !view.between(noun, verb, "quantity") && !view.commaBetween(noun, verb))
    return undefined;
  const goods = view.nearest(q, "measure", { where: (m) => m.cue.as === "weak", within: 14 });
  const product = view.nearest(q, "product", { within: 14 });
  // "Exported to China for 14 billion, to Russia for 9 billion": the verb before holds on.
  const before = view.all("quantity").find((o) => used.has(o) && o.first > verb.last && o.last < q.first);
  const goesOn = before && view.all("place").some((p) => p.role && p.first > before.last && p.last < q.first);
  return goods || product || goesOn || view.distance(verb, q) <= 8 ? verb : undefined;
}

/** Counts whose rise and fall is reported in percent; of companies or documents only "the number of" them is. */
const COUNTED_STREAMS: ReadonlySet<string> = new Set([
  "students.count",
  "visitors.count",
  "transport.trains",
  "transport.routes",
]);

function canChange(view: SentenceView, m: MentionOf<"measure">): boolean {
  if (m.cue.as === "amount") return true;
  return m.cue.as === "count" && (COUNTED_STREAMS.has(m.cue.measure) || view.before(m, "count-word", 4) !== undefined);
}

/** What a percentage or a multiple is said of. */
export function changingMeasure(scene: Scene, q: Mention): LinkedMeasure | undefined {
  const own = respective(scene.view, q)?.measure;
  const { view } = scene;
  // "…, 3 percent less than before; imports …": beyond a semicolon something else is told of.
  const apart = (m: Mention): boolean => view.scan.tokens.slice(q.last + 1, m.first).some((t) => t.norm === ";");
  const m = own ?? nearestMeasure(view, q, (c) => canChange(view, c) && !apart(c));
  return m ? { measure: m.cue.measure, mention: m, sign: m.cue.sign } : undefined;
}

export const inTonnes = (view: SentenceView): boolean => view.all("quantity").some((q) => q.cue.unit === "tonnes");

/** The measure of the sentence before, where this one names none but goes on about it. */
export function measureBefore(scene: Scene): LinkedMeasure | undefined {
  const { view, discourse } = scene;
  const last = discourse.lastClaim;
  const named = discourse.mentioned;
  // "Trade shows high figures. Last year it rose …": named with nothing said of it that could be checked.
  const justNamed = named && view.index - named.sentence === 1 && (!last || last.sentence < named.sentence);
  // "Er wuchs 2020 um 5,3 Prozent": nothing else is named that it could be said of.
  const isBare =
    !view.has("measure") && !view.all("place").some((p) => p.cue.as === "name" || p.cue.as === "adjective");
  if (justNamed && (view.has("stand-in") || isBare)) return { measure: named.measure, owner: named.owner };
  if (!last || discourse.measure === undefined) return undefined;
  const sameParagraph = last.paragraph === view.sentence.paragraph;
  const pointsBack = view.index - last.sentence === 1 && view.has("stand-in");
  const { sign } = discourse;
  const measure = inTonnes(view) && discourse.measure.startsWith("transport.") ? "transport.cargo" : discourse.measure;
  return (sameParagraph && view.index - last.sentence <= 2) || pointsBack ? { measure, sign } : undefined;
}

/** Sharpens `investment.flow`: since a year or in total it is cumulative. */
export function sharpened(
  linked: LinkedMeasure,
  period: string | undefined,
  view: SentenceView,
  q: Mention,
): MeasureId {
  if (linked.measure !== "investment.flow" && linked.measure !== "investment.cumulative") return linked.measure;
  if (period?.includes("/..")) return "investment.cumulative";
  if (period?.startsWith("..")) return "investment.stock";
  // "Der Bestand der deutschen Investitionen"
  const { mention } = linked;
  const isStock = (m: MentionOf<"measure">): boolean => m.cue.measure === "investment.stock" && m !== mention;
  if (mention && view.nearest(mention, "measure", { where: (m) => isStock(m) && m.first < mention.first, within: 4 }))
    return "investment.stock";
  const [from, to] = (period ?? "").split("/");
  if (from && to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > (from.length > 4 ? 1 : 0))
    return "investment.cumulative";
  // "Since 2005 …, last year 1.4 billion": a year of its own is none of them all.
  const since = view.nearest(q, "time", { where: (m) => m.cue.role === "since", within: 25 });
  if (since && period === undefined) return "investment.cumulative";
  // A flow needs a time to flow in; what has been invested "in total" is a stock.
  if (linked.measure === "investment.cumulative") return isOneYear(period) ? "investment.flow" : "investment.stock";
  return period === undefined && !linked.mention?.cue.inflow && !isTimed(view, q)
    ? "investment.stock"
    : "investment.flow";
}

export const isOneYear = (period: string | undefined): boolean => /^\d{4}(?:-\d\d\/\d{4}-\d\d)?$/.test(period ?? "");

/** "At present", or a time beyond a semicolon, gives a flow no time to flow in. */
const isTimed = (view: SentenceView, q: Mention): boolean =>
  view.all("time").some((time) => {
    const { spec } = time.cue;
    const [start, end] = time.first < q.first ? [time.last, q.first] : [q.last, time.first];
    const isApart = view.scan.tokens.slice(start + 1, end).some((t) => t.norm === ";" || t.norm === "；");
    return !isApart && spec.type !== "vague" && !(spec.type === "relative" && spec.unit === "day");
  });

/** The product that narrows a trade measure, in the text's words. */
export function productNear(view: SentenceView, anchor: Mention | undefined): string | undefined {
  if (!anchor) return undefined;
  const product = view.nearest(anchor, "product", { within: 4 });
  return product && productName(view, product);
}

export const productName = (view: SentenceView, product: MentionOf<"product">): string =>
  product.cue.product || view.words(product).toLowerCase();
