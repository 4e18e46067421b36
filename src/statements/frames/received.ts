import { isGroupId } from "../../core/index.js";
import { isCurrency } from "../../text/index.js";
import { type Draft, fromContext, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import type { Q } from "./move.js";

/**
 * "Chinese investment in Central Asia topped 24 billion, of which Kazakhstan received 15.5 and Uzbekistan 7.2 billion",
 * 其中哈萨克斯坦获155亿美元: of what goes to a group, the part of each member.
 */
export function received(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const { subject, measure, lastClaim } = discourse;
  const isMoney = isCurrency(q.cue.unit) || (q.cue.unit === "" && q.cue.scaled);
  if (!isMoney || lastClaim?.sentence !== view.index || !/^(?:investment|trade\.exports)/.test(measure ?? ""))
    return undefined;
  const group = view.all("place").find((p) => isGroupId(p.cue.id) && p.last < q.first);
  const member = memberBefore(view, q);
  if (!group || !member || subject === undefined || member.cue.id === subject || member.first < group.first)
    return undefined;
  if (view.between(member, q, "measure") || view.between(member, q, "move")) return undefined;
  const unit = isCurrency(q.cue.unit) ? q.cue.unit : discourse.unit;
  if (measure === undefined || unit === undefined) return undefined;
  const draft = fill(scene, q, { measure }, "level");
  draft.subject = fromContext(subject);
  draft.counterpart = placed(member);
  draft.comparator = q.cue.comparator;
  draft.value = writtenValue(q.cue, unit);
  draft.carriers.push(member);
  return isComplete(draft, measure) ? draft : undefined;
}

/** The state right before the number, with hardly more than a verb between. */
const memberBefore = (view: SentenceView, q: Q): MentionOf<"place"> | undefined =>
  view
    .all("place")
    .findLast(
      (p) =>
        p.last < q.first && q.first - p.last <= 3 && isParty(p.cue.id) && !isGroupId(p.cue.id) && p.cue.as === "name",
    );
