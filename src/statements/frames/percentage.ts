import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { SentenceView } from "../view.js";
import { isBase } from "../when.js";
import { byBefore, change, moveNear, type Q, seriesBefore, toBefore } from "./change.js";
import { numbered } from "./count-noun.js";
import { economyGrowth } from "./economy-growth.js";
import type { Scene } from "./frame.js";
import { asFreight } from "./freight.js";
import { heldWhole } from "./held-whole.js";
import { changingMeasure, isOffice, type LinkedMeasure, measureBefore } from "./linking.js";
import { nextShare } from "./next-share.js";
import { productOfThem, shareOfThem } from "./of-them.js";
import { plainShare, shareOf } from "./share.js";
import { shareAgain } from "./share-again.js";
import { shareOfGuests } from "./share-of-guests.js";
import { shareOfProduct } from "./share-of-product.js";

/** A share or a change in percent. */
export const percentage = (scene: Scene, q: Q): Draft | undefined => ofMeasure(scene, q) ?? shareOfProduct(scene, q);

function ofMeasure(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const part = shareOfThem(scene, q) ?? productOfThem(scene, q) ?? shareOfGuests(scene, q);
  if (part) return part;
  const growth = economyGrowth(scene, q) ?? shareAgain(scene, q);
  if (growth) return growth;
  const verb =
    view.after(q, "move", 1)?.cue.near || view.after(q, "exceed", 1)
      ? view.nearest(q, "measure", {
          within: 8,
          where: (m) => m.cue.as === "verb" && m.cue.measure.startsWith("trade.") && !areGuests(view, m),
        })
      : undefined;
  // "Bought 10 percent less"
  const changing: LinkedMeasure | undefined = verb
    ? { measure: verb.cue.measure, mention: verb }
    : (changingMeasure(scene, q) ?? numbered(view, q) ?? seriesBefore(scene) ?? countedJustNow(scene, q));
  if (!changing) return undefined;
  const linked = asFreight(scene, changing);
  if (paidIn(view, q)) return plainShare(scene, q, { measure: "settlement" });
  const duty = view.nearest(q, "measure", {
    within: 14,
    // "A 25 percent tariff on imports": the duty may stand behind its rate, with little between.
    where: (m) => m.cue.measure === "tariff" && (m.first < q.first || view.distance(q, m) <= 3) && !isOffice(view, m),
  });
  if (duty && !moveNear(view, q)) return plainShare(scene, q, { measure: "tariff", mention: duty });
  if (linked.measure === "settlement" || linked.measure === "tariff") return plainShare(scene, q, linked);
  const held = q.cue.unit === "percent" ? heldWhole(view, q) : undefined;
  if (held) return shareOf(scene, q, { measure: held.whole.cue.measure, mention: held.whole }, held);
  const next = moveNear(view, q, 10) ? undefined : nextShare(scene, q);
  const taken = next && shareOf(scene, q, linked);
  if (taken) return Object.assign(taken, next);
  // "2.3 points above the average": a distance, no change.
  if (q.cue.unit === "percentage-points" && view.nearest(q, "exceed", { within: 10 })) return undefined;
  const yoy = view.nearest(q, "time", { where: (m) => m.cue.spec.type === "same-period", within: 12 });
  // "Up 28 percent from the month before and 31 percent from the same period": one word of growth for both.
  const move = moveNear(view, q) ?? (yoy && view.nearest(q, "move", { where: (m) => m.last < q.first, within: 16 }));
  if (isOfAnother(view, q) && [...scene.used].some((u) => move && u.first > move.last && u.last < q.first))
    return undefined;
  const share = view.nearest(q, "share", { within: 14 });
  // "The share rose from 3.7 to 4.2 percent": each is a share.
  const levels = toBefore(view, q) || isStart(view, q);
  if (levels && q.cue.unit === "percent" && view.nearest(q, "share", { within: 24, where: (s) => s.first < q.first }))
    return shareOf(scene, q, linked);
  const ofWhole = isPartOfWhole(view, q) || isWholeBefore(view, q);
  // "A 5 percent year-on-year decline"
  const told = move && yoy && yoy.first - q.last <= 2 && move.first > yoy.last && move.first - yoy.last <= 2;
  const moveCost = told ? -5 : move ? view.distance(move, q) - (byBefore(view, q) ? 4 : 0) : Number.POSITIVE_INFINITY;
  const shareCost = share ? view.distance(share, q) - (ofWhole ? 5 : 0) : Number.POSITIVE_INFINITY;
  if (share && !(move && byBefore(view, q)) && shareCost < moveCost && q.cue.unit === "percent")
    return shareOf(scene, q, linked);
  // "China nimmt ein Drittel der australischen Exporte ab": who takes so much of a whole makes it no smaller.
  const taker = move && move.last < q.first && view.before(move, "place", 1);
  if (ofWhole && !byBefore(view, q) && (moveCost > 2 || taker) && q.cue.unit === "percent")
    return shareOf(scene, q, linked);
  // "Which is 20 percent above the figure before": to exceed by so much is to have grown by it.
  const exceed = byBefore(view, q) ? (view.after(q, "exceed", 1) ?? view.before(q, "exceed", 3)) : undefined;
  if (exceed) return change(scene, q, linked, exceed.cue.direction);
  // "Imports rose by 7 percent, exports by 5": the verb of the clause before, for a noun of its own.
  const last = scene.discourse.moved;
  const own = linked.mention;
  const isNext = scene.moved && own && own.first > scene.moved.q.last && own.last < q.first;
  if (!move && last && isNext && byBefore(view, q) && own.cue.as === "amount" && view.distance(own, q) <= 8)
    return change(scene, q, linked, last.direction);
  if (
    !move &&
    last &&
    byBefore(view, q) &&
    view.index - last.sentence <= 1 &&
    (isElliptic(view, q) || goesOn(scene, q))
  )
    return change(scene, q, linked, last.direction);
  // "15 percent below the level of 2023"
  const than = view.after(q, "hedge", 1)?.cue.comparator;
  const isThan = than && view.all("time").some((t) => isBase(t) && t.first > q.last && t.first - q.last <= 5);
  if (isThan && !move) return change(scene, q, linked, than === "lt" ? "down" : "up");
  if (move && linked.measure !== "documents.count") return change(scene, q, linked, move.cue.direction);
  if (yoy && q.cue.sign !== undefined) return change(scene, q, linked, q.cue.sign === 1 ? "up" : "down");
  if (q.cue.sign !== undefined && view.distance(linked.mention ?? q, q) < 10)
    return change(scene, q, linked, q.cue.sign === 1 ? "up" : "down");
  return undefined;
}

