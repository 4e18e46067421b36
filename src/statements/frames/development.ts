import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import { moveNear } from "./change.js";
import { moreLearners } from "./count-noun.js";
import { fallenTo } from "./fall.js";
import { fill, isComplete, writtenValue } from "./fill.js";
import type { Frame } from "./frame.js";
import { changingMeasure, type LinkedMeasure, measureBefore } from "./linking.js";

/** "Doubled", "verhundertfacht": the multiple is in the word itself. */
export const multipleFrame: Frame = (scene) => {
  const { view } = scene;
  const drafts: Draft[] = [];
  for (const m of view.all("multiple")) {
    const linked = changingMeasure(scene, m) ?? measureBefore(scene);
    if (!linked || linked.measure === "documents.count") continue;
    const draft = fill(scene, m, linked, "ratio", { changes: true });
    draft.comparator = hedgeBefore(view, m) ?? "eq";
    draft.value = { amount: m.cue.times, unit: "times" };
    draft.direction = m.cue.direction ?? "up";
    const fell = view.nearest(m, "move", {
      within: 3,
      where: (move) =>
        move.cue.direction === "down" && !view.commaBetween(move, m) && !view.between(move, m, "quantity"),
    });
    if (fell) fallenTo(draft);
    if (isComplete(draft, linked.measure)) drafts.push(draft);
  }
  return drafts;
};

const hedgeBefore = (view: SentenceView, m: Mention) => view.before(m, "hedge", 2)?.cue.comparator;

const SERIES = /^(?:trade|investment|transport|students|visitors|economy)\./;

/** "Will abolish all duties on each other's goods": a rate of nothing. */
export const abolitionFrame: Frame = (scene) => {
  const { view } = scene;
  for (const m of view.all("abolish")) {
    const duty = view.nearest(m, "measure", { within: 16, where: (x) => x.cue.measure === "tariff" });
    if (!duty || view.nearest(duty, "quantity", { within: 12, where: (q) => q.cue.unit === "percent" })) continue;
    const isNoun = view
      .all("role")
      .some((r) => r.last === m.first - 1 && r.cue.side === "after" && r.cue.role === "of");
    if (isNoun || view.commaBetween(m, duty)) continue;
    const draft = fill(scene, m, { measure: "tariff", mention: duty }, "level");
    draft.comparator = "eq";
    draft.value = { amount: 0, unit: "percent" };
    // Who will abolish a duty binds himself.
    if (draft.kind === "forecast" && !view.has("forecast")) draft.kind = "pledge";
    if (isComplete(draft, "tariff")) return [draft];
  }
  return [];
};

/** "A record", "an all-time high": the most so far of what the sentence measures. */
export const recordFrame: Frame = (scene) => {
  const { view } = scene;
  const drafts: Draft[] = [];
  for (const m of view.all("record")) {
    if (m.cue.since && !view.all("time").some((t) => isSinceWhen(view, m, t))) continue;
    // "This is also a record": only a short sentence points back.
    // "For the first time in history became the third partner": of a rank there is no record.
    if (view.nearest(m, "partner", { within: 8, where: (p) => p.first > m.last })) continue;
    const isBrief = view.scan.tokens.length <= 14 || scene.discourse.lastClaim?.sentence === view.index;
    const linked = changingMeasure(scene, m) ?? (isBrief ? measureBefore(scene) : undefined);
    if (!linked || !SERIES.test(linked.measure)) continue;
    if (drafts.some((d) => d.measure === linked.measure)) continue;
    const draft = fill(scene, m, linked, "record");
    if (draft.kind !== "claim") continue;
    draft.direction = m.cue.direction ?? "up";
    if (isComplete(draft, linked.measure)) drafts.push(draft);
  }
  return drafts;
};

/** "The lowest since 2010", 2010年以来最低 */
const isSinceWhen = (view: SentenceView, m: Mention, t: MentionOf<"time">): boolean =>
  (t.cue.role === "since" || t.cue.spec.type === "past") && view.distance(m, t) <= 6 && !view.commaBetween(m, t);

