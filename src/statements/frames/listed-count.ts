import type { Draft } from "../draft.js";
import { isOpening } from "../earlier.js";
import { isParty } from "../party.js";
import { comparatorOf, fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import type { Q } from "./move.js";

const COUNTED = /^(?:students|visitors|companies)\.count$/;

/** "… followed by Syria (15,563), Austria (14,762 students)": how many come from each, to the host that the text has named. */
export function listedCount(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  if (q.cue.unit !== "" || q.cue.scaled || !isOpening(view, q.first - 1)) return undefined;
  const item = view.all("place").find((p) => p.last === q.first - 2 && p.cue.as === "name" && isParty(p.cue.id));
  const host = discourse.host ?? discourse.counterpart;
  const measure = discourse.measure ?? "";
  const last = discourse.lastClaim;
  if (!item || !host || !last || view.index - last.sentence > 1 || !COUNTED.test(measure)) return undefined;
  if (host === item.cue.id || view.all("place").some((p) => p.cue.id === host && p.role === undefined))
    return undefined;
  const draft = fill(scene, q, { measure: discourse.measure as Draft["measure"] & string }, "level");
  draft.subject = { id: item.cue.id, origin: "said", mention: item };
  draft.counterpart = { id: host, origin: "context" };
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue, "count");
  draft.carriers.push(item);
  return draft;
}
