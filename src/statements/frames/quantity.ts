import type { Comparator, Direction } from "../../core/index.js";
import { isCurrency, type Mention, type Quantity } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";
import { areVisiting, countNoun, isPartOfName } from "./count-noun.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Frame, Scene } from "./frame.js";
import {
  asFreight,
  changingMeasure,
  type LinkedMeasure,
  measureBefore,
  moneyMeasure,
  productNear,
  sharpened,
} from "./linking.js";

type Q = MentionOf<"quantity">;

/** Every quantity that is a level, a change, a share or a multiple of a known measure. */
export const quantityFrame: Frame = function* (scene) {
  for (const q of scene.view.all("quantity")) {
    if (scene.used.has(q)) continue;
    const draft = draftOf(scene, q);
    if (!draft) continue;
    scene.used.add(q);
    yield draft;
  }
};

function draftOf(scene: Scene, q: Q): Draft | undefined {
  const { unit } = q.cue;
  if (isCurrency(unit)) return money(scene, q);
  if (unit === "percent" || unit === "percentage-points") return percentage(scene, q);
  if (unit === "times") return multiple(scene, q);
  if (unit === "tonnes") return tonnes(scene, q);
  if (unit === "") return counted(scene, q) ?? unitless(scene, q);
  return undefined;
}

/** The word of rise or fall that governs a number. */
export function moveNear(view: SentenceView, q: Mention, within = 22): MentionOf<"move"> | undefined {
  return view.nearest(q, "move", {
    within,
    right: 1.4,
    // The `more` of "more than 25 billion" is part of the number.
    where: (m) => (m.last < q.first || m.first > q.last) && (!m.cue.near || view.distance(m, q) <= 1),
  });
}

const byBefore = (view: SentenceView, q: Q): boolean =>
  (view.before(q, "by-amount", 3) !== undefined && !toBefore(view, q)) || grewBy(view, q);

/** 3 млрд долларға артты: an amount in the dative right before a word of growth, not of reaching (жетті, дейін өсті). */
function grewBy(view: SentenceView, q: Q): boolean {
  if (q.cue.case !== "to" || view.after(q, "to-amount", 1)) return false;
  const move = view.all("move").find((m) => m.first > q.last);
  return move !== undefined && view.distance(q, move) <= 2 && !view.after(q, "reach", 1);
}
const toBefore = (view: SentenceView, q: Mention): boolean => {
  const to = view.before(q, "to-amount", 3);
  const by = view.before(q, "by-amount", 3);
  return to !== undefined && (by === undefined || to.first > by.first);
};

/** "10 percent or 11 million": the change before, told again in money. */
function retellsChange(scene: Scene, q: Q): boolean {
  const { view } = scene;
  const or = view.before(q, "or", 1);
  return or !== undefined && [...scene.used].some((u) => or.first - u.last === 1);
}

function money(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const linked = moneyMeasure(scene, q) ?? goesOn(scene, q);
  if (!linked) return undefined;
  const move = moveNear(view, q);
  // "By 40 percent (+460 million)"
  if (move && q.cue.sign !== undefined) return change(scene, q, linked, move.cue.direction);
  // "Goods for 51 billion, a fall of …": beyond a comma another number is meant.
  const reach = move && move.first > q.last ? 3 : 10;
  const by = move && byBefore(view, q) && view.distance(move, q) <= reach;
  const beside = move?.cue.near && view.distance(move, q) <= 1 && !toBefore(view, q);
  if (move && (by || beside || retellsChange(scene, q))) return change(scene, q, linked, move.cue.direction);
  const draft = fill(scene, q, linked, "level");
  return finishLevel(scene, q, linked, draft);
}

function finishLevel(scene: Scene, q: Q, linked: LinkedMeasure, draft: Draft): Draft | undefined {
  const { view } = scene;
  const measure = sharpened(linked, draft.period?.value, view, q);
  const sign = linked.sign ?? 1;
  const value = writtenValue(q.cue);
  draft.measure = measure;
  draft.comparator = q.cue.comparator === "eq" ? (exceeding(view, q) ?? "eq") : q.cue.comparator;
  draft.value = sign === -1 && value.amount !== undefined ? { ...value, amount: -value.amount } : value;
  if (q.cue.conversion) draft.conversion = q.cue.conversion;
  if (draft.kind !== "claim" && view.before(q, "from-amount", 1)) startOfGoal(view, q, draft);
  else if (draft.kind === "claim" && draft.period && !measure.startsWith("investment."))
    draft.period = endOfSpan(view, q, draft.period);
  const product = measure.startsWith("trade.") ? productNear(view, linked.mention) : undefined;
  if (product) draft.product = product;
  return isComplete(draft, measure) ? draft : undefined;
}

/** "To raise trade from 60 to 100 billion by 2030": where one stands is no goal, and its time is not the deadline. */
function startOfGoal(view: SentenceView, q: Q, draft: Draft): void {
  draft.kind = "claim";
  if (!view.all("time").some((t) => view.distance(t, q) <= 1)) delete draft.period;
}

