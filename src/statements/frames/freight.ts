import type { Draft } from "../draft.js";
import { earlierValue } from "../earlier.js";
import type { MentionOf } from "../view.js";
import { byBefore, change, moveNear, type Q, toBefore } from "./change.js";
import { comparatorOf, fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { finishLevel, isBeside, isRetold } from "./level.js";
import { inTonnes, type LinkedMeasure, measureBefore } from "./linking.js";

/** Tonnes and containers: of freight, or of trade where goods are told of. */
export function tonnes(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const flow = view.nearest(q, "measure", {
    within: 40,
    right: 1.6,
    where: (m) => m.cue.measure === "transport.cargo" || (m.cue.measure.startsWith("trade.") && m.cue.as !== "weak"),
  });
  const cargo = view.all("measure").some((m) => m.cue.measure === "transport.cargo");
  const before = flow ? undefined : (measureBefore(scene) ?? freightBefore(scene));
  const pointsBack =
    view.has("stand-in") &&
    (["reach", "pledge", "move"] as const).some((kind) => view.nearest(q, kind, { within: 10 }) !== undefined);
  // "2.2 million tonnes of it went through Dostyk": freight goes on as freight.
  const goesOnly = before && /^t/.test(before.measure) && (pointsBack || before.measure === "transport.cargo");
  if (!flow && !goesOnly) return undefined;
  // "1.6 million tonnes of grain, after two million in 2023"
  const goods =
    view.after(q, "product", 3) ?? view.nearest(q, "product", { within: 14, where: (p) => p.last < q.first });
  const linked = flow
    ? goods && flow.cue.measure !== "transport.cargo"
      ? { measure: flow.cue.measure, mention: flow }
      : asFreight(scene, { measure: cargo ? "transport.cargo" : flow.cue.measure, mention: flow })
    : (before as LinkedMeasure);
  const move = moveNear(view, q);
  const beside = move && isBeside(view, move, q) && !toBefore(view, q);
  if (move && (beside || byBefore(view, q) || isRetold(view, q))) return change(scene, q, linked, move.cue.direction);
  const earlier = earlierValue(view, q);
  const draft = fill(scene, q, linked, "level", { earlier });
  if (earlier) draft.earlier = true;
  return finishLevel(scene, q, linked, draft);
}

/** "Imported 85,000 cars", 进口汽车8.5万辆: pieces of a product that is traded. */
export function goods(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  const behind = view.after(q, "product", 2);
  const before = view.after(q, "classifier", 1) && view.before(q, "product", 3);
  const isTraded = (m: MentionOf<"measure">): boolean =>
    /^trade\.(?:exports|imports)$/.test(m.cue.measure) && m.cue.as !== "weak" && view.distance(m, q) <= 12;
  const mention = behind || before ? view.nearest(q, "measure", { where: isTraded }) : undefined;
  if (!mention || q.cue.amount < 10) return undefined;
  const { measure } = mention.cue;
  const draft = fill(scene, q, { measure, mention }, "level");
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue, "count");
  return isComplete(draft, measure) ? draft : undefined;
}

/** "By rail … exports rose 17 % to 8 million tonnes": where freight is spoken of, what is counted in tonnes is freight. */
export function asFreight(scene: Scene, linked: LinkedMeasure): LinkedMeasure {
  const isTrade = linked.measure.startsWith("trade.");
  const before = measureBefore(scene) ?? freightBefore(scene);
  const isCarried = scene.view.has("carried") || before?.measure === "transport.cargo";
  if (!isTrade || !isCarried) return linked;
  // "Grain exports": of goods by name it is trade, whatever carries them.
  const isGoods = linked.mention && scene.view.nearest(linked.mention, "product", { within: 2 }) !== undefined;
  return inTonnes(scene.view) && !isGoods ? { ...linked, measure: "transport.cargo" } : linked;
}

/** "From January to June it was 17.8 million tonnes": of the freight told of just before, in a paragraph of its own. */
function freightBefore({ view, discourse }: Scene): LinkedMeasure | undefined {
  const { lastClaim: last, measure } = discourse;
  return last && view.index - last.sentence <= 2 && measure === "transport.cargo" ? { measure } : undefined;
}
