import type { MeasureId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, fromContext, placed } from "../draft.js";
import type { SentenceView } from "../view.js";
import { countsAnotherWord } from "./count-noun.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { moveNear, type Q } from "./move.js";

// Of what has just been counted, a part: "55 projects … Of them, 12 worth 3.8 billion are completed, five more are under way".

const COUNTED = /^(?:projects|documents|companies|students|visitors|institutes)\.count$/;

/** "Two thirds of this were crude oil": what of the flow just told is of one product. */
export function productOfThem(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const { measure, lastClaim: last, subject, counterpart } = discourse;
  if (!last || view.index - last.sentence > 1 || !/^trade\.(?:exports|imports)$/.test(measure ?? "")) return undefined;
  const product = view.after(q, "product", 7);
  const of = view.all("of-them").some((m) => view.distance(m, q) <= 2);
  // Экспорттың төрттен үші – шикізат
  const whole = view.before(q, "measure", 1);
  const isWhole = whole?.cue.measure === measure && !view.has("place");
  if (!product || !(of || isWhole) || measure === undefined || subject === undefined || counterpart === undefined)
    return undefined;
  if (moveNear(view, q, 6) || view.between(q, product, "quantity") || view.between(q, product, "place"))
    return undefined;
  const draft = fill(scene, q, { measure }, "share");
  Object.assign(draft, { subject: fromContext(subject), counterpart: fromContext(counterpart) });
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, measure) ? draft : undefined;
}

/** What comes from somewhere and is told in money: whose the whole is, is its subject. */
const MONEY = /^(?:trade\.imports|investment\.(?:flow|stock|cumulative))$/;

/** What the text counted last, where `of them` points back to it. */
export function countedBefore(scene: Scene, q: Q): MeasureId | undefined {
  const { view, discourse } = scene;
  const { lastClaim: last, measure } = discourse;
  const counts = measure === "projects.value" ? "projects.count" : measure;
  if (!last || view.index - last.sentence > 1 || counts === undefined || !COUNTED.test(counts)) return undefined;
  // "122 davon sind abgeschlossen"
  if (view.after(q, "of-them", 1) && !q.cue.scaled) return counts;
  const them = view.all("of-them").findLast((m) => m.last < q.first);
  if (!them || q.cue.scaled) return undefined;
  if (goesOn(scene, them, q)) return counts;
  if (view.between(them, q, "measure")) return undefined;
  return q.first - them.last <= 3 || isListedOn(view, q) ? counts : undefined;
}

/** "Of them, 12 concern investment, 23 trade": at the head of the next clause, with no noun of its own. */
function goesOn({ view, used }: Scene, them: Mention, q: Q): boolean {
  const before = [...used]
    .filter((u) => u.first > them.first - 3 && u.last < q.first)
    .sort((a, b) => a.last - b.last)
    .at(-1);
  const isHead = view.opensClause(q) && before && q.first - before.last <= 12 && view.distance(them, before) <= 3;
  return isHead === true && !countsAnotherWord(view, q);
}

/** "… and another five, valued at 310 million": a number that a word for `more` or for what it is worth follows. */
const isListedOn = (view: SentenceView, q: Q): boolean =>
  view.after(q, "more", 2) !== undefined ||
  view.before(q, "more", 1) !== undefined ||
  view.all("worth").some((w) => w.first > q.last && w.first - q.last <= 2);

/** "A fifth of them comes from China": the share of one country's among what was counted from all over. */
export function shareOfThem(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const { measure, lastClaim: last, destination } = discourse;
  const of = view.all("of-them").find((m) => view.distance(m, q) <= 2);
  const isWhole = measure !== undefined && (COUNTED.test(measure) || MONEY.test(measure));
  if (!of || !last || view.index - last.sentence > 1 || measure === undefined || !isWhole) return undefined;
  const from = view.all("place").find((p) => p.role === "from" && p.first > q.last && p.first - q.last <= 8);
  if (!from || destination === undefined || destination === from.cue.id) return undefined;
  const draft = fill(scene, q, { measure }, "share");
  const part = { id: placed(from), of: fromContext(discourse.world ?? destination) };
  Object.assign(
    draft,
    MONEY.test(measure) ? { subject: part.of, counterpart: part.id } : { subject: part.id, counterpart: part.of },
  );
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return isComplete(draft, measure) ? draft : undefined;
}
