import { isGroupId, type MeasureId, type PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, fromContext, type Placed, placed } from "../draft.js";
import { isAheadOf } from "../kind.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { fill } from "./fill.js";
import type { Scene } from "./frame.js";
import { signedThen } from "./inherited.js";

/** "Visited France and Serbia, and from 8 May …": who is visited does not visit. */
export const isVisited = (view: SentenceView, p: Mention, event: Mention): boolean =>
  view
    .all("event")
    .some(
      (e) =>
        e.cue.as === "verb" &&
        e.cue.event === "visit" &&
        e.first <= event.first &&
        p.first > e.last &&
        p.first - e.last <= 4 &&
        !view.commaBetween(e, p) &&
        view.all("place").some((o) => o !== p && o.first > e.last && view.distance(o, p) <= 3),
    );

/** States that take part, each once, in the order of the text. */
export function participants(
  { view, discourse: { main } }: Scene,
  event: Mention,
  reach: number,
): MentionOf<"place">[] {
  const seen = new Set<PlaceId>();
  const named = view.all("place").filter((p) => {
    const town = p.cue.as === "city" || p.cue.as === "capital";
    // "Flights between Almaty and Beijing": towns of two states stand for them.
    if (
      !isParty(p.cue.id) ||
      (town && p.role !== "between") ||
      p.cue.as === "office" ||
      seen.has(p.cue.id) ||
      isPosted(view, p) ||
      view.distance(p, event) > reach
    )
      return false;
    seen.add(p.cue.id);
    return true;
  });
  const here = named.filter((p) => p.first < event.first || !view.commaBetween(p, event));
  if (here.length >= 2 && here.length < named.length) return statesOf(here, main);
  return statesOf(named, main);
}

/** "India's ambassador to Russia": where he is posted does not meet. */
export const isPosted = (view: SentenceView, p: MentionOf<"place">): boolean =>
  (p.role === "in" || p.role === "to") &&
  view
    .all("place")
    .some(
      (a) =>
        a.last < p.first && p.first - a.last <= 3 && a.cue.id !== p.cue.id && view.before(a, "title", 2) !== undefined,
    );

function statesOf(named: MentionOf<"place">[], main: readonly PlaceId[]): MentionOf<"place">[] {
  // States meet; a bloc beside two of them is what they speak of.
  const states = named.filter((p) => !isGroupId(p.cue.id));
  const parties = states.length >= 2 ? states : named;
  // Among many, the two that the text is about.
  const own = parties.filter((p) => main.includes(p.cue.id));
  return parties.length > 2 && own.length === 2 ? own : parties;
}

export function eventBase(scene: Scene, event: Mention, measure: MeasureId): Draft {
  const draft = fill(scene, event, { measure }, "event", { ownClause: true });
  // What is dated ahead is announced.
  const announced = /^(?:meeting|visit)$/.test(measure) && isAheadOf(draft.period?.value, scene.discourse.date);
  draft.kind = announced ? "forecast" : "claim";
  draft.measureOrigin = "said";
  if (draft.period?.origin === "context") delete draft.period;
  const years = anniversary(scene, event);
  if (years) draft.period = years;
  // "The first visit in 18 years", "since 2014" did not happen then.
  if (draft.period && /^\d{4}\/\d{4}$/.test(draft.period.value)) delete draft.period;
  // "… rose by 86 percent in 2022, said the president after talks with": who said it, met at another time.
  if (draft.period?.origin === "said" && event.cue.kind === "event" && isOfWhatIsSaid(scene, event))
    delete draft.period;
  // "Trade was 15 billion in January–July, he said at the meeting": nobody meets for months.
  if (draft.period && event.cue.kind === "event" && /^\d{4}-\d\d\/\d{4}-\d\d$/.test(draft.period.value))
    delete draft.period;
  const opens = event.cue.kind === "event" && /^(?:opening|signing)$/.test(event.cue.event);
  const sinceDay = draft.period && /^(\d{4}-\d\d-\d\d|\d{4}(?:-\d\d)?)\/\.\.$/.exec(draft.period.value)?.[1];
  if (draft.period && sinceDay && event.cue.kind === "event" && (opens || sinceDay.length === 10))
    // "In force from 10 November", "relations have existed since 1992": it happened then.
    draft.period = { ...draft.period, value: sinceDay };
  else if (draft.period?.value.endsWith("/..")) delete draft.period;
  const day = scene.discourse.eventDay;
  const follows = measure === "meeting" || measure === "agreement";
  if (!draft.period && follows && day && scene.view.index - day.sentence <= 3)
    draft.period = { value: day.value, origin: "context" };
  const then = !draft.period && measure === "agreement" ? signedThen(scene) : undefined;
  if (then) draft.period = then;
  draft.carriers.length = 0;
  draft.carriers.push(event, ...scene.view.all("time").filter((t) => scene.view.distance(t, event) <= 20));
  const town = scene.view.nearest(event, "place", {
    within: 22,
    where: (p) => (p.cue.as === "city" || p.cue.as === "capital") && p.role === "in",
  });
  if (town) draft.place = scene.view.words(town);
  const people = scene.view.all("place").filter((p) => p.cue.as === "person");
  if (people.length > 0) draft.people = [...new Set(people.map((p) => scene.view.words(p)))].join("; ");
  return draft;
}

