import { isCurrency, isVolume, type Mention, type Quantity } from "../../text/index.js";
import type { Draft } from "../draft.js";
import { earlierValue, goesTo, isOpening } from "../earlier.js";
import type { SentenceView } from "../view.js";
import { ofRank } from "./beside-rank.js";
import { byBefore, change, moveNear, type Q, seriesBefore, toBefore } from "./change.js";
import { numbered } from "./count-noun.js";
import { counted } from "./counted.js";
import { isDistance } from "./exceeding.js";
import { fallenTo } from "./fall.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Frame, Scene } from "./frame.js";
import { goods, tonnes } from "./freight.js";
import { inheritTime } from "./inherited.js";
import { finishLevel, isBeside, isRetold } from "./level.js";
import { changingMeasure, type LinkedMeasure, measureBefore, moneyMeasure } from "./linking.js";
import { listed } from "./listed.js";
import { listedCount } from "./listed-count.js";
import { percentage } from "./percentage.js";
import { received } from "./received.js";

/** Every quantity that is a level, a change, a share or a multiple of a known measure. */
export const quantityFrame: Frame = function* (scene) {
  let before: { readonly q: Q; readonly draft: Draft } | undefined;
  for (const q of scene.view.all("quantity")) {
    if (scene.used.has(q)) continue;
    const draft = bracketedChange(scene.view, q, before) ?? draftOf(scene, q);
    if (!draft) continue;
    scene.used.add(q);
    before = { q, draft };
    yield draft;
  }
};

/** "1.7 billion dollars (–2.3 %)": the change of the very level before it. */
function bracketedChange(
  view: SentenceView,
  q: Q,
  before: { readonly q: Q; readonly draft: Draft } | undefined,
): Draft | undefined {
  const { unit, sign } = q.cue;
  if (unit !== "percent" || sign === undefined || before?.draft.form !== "level") return undefined;
  if (!isOpening(view, q.first - 1) || q.first - before.q.last !== 2 || before.draft.kind !== "claim") return undefined;
  const { conversion: _conversion, damage: _damage, earlier: _earlier, ...same } = before.draft;
  const direction = sign === 1 ? "up" : "down";
  return {
    ...same,
    form: "change",
    direction,
    comparator: comparatorOf(q.cue),
    value: writtenValue(q.cue),
    carriers: [q, ...before.draft.carriers],
  };
}

function draftOf(scene: Scene, q: Q): Draft | undefined {
  const { unit } = q.cue;
  const item = listed(scene, q) ?? listedCount(scene, q) ?? received(scene, q);
  if (item) return item;
  if (isCurrency(unit)) return money(scene, q);
  if (unit === "percent" || unit === "percentage-points") return percentage(scene, q);
  if (unit === "times") return multiple(scene, q);
  if (isVolume(unit)) return tonnes(scene, q);
  if (unit === "") return goods(scene, q) ?? counted(scene, q) ?? unitless(scene, q);
  return undefined;
}

/** "10 percent or 11 million": the change before, told again in money. */
function retellsChange(scene: Scene, q: Q): boolean {
  const { view } = scene;
  const or = view.before(q, "or", 1);
  return or !== undefined && [...scene.used].some((u) => or.first - u.last === 1);
}

function money(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const known = continued(scene, q) ?? moneyMeasure(scene, q);
  const ranked = ofRank(scene, q, known);
  const linked = known ?? ranked ?? goesOn(scene, q);
  if (!linked || ofFunds(view, q, linked.mention) || isDistance(view, q)) return undefined;
  const move = moveNear(view, q);
  // "By 40 percent (+460 million)"
  const isEnd = toBefore(view, q) || goesTo(view, q);
  if (move && q.cue.sign !== undefined && !isEnd) return change(scene, q, linked, move.cue.direction);
  // "Exceeded the value of the year before by 6.7 billion"
  const exceed = byBefore(view, q)
    ? view.nearest(q, "exceed", { within: 10, where: (e) => e.last < q.first })
    : undefined;
  if (exceed && !move) return change(scene, q, linked, exceed.cue.direction);
  // "Goods for 51 billion, a fall of …": beyond a comma another number is meant.
  const reach = move && move.first > q.last ? 3 : move && !view.between(move, q, "quantity") ? 22 : 10;
  const by = move && byBefore(view, q) && view.distance(move, q) <= reach;
  const beside = move && isBeside(view, move, q) && !toBefore(view, q);
  if (move && (by || beside || retellsChange(scene, q) || isRetold(view, q)))
    return change(scene, q, linked, move.cue.direction);
  const earlier = earlierValue(view, q);
  const same = earlier && measureOfValue(scene, q);
  const draft = fill(scene, q, same ?? linked, "level", { earlier });
  if (earlier) draft.earlier = true;
  if (ranked) inheritTime(scene, Object.assign(draft, ranked.pair));
  return finishLevel(scene, q, same ?? linked, draft);
}

