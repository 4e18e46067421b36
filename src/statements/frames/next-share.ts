import { type Draft, fromContext, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { Scene } from "./frame.js";
import type { Q } from "./move.js";

/** "China accounts for 70 percent of its exports, Russia for 14 percent": the word of sharing and the whole are said once. */
export function nextShare({ view, discourse, used }: Scene, q: Q): Pick<Draft, "subject" | "counterpart"> | undefined {
  const { subject, lastClaim } = discourse;
  if (q.cue.unit !== "percent" || subject === undefined || lastClaim?.sentence !== view.index) return undefined;
  const told = view.all("quantity").filter((o) => o.last < q.first && o.cue.unit === "percent" && used.has(o));
  const [first, before] = [told[0], told.at(-1)];
  const isShared = first && view.nearest(first, "share", { within: 14, where: (s) => s.last < first.first });
  const part = view.all("place").findLast((p) => p.last < q.first);
  // Two names with two numbers are told apart elsewhere.
  if (!isShared || !before || !part || view.has("respectively")) return undefined;
  const isNext = view.commaBetween(before, part) || view.between(before, part, "range");
  const isBeside = q.first - part.last <= 4 && !view.between(part, q, "measure") && !view.between(before, q, "move");
  if (!isNext || !isBeside || !isParty(part.cue.id) || part.cue.id === subject) return undefined;
  return {
    subject: fromContext(subject),
    counterpart: placed(part),
  };
}
