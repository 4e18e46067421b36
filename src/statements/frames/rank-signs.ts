import type { MeasureId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";

// Signs around the words of a rank: that it is left or lost, whose or what order it is of.

/** 我为俄罗斯、巴基斯坦第一大贸易伙伴国: two owners in a row, and the holder is not named. */
export function isOneRow(view: SentenceView, owner: Mention | undefined, holder: Mention | undefined): boolean {
  if (!owner || !holder) return false;
  const [from, to] = owner.first < holder.first ? [owner, holder] : [holder, owner];
  const row = view.all("place").filter((p) => p.first >= from.first && p.last <= to.last);
  return row.every((p, i) => i === 0 || view.scan.tokens[p.first - 1]?.norm === "、");
}

/** "Vom ersten Platz verdrängt": the place that is lost. */
export const isLeft = (view: SentenceView, word: Mention): boolean => {
  const role = view.before(view.before(word, "ordinal", 2) ?? word, "role", 1)?.cue.role;
  const isOff = role === "from" || role === "by" || role === "of";
  // "Pushing China out of first place": who is pushed stands between.
  const pushed = view.all("exceed").some((e) => e.last < word.first && word.first - e.last <= 7);
  return isOff && (pushed || view.after(word, "exceed", 1) !== undefined);
};

/** "The largest partner for EU imports of goods", "the top destination for Chinese investment": the order of one flow. */
export function flowOf(view: SentenceView, partner: MentionOf<"partner">): MeasureId | undefined {
  const invested = view.all("measure").find((m) => m.first > partner.last && m.first - partner.last <= 3);
  if (partner.cue.measure === "trade.exports" && invested?.cue.measure.startsWith("investment."))
    return "investment.stock";
  if (partner.cue.measure !== "trade.turnover" || view.after(partner, "role", 1)?.cue.role === undefined)
    return undefined;
  const flow = view.all("measure").find((m) => m.first > partner.last && m.first - partner.last <= 5);
  const isFlow = flow?.cue.measure === "trade.imports" || flow?.cue.measure === "trade.exports";
  return isFlow && flow.cue.as === "amount" && view.before(flow, "place", 2) ? flow.cue.measure : undefined;
}

/** 在其前10大进口来源国中: of those, not one of them. */
export const isAmong = (view: SentenceView, partner: Mention): boolean =>
  view.all("role").some((r) => r.first === partner.last + 1 && r.cue.side === "after" && r.cue.role === "in");

/** "The world's top buyer": in nobody's order but the world's; 德国全球最大: Germany's, the world its scope. */
export const isWorlds = (view: SentenceView, anchor: Mention): boolean =>
  view
    .all("place")
    .some(
      (p) =>
        p.cue.id === "WLD" &&
        p.role !== "in" &&
        p.last < anchor.first &&
        anchor.first - p.last <= 3 &&
        !view.all("place").some((o) => o.last < p.first && p.first - o.last <= 1),
    );

/** "Is no longer Germany's largest partner", "has lost its place as its largest partner" */
export const isLost = (view: SentenceView, anchor: Mention, noun: Mention): boolean =>
  view
    .all("negation")
    .some((n) => n.last < anchor.first && view.distance(n, anchor) <= 4 && !view.commaBetween(n, anchor)) ||
  view.all("loses").some((l) => view.distance(l, noun) <= 14 && !view.commaBetween(l, noun));
