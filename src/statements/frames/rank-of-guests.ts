import type { Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill } from "./fill.js";
import type { Frame } from "./frame.js";
import { wordPlace } from "./rank-place.js";

/** "Argentines rank first among foreign visitors to Brazil": the order of those who come, by where they come from. */
export const rankOfGuestsFrame: Frame = (scene) => {
  const { view, discourse } = scene;
  const guests = view.all("measure").find((m) => areFromAbroad(view, m));
  const [word] = view.all("rank-word");
  if (!guests || !word || discourse.ranks.length > 0 || view.has("partner")) return [];
  const places = view.all("place").filter((p) => isParty(p.cue.id) && p.cue.as !== "office");
  const host = places.find((p) => isHost(p) && view.distance(p, guests) <= 6);
  const guest = places.find((p) => p.cue.id !== host?.cue.id && !isHost(p));
  const place = host && guest ? wordPlace(scene, word) : undefined;
  if (!host || !guest || !place) return [];
  const draft: Draft = fill(scene, place.anchor, { measure: guests.cue.measure }, "rank");
  if (draft.kind !== "claim") return [];
  Object.assign(draft, {
    subject: placed(host),
    counterpart: placed(guest),
    comparator: place.comparator,
    scope: "WLD",
  });
  draft.value = { amount: place.rank, unit: "rank" };
  draft.carriers.push(guests, host, guest);
  return [draft];
};

/** "Foreign visitors", "international students" */
const areFromAbroad = (view: SentenceView, m: MentionOf<"measure">): boolean =>
  /^(?:visitors|students)\.count$/.test(m.cue.measure) &&
  m.cue.as === "count" &&
  (m.cue.world === true || view.before(m, "foreign", 1) !== undefined);

const isHost = (p: Mention): boolean => p.role === "in" || p.role === "to" || p.role === "of";