/** "Aid for projects amounts to 656 million", "a loan of 5 billion": money of another kind, named nearer than the measure. */
function ofFunds(view: SentenceView, q: Q, measure: Mention | undefined): boolean {
  const behind = view.all("funds").some((f) => f.first > q.last && f.first - q.last <= 2 && !view.commaBetween(q, f));
  const before = view.all("funds").findLast((f) => f.last < q.first && view.distance(f, q) <= 20);
  if (!before || view.between(before, q, "quantity")) return behind;
  // 直接投资和贷款总额: both together.
  const joined = measure && before.first - measure.last <= 2 && view.between(measure, before, "range");
  if (joined) return false;
  const counts = measure?.cue.kind === "measure" && measure.cue.as === "count";
  const isFar = measure === undefined || measure.last < before.first || measure.first > q.last;
  const nearer = isFar || (counts && !view.between(measure, q, "worth"));
  return behind || (nearer && !view.between(before, q, "break"));
}

/** What is compared is of one measure: that of the value before it in the sentence, unless a noun stands between them. */
function measureOfValue(scene: Scene, q: Q): LinkedMeasure | undefined {
  const { view, discourse, used } = scene;
  if (discourse.lastClaim?.sentence !== view.index) return undefined;
  const before = [...used].filter((u) => u.last < q.first).sort((a, b) => a.last - b.last);
  const value = before.at(-1);
  if (!value || view.between(value, q, "measure")) return undefined;
  const mention = view.nearest(q, "measure", { where: (m) => m.last < q.first && m.cue.measure === discourse.measure });
  return mention && { measure: mention.cue.measure, mention, sign: mention.cue.sign };
}

/** "Fell by 10.9 percent, to 3.37 billion": the amount is what the percentage was said of. */
function continued(scene: Scene, q: Q): LinkedMeasure | undefined {
  const { view, moved } = scene;
  return moved &&
    toBefore(view, q) &&
    moved.q.first < q.first &&
    view.distance(moved.q, q) <= 6 &&
    !view.between(moved.q, q, "measure")
    ? moved.linked
    : undefined;
}

/** "It exceeded 23 billion": a money sentence with no measure of its own, about the one before. */
function goesOn(scene: Scene, q: Q): LinkedMeasure | undefined {
  const { view } = scene;
  const { mentioned } = scene.discourse;
  const counted = countedByOffice(scene);
  if (counted) return counted;
  const goal = goalAt(view, q);
  const near = goal && mentioned && view.index - mentioned.sentence <= 2 ? { measure: mentioned.measure } : undefined;
  const before = measureBefore(scene) ?? near;
  if (before && goal) return before;
  if (!before || !(before.measure.startsWith("trade.") || before.measure.startsWith("investment."))) return undefined;
  const verb =
    view.nearest(q, "reach", { within: 10 }) ??
    view.nearest(q, "move", { within: 14 }) ??
    view.nearest(q, "multiple", { within: 6, where: (m) => m.last < q.first });
  const pointer = view.has("stand-in") || view.all("time").length > 0;
  return (verb && pointer) || isVerbless(view, q) ? before : undefined;
}

/** За девять месяцев этого года – уже 30,3 млрд: a time and its number are the whole of the sentence. */
function isVerbless(view: SentenceView, q: Q): boolean {
  const [time] = view.all("time");
  const rest = view.scan.tokens.length - 1 - q.last;
  return time !== undefined && time.first <= 1 && q.first - time.last <= 3 && rest <= 1 && !view.has("place");
}

/** "Chinese customs count otherwise: 41 billion": a statistics body, and an amount of what was told just before. */
function countedByOffice({ view, discourse }: Scene): LinkedMeasure | undefined {
  const { lastClaim, measure: claimed, mentioned } = discourse;
  // "How large trade is, nobody agrees. The customs put it at …": named, and nothing said of it so far.
  const isNamed = mentioned && (!lastClaim || lastClaim.sentence < mentioned.sentence);
  const last = isNamed ? mentioned : lastClaim;
  const measure = isNamed ? mentioned.measure : claimed;
  const isOther = view.all("measure").some((m) => !view.all("statistics").some((s) => s.first === m.first));
  if (!view.has("statistics") || isOther || !last || view.index - last.sentence > 2) return undefined;
  return measure?.startsWith("trade.") && measure !== "trade.balance" ? { measure } : undefined;
}

