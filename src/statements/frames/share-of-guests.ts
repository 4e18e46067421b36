import type { PlaceId } from "../../core/index.js";
import { type Draft, fromContext, type Placed, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf } from "../view.js";
import { byBefore, moveNear, type Q } from "./change.js";
import { comparatorOf, fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";

/** "Seven million Russians came, 15.6 percent of all foreign visitors": whose guests they are a part of. */
export function shareOfGuests(scene: Scene, q: Q): Draft | undefined {
  const whole = guestsOf(scene, q);
  const sides = whole && sidesOf(scene, q, whole);
  if (!whole || !sides) return undefined;
  const { measure } = whole.cue;
  const draft = fill(scene, q, { measure, mention: whole }, "share");
  draft.subject = sides.host;
  draft.counterpart = sides.guest;
  const { claimPeriod: last } = scene.discourse;
  // The number that they are a share with was told just before.
  if (!draft.period && last?.measure === measure && last.sentence === scene.view.index)
    draft.period = { value: last.value, origin: "context" };
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue);
  return draft;
}

/** The guests or students that a percentage is a part of, right behind it or right before it. */
function guestsOf({ view }: Scene, q: Q): MentionOf<"measure"> | undefined {
  if (q.cue.unit !== "percent" || byBefore(view, q) || view.after(q, "move", 2) || view.after(q, "exceed", 2))
    return undefined;
  const nouns = view
    .all("measure")
    .filter((m) => m.cue.as === "count" && /^(?:visitors|students)\.count$/.test(m.cue.measure));
  const behind = nouns.find((m) => m.first > q.last && m.first - q.last <= 6 && !view.commaBetween(q, m));
  if (behind) return view.between(q, behind, "time") ? undefined : behind;
  // 占外国游客总数的15.6%, шетелдік туристің 15,6 пайызы
  const before = nouns.findLast((m) => m.last < q.first && q.first - m.last <= 4);
  const holds = before && view.all("share").some((s) => s.last < before.first && view.distance(s, before) <= 8);
  const isAll = before && (before.cue.world || view.before(before, "foreign", 1));
  if (!before || view.commaBetween(before, q) || !(holds || (isAll && q.first - before.last <= 2))) return undefined;
  return moveNear(view, q, 6) ? undefined : before;
}

interface Sides {
  readonly host: Placed;
  readonly guest: Placed;
}

function sidesOf({ view, discourse }: Scene, q: Q, whole: MentionOf<"measure">): Sides | undefined {
  const places = view.all("place").filter((p) => isParty(p.cue.id) && p.cue.as !== "office");
  const { measure, lastClaim: last, subject, counterpart } = discourse;
  const told = last && view.index - last.sentence <= (view.has("stand-in") ? 1 : 0) && measure === whole.cue.measure;
  const named = places.filter((p) => view.distance(p, q) <= 14 && !view.commaBetween(p, q));
  const origin = named.find((p) => p.cue.as === "people" || p.role === "from" || p.first === q.last + 1);
  const beside = named.filter((p) => p.cue.id !== origin?.cue.id);
  if (told && subject !== undefined && counterpart !== undefined && !origin) {
    const isHost = beside.every((p) => p.cue.id === counterpart);
    return isHost && subject !== "WLD" ? { host: fromContext(counterpart), guest: fromContext(subject) } : undefined;
  }
  // "Russians made up 15.6 percent of all visitors to Turkey", "… of its visitors"
  const guest =
    origin ?? (view.has("share") ? beside.find((p) => p.last < whole.first && p.last < q.first) : undefined);
  if (!guest) return undefined;
  const host = places.find((p) => p.cue.id !== guest.cue.id && view.distance(p, q) <= 20);
  const known: PlaceId | undefined = discourse.host ?? discourse.partnerOf(guest.cue.id);
  if (host) return { host: placed(host), guest: placed(guest) };
  return known !== undefined && known !== guest.cue.id ? { host: fromContext(known), guest: placed(guest) } : undefined;
}
