import type { MeasureId } from "../../core/index.js";
import type { Draft } from "../draft.js";
import { goesTo } from "../earlier.js";
import type { SentenceView } from "../view.js";
import { baseOf, isBase } from "../when.js";
import type { Scene } from "./frame.js";
import { type Q, toBefore } from "./move.js";

/** Where the sentence names several times for a growth, the one of this number: its start, its end, what it is compared with. */
export function timeOfNumber(scene: Scene, q: Q, draft: Draft, measure: MeasureId): void {
  const { view } = scene;
  if (draft.kind !== "claim" && view.before(q, "from-amount", 3) && goesTo(view, q)) startOfGoal(view, q, draft);
  else if (draft.kind === "claim" && draft.period && !measure.startsWith("investment."))
    draft.period = endOfSpan(view, q, draft.period);
  if (draft.earlier) return;
  const since = sinceWhen(scene, q);
  if (since) draft.earlier = true;
  const period = since ?? valueOfBase(scene, q, draft);
  if (period) draft.period = period;
}

/** "46 percent more than in the same period of 2024 (459,700 tonnes)": the number of the time compared with. */
function valueOfBase(scene: Scene, q: Q, draft: Draft): Draft["period"] {
  const { view } = scene;
  const mark = view.scan.tokens[q.first - 1];
  const opened = mark && (mark.norm === "(" || (mark.spaced && "–—-".includes(mark.norm)));
  const base = opened ? view.all("time").find((t) => isBase(t) && t.last === q.first - 2) : undefined;
  const value = base && baseOf(base, draft.period?.value, scene.times);
  return value === undefined ? undefined : { value, origin: "said" };
}

/** "Tenfold since 2000, when it stood at 2 billion": the year from which it grew is that of the number. */
function sinceWhen({ view, times }: Scene, q: Q): Draft["period"] {
  const since = view
    .all("time")
    .findLast(
      (t) => t.cue.role === "since" && t.last < q.first && q.first - t.last <= 10 && !view.between(t, q, "quantity"),
    );
  const clause = since && view.all("break").some((b) => b.first > since.last && b.first - since.last <= 2);
  const value = clause ? times.get(since) : undefined;
  return value === undefined ? undefined : { value, origin: "said" };
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
