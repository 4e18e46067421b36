import type { Direction, MeasureId } from "../../core/index.js";
import { type Draft, placed } from "../draft.js";
import { type Earlier, earlierValue } from "../earlier.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { asRanked } from "./beside-rank.js";
import { byBefore, change, moveNear, type Q } from "./change.js";
import { countedAs, countNoun, countsAnotherWord, isPartOfName } from "./count-noun.js";
import { boundOf } from "./exceeding.js";
import { fill, isComplete, writtenValue } from "./fill.js";
import type { Scene } from "./frame.js";
import type { LinkedMeasure } from "./linking.js";
import { countedBefore } from "./of-them.js";

/** "52 joint projects", "the number of joint ventures was about 5,000". */
export function counted(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  // "Platz 29 der beliebtesten Länder chinesischer Touristen": a place in an order counts nobody.
  if (isPartOfName(view, q) || view.before(q, "rank-word", 1)) return undefined;
  const people = countedAs(scene, q);
  const noun = people === undefined ? countNoun(view, q) : undefined;
  const compared = people === undefined && noun === undefined ? comparedCount(scene, q) : undefined;
  const more = moreThanBefore(scene, q);
  const measure =
    more?.measure ??
    people ??
    (noun && countedNoun(view, noun)) ??
    compared?.measure ??
    countBefore(scene, q) ??
    countedBefore(scene, q);
  // "A contract for six high-speed trains": goods, no freight.
  if (measure === "transport.trains" && view.nearest(q, "document", { within: 6 })) return undefined;
  // Nobody counts companies or documents by the million.
  if (!measure || (q.cue.scaled && !/^(?:students|visitors|economy)\./.test(measure))) return undefined;
  // "Two students from Shymkent": people of a story, no number of students.
  const few = q.cue.amount < 10 && !q.cue.scaled && /^(?:students|visitors)\./.test(measure);
  if (few && !view.has("count-word")) return undefined;
  // "…, 100,000 more": whose they are was said of the noun before.
  const mention =
    noun ?? compared?.mention ?? view.all("measure").findLast((m) => m.last < q.first && m.cue.measure === measure);
  const linked: LinkedMeasure = { measure, ...(mention ? { mention } : {}) };
  if (compared) {
    const draft = fill(scene, q, linked, "level", { earlier: compared.earlier });
    return isComplete(draft, measure) ? Object.assign(draft, levelOf(view, q), { earlier: true }) : undefined;
  }
  const move = moveNear(view, q, 10);
  const direction = more?.direction ?? (byBefore(view, q) ? move?.cue.direction : undefined);
  if (direction) return change(scene, { ...q, cue: { ...q.cue, unit: "count" } }, linked, direction);
  const earlier = noun && noun.last < q.first ? earlierValue(view, q) : undefined;
  const draft = fill(scene, q, linked, "level", { earlier });
  if (earlier) draft.earlier = true;
  ofOrigin(view, q, measure, draft);
  const ranked = asRanked(scene, measure, draft);
  if (ranked) Object.assign(draft, ranked);
  return isComplete(draft, linked.measure) ? Object.assign(draft, levelOf(view, q)) : undefined;
}

/** "1.2 million citizens of Turkey, only Azerbaijan and Russia sent more": whose people they are stands right behind the number. */
function ofOrigin(view: SentenceView, q: Q, measure: MeasureId, draft: Draft): void {
  const people = view.after(q, "classifier", 2)?.cue.people && view.after(q, "place", 4);
  if (!people || !/^(?:students|visitors)\./.test(measure) || people.cue.id === draft.counterpart?.id) return;
  if (people.role === "of" && isParty(people.cue.id)) draft.subject = placed(people);
}

/** "3.5 million tourists, 1.3 million more than a year before": what was counted just before has grown by so many. */
function moreThanBefore({ view, discourse }: Scene, q: Q): { measure: MeasureId; direction: Direction } | undefined {
  const { measure } = discourse;
  const goesOn = discourse.lastClaim?.sentence === view.index && measure?.endsWith(".count");
  const more = view.after(q, "move", 1);
  // "на 100 тыс. больше, чем": the point of an abbreviation may stand between.
  const direction = more?.cue.near ? more.cue.direction : view.after(q, "exceed", 2)?.cue.direction;
  const isCompared = view.all("time").some((t) => t.last > q.last);
  return measure && goesOn && direction && isCompared && !view.after(q, "measure", 2)
    ? { measure, direction }
    : undefined;
}

const levelOf = (view: SentenceView, q: Q): Pick<Draft, "comparator" | "value"> => ({
  comparator: boundOf(view, q),
  value: wholeValue(view, q),
});

interface ComparedCount {
  readonly measure: MeasureId;
  readonly mention?: MentionOf<"measure">;
  readonly earlier: Earlier;
}

