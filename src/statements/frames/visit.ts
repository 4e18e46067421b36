import { isGroupId } from "../../core/index.js";
import { isVolume, type Mention } from "../../text/index.js";
import { type Draft, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { EventMention } from "./event-ahead.js";
import { contextGuest, eventBase, isVisited, withPair } from "./event-draft.js";
import type { Scene } from "./frame.js";

/** Who visited whom: said by prepositions, by the order of the words, or by the text before. */
export function visit(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  // "Putin kam nach Ankara": a word that money and goods have, too.
  const isPerson = view.all("place").some((p) => p.cue.as === "person" && view.distance(p, event) <= 14);
  if (event.cue.people && !isPerson) return undefined;
  const host = view.nearest(event, "place", {
    within: 24,
    // Said to be where one goes, before what may be it by its place in the sentence.
    factor: (p) => (p.role === undefined ? 3 : 1),
    where: (p) =>
      isParty(p.cue.id) &&
      p.cue.as !== "person" &&
      p.cue.as !== "people" &&
      (p.cue.as !== "adjective" || view.after(p, "seat", 1) !== undefined) &&
      isGoal(view, event, p),
  });
  // 由哈薩克飛抵塔什干: a person by name comes from wherever he was.
  const isOther = view.all("place").some((p) => p.cue.as === "person" && p.cue.id !== host?.cue.id);
  const visitor = view.nearest(event, "place", {
    within: 26,
    right: 1.5,
    // "… of the countries of Central Asia came to Baku": a head of state rather than a group of states.
    factor: (p) => (isGroupId(p.cue.id) ? 3 : 1),
    where: (p) =>
      isParty(p.cue.id) &&
      p.cue.id !== host?.cue.id &&
      !(p.role === "from" && isOther) &&
      !isVisited(view, p, event) &&
      p.cue.as !== "city" &&
      p.cue.as !== "capital" &&
      (p.role !== "in" || p.cue.as === "person") &&
      p.role !== "to",
  });
  // "Visited by 655,000 tourists" is a count.
  const crowd =
    view
      .all("measure")
      .some((m) => m.cue.measure === "visitors.count" && m.cue.as !== "verb" && view.distance(m, event) <= 16) ||
    view
      .all("count-word")
      .some((m) => view.distance(m, event) <= 16 && (m.first < event.first || m.first - event.last <= 2)) ||
    // "400 musicians who came from …", in languages that put the participle before the number.
    view.all("quantity").some((q) => q.first - event.last === 1 && isPlain(q) && !view.after(q, "occasion", 1)) ||
    [...scene.used].some((q) => view.distance(q, event) <= (q.last < event.first ? 4 : 1) && isPlain(q));
  const there =
    !host && visitor && isThere(view, event) ? contextGuest(discourse.partnerOf(visitor.cue.id)) : undefined;
  // Елден келген жүк, Мексикаға келген инвестиция: a participle before what has come.
  if (
    event.cue.as === "verb" &&
    /^(?:trade|transport|investment)/.test(view.after(event, "measure", 1)?.cue.measure ?? "")
  )
    return undefined;
  // Инвестиция келді: nor does money visit anybody.
  if (event.cue.as === "verb" && /^(?:trade|investment)\./.test(view.before(event, "measure", 1)?.cue.measure ?? ""))
    return undefined;
  if (event.cue.people && host?.role !== "to" && event.first === event.last) return undefined;
  const goal = host ? placed(host) : there;
  // "The prime minister's visit to Japan in December 2023": of the text's other state, though he is not known by name.
  const title = view.before(event, "title", 14) ?? view.after(event, "title", 4);
  const titled = title !== undefined && view.all("time").length > 0;
  if (crowd || !goal || (!visitor && event.cue.as === "noun" && !titled)) return undefined;
  // "During it he visited France and Serbia": who the sentence before was about.
  const { topic } = discourse;
  const he = topic && view.index - topic.sentence === 1 && topic.id !== goal.id ? topic.id : undefined;
  const guest = visitor ? placed(visitor) : contextGuest(he ?? discourse.partnerOf(goal.id));
  const draft = eventBase(scene, event, "visit");
  if (event.cue.as === "noun" && !draft.period && !isVisitPhrase(view, event)) return undefined;
  return withPair(draft, guest, goal);
}

/** Of people or of freight. */
const isPlain = (q: Mention): boolean => q.cue.kind === "quantity" && (q.cue.unit === "" || isVolume(q.cue.unit));

/** "During Xi Jinping's visit to this country" */
const isThere = (view: SentenceView, event: EventMention): boolean =>
  view.all("stand-in").some((m) => {
    const role = view.before(m, "role", 2)?.cue.role;
    if (event.cue.as === "verb" && event.cue.event === "visit" && role === undefined && view.distance(event, m) <= 6)
      return true;
    // В нашу страну с визитом прибыл: who arrives may be told last.
    const far = view.before(m, "role", 2)?.cue.role;
    const arrived = event.cue.event === "arrival" && m.last < event.first && (far === "in" || far === "to");
    return view.distance(event, m) <= 8 && (arrived || (m.first > event.last && (role === "in" || role === "to")));
  });

/** Where to: said by a preposition, or the object of the verb, which German puts before it. */
const isGoal = (view: SentenceView, event: EventMention, p: MentionOf<"place">): boolean => {
  // "In the capital of Kazakhstan"
  if (p.role === "to" || p.role === "in" || view.before(p, "seat", 2) || view.after(p, "seat", 1)) return true;
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
export function ordinalVisit(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  if (event.cue.event !== "visit" && event.cue.event !== "meeting") return undefined;
  // 第四次到访: the verb itself is counted.
  const ordinal = view.before(event, "ordinal", event.cue.as === "noun" ? 3 : 2);
  // "On the second day of the visit": it is the days that are counted.
  if (!ordinal || ordinal.cue.n < 2 || view.between(ordinal, event, "unit")) return undefined;
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
