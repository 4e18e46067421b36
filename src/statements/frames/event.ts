import { isGroupId, type MeasureId } from "../../core/index.js";
import type { EventCue, Mention } from "../../text/index.js";
import { pairKey } from "../discourse.js";
import type { Draft } from "../draft.js";
import { isOver } from "../kind.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { type Ahead, aheadOf, type EventMention } from "./event-ahead.js";
import { anniversary, contextGuest, eventBase, fromContext, participants, placed, withPair } from "./event-draft.js";
import type { Frame, Scene } from "./frame.js";
import { themeYears } from "./theme-year.js";

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
    if (isNominal(scene.view, event)) continue;
    const draft = eventDraft(scene, event);
    if (isAnnounced(draft, scene.discourse.date)) continue;
    if (draft && !drafts.some((d) => repeats(scene.view, d, draft))) drafts.push(draft);
  }
  return drafts;
};

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
  !view.all("time").some((t) => view.distance(t, event) <= 8) &&
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
  return event.cue.bare ? undefined : told(scene, event);
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
  const parties = participants(scene, event, 30);
  const day = discourse.eventDay;
  const follows = day !== undefined && view.index - day.sentence <= 2 && event.cue.as === "verb";
  const dated = follows || view.all("time").some((t) => scene.times.has(t) && view.distance(t, event) <= 22);
  const draft = eventBase(scene, event, "meeting");
  const [first, second] = parties;
  if (first && second)
    return event.cue.as === "verb" || dated || together(view, event, parties)
      ? withPair(draft, placed(first), placed(second))
      : undefined;
  if (!dated || (event.cue.as === "noun" && !first)) return undefined;
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
  parties.some(
    (p) => (p.role === "with" || p.role === "between") && p.first > event.last && view.distance(p, event) <= 14,
  );

function visit(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  const host = view.nearest(event, "place", {
    within: 24,
    // Said to be where one goes, before what may be it by its place in the sentence.
    factor: (p) => (p.role === undefined ? 3 : 1),
    where: (p) =>
      isParty(p.cue.id) &&
      p.cue.as !== "person" &&
      p.cue.as !== "people" &&
      p.cue.as !== "adjective" &&
      isGoal(view, event, p),
  });
  const visitor = view.nearest(event, "place", {
    within: 26,
    right: 1.5,
    // "… of the countries of Central Asia came to Baku": a head of state rather than a group of states.
    factor: (p) => (isGroupId(p.cue.id) ? 3 : 1),
    where: (p) =>
      isParty(p.cue.id) &&
      p.cue.id !== host?.cue.id &&
      p.cue.as !== "city" &&
      p.cue.as !== "capital" &&
      (p.role !== "in" || p.cue.as === "person") &&
      p.role !== "to",
  });
  // "Visited by 655,000 tourists" is a count.
  const crowd =
    view.all("measure").some((m) => m.cue.measure === "visitors.count" && view.distance(m, event) <= 16) ||
    view
      .all("count-word")
      .some((m) => view.distance(m, event) <= 16 && (m.first < event.first || m.first - event.last <= 2)) ||
    // "400 musicians who came from …", in languages that put the participle before the number.
    view.all("quantity").some((q) => q.first - event.last === 1 && isPlain(q)) ||
    [...scene.used].some((q) => view.distance(q, event) <= (q.last < event.first ? 4 : 1) && isPlain(q));
  const there =
    !host && visitor && isThere(view, event) ? contextGuest(discourse.partnerOf(visitor.cue.id)) : undefined;
  // Елден келген жүк: a participle before what has come.
  if (event.cue.as === "verb" && view.after(event, "measure", 1)?.cue.measure.startsWith("t")) return undefined;
  const goal = host ? placed(host) : there;
  if (crowd || !goal || (!visitor && event.cue.as === "noun")) return undefined;
  const guest = visitor ? placed(visitor) : contextGuest(discourse.partnerOf(goal.id));
  const draft = eventBase(scene, event, "visit");
  if (event.cue.as === "noun" && !draft.period && !isVisitPhrase(view, event)) return undefined;
  return withPair(draft, guest, goal);
}

const isPlain = (q: Mention): boolean => q.cue.kind === "quantity" && q.cue.unit === "";

/** "During Xi Jinping's visit to this country" */
const isThere = (view: SentenceView, event: EventMention): boolean =>
  view.all("stand-in").some((m) => {
    const role = view.before(m, "role", 1)?.cue.role;
    if (event.cue.as === "verb" && event.cue.event === "visit" && role === undefined && view.distance(event, m) <= 6)
      return true;
    // В нашу страну с визитом прибыл: who arrives may be told last.
    const far = view.before(m, "role", 2)?.cue.role;
    const arrived = event.cue.event === "arrival" && m.last < event.first && (far === "in" || far === "to");
    return view.distance(event, m) <= 8 && (arrived || (m.first > event.last && (role === "in" || role === "to")));
  });

/** Where to: said by a preposition, or the object of the verb, which German puts before it. */
const isGoal = (view: SentenceView, event: EventMention, p: MentionOf<"place">): boolean => {
  if (p.role === "to" || p.role === "in") return true;
  // 抵达韩国的总统: its object, whatever follows.
  const isSaid = view.all("place").some((o) => o.first > p.last && o.role === "to" && view.distance(event, o) <= 24);
  if (p.role === "of" && event.cue.as === "verb" && p.first === event.last + 1 && !isSaid) return true;
  if (p.role !== undefined || event.cue.as !== "verb") return false;
  return (
    p.first > event.last || view.all("place").some((v) => v.last < p.first && v.cue.id !== p.cue.id && v.role !== "in")
  );
};
const isVisitPhrase = (view: SentenceView, event: Mention): boolean =>
  view.before(event, "title", 12) !== undefined || view.all("place").some((p) => p.cue.as === "person");

