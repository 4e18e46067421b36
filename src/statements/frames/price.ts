import type { Mention } from "../../text/index.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Scene } from "./frame.js";

// What one document is worth, and what one project costs.

/** "A contract worth 270 billion won", "a 5 billion dollar deal": one document and its price. */
export function isPriced(view: SentenceView, q: Mention, worth: Mention | undefined): boolean {
  const before = worth && view.all("document").findLast((d) => d.last < q.first && d.last <= worth.last);
  if (before) return view.distance(before, worth) <= 8 && !view.all("measure").some((m) => isOther(m, before, q));
  return view.all("document").some((d) => d.first > q.last && d.first - q.last <= 2) && !view.between(q, q, "measure");
}

/** "The railway, built for 3.8 billion dollars", 铁路总投资38亿美元: one project and what it costs. */
export function isBuilt({ view, discourse }: Scene, q: Mention, amount: Mention | undefined): boolean {
  const built = view.all("built").find((b) => view.distance(b, q) <= (b.last < q.first ? 10 : 3));
  if (!built) return false;
  const venue =
    view.all("venue").findLast((v) => v.last < q.first && view.distance(v, q) <= 26) ?? view.after(q, "venue", 3);
  // "Exports from the port …": money of another kind, unless it is the very word for what was spent on building.
  const isOf = amount?.first === built.first && view.before(built, "venue", 2) !== undefined;
  // 投资200亿美元兴建核电站
  const isSpent =
    built.first - q.last === 1 && view.all("venue").some((v) => v.first > built.last && v.first - built.last <= 12);
  if (isSpent) return true;
  if (amount && view.distance(amount, q) <= 6 && !isOf) return false;
  // "They are building a power plant. Its cost is put at …": what is built was told the sentence before.
  if (discourse.site === view.index - 1 && built.last < q.first && !view.between(built, q, "quantity")) return true;
  return venue !== undefined && !view.between(venue, q, "quantity");
}

/** "A contract for six trains worth …": what is bought is no measure of its own. */
const isOther = (m: MentionOf<"measure">, from: Mention, to: Mention): boolean =>
  m.first > from.last && m.last < to.first && m.cue.measure !== "transport.trains";