/** "5,900 companies, 18 percent more than a year earlier": of what the sentence has just counted. */
function countedJustNow(scene: Scene, q: Q): LinkedMeasure | undefined {
  const { view, discourse } = scene;
  const isCompared = view.all("time").some((t) => isBase(t) && view.distance(t, q) <= 6);
  const moves = view.after(q, "move", 1)?.cue.near || view.after(q, "exceed", 1) || byBefore(view, q);
  return isCompared && moves && discourse.lastClaim?.sentence === view.index ? measureBefore(scene) : undefined;
}

/** "1.1 million guests came from Italy, 1.8 percent fewer": a verb that goods also come with. */
const areGuests = (view: SentenceView, verb: Mention): boolean => {
  const guests = view.all("measure").filter((m) => m.cue.measure === "visitors.count");
  return guests.some((m) => m.first === verb.first) && guests.some((m) => m.cue.as === "count");
};

/** "Grew by 4.5 percent to 18 billion, with about 70 percent of this amount in …": a part of what has been told. */
const isOfAnother = (view: SentenceView, q: Q): boolean =>
  view.after(q, "role", 1)?.cue.role === "of" &&
  !view.all("measure").some((m) => m.first > q.last && m.first - q.last <= 4) &&
  !view.all("place").some((p) => p.first > q.last && p.first - q.last <= 2);

/** "… from 3.7 percent to 4.2": the number after it says what became of it. */
function isStart(view: SentenceView, q: Q): boolean {
  const next = view.all("quantity").find((o) => o.first > q.last);
  return next !== undefined && next.cue.unit === q.cue.unit && view.distance(q, next) <= 9 && toBefore(view, next);
}

/** "… became Russia – 16.9 % of its trade" */
const isDashed = (view: SentenceView, q: Mention): boolean => "–—".includes(view.scan.tokens[q.first - 1]?.norm ?? " ");

