import type { MeasureId } from "../../core/index.js";
import { type Draft, fromContext } from "../draft.js";
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
  const noun = known?.mention;
  const invested = isInvestment(known?.measure);
  // "… as its top partner, with trade of 13.7 billion": the noun again, and nobody beside it.
  const beside = noun && view.all("place").some((p) => view.distance(p, noun) <= 2);
  if (known && !invested && (!noun || beside)) return undefined;
  const far = (rank: Draft): number => Math.min(...rank.carriers.map((c) => view.distance(c, q)));
  const [rank] = discourse.ranks
    .filter((r) =>
      known
        ? r.measure === known.measure || (invested && isInvestment(r.measure))
        : /^(?:trade|investment)\./.test(r.measure ?? ""),
    )
    .sort((a, b) => far(a) - far(b));
  if (!rank?.measure || !rank.subject || !rank.counterpart || far(rank) > 24) return undefined;
  const start = (noun ?? q).first;
  const isBy =
    view.all("role").some((r) => r.cue.role === "with" && r.last < start && start - r.last <= 4) ||
    view.all("worth").some((w) => w.last < q.first && q.first - w.last <= 2) ||
    q.cue.case === "with";
  // "Korea is Vietnam's largest investor, having invested 85.8 billion": who invests where, the order has told.
  const follows = invested && rank.carriers.some((c) => c.last < q.first);
  if (!isBy && !follows) return undefined;
  const [subject, counterpart] = [fromContext(rank.subject.id), fromContext(rank.counterpart.id)];
  const pair: Pair = isInvestment(rank.measure)
    ? { subject: counterpart, counterpart: subject }
    : { subject, counterpart };
  return { measure: known?.measure ?? rank.measure, pair };
}

const isInvestment = (measure: MeasureId | undefined): boolean => measure?.startsWith("investment.") === true;

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
