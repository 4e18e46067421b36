import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { SentenceView } from "../view.js";
import type { LinkedMeasure, Scene } from "./frame.js";

// Trade with the whole world, visitors from everywhere: one side of the pair is no country.

export type Pair = { subject?: Draft["subject"]; counterpart?: Draft["counterpart"] };

/** "Foreign visitors", "companies with foreign capital": said of nobody in particular. */
export function isFromAllOver(view: SentenceView, anchor: Mention, { mention, measure }: LinkedMeasure): boolean {
  if (measure === "companies.count")
    return view.nearest(anchor, "foreign", { within: 12, where: (f) => !f.cue.weak }) !== undefined;
  const isPeople = measure === "visitors.count" || measure === "students.count";
  return (
    isPeople &&
    mention !== undefined &&
    (mention.cue.world === true ||
      view.before(mention, "foreign", 1) !== undefined ||
      // "Overall the country welcomed 1.49 million guests"
      (view.all("overall").some((o) => o.first <= 1) && !view.has("place")))
  );
}

/** "36 billion of investment flowed to Mexico, 38 percent of it from the US": who has a part of it is told behind. */
export function partlyFrom(view: SentenceView, anchor: Mention, { measure }: LinkedMeasure, pair: Pair): void {
  const part = /^(?:investment|visitors|students)\./.test(measure)
    ? view.all("of-them").find((o) => o.first > anchor.last)
    : undefined;
  const isBehind = (p: Pair["subject"]): boolean =>
    part !== undefined && (p?.mention?.first ?? -1) > part.first && p?.mention?.role === "from";
  const host = [pair.counterpart, pair.subject].find((p) => p?.origin === "said" && !isBehind(p));
  if (host && (isBehind(pair.subject) || isBehind(pair.counterpart)))
    Object.assign(pair, { subject: { id: "WLD", origin: "said" }, counterpart: host });
}

/** "Foreign visitors to Thailand": they come from all over, and the one place named is the host. */
export function fromAllOver(pair: Pair): void {
  const host = [pair.counterpart, pair.subject].find((p) => p?.origin === "said") ?? pair.counterpart;
  if (host) Object.assign(pair, { subject: { id: "WLD", origin: "said" }, counterpart: host });
}

/** "Uzbekistan's foreign trade": one place, no pair, and the whole of its trade. */
export function withWorld(scene: Scene, anchor: Mention, linked: LinkedMeasure, pair: Pair): boolean {
  const cue = linked.mention?.cue;
  const overall =
    linked.mention &&
    cue?.measure !== "trade.turnover" &&
    scene.view.before(linked.mention, "overall", 4) !== undefined;
  // 外贸实现顺差: a balance of the trade that stands before it.
  const balanced =
    linked.mention && cue?.measure === "trade.balance" && scene.view.before(linked.mention, "measure", 4)?.cue.world;
  const whole = (cue?.world || balanced) && cue?.measure.startsWith("trade.");
  if (!(whole || overall) || pair.subject?.origin !== "said") return false;
  // "… totalled 27 billion, of which China accounted for 70 percent": named in the next clause.
  const named = pair.counterpart?.mention;
  const isLater = whole && named && named.first > anchor.last && scene.view.commaBetween(anchor, named);
  // "Exports to Peru rose …, while all exports grew …": named in the clause before.
  // "Total German exports": whoever the text has compared them with.
  const isBefore = whole && named && linked.mention && scene.view.between(named, linked.mention, "break");
  const elsewhere = isLater === true || isBefore === true;
  return (pair.counterpart?.origin !== "said" || elsewhere) && !scene.view.has("pair");
}

/** 乌外贸额…,其中,乌出口…: named again in the sentence about its trade with the world. */
export const goesOnWithWorld = ({ view, discourse }: Scene, { measure }: LinkedMeasure, pair: Pair): boolean =>
  discourse.world !== undefined &&
  discourse.lastClaim?.sentence === view.index &&
  pair.subject?.id === discourse.world &&
  pair.counterpart?.origin === "context" &&
  /^trade\.(?:exports|imports|balance)$/.test(measure);
