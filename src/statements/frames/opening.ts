import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { SentenceView } from "../view.js";
import type { EventMention } from "./event-ahead.js";
import { bothParties, eventBase, participants } from "./event-draft.js";
import type { Scene } from "./frame.js";

// What was opened or set up between two states.

/** "Five institutes, the first of which opened in 2007": one of those that are counted. */
const firstOf = (view: SentenceView, event: EventMention): Mention | undefined => {
  const first = [...view.all("first"), ...view.all("ordinal").filter((o) => o.cue.n === 1)].find(
    (f) => view.distance(f, event) <= 10,
  );
  return (
    first &&
    view
      .all("measure")
      .findLast((m) => m.cue.measure === "institutes.count" && m.last < Math.max(first.first, event.first))
  );
};

export function opening(scene: Scene, event: EventMention): Draft | undefined {
  const { view } = scene;
  const relations = view.all("event").find((e) => e.cue.event === "opening" && e.cue.as === "noun");
  const object =
    relations ??
    view.nearest(event, "venue", { within: 10 }) ??
    // "The terminal in the port of …, which both opened in 2014"
    view
      .all("venue")
      .findLast((v) => v.last < event.first && event.first - v.last <= 14 && !view.between(v, event, "event")) ??
    firstOf(view, event) ??
    (event.cue.event === "programme" ? event : undefined);
  const verb =
    event.cue.as === "verb"
      ? event
      : view.nearest(event, "event", { within: 10, where: (e) => e.cue.event === "opening" && e.cue.as === "verb" });
  if (!object || !verb) return undefined;
  // 建交75周年: how long ago it was is told, not that it happened.
  const counted = view.after(event, "quantity", 1)?.cue.unit;
  if (counted === "years") return undefined;
  const draft = eventBase(scene, event, event.cue.event === "programme" ? "programme" : "opening");
  // Programmes run for years: the two sides that set one up say enough.
  const bySides = event.cue.event === "programme" && (view.has("pair") || participants(scene, event, 30).length === 2);
  if (!draft.period && !bySides) return undefined;
  draft.carriers.push(object);
  return bothParties(scene, event, draft);
}