/** "His fifth visit to Kazakhstan": a count of visits so far. */
function ordinalVisit(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  if (event.cue.event !== "visit" && event.cue.event !== "meeting") return undefined;
  // 第四次到访: the verb itself is counted.
  const ordinal = view.before(event, "ordinal", event.cue.as === "noun" ? 3 : 2);
  if (!ordinal || ordinal.cue.n < 2) return undefined;
  // "The 21st session of the commission" is nobody's twenty-first meeting.
  const theirs =
    view.before(ordinal, "stand-in", 3) ?? view.nearest(ordinal, "pair", { within: 6, where: (p) => !p.cue.weak });
  if (event.cue.event === "meeting" && !theirs) return undefined;
  const host = view.nearest(event, "place", {
    within: 12,
    where: (p) =>
      isParty(p.cue.id) &&
      (p.role === "to" || p.role === "in" || (p.role === undefined && p.first - event.last === 1)) &&
      p.cue.as !== "person",
  });
  const person = view.nearest(event, "place", {
    within: 30,
    where: (p) => p.cue.id !== host?.cue.id && isParty(p.cue.id) && p.role !== "in",
  });
  const draft = eventBase(scene, event, event.cue.event === "visit" ? "visit" : "meeting");
  draft.form = "level";
  draft.comparator = "eq";
  draft.value = { amount: ordinal.cue.n, unit: "count" };
  draft.carriers.push(ordinal);
  const subject = person ? placed(person) : contextGuest(host ? discourse.partnerOf(host.cue.id) : discourse.pair[0]);
  const counterpart = host ? placed(host) : contextGuest(subject && discourse.partnerOf(subject.id));
  return withPair(draft, subject, counterpart);
}

/** "When did … meet?": what happened between whom, its day left open. */
export function eventQuestion(scene: Scene): Draft | undefined {
  const [event] = scene.view.all("event");
  if (!event) return undefined;
  const draft = bothParties(scene, event, eventBase(scene, event, MEASURE[event.cue.event]));
  if (draft) delete draft.period;
  return draft;
}

/** Both parties of a signing or an opening, said or from the text before. */
function bothParties(scene: Scene, event: Mention, draft: Draft): Draft | undefined {
  const { discourse } = scene;
  const [first, second] = participants(scene, event, 30);
  if (first && second) return withPair(draft, placed(first), placed(second));
  const [a, b] = discourse.pair;
  if (first) return withPair(draft, placed(first), contextGuest(discourse.partnerOf(first.cue.id)));
  return a && b ? withPair(draft, fromContext(a), fromContext(b)) : undefined;
}

/** 签署…规划纲要,以及…等合作文件: what is signed may come last, its subjects listed before it. */
const farDocument = (view: SentenceView, event: EventMention) =>
  view.nearest(event, "document", {
    within: 30,
    where: (d) => d.first > event.last && !view.between(event, d, "event") && !view.between(event, d, "time"),
  });

function signing(scene: Scene, event: EventMention): Draft | undefined {
  const { view } = scene;
  const document = view.nearest(event, "document", { within: 14 }) ?? farDocument(view, event);
  if (!document) return undefined;
  // "Signed 33 agreements": the count says it already.
  const counts = [...scene.used].some((u) => u.cue.kind === "quantity" && u.cue.unit === "");
  if (counts && view.all("measure").some((m) => m.cue.measure === "documents.count")) return undefined;
  const draft = eventBase(scene, event, "agreement");
  // "Signed agreements worth 30 billion": an event of its own only where a date is told with it.
  const dated = view.all("time").some((t) => t.cue.spec.type === "absolute" || t.cue.spec.type === "day");
  if (!dated && scene.used.size > 0 && view.all("measure").some((m) => m.cue.measure === "documents.count"))
    return undefined;
  draft.carriers.push(document);
  return bothParties(scene, event, draft);
}

function opening(scene: Scene, event: EventMention): Draft | undefined {
  const { view } = scene;
  const relations = view.all("event").find((e) => e.cue.event === "opening" && e.cue.as === "noun");
  const object =
    relations ?? view.nearest(event, "venue", { within: 10 }) ?? (event.cue.event === "programme" ? event : undefined);
  const verb =
    event.cue.as === "verb"
      ? event
      : view.nearest(event, "event", { within: 10, where: (e) => e.cue.event === "opening" && e.cue.as === "verb" });
  if (!object || !verb) return undefined;
  // 建交75周年: how long ago it was is told, not that it happened.
  const counted = view.after(event, "quantity", 1)?.cue.unit;
  if (counted === "years") return undefined;
  const draft = eventBase(
    scene,
    event,
    MEASURE[object === event || event.cue.event === "programme" ? event.cue.event : "opening"],
  );
  // Programmes run for years: the two sides that set one up say enough.
  const bySides = event.cue.event === "programme" && (view.has("pair") || participants(scene, event, 30).length === 2);
  if (!draft.period && !bySides) return undefined;
  draft.carriers.push(object);
  return bothParties(scene, event, draft);
}