/** "2016–2022 from 529 million to 1.16 billion": the first number is that of 2016, the second that of 2022. */
function endOfSpan(view: SentenceView, q: Q, period: NonNullable<Draft["period"]>): NonNullable<Draft["period"]> {
  const [from, to] = period.value.split("/");
  if (!from || !to || !/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) return period;
  const opened = view.all("quantity").some((o) => o.last < q.first && view.before(o, "from-amount", 3) !== undefined);
  if (opened && toBefore(view, q)) return { ...period, value: to };
  return view.before(q, "from-amount", 3) ? { ...period, value: from } : period;
}

/** "Überstieg das Volumen … 25 Milliarden": the verb of exceeding may stand at the other end of the clause. */
function exceeding(view: SentenceView, q: Q): Comparator | undefined {
  const verb = view.nearest(q, "reach", {
    within: 16,
    where: (m) => m.cue.comparator !== undefined && !view.between(m, q, "quantity"),
  });
  const plain = view.nearest(q, "reach", { within: 16, where: (m) => m.cue.comparator === undefined });
  return verb && (!plain || view.distance(verb, q) <= view.distance(plain, q)) ? verb.cue.comparator : undefined;
}

/** "It exceeded 23 billion": a money sentence with no measure of its own, about the one before. */
function goesOn(scene: Scene, q: Q): LinkedMeasure | undefined {
  const { view } = scene;
  const before = measureBefore(scene);
  if (!before || !(before.measure.startsWith("trade.") || before.measure.startsWith("investment."))) return undefined;
  const verb = view.nearest(q, "reach", { within: 10 }) ?? view.nearest(q, "move", { within: 14 });
  const pointer = view.has("stand-in") || view.all("time").length > 0;
  return verb && pointer ? before : undefined;
}

function change(scene: Scene, q: Q, linked: LinkedMeasure, direction: Direction): Draft | undefined {
  const draft = fill(scene, q, linked, "change", { changes: true });
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  draft.direction = direction;
  const product = productNear(scene.view, linked.mention);
  if (product && linked.measure.startsWith("trade.")) draft.product = product;
  return isComplete(draft, linked.measure) ? draft : undefined;
}

function percentage(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const changing = changingMeasure(scene, q) ?? seriesBefore(scene);
  if (!changing) return undefined;
  const linked = asFreight(scene, changing);
  if (paidIn(view, q)) return plainShare(scene, q, { measure: "settlement" });
  const duty = view.nearest(q, "measure", {
    within: 14,
    where: (m) => m.cue.measure === "tariff" && m.first < q.first,
  });
  if (duty && !moveNear(view, q)) return plainShare(scene, q, { measure: "tariff", mention: duty });
  if (linked.measure === "settlement" || linked.measure === "tariff") return plainShare(scene, q, linked);
  // "2.3 points above the average": a distance, no change.
  if (q.cue.unit === "percentage-points" && view.nearest(q, "exceed", { within: 10 })) return undefined;
  const move = moveNear(view, q);
  const share = view.nearest(q, "share", { within: 14 });
  const ofWhole = isPartOfWhole(view, q) || isWholeBefore(view, q);
  const yoy = view.nearest(q, "time", { where: (m) => m.cue.spec.type === "same-period", within: 12 });
  const moveCost = move ? view.distance(move, q) - (byBefore(view, q) ? 4 : 0) : Number.POSITIVE_INFINITY;
  const shareCost = share ? view.distance(share, q) - (ofWhole ? 5 : 0) : Number.POSITIVE_INFINITY;
  if (share && shareCost < moveCost && q.cue.unit === "percent") return shareOf(scene, q, linked);
  if (ofWhole && !byBefore(view, q) && moveCost > 2 && q.cue.unit === "percent") return shareOf(scene, q, linked);
  if (move && linked.measure !== "documents.count") return change(scene, q, linked, move.cue.direction);
  if (yoy && q.cue.sign !== undefined) return change(scene, q, linked, q.cue.sign === 1 ? "up" : "down");
  if (q.cue.sign !== undefined && view.distance(linked.mention ?? q, q) < 10)
    return change(scene, q, linked, q.cue.sign === 1 ? "up" : "down");
  return undefined;
}

/** "Paid 15 percent of imports in renminbi": a currency without an amount, and no rise or fall. */
function paidIn(view: SentenceView, q: Mention): boolean {
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
  return whole !== undefined && view.all("role").some((r) => r.first === q.first - 1 && r.cue.side === "after");
}

