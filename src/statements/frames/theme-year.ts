import { isGroupId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";
import { withPair } from "./event-draft.js";
import { fill } from "./fill.js";
import type { Scene } from "./frame.js";

type Place = MentionOf<"place">;

/**
 * "2024 is the Year of Kazakh Tourism in China", Год Узбекистана в Казахстане, 中国“哈萨克斯坦旅游年”: one country's year in
 * another one, without any verb of opening.
 */
export function themeYears(scene: Scene): Draft[] {
  const { view } = scene;
  const words: readonly Mention[] = [
    ...view.all("year-word").filter((w) => !view.all("time").some((t) => t.first <= w.first && w.last <= t.last)),
    ...view.all("event").filter((e) => e.cue.event === "programme" && e.cue.year),
  ];
  const drafts: Draft[] = [];
  for (const word of words) {
    const guest = guestOf(view, word);
    const host = guest && hostOf(view, word, guest);
    const draft = guest && host && draftOf(scene, word);
    const told = draft && withPair(draft, placed(guest), placed(host));
    if (told && !drafts.some((d) => d.period?.value === told.period?.value)) drafts.push(told);
  }
  return drafts;
}

function draftOf(scene: Scene, word: Mention): Draft | undefined {
  const draft = fill(scene, word, { measure: "programme" }, "event", { ownClause: true });
  if (draft.period?.origin !== "said" || !/^\d{4}$/.test(draft.period.value)) return undefined;
  draft.kind = "claim";
  draft.measureOrigin = "said";
  return draft;
}

const isState = (p: Place): boolean => !isGroupId(p.cue.id) && /^(?:name|adj)/.test(p.cue.as);

/** Whose year it is: right behind the word in the genitive or as an adjective, else right before it. */
function guestOf(view: SentenceView, word: Mention): Place | undefined {
  const places = view.all("place").filter(isState);
  const behind = places.find(
    (p) =>
      p.first > word.last &&
      p.first - word.last <= 3 &&
      (p.role === "of" || p.cue.as === "adjective" || (word.cue.kind === "event" && p.first - word.last === 1)),
  );
  if (behind) return behind;
  const before = places.filter((p) => p.last < word.first && p.role !== "in");
  // Өзбекстанның Қазақстандағы жылы: where it is may stand between.
  const gap = view.all("place").some((p) => p.role === "in" && p.last === word.first - 1) ? 2 : 1;
  return before.findLast((p) => word.first - p.last <= gap + (word.cue.kind === "event" ? 0 : 1));
}

const hostOf = (view: SentenceView, word: Mention, guest: Place): Place | undefined =>
  view
    .all("place")
    .filter((p) => isState(p) && p.cue.id !== guest.cue.id)
    .find(
      (p) => (p.role === "in" || (p.last < guest.first && guest.first - p.last <= 3)) && view.distance(p, word) <= 12,
    );