/** "Imports – by 48 percent": a dash stands for the verb of the clause before. */
function isElliptic(view: SentenceView, q: Mention): boolean {
  const by = view.before(q, "by-amount", 3);
  // "— еще на 26%"
  const more = by && view.before(by, "filler", 1);
  const dash = by && view.scan.tokens[(more ?? by).first - 1];
  return dash?.spaced === true && "–—-".includes(dash.norm);
}

/** "Rose in 2022 by 30 percent, in the first two months of 2023 by 12 percent": of the same measure at another time. */
const goesOn = ({ view, moved }: Scene, q: Q): boolean =>
  moved !== undefined && moved.q.last < q.first && !view.between(moved.q, q, "measure");

/** "Paid 15 percent of imports in renminbi": a currency without an amount, and no rise or fall. */
function paidIn(view: SentenceView, q: Mention): boolean {
  const settled = view.all("measure").find((m) => m.cue.measure === "settlement" && m.first > q.last);
  if (settled && view.distance(q, settled) <= 8 && !view.commaBetween(q, settled)) return !moveNear(view, q, 8);
  // "The share of the dollar", 美元占比
  const ofMoney = (s: Mention): boolean =>
    view.all("currency").some((c) => (c.first > s.last ? c.first - s.last <= 3 : s.first - c.last === 1));
  if (view.all("share").some((s) => view.distance(s, q) <= 16 && ofMoney(s))) return true;
  const currency = view.nearest(q, "currency", { within: 16 });
  return (
    currency !== undefined &&
    currency.first > q.last &&
    view.before(currency, "role", 2)?.cue.role === "in" &&
    !moveNear(view, q, 8)
  );
}

/** 对外贸易的22%: the whole stands right before the part, tied to it by a word of possession. */
function isWholeBefore(view: SentenceView, q: Mention): boolean {
  const whole = view.all("measure").find((m) => m.cue.as === "amount" && q.first - m.last === 2);
  // Қазақстан экспортының 19,5 пайызы Италияға тиесілі: the word of belonging ends the sentence.
  const owned = view.all("measure").some((m) => m.cue.as === "amount" && q.first - m.last === 1);
  if (owned && !whole && view.all("share").some((s) => s.first > q.last) && !moveNear(view, q)) return true;
  if (isSplit(view, q)) return true;
  return whole !== undefined && view.all("role").some((r) => r.first === q.first - 1 && r.cue.side === "after");
}

/** "Bei den Einfuhren kamen 18 Prozent aus Russland": behind the whole, how much of it comes from where. */
function isSplit(view: SentenceView, q: Mention): boolean {
  const from = view.after(q, "place", 3);
  const measure = from?.role === "from" ? "trade.imports" : from?.role === "to" ? "trade.exports" : undefined;
  const whole = view.all("measure").findLast((m) => m.cue.as === "amount" && m.last < q.first);
  return (
    whole !== undefined && whole.cue.measure === measure && q.first - whole.last <= 4 && !view.commaBetween(whole, q)
  );
}

/** "… percent of Kazakhstan's trade": a measure follows with little between, none of it a verb. */
function isPartOfWhole(view: SentenceView, q: Q): boolean {
  const whole = view.all("measure").find((m) => m.first > q.last && m.cue.as === "amount");
  if (!whole || view.distance(q, whole) > 7) return false;
  const verbs = view.between(q, whole, "reach") || view.between(q, whole, "move") || view.between(q, whole, "break");
  const role = view.after(q, "role", 2)?.cue.role;
  // "Growth of 28 percent in exports" is no part of them.
  const apart = role !== undefined && role !== "of" && role !== "from" && role !== "between";
  const linked =
    role !== undefined ||
    view.after(q, "filler", 1) !== undefined ||
    view.after(q, "place", 2) !== undefined ||
    // 38% всех иностранных инвестиций
    (view.after(q, "foreign", 2) !== undefined && !byBefore(view, q));
  // "16.9 % объёма товарооборота": the whole right behind, in languages with a genitive.
  const beside = whole.first - q.last === 1 && !byBefore(view, q) && !view.after(whole, "move", 3) && isDashed(view, q);
  return !verbs && !apart && (linked || beside);
}