/** "655,000 tourists, compared with 367,000 in 2023", "rose from 367,000 in 2023 to 655,000": the count before. */
function comparedCount({ view, discourse }: Scene, q: Q): ComparedCount | undefined {
  if (countsAnotherWord(view, q)) return undefined;
  const mention = view.all("measure").findLast((m) => m.last < q.first && m.cue.as === "count");
  if (mention) {
    const earlier = view.distance(mention, q) <= 20 ? (earlierValue(view, q) ?? datedBefore(view, q)) : undefined;
    return earlier?.time ? { measure: countedNoun(view, mention), mention, earlier } : undefined;
  }
  // "15,000 Kazakhs studied in China, in 2005 it had been 3,000": no noun says what was counted.
  const { measure, lastClaim: last } = discourse;
  const goesOn = last?.sentence === view.index && /^(?:students|visitors)\.count$/.test(measure ?? "");
  const earlier = goesOn ? datedBefore(view, q) : undefined;
  return measure && earlier ? { measure, earlier } : undefined;
}

/** "Four branches of Korean universities" are no companies, and the trips that trains make no guests. */
function countedNoun(view: SentenceView, noun: MentionOf<"measure">): MeasureId {
  const trains = view.all("measure").some((m) => m.cue.measure === "transport.trains" && view.distance(m, noun) <= 10);
  if (noun.cue.trips && trains) return "transport.trains";
  if (noun.cue.measure !== "companies.count") return noun.cue.measure;
  const school = view
    .all("hosting")
    .some(
      (h) =>
        h.cue.school &&
        (h.last < noun.first ? noun.first - h.last <= 2 : h.first - noun.last <= 5 && h.first > noun.last),
    );
  return school ? "institutes.count" : noun.cue.measure;
}

/** "2,600 Firmen": of what is counted there are no parts, so another language's mark groups thousands. */
function wholeValue(view: SentenceView, q: Q): NonNullable<Draft["value"]> {
  const value = writtenValue(q.cue, "count");
  const grouped = /^\D*\d{1,3}[.,]\d{3}(?!\d)/.test(view.words(q));
  const { amount } = value;
  const isPart = amount !== undefined && !Number.isInteger(amount) && !q.cue.scaled;
  return isPart && grouped ? { ...value, amount: Math.round(amount * 1000), digits: q.cue.digits } : value;
}

/** "…, 2018 waren es noch 700", 而2018年只有700家: another time opens the clause that tells the number again. */
function datedBefore(view: SentenceView, q: Q): Earlier | undefined {
  const time = view.all("time").findLast((t) => t.last < q.first && q.first - t.last <= 8);
  const opens =
    time &&
    (time.first <= 2 || view.opensClause(time)) &&
    !view.between(time, q, "place") &&
    !view.between(time, q, "quantity");
  return opens ? { time } : undefined;
}

/** "In the first quarter there were, according to the police, already 180,000": a time at the head, and a verb of being so many. */
function isToldAgain(view: SentenceView, q: Q): boolean {
  if (view.before(q, "reach", 4) && datedBefore(view, q)) return true;
  const [time] = view.all("time");
  const verb = time && time.first <= 2 ? view.after(time, "reach", 2) : undefined;
  return verb !== undefined && q.first - verb.last <= 8 && !view.between(verb, q, "quantity") && !view.has("place");
}

/** "Their number has reached 4,873": of what was counted in the sentence before. */
function countBefore({ view, discourse }: Scene, q: Q): LinkedMeasure["measure"] | undefined {
  const number = view.all("count-word").find((c) => c.last < q.first && view.distance(c, q) <= 6);
  // "For the whole of last year the figure was about 655,000"
  const figure = view.all("stand-in").find((s) => s.last < q.first && view.distance(s, q) <= 4);
  // "They have set themselves a target of 600"
  const goal = view.nearest(q, "pledge", { within: 8 }) ?? view.nearest(q, "forecast", { within: 8 });
  const told = number ?? goal ?? (figure && view.between(figure, q, "reach") ? figure : undefined);
  const last = discourse.lastClaim;
  // "The company has set itself a target of 600": whose goal it is.
  const isApart = view
    .all("measure")
    .every((m) => goal && (m.cue.measure === "companies.count" || m.cue.measure === discourse.measure));
  const goesOn = last && view.index - last.sentence <= 1 && isApart && !q.cue.scaled;
  const counts = /^(?:companies|projects|students|visitors|institutes)\.count$|^transport\.trains$/.test(
    discourse.measure ?? "",
  );
  // "Im Gesamtjahr 2024 waren es 8.730", "by 2024 there were 983"
  const again = isToldAgain(view, q);
  return (told || again) && goesOn && counts && !countsAnotherWord(view, q) ? discourse.measure : undefined;
}
