import { isGroupId, type MeasureId } from "../../core/index.js";
import type { EventCue, Mention } from "../../text/index.js";
import { pairKey } from "../discourse.js";
import { type Draft, fromContext, placed } from "../draft.js";
import { isOver } from "../kind.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { type Ahead, aheadOf, type EventMention } from "./event-ahead.js";
import { anniversary, bothParties, eventBase, isPosted, participants, withPair } from "./event-draft.js";
import { comparatorOf, writtenValue } from "./fill.js";
import type { Frame, Scene } from "./frame.js";
import { opening } from "./opening.js";
import { signing } from "./signing.js";
import { themeYears } from "./theme-year.js";
import { ordinalVisit, visit } from "./visit.js";

const MEASURE: { readonly [E in EventCue]: MeasureId } = {
  meeting: "meeting",
  visit: "visit",
  arrival: "visit",
  reception: "meeting",
  signing: "agreement",
  opening: "opening",
  programme: "programme",
};

/** Meetings, visits, signings and openings that are told as having happened. */
export const eventFrame: Frame = (scene) => {
  const drafts = themeYears(scene);
  for (const event of scene.view.all("event")) {
    if (isNominal(scene.view, event) || (event.cue.over && !scene.view.has("time"))) continue;
    const draft = eventDraft(scene, event);
    if (isAnnounced(draft, scene.discourse.date)) continue;
    if (!draft || drafts.some((d) => repeats(scene.view, d, draft))) continue;
    drafts.push(draft, ...alsoVisited(scene.view, draft));
  }
  return drafts;
};

/** "Visited Uzbekistan and Kazakhstan": one visit to each of the row. */
function alsoVisited(view: SentenceView, draft: Draft): Draft[] {
  const host = draft.counterpart?.mention as MentionOf<"place"> | undefined;
  if (draft.measure !== "visit" || draft.form !== "event" || !host || draft.subject?.origin === "context") return [];
  return view
    .rowOf(host)
    .filter(
      (p) => p.cue.id !== host.cue.id && isParty(p.cue.id) && !isGroupId(p.cue.id) && p.cue.id !== draft.subject?.id,
    )
    .filter((p) => p.cue.as === "name" && p !== draft.subject?.mention)
    .map((p) => ({ ...draft, counterpart: placed(p), carriers: [...draft.carriers, p] }));
}

/** Signings and meetings of days to come are announced; a year of culture may be agreed on before it comes. */
const isAnnounced = (draft: Draft | undefined, date: string | undefined): boolean =>
  draft?.kind === "claim" &&
  draft.measure !== "programme" &&
  draft.period !== undefined &&
  date !== undefined &&
  draft.period.value.slice(0, date.length) > date;

/** 出访的第一日: a verb with its mark of attribution directly behind it tells of something else. */
const isNominal = (view: SentenceView, event: EventMention): boolean =>
  event.cue.as === "verb" &&
  !view.all("time").some((t) => t.last < event.first && view.distance(t, event) <= 8) &&
  view.all("role").some((r) => r.first === event.last + 1 && r.cue.side === "after" && r.cue.role === "of");

const repeats = (view: SentenceView, a: Draft, b: Draft): boolean =>
  a.measure === b.measure &&
  a.form === b.form &&
  a.period?.value === b.period?.value &&
  (pairKey(a.subject, a.counterpart) === pairKey(b.subject, b.counterpart) || near(view, a, b));

const near = (view: SentenceView, a: Draft, b: Draft): boolean =>
  view.distance(a.carriers[0] as Mention, b.carriers[0] as Mention) < 30;

function eventDraft(scene: Scene, event: EventMention): Draft | undefined {
  const ordinal = ordinalVisit(scene, event);
  if (ordinal) return ordinal;
  const ahead = anniversary(scene, event) ? undefined : aheadOf(scene.view, event);
  if (ahead) return planned(scene, event, ahead);
  if (event.cue.bare) return undefined;
  const draft = told(scene, event);
  return draft && countOccasions(scene, event, draft);
}

/** "Have met more than 20 times since 2019", 五次访问: a count of visits or meetings, and none of them. */
function countOccasions({ view, times }: Scene, event: EventMention, draft: Draft): Draft {
  if (draft.measure !== "visit" && draft.measure !== "meeting") return draft;
  const often = view.nearest(event, "quantity", {
    within: 5,
    where: (q) => q.cue.amount >= 2 && view.all("occasion").some((o) => o.last >= q.first && o.first <= q.last + 1),
  });
  if (!often) return draft;
  const since = view.all("time").find((t) => t.cue.role === "since" && times.has(t));
  const period = since && times.get(since);
  if (period !== undefined) draft.period = { value: `${period}/..`, origin: "said" };
  draft.form = "level";
  draft.comparator = comparatorOf(often.cue);
  draft.value = writtenValue(often.cue, "count");
  draft.carriers.push(often);
  return draft;
}

