import type { Mention } from "../text/index.js";
import { isParty } from "./party.js";
import type { MentionOf, SentenceView } from "./view.js";

/** "… rose by 2.8 percent; it was thus ahead of Italy" */
export function isBeyond(view: SentenceView, place: Mention, value: Mention): boolean {
  const marks = view.scan.tokens.slice(value.last + 1, place.first).filter((t) => t.kind === "mark");
  // 中国是最大伙伴（占18.7%），俄罗斯……: nor does a number in brackets look for its place behind them.
  const closed = marks.findIndex((t) => ")）".includes(t.norm));
  const leaves = closed >= 0 && !marks.slice(0, closed).some((t) => "(（".includes(t.norm));
  const led = leaves && view.all("place").some((p) => p.last < value.first && isParty(p.cue.id));
  return led || marks.some((t) => ";；".includes(t.norm));
}

/** "China had 16.8 %, Kazakhstan – 8.3 %": a place with a dash and a number of its own belongs to that number. */
export function isItemOfAnother(
  view: SentenceView,
  place: MentionOf<"place">,
  anchor: Mention,
  value: Mention,
): boolean {
  if (isParallel(view, place, value)) return true;
  if (isOfNext(view, place, anchor, value) || isPartnerOfNext(view, place, value)) return true;
  const dash = view.scan.tokens[place.last + 1];
  // "Syria (15,563), Austria (14,762)": so does one before brackets with a number of its own.
  const inside =
    dash && "(（".includes(dash.norm) ? view.all("quantity").find((q) => q.first === place.last + 2) : undefined;
  if (inside && inside !== anchor && inside !== value && place.first > value.last) return true;
  const beside = view.all("quantity").find((q) => q.first === place.last + 1 && q !== anchor && q !== value);
  // Қытай 33 млн долларға, Ауғанстан 19 млн долларға: so does one right before a number, unless it is the nearest.
  const left = view
    .all("place")
    .filter((p) => p.last < anchor.first)
    .at(-1);
  // 對日出口242億美元，年增20.4%: the place is part of the very word that is measured.
  const isOwn = place.first === anchor.first;
  if (beside && !isOwn && place !== left && anchor.first - (left?.last ?? 0) <= 8) return true;
  if (place.first < anchor.last || !dash?.spaced || !"–—".includes(dash.norm)) return false;
  return view.all("quantity").some((q) => q.first === place.last + 2 && q !== value);
}

/** 越南出口223亿美元，自中国进口743亿美元: beyond a comma, before a measure and a number of its own. */
function isOfNext(view: SentenceView, place: MentionOf<"place">, anchor: Mention, value: Mention): boolean {
  if (anchor.last >= value.first || place.first <= value.last || !view.commaBetween(value, place)) return false;
  const theirs = view.all("measure").find((m) => m.first > place.last && m.first - place.last <= 3);
  const number = theirs && view.all("quantity").find((q) => q.first > theirs.last);
  if (!number || view.distance(theirs, number) > 4) return false;
  return view.all("place").some((p) => p.last < value.first && p.cue.as !== "office" && isParty(p.cue.id));
}

/** "With Kyrgyzstan it doubled to 40 million, with Kazakhstan it rose …": a partner, and a verb of its own behind it. */
function isPartnerOfNext(view: SentenceView, place: MentionOf<"place">, value: Mention): boolean {
  if (place.role !== "with" && place.role !== "to" && place.role !== "from") return false;
  if (place.first <= value.last || !view.commaBetween(value, place)) return false;
  const verb = view.all("move").some((m) => m.first > place.last && m.first - place.last <= 2);
  const own = view
    .all("place")
    .some((p) => p.role === place.role && p.last < value.first && !view.commaBetween(p, value) && p !== place);
  return verb && own && view.all("quantity").some((q) => q.first > place.last && view.distance(place, q) <= 8);
}

/** "14.7 billion to China and 9.8 billion to Russia", "to China for 14.7 billion, to Russia for 9.8": each number has its place. */
function isParallel(view: SentenceView, place: MentionOf<"place">, value: Mention): boolean {
  if (place.role === undefined || value.cue.kind !== "quantity") return false;
  const own = (p: MentionOf<"place">): boolean => p !== place && p.cue.id !== place.cue.id && p.role === place.role;
  const quantities = view.all("quantity");
  const before = quantities.filter((q) => q.last < place.first).at(-1);
  const isBehind = (q: Mention, p: Mention): boolean =>
    p.first > q.last && p.first - q.last <= 3 && !view.commaBetween(q, p);
  // "17 percent of the EU's trade fell to the US and 14 percent to China": more may stand before the first place.
  const theirs =
    before !== undefined &&
    before !== value &&
    (isBehind(before, place) || (place.role === "to" && before.first < value.first));
  if (theirs && view.all("place").some((p) => own(p) && isBehind(value, p))) return true;
  const next = quantities.find((q) => q.first > place.last);
  const isAhead = (q: Mention, p: Mention): boolean =>
    p.last < q.first && q.first - p.last <= 4 && !view.commaBetween(p, q) && !view.between(p, q, "place");
  if (place.role !== "to" && place.role !== "from" && place.role !== "with") return false;
  return next !== undefined && next !== value && view.all("place").some((p) => own(p) && isAhead(value, p));
}
