import type { MeasureId, Period } from "../../core/index.js";
import { pairKey } from "../discourse.js";
import type { Draft } from "../draft.js";
import type { Scene } from "./frame.js";

/** A claim without a time of its own goes on about the time of the claim just before it. */
export function inherited(scene: Scene, measure: MeasureId, pair: string): Draft["period"] {
  const last = scene.discourse.claimPeriod;
  const { view } = scene;
  // "Since 10 November 126,000 Chinese …, and 173,000 Kazakhs went there": of guests the opening day goes on.
  const opens = /^(?:visitors|students)\./.test(measure) && last?.measure === measure && last.value.endsWith("/..");
  // A quotation or a few sentences of another kind may stand between figures of one whole year.
  const reach = family(last?.measure) === family(measure) && /^\d{4}$/.test(last?.value ?? "") ? 7 : 3;
  if (!last || !(withinAYear(last.value) || opens) || view.index - last.sentence > reach) return undefined;
  // The day on which they met is no time of trade or projects; documents may have been signed then.
  if (EVENTS.has(last.measure ?? "") && !measure.startsWith("documents.")) return undefined;
  // … and what was signed was not signed in the year that statistics are told of.
  const told = EVENTS.has(last.measure ?? "") || last.measure?.startsWith("documents.") || last.sentence === view.index;
  if (measure.startsWith("documents.") && !told) return undefined;
  const sameParagraph = last.paragraph === view.sentence.paragraph;
  const sharesPlace = last.pair.split("-").some((id) => pair.split("-").includes(id));
  // Told on in the next sentence, a quotation perhaps: of the same measure, one place the same.
  const isNext = last.measure === measure && view.index - last.sentence <= 1;
  const goesOn = sharesPlace && (sameParagraph || isNext || family(last.measure) === family(measure));
  // What was invested so far is no part of the trade of a year.
  if (
    !goesOn ||
    (measure.startsWith("investment.") && family(last.measure) !== "investment" && last.sentence !== view.index)
  )
    return undefined;
  return { value: last.value, origin: "context" };
}

/** The same for a draft whose places were settled after its time. */
export function inheritTime(scene: Scene, draft: Draft): void {
  if (draft.period || draft.kind !== "claim" || !draft.measure || scene.view.all("time").length > 0) return;
  const period = inherited(scene, draft.measure, pairKey(draft.subject, draft.counterpart));
  if (period) draft.period = period;
}

/** "They want 150 billion by 2030. … to double trade": one goal in other words has the deadline of the sentence before. */
export function goalBefore({ discourse, view }: Scene, measure: MeasureId, pair: string): Draft["period"] {
  const { goal } = discourse;
  const same = goal?.measure === measure && goal.pair === pair && view.index - goal.sentence <= 1;
  return same ? { value: goal.period, origin: "context" } : undefined;
}

const EVENTS: ReadonlySet<string> = new Set(["meeting", "visit", "agreement", "opening", "programme"]);

/** Trade, investment, visitors: what a measure is one of. */
export const family = (measure: MeasureId | undefined): string | undefined => measure?.split(".")[0];

/** A sum over many years or an open period is the business of the statement that named it. */
function withinAYear(period: string): boolean {
  const [from, to = from] = period.split("/");
  return (
    from !== ".." &&
    to !== ".." &&
    Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) <= 1 &&
    !/^\d{4}\/\d{4}$/.test(period)
  );
}

/** For how many sentences what is signed may be signed on the day of the event before. */
const FOLLOWS = 3;
/** … and where the sentence says itself that it was at the meeting or on the visit. */
const SAID_TO_FOLLOW = 15;

/** What a text of these days reports: the meeting that it is about. Days. */
const NEWS = 10;
const isNews = (day: Period, date: string | undefined): boolean =>
  day.length === 10 && date !== undefined && Date.parse(date) - Date.parse(day) <= NEWS * 86_400_000;

/** "After the talks 30 documents were signed": on the day that the text has told of the meeting or the visit. */
export function signedThen({ view, discourse }: Scene): Draft["period"] {
  const { occasion } = discourse;
  if (!occasion || view.all("time").length > 0) return undefined;
  const isNamed = (event: string): boolean =>
    view.all("event").some((e) => e.cue.as === "noun" && e.cue.event === event);
  const told = isNamed("meeting") || isNamed("visit");
  const near =
    view.index - occasion.sentence <= (told || isNews(occasion.value, discourse.date) ? SAID_TO_FOLLOW : FOLLOWS);
  // "During the visit nine documents were signed": on one of its days.
  const stay = isNamed("visit") && !isNamed("meeting") ? discourse.visit : undefined;
  return near ? { value: stay ?? occasion.value, origin: "context" } : undefined;
}