/** "For the eighth year running", "eight years in a row". */
export const streakFrame: Frame = (scene) => {
  const { view } = scene;
  const streak = view.all("streak")[0];
  // "Several years running": nothing to count.
  if (!streak || view.nearest(streak, "vague", { within: 3 })) return [];
  const number = view.nearest(streak, "quantity", {
    within: 5,
    // "Two crossings are running": a number of something else.
    where: (q) =>
      q.cue.unit === "years" ||
      (q.cue.unit === "" && view.distance(q, streak) <= 4 && !view.between(q, streak, "measure")),
  });
  const ordinal = view.nearest(streak, "ordinal", { within: 5 });
  const past = yearsBefore(view, streak);
  const amount = number?.cue.amount ?? ordinal?.cue.n ?? past;
  if (amount === undefined || amount > 100) return [];
  const partner = view.nearest(streak, "partner", { within: 30 });
  const linked: LinkedMeasure | undefined = partner
    ? { measure: partner.cue.measure }
    : (changingMeasure(scene, streak) ?? measureBefore(scene));
  if (!linked) return [];
  const draft = fill(scene, streak, linked, "streak");
  draft.comparator = number?.cue.comparator ?? "eq";
  draft.value = number ? writtenValue(number.cue, "years") : { amount, unit: "years" };
  // The years are what is counted, not when.
  if (!number && !ordinal) delete draft.period;
  const move = moveNear(view, streak, 15);
  if (move && !partner) draft.direction = move.cue.direction;
  const carrier = number ?? ordinal;
  if (number) scene.used.add(number);
  if (carrier) draft.carriers.push(carrier);
  return isComplete(draft, linked.measure) ? [draft] : [];
};

/** "Seit 20 Jahren in Folge", "for the past 20 years in a row": how many, said as a time. */
function yearsBefore(view: SentenceView, streak: Mention): number | undefined {
  const past = view.before(streak, "time", 2)?.cue.spec;
  return past?.type === "past" ? past.years : undefined;
}

/** "Has grown considerably in recent years": a direction and no number. */
export const trendFrame: Frame = (scene) => {
  const { view } = scene;
  const drafts: Draft[] = [];
  for (const move of view.all("move")) {
    const traded = tradedMore(view, move) ?? moreLearners(view, move);
    if (!traded && !isTrend(view, move)) continue;
    const measure =
      traded ??
      view.nearest(move, "measure", {
        within: 14,
        right: 2,
        where: (m) =>
          rises(view, m) &&
          !(move.cue.follows && m.first > move.first) &&
          // 进口的重要性在增长: of what is measured something else grows.
          !view.all("role").some((r) => r.first === m.last + 1 && r.cue.role === "of" && m.last < move.first - 2),
      });
    if (!measure || drafts.some((d) => d.measure === measure.cue.measure)) continue;
    // "Trade is growing: last year it rose 24 percent": what follows says it in numbers.
    if (scene.moved?.linked.measure === measure.cue.measure && move.first < scene.moved.q.first) continue;
    const draft = fill(scene, move, { measure: measure.cue.measure, mention: measure }, "trend");
    if (draft.kind !== "claim") continue;
    if (draft.period?.origin === "context") delete draft.period;
    draft.direction = move.cue.direction;
    if (isComplete(draft, measure.cue.measure)) drafts.push(draft);
  }
  return drafts;
};

/** "Sold far more goods to Italy", "bought less gas": how much is in the verb, and no number stands beside it. */
function tradedMore(view: SentenceView, move: MentionOf<"move">): MentionOf<"measure"> | undefined {
  const goods = view.after(move, "product", 1) ?? view.after(move, "measure", 1);
  const isGoods = goods && (goods.cue.kind === "product" || goods.cue.as === "weak");
  if (!move.cue.near || !isGoods || view.nearest(move, "quantity", { within: 16 })) return undefined;
  const isVerb = (m: MentionOf<"measure">): boolean => m.cue.as === "verb" && m.cue.measure.startsWith("trade.");
  return view.nearest(move, "measure", { within: 12, where: (m) => isVerb(m) && !view.commaBetween(m, move) });
}