/** "… percent of Kazakhstan's trade": a measure follows with little between, none of it a verb. */
function isPartOfWhole(view: SentenceView, q: Mention): boolean {
  const whole = view.all("measure").find((m) => m.first > q.last && m.cue.as === "amount");
  if (!whole || view.distance(q, whole) > 7) return false;
  const verbs = view.between(q, whole, "reach") || view.between(q, whole, "move") || view.between(q, whole, "break");
  const role = view.after(q, "role", 2)?.cue.role;
  // "Growth of 28 percent in exports" is no part of them.
  const apart = role !== undefined && role !== "of" && role !== "from" && role !== "between";
  const linked =
    role !== undefined || view.after(q, "filler", 1) !== undefined || view.after(q, "place", 2) !== undefined;
  return !verbs && !apart && linked;
}

function shareOf(scene: Scene, q: Q, linked: LinkedMeasure): Draft | undefined {
  const { view } = scene;
  const whole = view.all("measure").find((m) => m.first > q.last && m.cue.as === "amount" && view.distance(q, m) <= 12);
  const better: LinkedMeasure = whole ? { measure: whole.cue.measure, mention: whole } : linked;
  if (!better.measure.startsWith("trade.") && !better.measure.startsWith("investment.")) return undefined;
  const draft = fill(scene, q, better, "share");
  const share = view.nearest(q, "share", { within: 14 });
  // 约占外贸的49%: the verb carries what softens the number.
  draft.comparator =
    q.cue.comparator === "eq" && share ? (view.before(share, "hedge")?.cue.comparator ?? "eq") : comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, better.measure) ? draft : undefined;
}

function plainShare(scene: Scene, q: Q, linked: LinkedMeasure): Draft | undefined {
  const draft = fill(scene, q, linked, linked.measure === "tariff" ? "level" : "share");
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, linked.measure) ? draft : undefined;
}

function multiple(scene: Scene, q: Q): Draft | undefined {
  const linked = changingMeasure(scene, q) ?? seriesBefore(scene);
  if (!linked || linked.measure === "documents.count") return undefined;
  const move = moveNear(scene.view, q, 12);
  const draft = fill(scene, q, linked, "ratio", { changes: true });
  draft.comparator = comparatorOf(q.cue);
  const value = writtenValue(q.cue);
  // "Grew by 40 times" in languages that count what is added: 41 times as much.
  const adds = q.cue.added && move && move.last < q.first && byBefore(scene.view, q);
  draft.value = adds && value.amount !== undefined ? { ...value, amount: value.amount + 1 } : value;
  draft.direction = move?.cue.direction ?? "up";
  return isComplete(draft, linked.measure) ? draft : undefined;
}

/** The measure before, if it is one that rises and falls: how many companies there are is hardly said in percent. */
function seriesBefore(scene: Scene): LinkedMeasure | undefined {
  const before = measureBefore(scene);
  return before && /^(?:companies|projects|documents|institutes|programmes)/.test(before.measure) ? undefined : before;
}

function tonnes(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const flow = view.nearest(q, "measure", {
    within: 40,
    right: 1.6,
    where: (m) => m.cue.measure === "transport.cargo" || (m.cue.measure.startsWith("trade.") && m.cue.as !== "weak"),
  });
  const cargo = view.all("measure").some((m) => m.cue.measure === "transport.cargo");
  if (!flow) return undefined;
  const linked = asFreight(scene, { measure: cargo ? "transport.cargo" : flow.cue.measure, mention: flow });
  const move = moveNear(view, q);
  if (move && byBefore(view, q)) return change(scene, q, linked, move.cue.direction);
  return finishLevel(scene, q, linked, fill(scene, q, linked, "level"));
}

/** "52 joint projects", "the number of joint ventures was about 5,000". */
function counted(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  if (isPartOfName(view, q)) return undefined;
  const noun = countNoun(view, q);
  if (!noun && !areVisiting(view, q)) return undefined;
  const linked: LinkedMeasure = noun ? { measure: noun.cue.measure, mention: noun } : { measure: "visitors.count" };
  const move = moveNear(view, q, 10);
  if (move && byBefore(view, q))
    return change(scene, { ...q, cue: { ...q.cue, unit: "count" } }, linked, move.cue.direction);
  const draft = fill(scene, q, linked, "level");
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue, "count");
  return isComplete(draft, linked.measure) ? draft : undefined;
}

/** "They had grown to 51.7 billion": the currency is left out and taken from the money named just before. */
function unitless(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  if (!q.cue.scaled || !discourse.unit || !isCurrency(discourse.unit)) return undefined;
  const linked = moneyMeasure(scene, q) ?? goesOn(scene, q);
  if (!linked || view.distance(linked.mention ?? q, q) > 25) return undefined;
  const cue: Quantity = { ...q.cue, unit: discourse.unit };
  const move = moveNear(view, q);
  const beside = move?.cue.near && view.distance(move, q) <= 1 && !toBefore(view, q);
  const draft = beside
    ? change(scene, { ...q, cue }, linked, move.cue.direction)
    : finishLevel(scene, { ...q, cue }, linked, fill(scene, q, linked, "level"));
  if (draft) draft.damage = "unit-missing";
  return draft;
}
