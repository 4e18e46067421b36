import type { MeasureId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, fromContext, type Placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill } from "./fill.js";
import type { Frame, Scene } from "./frame.js";

// Orders that are told by naming who is ahead, or that nobody is: "more than with any other country", "only New
// Zealand sent more", 仅次于韩国. What is ordered is what the same sentence has just told, or what it names itself.

export const orderByOthersFrame: Frame = (scene) => {
  const { view } = scene;
  const [top] = view.all("no-other");
  if (top) return drafts(scene, top, 1, [], top.cue.to);
  const [ahead = onlyMore(view)] = view.all("only-ahead");
  const row = ahead ? rowOf(view, ahead) : [];
  // "More of them only in Russia": an order of where they go to.
  const to = row.every((p) => p.role === "in" || p.role === "to");
  return ahead && row.length > 0 ? drafts(scene, ahead, row.length + 1, row, to) : [];
};

/** "Only Russia has more", "mehr sind es nur in Russland": a word for only before a name, one for more beside it. */
const onlyMore = (view: SentenceView): Mention | undefined =>
  view.all("only").find((only) => {
    const named = view.after(only, "place", 3);
    const isMore = (m: MentionOf<"move">): boolean =>
      m.cue.near === true && m.cue.direction === "up" && !view.nearest(m, "quantity", { within: 2 });
    return named && view.nearest(only, "move", { within: 8, where: isMore });
  });

/** Who is ahead: the names beside the words. */
function rowOf(view: SentenceView, ahead: Mention): readonly MentionOf<"place">[] {
  const first = view.all("place").find((p) => p.first > ahead.last && p.first - ahead.last <= 4 && isParty(p.cue.id));
  if (!first) return [];
  const row = view.rowOf(first);
  return row.length > 0 ? row : [first];
}

function drafts(scene: Scene, cue: Mention, rank: number, row: readonly MentionOf<"place">[], to = false): Draft[] {
  const { view, discourse } = scene;
  const { lastClaim: last, measure, subject, counterpart } = discourse;
  const goesOn =
    last?.sentence === view.index ||
    (last?.sentence === view.index - 1 && view.all("measure").every((m) => m.cue.measure === measure));
  if (!goesOn) return rank === 1 ? ofItself(scene, cue) : [];
  if (measure === undefined || subject === undefined || counterpart === undefined) return [];
  // An order that the sentence tells in so many words has been read already.
  if (discourse.ranks.length > 0 || !RANKED.test(measure) || row.some((p) => [subject, counterpart].includes(p.cue.id)))
    return [];
  const draft = fill(scene, cue, { measure: ofOrder(measure) }, "rank", { within: 14 });
  if (draft.kind !== "claim") return [];
  Object.assign(draft, ordered(to ? "trade.exports" : measure, fromContext(subject), fromContext(counterpart)));
  draft.comparator = "eq";
  draft.value = { amount: rank, unit: "rank" };
  draft.scope = "WLD";
  draft.carriers.push(...row);
  const { claimPeriod } = discourse;
  if (!draft.period && claimPeriod?.sentence === last?.sentence && claimPeriod)
    draft.period = { value: claimPeriod.value, origin: "context" };
  return [draft];
}

/** "China sends more students to New Zealand than any other country": whose and of what, the sentence says. */
function ofItself(scene: Scene, cue: Mention): Draft[] {
  const { view } = scene;
  const mention = view.nearest(cue, "measure", { within: 16, where: (m) => RANKED.test(m.cue.measure) });
  if (!mention || scene.discourse.ranks.length > 0 || view.has("quantity")) return [];
  const measure = ofOrder(mention.cue.measure);
  const draft = fill(scene, mention, { measure, mention }, "rank");
  const { subject, counterpart } = draft;
  if (draft.kind !== "claim" || subject?.origin !== "said" || counterpart?.origin !== "said") return [];
  Object.assign(draft, ordered(measure, subject, counterpart), { comparator: "eq", scope: "WLD" });
  // Who has invested most is first in the stock.
  if (measure === "investment.flow" && !draft.period) draft.measure = "investment.stock";
  draft.value = { amount: 1, unit: "rank" };
  draft.carriers.push(cue);
  return [draft];
}

const RANKED =
  /^(?:trade\.(?:turnover|exports|imports)|investment\..*|students\.count|visitors\.count|companies\.count)$/;

const ofOrder = (measure: MeasureId): MeasureId => (measure === "investment.cumulative" ? "investment.stock" : measure);

/** Whose order it is: the host's of guests and investors, else that of who trades. */
const ordered = (measure: MeasureId, from: Placed, to: Placed): Pick<Draft, "subject" | "counterpart"> =>
  measure.startsWith("trade.") ? { subject: from, counterpart: to } : { subject: to, counterpart: from };
