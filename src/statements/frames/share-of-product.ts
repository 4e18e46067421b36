import type { Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { byBefore, moveNear, type Q } from "./change.js";
import { countsAnotherWord } from "./count-noun.js";
import { comparatorOf, fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";

/** "A third of the gas that Turkey imports comes from Russia": a part of what a country buys or sells of one product. */
export function shareOfProduct(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const isPart = q.cue.unit === "percent" && !byBefore(view, q) && !moveNear(view, q, 10) && isOfGoods(view, q);
  const flow = isPart ? flowOf(view, q) : undefined;
  if (!flow) return undefined;
  const draft = fill(scene, q, { measure: flow.measure }, "share");
  draft.subject = placed(flow.whose);
  draft.counterpart = placed(flow.part);
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return draft;
}

/** Beside a product, or a verb that says it is bought or sold; a duty on goods is none, nor a product's own part. */
function isOfGoods(view: SentenceView, q: Q): boolean {
  // "At an inflation of 60 percent"
  if (view.before(q, "role", 1)?.cue.side === "before") return false;
  // "A 25 percent discount on gas from Russia"
  const isOther = countsAnotherWord(view, q) && !view.after(q, "product", 2);
  if (isOther || view.all("measure").some((m) => m.cue.measure === "tariff")) return false;
  const behind = view.all("product").find((p) => p.first > q.last && p.first - q.last <= 6 && !isApart(view, q, p));
  const product = behind ?? view.all("product").findLast((p) => p.last < q.first && q.first - p.last <= 3);
  // "60 Prozent des exportierten Urans": a product that is not known by name.
  const traded = view.after(q, "role", 2)?.cue.role === "of" && view.has("share") && isBought(view, q);
  // 汽车约占三分之一
  const holder = product && product.last < q.first && view.all("share").find((s) => s.first > product.last);
  const isHolder = holder && holder.last < q.first && !view.between(product, holder, "place");
  return (product !== undefined || traded) && !isHolder;
}

/** "60 percent, and China buys oil": beyond a comma, people or a verb that is no attribute the product is another one's. */
const isApart = (view: SentenceView, q: Q, product: Mention): boolean =>
  view.commaBetween(q, product) ||
  // … des in der Türkei verbrauchten Gases
  unknownBetween(view, q, product) > (view.between(q, product, "place") ? 1 : 0) ||
  view.all("place").some((p) => p.cue.as === "people" && p.first > q.last && p.last < product.first) ||
  (isBought(view, q, product) && !view.after(q, "measure", 1) && !view.after(q, "role", 1));

/** Words of which nothing is known: "15 percent of their budget on food". */
function unknownBetween({ scan }: SentenceView, q: Q, product: Mention): number {
  const isKnown = (i: number): boolean => scan.mentions.some((m) => m.first <= i && i <= m.last);
  let unknown = 0;
  for (let i = q.last + 1; i < product.first; i++) if (scan.tokens[i]?.kind === "word" && !isKnown(i)) unknown++;
  return unknown;
}

/** Is a verb of buying or selling behind a percentage, and before `end` if one is given? */
const isBought = (view: SentenceView, q: Q, end?: Mention): boolean =>
  view.all("measure").some((m) => {
    const isVerb = m.cue.as === "verb" && m.cue.measure.startsWith("trade.") && m.first > q.last;
    return isVerb && (end ? m.last < end.first : view.distance(m, q) <= 14);
  });

interface Flow {
  readonly measure: "trade.imports" | "trade.exports";
  readonly whose: MentionOf<"place">;
  readonly part: MentionOf<"place">;
}

/** Where it comes from is a part of what the other imports, where it goes to of what the other exports. */
function flowOf(view: SentenceView, q: Q): Flow | undefined {
  const places = view
    .all("place")
    .filter((p) => isParty(p.cue.id) && p.cue.as !== "office" && view.distance(p, q) <= 20);
  const other = (p: MentionOf<"place">) => places.find((o) => o.cue.id !== p.cue.id);
  const source = places.find((p) => p.role === "from");
  const buyer = source && other(source);
  if (source && buyer) return { measure: "trade.imports", whose: buyer, part: source };
  const goal = places.find((p) => p.role === "to");
  const seller = goal && other(goal);
  if (goal && seller) return { measure: "trade.exports", whose: seller, part: goal };
  // "Russia supplies 40 percent of the gas used in Turkey"
  const verb = view.all("measure").find((m) => m.cue.as !== "weak" && m.cue.measure === "trade.exports");
  const supplier = verb && places.find((p) => p.role === undefined && p.cue.as === "name" && p.last < q.first);
  const user = supplier && other(supplier);
  const supplies = verb && supplier && view.distance(supplier, verb) <= 6 && verb.last < q.first;
  return supplies && user ? { measure: "trade.imports", whose: user, part: supplier } : undefined;
}