/** "We aim to bring this to 10 billion" */
function goalAt(view: SentenceView, q: Q): Mention | undefined {
  const pledge = view.nearest(q, "pledge", { within: view.has("measure") ? 8 : 16 });
  const to = toBefore(view, q) || q.cue.case === "to" || view.after(q, "to-amount", 1) || view.before(q, "reach", 2);
  if (!pledge) return undefined;
  // "As the next goal they have named five billion": with nothing else that it could be of.
  const isAlone = pledge.last < q.first && !view.has("measure") && !view.between(pledge, q, "quantity");
  return to || isAlone || (pledge.last < q.first && view.distance(pledge, q) <= 1) ? pledge : undefined;
}

/** "Imports were 15 times the exports": how two measures stand to each other, no growth of one. */
function isOfAnother(view: SentenceView, q: Q): boolean {
  // "More than 40 times exceed the supplies from India": flows of two directions under one name.
  const exceed = view.after(q, "exceed", 1);
  const end = exceed?.last ?? q.last;
  const behind = view.all("measure").find((m) => m.first > end && m.first - end <= 3 && m.cue.as === "amount");
  const before = view.all("measure").findLast((m) => m.last < q.first && m.cue.as === "amount");
  return behind && before ? exceed !== undefined || behind.cue.measure !== before.cue.measure : false;
}

function multiple(scene: Scene, q: Q): Draft | undefined {
  const linked = changingMeasure(scene, q) ?? seriesBefore(scene) ?? countedHere(scene) ?? numbered(scene.view, q);
  if (!linked || linked.measure === "documents.count" || isOfAnother(scene.view, q)) return undefined;
  const move = moveNear(scene.view, q, 12);
  const draft = fill(scene, q, linked, "ratio", { changes: true });
  draft.comparator = comparatorOf(q.cue);
  const value = writtenValue(q.cue);
  // "Grew by 40 times" in languages that count what is added: 41 times as much.
  const adds = q.cue.added && move && move.last < q.first && byBefore(scene.view, q);
  draft.value = adds && value.amount !== undefined ? { ...value, amount: value.amount + 1 } : value;
  // "1.5 times less than a year ago"
  draft.direction = move?.cue.direction ?? scene.view.after(q, "exceed", 1)?.cue.direction ?? "up";
  if (draft.direction === "down") fallenTo(draft);
  return isComplete(draft, linked.measure) ? draft : undefined;
}

/** 有706家韩国企业，是2017年的两倍: of what the sentence has just counted. */
const countedHere = (scene: Scene): LinkedMeasure | undefined =>
  scene.discourse.lastClaim?.sentence === scene.view.index ? measureBefore(scene) : undefined;

/** "They had grown to 51.7 billion": the currency is left out and taken from the money named just before. */
function unitless(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  // "(2022: 1.05 billion) 1.27 billion dollars": the unit that the number beside it has.
  const beside = view.all("quantity").find((o) => isCurrency(o.cue.unit) && o.first > q.last && o.first - q.last <= 3);
  // "Was 90 billion, and we want it to be 100 billion dollars"
  const behind = view.all("quantity").find((o) => isCurrency(o.cue.unit) && o.cue.scaled && o.first > q.last);
  const before = view.all("quantity").findLast((o) => isCurrency(o.cue.unit) && o.last < q.first);
  const unit = beside?.cue.unit ?? before?.cue.unit ?? discourse.unit ?? behind?.cue.unit;
  // "2.6 million Russians": people are no money.
  const people = view.after(q, "place", 1)?.cue.as === "people";
  if (!q.cue.scaled || !unit || !isCurrency(unit) || people) return undefined;
  const known = moneyMeasure(scene, q);
  const rank = ofRank(scene, q, known);
  const named = view.all("place").findLast((p) => p.last < q.first)?.cue.id;
  const ranked = rank?.pair.counterpart?.id === named ? rank : undefined;
  const linked = known ?? ranked ?? goesOn(scene, q);
  if (!linked || view.distance(linked.mention ?? q, q) > (beside || before ? 40 : 25)) return undefined;
  const cue: Quantity = { ...q.cue, unit };
  const move = moveNear(view, q);
  const changes = move && isBeside(view, move, q) && !toBefore(view, q);
  const draft = changes
    ? change(scene, { ...q, cue }, linked, move.cue.direction)
    : finishLevel(scene, { ...q, cue }, linked, fill(scene, q, linked, "level"));
  // "8.8 billion dollars against 9.7 billion": good style, nothing is broken.
  const isEllipsis = !beside && (before ?? behind) !== undefined;
  if (draft && ranked) inheritTime(scene, Object.assign(draft, ranked.pair));
  if (draft && !isEllipsis) draft.damage = "unit-missing";
  return draft;
}