function told(scene: Scene, event: EventMention): Draft | undefined {
  switch (event.cue.event) {
    case "meeting":
    case "reception":
      return meeting(scene, event);
    case "visit":
    case "arrival":
      return visit(scene, event);
    case "signing":
      return signing(scene, event);
    case "opening":
    case "programme":
      return opening(scene, event);
  }
}

/** "Aim to sign a treaty by 2027": an act with a day by which it can be measured. Visits to come are only announced. */
function planned(scene: Scene, event: EventMention, ahead: Ahead): Draft | undefined {
  const isAct = event.cue.event === "signing" || event.cue.event === "opening" || event.cue.event === "programme";
  const draft = isAct && ahead !== "negation" ? told(scene, event) : undefined;
  if (draft?.period?.origin !== "said" || isOver(draft.period.value, scene.discourse.date)) return undefined;
  draft.kind = ahead === "pledge" ? "pledge" : "forecast";
  return draft;
}

function meeting(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  // "Received 17 million visitors": a count.
  if ([...scene.used].some((q) => q.first > event.last && view.distance(event, q) <= 3)) return undefined;
  if (
    view
      .all("measure")
      .some((m) => m.cue.measure === "visitors.count" && m.cue.as === "count" && view.distance(m, event) <= 1)
  )
    return undefined;
  // "Some 1,300 students received scholarships", "has welcomed 655,000 guests from China"
  const crowd = view.before(event, "measure", 8)?.cue;
  const isCrowd = crowd?.as === "count" && /^(?:students|visitors)\./.test(crowd.measure);
  if (event.cue.event === "reception" && isCrowd) return undefined;
  const parties = participants(scene, event, 30);
  if (event.cue.people && !view.all("place").some((p) => p.cue.as === "person") && !view.has("pair")) return undefined;
  const day = discourse.eventDay;
  const follows = day !== undefined && view.index - day.sentence <= 2 && event.cue.as === "verb";
  const dated = follows || view.all("time").some((t) => scene.times.has(t) && view.distance(t, event) <= 22);
  const draft = eventBase(scene, event, "meeting");
  const [first, second] = parties;
  if (first && second)
    return event.cue.as === "verb" || dated || together(view, event, parties)
      ? withPair(draft, placed(first), placed(second))
      : undefined;
  // "India's ambassador to Russia welcomed the guests": he met nobody of the state where he is posted.
  const isEnvoy = view.all("place").some((p) => isPosted(view, p));
  if (!dated || isEnvoy || (event.cue.as === "noun" && !first)) return undefined;
  const both = view.all("pair").some((p) => !p.cue.weak && view.distance(p, event) <= 12);
  if (!first && both) {
    const [a, b] = discourse.pair;
    return a && b ? withPair(draft, fromContext(a), fromContext(b)) : undefined;
  }
  // "At the summit of the SCO": of the bloc's members, not of the text's two states.
  const bloc = view.all("place").some((p) => isGroupId(p.cue.id) && p.last < event.first && event.first - p.last <= 2);
  const other = first && !bloc && discourse.partnerOf(first.cue.id);
  return first && other ? withPair(draft, placed(first), fromContext(other)) : undefined;
}

/** "Meeting between X and Y", "talks of X with Y": a preposition ties the parties to the noun. */
const together = (view: SentenceView, event: Mention, parties: readonly MentionOf<"place">[]): boolean =>
  // Переговоры Мирзиёева и Эрдогана: two persons of two states, right behind the noun.
  parties.every(
    (p) => p.cue.as === "person" && p.first > event.last && p.first - event.last <= 8 && !view.commaBetween(event, p),
  ) ||
  parties.some(
    (p) => (p.role === "with" || p.role === "between") && p.first > event.last && view.distance(p, event) <= 14,
  );

/** "When did … meet?": what happened between whom, its day left open. */
export function eventQuestion(scene: Scene): Draft | undefined {
  const [event] = scene.view.all("event");
  if (!event) return undefined;
  const draft = bothParties(scene, event, eventBase(scene, event, MEASURE[event.cue.event]));
  if (draft) delete draft.period;
  return draft;
}
