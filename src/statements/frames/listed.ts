import type { PlaceId } from "../../core/index.js";
import { isCurrency, isVolume } from "../../text/index.js";
import { type Draft, fromContext, type Placed, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Q } from "./change.js";
import { comparatorOf, fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import { measureBefore } from "./linking.js";

/**
 * "Among the five largest partners are Russia ($5.6 bn), Kazakhstan ($3 bn) …", "China has 16.8 %, Russia – 8.3 %": figures
 * of one country's trade, told of its partners one after the other.
 */
export function listed(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const isShare = q.cue.unit === "percent";
  if (!isShare && !isVolume(q.cue.unit) && !isCurrency(q.cue.unit)) return undefined;
  const item = itemOf(view, q);
  if (!item) return undefined;
  const partner = view.nearest(item, "partner");
  // "The largest supplier was China with 6.4 billion": one is enough where an order is told.
  const isRanked = partner && (partner.last < item.first || q.last < item.first) && view.has("superlative");
  const isGoal = item.role === "to" && measureBefore(scene)?.measure === "trade.exports";
  if (!isRanked && !isGoal && view.all("quantity").filter((o) => itemOf(view, o)).length < 2) return undefined;
  // "+10.4 %" is a change; a plain percentage is a share.
  const { sign } = q.cue;
  const named = view
    .all("measure")
    .find((m) => m.cue.as === "amount" && m.last < item.first && (!isShare || sign !== undefined));
  const measure = partner?.cue.measure ?? named?.cue.measure ?? measureBefore(scene)?.measure;
  const owner = ownerOf(scene, item);
  // Ресейге – 2,1 мың тонна: where it goes is said, and who sends it need not be.
  if (!measure?.startsWith("trade.") || !(owner || item.role === "to") || owner?.id === item.cue.id) return undefined;
  if (isShare && sign === undefined && item.role === "to") return undefined;
  const form = !isShare ? "level" : sign === undefined ? "share" : "change";
  const draft = fill(scene, q, { measure }, form, { changes: form === "change" });
  if (draft.kind !== "claim") return undefined;
  if (form === "change") draft.direction = sign === -1 ? "down" : "up";
  if (owner) draft.subject = owner;
  else delete draft.subject;
  draft.counterpart = placed(item);
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  draft.carriers.push(item);
  const { claimPeriod } = discourse;
  if (!draft.period && claimPeriod && view.index - claimPeriod.sentence <= 1)
    draft.period = { value: claimPeriod.value, origin: "context" };
  return draft;
}

/** The place that a number is told of: before its dash, or before the brackets that it stands in. */
function itemOf(view: SentenceView, q: Q): MentionOf<"place"> | undefined {
  const { tokens } = view.scan;
  let mark = q.first - 1;
  // "(+10.4 % to 93.9 billion)": the second number of a bracket is told of the same place.
  const first = view.all("quantity").find((o) => o.last < q.first && q.first - o.last <= 3);
  if (first && "(（".includes(tokens[first.first - 1]?.norm ?? " ") && !view.between(first, q, "place"))
    mark = first.first - 1;
  const isItem = (p: MentionOf<"place">): boolean => isParty(p.cue.id) && p.cue.as === "name";
  const heading = itemAhead(view, q);
  if (heading) return heading;
  const led = view.before(q, "role", 1)?.cue.role === "with" ? q.first - 1 : ofOwnMeasure(view, q);
  if (led !== undefined) return view.all("place").find((p) => p.last === led - 1 && isItem(p));
  const { norm, spaced } = tokens[mark] ?? { norm: "", spaced: false };
  if (!((norm !== "" && "(（".includes(norm)) || (spaced && norm !== "" && "–—-".includes(norm)))) return undefined;
  const beside = view.all("place").find((p) => p.last === mark - 1 && isItem(p));
  // "China in second place (246.3 billion)"
  const ranked = view.all("rank-word").find((r) => mark - r.last <= 3 && r.last < mark);
  return beside ?? (ranked && view.all("place").findLast((p) => isItem(p) && p.last < mark && mark - p.last <= 5));
}

/** "With exports of 112 billion the US remain the largest market": who stands between the number and the order. */
function itemAhead(view: SentenceView, q: Q): MentionOf<"place"> | undefined {
  const [opening] = view.all("role");
  if (opening?.cue.role !== "with" || opening.first > 1 || q.first - opening.last > 6) return undefined;
  const place = view.all("place").find((p) => p.first > q.last);
  const isNext = place && place.first - q.last <= 4 && place.role === undefined && isParty(place.cue.id);
  const partner = isNext && view.all("partner").find((p) => p.first > place.last && view.distance(place, p) <= 8);
  return partner && view.between(place, partner, "superlative") ? place : undefined;
}

/** 最大进口来源国为中国，进口额64亿美元: the comma behind the partner whose measure is named anew. */
function ofOwnMeasure(view: SentenceView, q: Q): number | undefined {
  const measure = view.all("measure").find((m) => m.cue.as === "amount" && m.last < q.first && q.first - m.last <= 2);
  const mark = measure && measure.first - 1;
  const partner = mark && view.all("partner").find((p) => p.last < mark && p.cue.measure === measure.cue.measure);
  return partner && /^[,，]$/.test(view.scan.tokens[mark]?.norm ?? "") ? mark : undefined;
}

/** Whose partners are listed: named as the owner in the sentence, else the one that the text has just spoken of. */
function ownerOf(scene: Scene, item: MentionOf<"place">): Placed | undefined {
  const { view, discourse } = scene;
  const said = view
    .all("place")
    .find(
      (p) =>
        (p.role === "of" || (p.role === "from" && p.last < item.first) || p.role === "for") &&
        isParty(p.cue.id) &&
        (p.last < item.first || view.all("partner").some((n) => p.first > n.last && view.distance(n, p) <= 3)),
    );
  if (said) return placed(said);
  // "The US pushed China into second place (246 billion)": who is told of here is no owner, either.
  const plain = (p: PlaceId): boolean => view.all("place").some((o) => o.cue.id === p && o.role === undefined);
  const known = [discourse.subject, discourse.counterpart].find((p) => p !== undefined && !plain(p));
  const id = known ?? discourse.topic?.id ?? discourse.partnerOf(item.cue.id);
  // Another item of the same list is no owner of this one.
  if (item.role === "to" && view.all("place").some((p) => p.cue.id === id && p.role === "to")) return undefined;
  return id === undefined ? undefined : fromContext(id);
}
