import type { MeasureId } from "../../core/index.js";
import type { Draft } from "../draft.js";
import type { LinkedMeasure, Scene } from "./frame.js";
import type { Q } from "./move.js";
import type { Pair } from "./world.js";

// Numbers beside a rank in one sentence: whose they are, and of what, the rank has told already.

/** "With 8.9 billion Kazakhstan is its largest trading partner": what the order, told in the same sentence, is by. */
export function ofRank(
  { view, discourse }: Scene,
  q: Q,
  known: LinkedMeasure | undefined,
): (LinkedMeasure & { readonly pair: Pair }) | undefined {
  const { subject, counterpart, measure, lastClaim } = discourse;
  // "… as its top partner, with trade of 13.7 billion": the noun again, and nobody beside it.
  const noun = known?.mention;
  const invested = known?.measure.startsWith("investment.") === true && measure?.startsWith("investment.") === true;
  if (
    known &&
    !invested &&
    (known.measure !== measure || !noun || view.all("place").some((p) => view.distance(p, noun) <= 2))
  )
    return undefined;
  const partner = view.nearest(q, "partner", {
    within: 24,
    where: (p) => p.cue.measure === measure || (invested && p.cue.measure.startsWith("investment.")),
  });
  if (!partner || lastClaim?.sentence !== view.index || subject === undefined || counterpart === undefined)
    return undefined;
  const isBy =
    view
      .all("role")
      .some((r) => r.cue.role === "with" && r.last < (noun ?? q).first && (noun ?? q).first - r.last <= 4) ||
    view.all("worth").some((w) => w.last < q.first && q.first - w.last <= 2) ||
    q.cue.case === "with";
  // "Korea is Vietnam's largest investor, having invested 85.8 billion": who invests where, the order has told.
  if (!isBy && !(invested && partner.last < q.first)) return undefined;
  const pair: Pair = {
    subject: { id: subject, origin: "context" },
    counterpart: { id: counterpart, origin: "context" },
  };
  return { measure: known?.measure ?? partner.cue.measure, pair };
}

/** "China was Vietnam's second-largest source of visitors with 3.7 million": from whom to whom the rank has told. */
export function asRanked(
  { view, discourse }: Scene,
  measure: MeasureId,
  draft: Draft,
): Pick<Draft, "subject" | "counterpart"> | undefined {
  const { subject: from, counterpart: to, lastClaim: last } = discourse;
  const turned = from !== undefined && from === draft.counterpart?.id && to === draft.subject?.id;
  if (!turned || last?.sentence !== view.index || discourse.measure !== measure || !view.has("partner"))
    return undefined;
  const { subject, counterpart } = draft;
  return subject && counterpart && { subject: counterpart, counterpart: subject };
}
