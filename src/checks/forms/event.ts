import { overlaps, type Reading, type RecordedEvent, spanOf } from "../../core/index.js";
import { samePeople } from "../people.js";
import { recordedReading } from "../reading.js";
import { type Checkable, nothing, type Outcome, type Run } from "../run.js";
import { sameTown } from "../towns.js";

/** Which recorded types may be what the text calls a meeting or a visit: a state visit is reported as both. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  meeting: ["meeting", "visit"],
  visit: ["visit"],
  agreement: ["agreement", "partnership"],
  programme: ["programme"],
  opening: ["opening"],
  partnership: ["partnership"],
};

const describe = (e: RecordedEvent): string => [e.title, e.place].filter((x) => x !== undefined && x !== "").join(", ");

/** Does the place of the text agree with the recorded one? `undefined` where either is not known. */
function placeAgrees(s: Checkable, e: RecordedEvent): boolean | undefined {
  if (s.place === undefined) return undefined;
  if (e.host !== undefined && e.host === s.place) return true;
  return e.place === undefined || e.place === "" ? undefined : sameTown(s.place, e.place);
}

/** A visit has a direction: the visitor's country is the subject. */
const directionAgrees = (s: Checkable, e: RecordedEvent): boolean =>
  e.type !== "visit" || s.measure !== "visit" || (e.subject === s.subject && e.counterpart === s.counterpart);

const isDay = (period: string): boolean =>
  spanOf(period)?.from !== undefined && spanOf(period)?.from === spanOf(period)?.to;

/** One of each type is enough: a visit and the meeting during it are the same occasion. */
function occasions(events: readonly RecordedEvent[]): RecordedEvent[] {
  const kept: RecordedEvent[] = [];
  const ofTypeFirst = [...events].sort((a, b) => (a.type === b.type ? 0 : a.type === "meeting" ? -1 : 1));
  for (const e of ofTypeFirst) {
    const isSame = kept.some((k) => k.type !== e.type && overlaps(k.period, e.period) && e.type !== "partnership");
    if (!isSame) kept.push(e);
  }
  return kept;
}

/** A dated event: right where one of that type and place is on record in the period; never refuted by an absence. */
function datedReadings(s: Checkable, period: string, events: readonly RecordedEvent[]): Reading[] {
  const during = events.filter((e) => overlaps(period, e.period));
  const right = withPeople(
    s,
    during.filter((e) => placeAgrees(s, e) !== false),
  );
  if (right.length > 0) return right.slice(0, 5).map((e, i) => recordedReading(e, true, describe(e), which(i, e)));
  // On one day the same two cannot have met at two places, as far as the record knows better.
  const elsewhere = isDay(period) ? during.filter((e) => e.type === "meeting" && isDay(e.period)) : [];
  return elsewhere.map((e, i) => recordedReading(e, false, describe(e), which(i, e)));
}

const which = (i: number, e: RecordedEvent) => (i === 0 ? {} : { which: e.period });

/** News report what has just happened: an occasion within a month before the document is the one that is meant. */
function meantBy(events: readonly RecordedEvent[], date: string | undefined): readonly RecordedEvent[] {
  if (date === undefined) return events;
  const day = Date.parse(date);
  const past = events.filter((e) => startOf(e) <= date);
  const justNow = past.filter((e) => day - Date.parse(startOf(e)) <= 31 * 86_400_000);
  return justNow.length > 0 ? justNow : past;
}

const startOf = (e: RecordedEvent): string => spanOf(e.period)?.from ?? "";

/** Events of the people named in the text, as far as there are any. */
function withPeople(s: Checkable, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const theirs = events.filter((e) => samePeople(s.people, `${e.people ?? ""} ${e.title}`) === true);
  return theirs.length > 0 ? theirs : events;
}

/** Events at the place of the text; where none is surely there, those of which it cannot be told. */
function fitting(s: Checkable, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const surely = events.filter((e) => placeAgrees(s, e) === true);
  return surely.length > 0 ? surely : events.filter((e) => placeAgrees(s, e) === undefined);
}

/** An undated event: every candidate is a reading; the ambiguity is theirs to show. */
function undatedReadings(s: Checkable, events: readonly RecordedEvent[], run: Run): Reading[] {
  const there = occasions(withPeople(s, fitting(s, events)));
  const candidates = [...meantBy(there, run.date)].sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  const isOne = candidates.length === 1;
  return candidates.slice(0, 12).map((e) => recordedReading(e, true, describe(e), isOne ? {} : { which: e.period }));
}

/** A dated thing that happened. Several candidates for an undated one make the verdict depend on which is meant. */
export async function checkEvent(s: Checkable, run: Run): Promise<Outcome> {
  if (s.counterpart === undefined) return nothing("missing-slot", "counterpart");
  const types = TYPES[s.measure];
  if (types === undefined) return { readings: [] };
  const all = (await run.book.events(s.subject, s.counterpart)).filter(
    (e) => types.includes(e.type) && directionAgrees(s, e),
  );
  if (s.period !== undefined) return { readings: datedReadings(s, s.period, all) };
  const readings = undatedReadings(s, all, run);
  return { readings, ...(readings.length > 1 ? { ambiguous: true } : {}) };
}
