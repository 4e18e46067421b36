import { type Draft, fromContext, placed } from "../draft.js";
import { isOpening } from "../earlier.js";
import { isParty } from "../party.js";
import { comparatorOf, fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import type { Q } from "./move.js";

const COUNTED = /^(?:students|visitors|companies)\.count$/;

/** "… followed by Syria (15,563), Austria (14,762 students)": how many come from each, to the host that the text has named. */
export function listedCount(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const mark = view.scan.tokens[q.first - 1];
  const dashed = mark?.spaced === true && "–—".includes(mark.norm);
  // "… followed by China with 69,918", "Russia first with 186,100"
  const by = view.all("role").find((r) => r.cue.role === "with" && r.last === q.first - 1);
  const joined = dashed || by !== undefined;
  if (q.cue.unit !== "" || !(joined || isOpening(view, q.first - 1)) || (q.cue.scaled && !joined)) return undefined;
  const end = by ? by.first - 1 : q.first - 2;
  const item = view
    .all("place")
    .find(
      (p) =>
        p.cue.as === "name" &&
        isParty(p.cue.id) &&
        (p.last === end || (by !== undefined && view.after(p, "ordinal", 1)?.last === end)),
    );
  const told = view
    .all("measure")
    .findLast((m) => m.last < q.first && m.cue.as === "count" && COUNTED.test(m.cue.measure));
  const last = discourse.lastClaim;
  const goesOn = last && view.index - last.sentence <= 1 && COUNTED.test(discourse.measure ?? "");
  const measure = goesOn ? discourse.measure : joined ? told?.cue.measure : undefined;
  const host = discourse.destination;
  if (!item || !host || measure === undefined) return undefined;
  const isPlain = view.all("place").some((p) => p.cue.id === host && p.role === undefined);
  if (host === item.cue.id || (isPlain && !by && item.role !== "from")) return undefined;
  const draft = fill(scene, q, { measure }, "level");
  draft.subject = placed(item);
  draft.counterpart = fromContext(host);
  draft.comparator = comparatorOf(q.cue);
  draft.value = writtenValue(q.cue, "count");
  draft.carriers.push(item);
  return draft;
}