/** What is told to rise or fall without a number: of people and trains only their number. */
const rises = (view: SentenceView, m: MentionOf<"measure">): boolean =>
  (m.cue.as === "amount" && /^(?:trade|investment|transport)\./.test(m.cue.measure)) ||
  (m.cue.as === "count" && SERIES.test(m.cue.measure) && view.before(m, "count-word", 4) !== undefined);

/** A finite verb of rise or fall, or the noun beside "in recent years", with no number in its clause. */
function isTrend(view: SentenceView, move: MentionOf<"move">): boolean {
  if (
    move.cue.near ||
    view.before(move, "to-amount", 1) ||
    view.before(move, "future", 3) ||
    view.before(move, "pledge", 3)
  )
    return false;
  if (view.nearest(move, "quantity", { within: 16 }) || view.nearest(move, "multiple", { within: 10 })) return false;
  const vague = view.all("time").some((t) => t.cue.spec.type === "vague" || t.cue.spec.type === "past");
  const steady = view.nearest(move, "per-year", { within: 6 }) !== undefined;
  const since = view.all("time").some((t) => t.cue.role === "since" && t.first > move.last);
  if (move.cue.noun) return vague || steady || since;
  return !view.nearest(move, "negation", { within: 4 });
}

/** Ресеймен саудадан асып түсті, Ресейден озды: the place right before the verb, at most its trade between. */
function thirdBefore(view: SentenceView, exceed: Mention): MentionOf<"place"> | undefined {
  return view
    .all("place")
    .filter(
      (p) =>
        p.last < exceed.first &&
        view.distance(p, exceed) <= (endsClause(view, exceed) ? 4 : 2) &&
        p.cue.as !== "office" &&
        !view.between(p, exceed, "quantity"),
    )
    .at(-1);
}

/** "Exceeded trade with Russia", "overtook Russia": more or less than a third place. */
export const comparisonFrame: Frame = (scene) => {
  const { view } = scene;
  for (const exceed of view.all("exceed")) {
    const third =
      exceed.cue.verbFinal || (endsClause(view, exceed) && thirdBefore(view, exceed))
        ? thirdBefore(view, exceed)
        : view
            .all("place")
            .find((p) => p.first > exceed.last && view.distance(exceed, p) <= 6 && p.cue.as !== "office");
    if (!third || view.after(exceed, "quantity", 4)) continue;
    // "Trade with China exceeded trade with Russia": the first of the two is what is compared.
    const compared = (m: MentionOf<"measure">): boolean => m.cue.as === "amount" && m.cue.measure.startsWith("trade.");
    const measure =
      view.all("measure").find((m) => exceed.cue.verbFinal && compared(m) && m.last < third.first) ??
      view.nearest(exceed, "measure", { within: 30, where: (m) => compared(m) && m.last < exceed.first }) ??
      view.nearest(exceed, "measure", { within: 30, where: compared });
    const partner = view.nearest(exceed, "partner", { within: 30 });
    // "Overtook Italy and became the fifth-largest partner": in the order that the sentence tells.
    const isNearer = partner && (!measure || view.distance(partner, exceed) < view.distance(measure, exceed));
    const rank = isNearer || (partner && partner.first > exceed.last) ? scene.discourse.ranks.at(-1) : undefined;
    const linked: LinkedMeasure | undefined =
      measure && !rank
        ? { measure: measure.cue.measure, mention: measure }
        : partner && { measure: partner.cue.measure };
    if (!linked) continue;
    const draft = fill(scene, exceed, linked, "comparison");
    if (rank?.subject && rank.counterpart)
      Object.assign(draft, { subject: rank.subject, counterpart: rank.counterpart });
    if (draft.subject?.id === third.cue.id || draft.counterpart?.id === third.cue.id) continue;
    draft.third = third.cue.id;
    draft.direction = exceed.cue.direction;
    draft.carriers.push(third);
    if (draft.kind === "claim" && isComplete(draft, linked.measure)) return [draft];
  }
  return [];
};