/** All times of the sentence stand before a comma and the verb of saying that leads to the event. */
const isOfWhatIsSaid = ({ view }: Scene, event: Mention): boolean => {
  const says = view.all("says").find((s) => s.last < event.first);
  const times = view.all("time");
  return (
    says !== undefined && times.length > 0 && times.every((t) => t.last < says.first && view.commaBetween(t, says))
  );
};

/** "This year is the 30th anniversary of relations": thirty years before the year that is named. */
export function anniversary(scene: Scene, event: Mention): Draft["period"] {
  const since = scene.view.all("time").length > 0 && event.cue.kind === "event" && event.cue.event === "opening";
  // "75 years since the establishment of relations": so many are over in the year that is named.
  const years = since
    ? scene.view
        .all("quantity")
        .find((q) => q.cue.unit === "years" && q.last < event.first && scene.view.distance(q, event) <= 6)
    : undefined;
  const counted = scene.view.after(event, "quantity", 1);
  const count = counted?.cue.unit === "anniversary" ? counted : years;
  if (!count) return undefined;
  const time = scene.view.nearest(event, "time", { within: 20, where: (t) => scene.times.has(t) });
  const year = Number((time && scene.times.get(time))?.slice(0, 4));
  return year > 0 ? { value: String(year - count.cue.amount), origin: "said" } : undefined;
}

export function withPair(
  draft: Draft,
  subject: Placed | undefined,
  counterpart: Placed | undefined,
): Draft | undefined {
  if (!subject || !counterpart || subject.id === counterpart.id || draft.kind === "forecast") return undefined;
  draft.subject = subject;
  draft.counterpart = counterpart;
  for (const p of [subject, counterpart]) if (p.mention) draft.carriers.push(p.mention);
  return draft;
}

export const contextGuest = (id: PlaceId | undefined): Placed | undefined =>
  id === undefined ? undefined : fromContext(id);

/** "The Kazakh terminal in Xi'an": where it stands is told by the town. */
const townOf = (view: SentenceView, event: Mention, first: MentionOf<"place">) =>
  view.nearest(event, "place", {
    within: 16,
    where: (p) => (p.cue.as === "city" || p.cue.as === "capital") && p.role === "in" && p.cue.id !== first.cue.id,
  });

/** Both parties of a signing or an opening, said or from the text before. */
export function bothParties(scene: Scene, event: Mention, draft: Draft): Draft | undefined {
  const { discourse } = scene;
  const [first, other] = participants(scene, event, 30);
  const second = other ?? (first && draft.measure === "opening" ? townOf(scene.view, event, first) : undefined);
  if (first && second) return withPair(draft, placed(first), placed(second));
  const [a, b] = discourse.pair;
  if (first) return withPair(draft, placed(first), contextGuest(discourse.partnerOf(first.cue.id)));
  return a && b ? withPair(draft, fromContext(a), fromContext(b)) : undefined;
}
