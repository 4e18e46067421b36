import type { Draft } from "../draft.js";
import { fill, isComplete } from "./fill.js";
import type { Frame } from "./frame.js";

const COUNTED = new Set(["projects.count", "programmes.count", "institutes.count"]);

/** "Various projects under the Belt and Road": no number to check, but the record has projects to show. */
export const vagueFrame: Frame = function* (scene) {
  const { view } = scene;
  for (const vague of view.all("vague")) {
    const noun = view
      .all("measure")
      .find((m) => m.first > vague.last && m.first - vague.last <= 3 && COUNTED.has(m.cue.measure));
    const initiative = view.all("place").some((p) => p.cue.id === "BRI");
    if (!noun || !(initiative || view.has("pair") || view.all("place").length >= 2)) continue;
    const draft: Draft = fill(scene, vague, { measure: noun.cue.measure, mention: noun }, "level");
    if (draft.kind !== "claim" || !isComplete(draft, noun.cue.measure)) continue;
    delete draft.period;
    draft.value = { unit: "count", hedge: view.words(vague) };
    yield draft;
  }
};
