import { type Draft, fromContext } from "../draft.js";
import { moveNear, type Q } from "./change.js";
import { boundOf } from "./exceeding.js";
import { fill, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";

/** "… 11.7 percent of its imports; in 2022 it was 7.5 percent": the share told just before, at another time. */
export function shareAgain(scene: Scene, q: Q): Draft | undefined {
  const { view, discourse } = scene;
  const { form, measure, subject, counterpart } = discourse.lastOrder?.draft ?? {};
  if (q.cue.unit !== "percent" || form !== "share" || !measure || !subject || !counterpart) return undefined;
  if (view.index - (discourse.lastOrder?.sentence ?? 0) > 1) return undefined;
  const time = view.all("time").findLast((t) => t.last < q.first && view.distance(t, q) <= 8);
  const opens = time && (time.first <= 1 || view.opensClause(time)) && scene.times.has(time);
  const told = time && (view.between(time, q, "reach") || view.before(q, "filler", 1) || q.first - time.last <= 2);
  if (!opens || !told || moveNear(view, q, 10)) return undefined;
  const apart = (["place", "quantity", "measure"] as const).some((kind) => view.between(time, q, kind));
  const isNext = view.all("measure").some((m) => m.first > q.last && m.first - q.last <= 4);
  if (apart || isNext) return undefined;
  const draft = fill(scene, q, { measure }, "share");
  draft.subject = fromContext(subject.id);
  draft.counterpart = fromContext(counterpart.id);
  draft.period = { value: scene.times.get(time) as string, origin: "said" };
  draft.comparator = boundOf(view, q);
  draft.value = writtenValue(q.cue);
  return draft;
}
