import { isGroupId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Frame, Scene } from "./frame.js";

/** "Followed by the Netherlands and the US", 其次是荷兰和美国: who comes next holds the next places in the order just told. */
export const followersFrame: Frame = (scene) => {
  const [cue] = scene.view.all("followed");
  const rank = cue && rankBefore(scene, cue);
  if (!cue || !rank) return [];
  return rowBehind(scene.view, cue, rank).map((place, i) => {
    const { third: _ahead, ...draft } = rank;
    return {
      ...draft,
      ...(draft.period ? { period: { ...draft.period, origin: "context" as const } } : {}),
      counterpart: placed(place),
      value: { amount: (rank.value?.amount ?? 0) + i + 1, unit: "rank" },
      carriers: [cue, place],
    };
  });
};

/** The last single place told before the words, in their sentence or up to two before. */
function rankBefore({ view, discourse }: Scene, cue: Mention): Draft | undefined {
  const here = discourse.ranks.filter((d) => d.carriers.every((c) => c.first < cue.first));
  const last = here.length > 0 ? { draft: here.at(-1), sentence: view.index } : discourse.lastRank;
  if (!last?.draft || view.index - last.sentence > 2) return undefined;
  const { comparator, subject, counterpart } = last.draft;
  return comparator === "eq" && subject && counterpart ? last.draft : undefined;
}

/** The states named behind, one after the other, with nothing but their numbers between. */
function rowBehind(view: SentenceView, cue: Mention, rank: Draft): MentionOf<"place">[] {
  const row: MentionOf<"place">[] = [];
  let end = cue.last;
  for (const place of view.all("place").filter((p) => p.first > cue.last)) {
    const isHolder =
      isParty(place.cue.id) &&
      !isGroupId(place.cue.id) &&
      (place.cue.as === "name" || place.cue.as === "people") &&
      isPlain(place);
    const told = [rank.subject?.id, rank.counterpart?.id].includes(place.cue.id);
    if (!isHolder || told || isApart(view, end, place) || row.some((p) => p.cue.id === place.cue.id)) break;
    row.push(place);
    end = place.last;
  }
  return row;
}

const isPlain = ({ role }: MentionOf<"place">): boolean => role === undefined || role === "with" || role === "by";

function isApart(view: SentenceView, end: number, place: Mention): boolean {
  const tokens = view.scan.tokens.slice(end + 1, place.first);
  const kinds = ["measure", "partner", "superlative", "ordinal", "rank-word", "move", "event"] as const;
  return (
    tokens.length > 16 ||
    tokens.some((t) => t.norm === ";" || t.norm === "；") ||
    kinds.some((kind) => view.all(kind).some((m) => m.first > end && m.last < place.first))
  );
}
