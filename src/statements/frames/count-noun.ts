import type { Mention } from "../../text/index.js";
import { isOpening } from "../earlier.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import type { LinkedMeasure, Scene } from "./frame.js";

/** "Dushanbe-2", "top-5": glued to the word before it by a hyphen. */
export function isPartOfName(view: SentenceView, q: Mention): boolean {
  const hyphen = view.scan.tokens[q.first - 1];
  // «Сибирь күші – 2»
  const closing = view.scan.tokens[q.last + 1]?.norm ?? " ";
  if ('»”“"'.includes(closing) && hyphen && "–—-".includes(hyphen.norm)) return true;
  return hyphen?.norm === "-" && !hyphen.spaced && !view.scan.tokens[q.first]?.spaced;
}

/** What people are counted as, where no noun says it: those who visit or stay are visitors, those who study students. */
export function countedAs(
  { view, discourse }: Scene,
  q: Mention,
): "visitors.count" | "students.count" | "institutes.count" | undefined {
  if (areVisiting(view, q) || areTrips(view, q)) return "visitors.count";
  if (areStudying(view, q) || areLearners(view, q) || areMoreLearners(view, q)) return "students.count";
  if (areBranches(view, q)) return "institutes.count";
  // "Umgekehrt sind es nur 3.000 Deutsche": people told of in the same way as those before.
  const people = view.after(q, "place", 2);
  const isCrowd = people && (/^(?:people|adj)/.test(people.cue.as) || areCitizens(view, q, people));
  const { measure, lastClaim: last } = discourse;
  const goesOn = isCrowd && view.has("reverse") && last !== undefined && view.index - last.sentence <= 1;
  return goesOn && (measure === "students.count" || measure === "visitors.count") ? measure : undefined;
}

/** 往来两国的人员192.9万人次, 赴土耳其旅游的俄罗斯人达630万人次: trips that people make to another country. */
function areTrips(view: SentenceView, q: Mention): boolean {
  if (view.after(q, "classifier", 1)?.cue.trips !== true || view.before(q, "measure", 3)?.cue.as === "count")
    return false;
  const near = (m: Mention): boolean => view.distance(m, q) <= 16;
  return (
    view.all("measure").some((m) => m.cue.measure === "visitors.count" && near(m)) ||
    view.all("event").some((e) => e.cue.event === "visit" && near(e)) ||
    view.all("place").some((p) => p.role === "to" && near(p))
  );
}

/** "Branches of four Korean universities", 4所韩国大学在乌开设分校: schools of one country with branches in another. */
function areBranches(view: SentenceView, q: Mention): boolean {
  const near = (m: Mention, within: number): boolean => m.first > q.last && m.first - q.last <= within;
  const school = view.all("hosting").find((h) => h.cue.school && near(h, 8) && !view.between(q, h, "quantity"));
  return school !== undefined && view.all("branch").some((b) => view.distance(b, q) <= 16);
}

/** "15,000 young Kazakhs study in China": a verb of studying before or behind the people, and no other noun between. */
function areStudying(view: SentenceView, q: Mention): boolean {
  const people = view.all("place").find((p) => p.first > q.last && p.first - q.last <= 4);
  if (!people || view.between(q, people, "measure")) return false;
  if (!/^(?:people|adj)/.test(people.cue.as) && !areCitizens(view, q, people)) return false;
  return view
    .all("measure")
    .some(
      ({ cue, first, last }) =>
        cue.measure === "students.count" &&
        cue.as === "verb" &&
        (last < q.first ? q.first - last <= 8 : first - people.last <= 8),
    );
}

/** Білім алып жүрген қазақстандықтардың саны 10 мыңнан асты: the number of those who study, told behind them. */
function areLearners(view: SentenceView, q: Mention): boolean {
  const people = peopleNumbered(view, q);
  const study = people && view.before(people, "measure", 2)?.cue;
  return study?.measure === "students.count" && study.as === "verb";
}

/** "More and more Kazakhs study in China": people and what they do, with a word for more and more of them. */
export function moreLearners(view: SentenceView, move: MentionOf<"move">): MentionOf<"measure"> | undefined {
  if (!view.all("count-word").some((c) => c.first === move.first)) return undefined;
  const young = view.after(move, "classifier", 2)?.cue.people;
  const people = view.after(move, "place", young ? 5 : 2);
  const arePeople =
    people && (/^(?:people|adj)/.test(people.cue.as) || view.after(people, "classifier", 1)?.cue.people);
  if (!people || !(arePeople || (young && (people.role === "from" || people.role === "of")))) return undefined;
  const isStudy = (m: MentionOf<"measure">): boolean =>
    m.cue.measure === "students.count" && m.cue.as === "verb" && !view.between(people, m, "quantity");
  return view.nearest(people, "measure", { within: 8, where: isStudy });
}

/** "More and more Kazakhs study in China; at present there are 8,200" */
function areMoreLearners(view: SentenceView, q: Mention): boolean {
  const move = view.all("move").findLast((m) => m.last < q.first && view.distance(m, q) <= 20);
  const told = view.before(q, "reach", 3) ?? view.after(q, "classifier", 1) ?? view.after(q, "of-them", 1);
  return (
    move !== undefined && told !== undefined && !countsAnotherWord(view, q) && moreLearners(view, move) !== undefined
  );
}

/** Қазақстандықтардың саны 53 мың: the people right before a word for their number, with no other noun before the number. */
function peopleNumbered(view: SentenceView, q: Mention): MentionOf<"place"> | undefined {
  const number = view.all("count-word").find((c) => c.last < q.first && view.distance(c, q) <= 10);
  return number && !view.between(number, q, "measure") ? view.before(number, "place", 1) : undefined;
}

/** "74,000 citizens of Kazakhstan", 7.4万名哈萨克斯坦公民 */
const areCitizens = (view: SentenceView, q: Mention, place: Mention): boolean =>
  [view.after(q, "classifier", 2), view.after(place, "classifier", 1)].some((c) => c?.cue.people);

/** A verb of visiting or arriving. */
const comes = (e: MentionOf<"event"> | undefined): boolean =>
  e?.cue.as === "verb" && (e.cue.event === "visit" || e.cue.event === "arrival");

/** "237,000 Russians visited China", "visited by 317,000 citizens of China": people who come are counted as visitors. */
function areVisiting(view: SentenceView, q: Mention): boolean {
  if (numbered(view, q)) return true;
  // "4.3 million of them visited Vietnam"
  const them = view.after(q, "of-them", 1);
  if (them && comes(view.after(them, "event", 2))) return true;
  const people = view.after(q, "place", view.after(q, "classifier", 2)?.cue.people ? 4 : 2);
  const anybody = view.after(q, "measure", 1)?.cue;
  const crowd = anybody?.measure === "visitors.count" && anybody.as === "weak";
  const named = people?.cue.as === "name" && people.role === "of";
  if (!crowd && !(people && (named || /^(?:people|adj)/.test(people.cue.as) || areCitizens(view, q, people))))
    return false;
  const after = view.after(people ?? q, "event", 6);
  if (comes(view.before(q, "event", 3))) return true;
  // "Im ersten Halbjahr kamen nach Angaben des Ministeriums 2,6 Millionen Russen": who says so may stand between.
  const far =
    people && /^(?:people|adj)/.test(people.cue.as) && view.all("event").findLast((e) => comes(e) && e.last < q.first);
  if (far && q.first - far.last <= 12 && !view.between(far, q, "quantity") && !view.commaBetween(far, q)) return true;
  const from = people ?? q;
  const stays = view
    .all("measure")
    .some(
      ({ cue, first, last }) =>
        cue.measure === "visitors.count" &&
        cue.as === "verb" &&
        (first > from.last ? first - from.last <= 5 : last < q.first && q.first - last <= 3),
    );
  if (stays) return true;
  return comes(after) && !view.between(people ?? q, after as Mention, "measure");
}

/** Шесть совместных с китайскими компаниями проектов: with whom stands between the number and what it counts. */
const isWithOthers = (view: SentenceView, m: Mention, nouns: readonly Mention[]): boolean =>
  view
    .all("role")
    .some((r) => r.cue.role === "with" && r.cue.side === "before" && m.first > r.last && m.first - r.last <= 2) &&
  nouns.some((other) => other.first - m.last === 1);

/** "Two governments signed an agreement", екі бекет арқылы өткен пойыздардың: two of something that is not known. */
const isPairOfOthers = (view: SentenceView, q: MentionOf<"quantity">, noun: Mention): boolean =>
  noun.first - q.last > 2 &&
  (view.after(q, "venue", 1) !== undefined ||
    (q.cue.amount === 2 && (countsAnotherWord(view, q) || view.between(q, noun, "event"))));

/** 两场仪式上签署项目34个: beyond a verb the noun is counted by the number behind it. */
const isCountedLater = (view: SentenceView, q: Mention, noun: Mention): boolean =>
  view.all("event").some((e) => e.cue.as === "verb" && e.first > q.last && e.last < noun.first) &&
  view.after(noun, "quantity", 2) !== undefined;

/** Кореяға барған қазақстандықтар саны 53 мыңға жетті: the number of those who came, told behind them. */
function areNumbered(view: SentenceView, q: Mention): boolean {
  const people = peopleNumbered(view, q);
  if (!people || !/^(?:people|adj)/.test(people.cue.as)) return false;
  return comes(view.before(people, "event", 1));
}

/** "The number of Chinese who came doubled", Қытайға барған қазақстандықтардың саны: people who came, by their number. */
export const numbered = (view: SentenceView, q: Mention): LinkedMeasure | undefined =>
  areNumbered(view, q) || areNumberedBehind(view, q) ? { measure: "visitors.count" } : undefined;

/** "The number of Russians who visited Vietnam": whose number it is stands behind the word, what they did behind them. */
function areNumberedBehind(view: SentenceView, q: Mention): boolean {
  const number = view.all("count-word").find((c) => c.last < q.first);
  const people = number && view.after(number, "place", 3);
  if (!people || !/^(?:people|adj)/.test(people.cue.as) || view.between(number, people, "measure")) return false;
  const verb = view
    .all("event")
    .find((e) => e.first > people.last && e.first - people.last <= 6 && e.last < q.first && e.cue.as === "verb");
  return comes(verb);
}

/** The noun that a number counts, behind it or before it. */
export function countNoun(view: SentenceView, q: MentionOf<"quantity">): MentionOf<"measure"> | undefined {
  // 3000余人: measure words of people count people.
  const people = view.after(q, "classifier", 1)?.cue.people === true;
  const nouns = view
    .all("measure")
    .filter(
      (m) =>
        (m.cue.as === "count" || m.cue.measure === "economy.population") &&
        (!people || /^(?:students|visitors|economy)/.test(m.cue.measure)),
    );
  const behind = nouns.find(
    (m) =>
      m.first > q.last &&
      m.first - q.last <= 7 &&
      view.distance(q, m) <= 6 &&
      !opensClause(view, q, m) &&
      !isPairOfOthers(view, q, m) &&
      !isWithOthers(view, m, nouns) &&
      !isCountedLater(view, q, m) &&
      // 新加坡旅客有830万人次，占外国旅客总数的四成: beyond a comma, all of them are what these are a part of.
      !(m.cue.world && view.commaBetween(q, m)) &&
      // 来自15个国家，合同投资: with a measure word, a comma ends what is counted.
      !(view.after(q, "classifier", 1) && view.commaBetween(q, m)),
  );
  const classified = view.after(q, "classifier", 1);
  if (!behind && classified) {
    // 56个中国出资、总值近245亿美元的项目: what is worth so much stands between; the noun comes last.
    const worth = view.all("worth").find((w) => w.first > q.last && view.distance(q, w) <= 10);
    const far = nouns.find((m) => m.first > q.last && view.distance(q, m) <= 14);
    const rest = worth && view.all("quantity").find((other) => other.first > worth.last);
    if (far && (rest ? rest.last < far.first && !opensClause(view, rest, far) : !opensClause(view, q, far))) return far;
  }
  if (behind) return behind;
  const listed = classified && lastOfList(view, classified, nouns);
  if (listed) return listed;
  const before = nouns.filter((m) => m.last < q.first).at(-1);
  if (before && isToldOfAnother(view, before, q)) return before;
  // Қазақстанға ең көп турист Ресейден келген, олардың саны – 186 мың адам
  const number = before && view.all("count-word").find((c) => c.first > before.last && c.last < q.first);
  if (number && q.first - number.last <= 2 && !view.between(before, q, "quantity")) return before;
  const risen =
    before && (view.before(q, "to-amount", 6) || view.before(q, "reach", 2)) && view.between(before, q, "quantity");
  // "The number of students, who learn in …, is to reach 100,000": a clause may stand between.
  const reached = before && view.before(q, "reach", 2) && !view.between(before, q, "measure");
  if (!before || view.distance(before, q) > (risen ? 26 : reached ? 20 : 12)) return undefined;
  if (!risen && view.between(before, q, "quantity")) return undefined;
  // "The company will hire 300 workers": a word of its own behind the number is what is counted.
  if (countsAnotherWord(view, q)) return undefined;
  // 企业超过2000家, 班列1800列: the verb is the number's own hedge, or there is none before the measure word.
  const inside = view.all("reach").some((r) => r.first >= q.first && r.last <= q.last);
  const beside = q.first - before.last === 1;
  const attached =
    beside && (view.after(q, "classifier", 1) !== undefined || before.cue.measure === "economy.population");
  // "The number of companies increased by 700"
  if (view.before(q, "by-amount", 1) !== undefined && view.between(before, q, "move")) return before;
  const told = view.between(before, q, "reach") || view.after(q, "reach", 1) || view.before(q, "to-amount", 1);
  const started =
    view.between(before, q, "from-amount") || view.all("time").some((t) => q.first - t.last <= 2 && t.last < q.first);
  // 投资项目共933个
  const summed = classified && q.first - before.last <= 3;
  return told || inside || attached || summed || risen || (classified && started) || isVerbless(view, before, q)
    ? before
    : undefined;
}

/** Китайских студентов в Казахстане – чуть более двух тысяч: noun and number are the whole of the clause. */
const isVerbless = (view: SentenceView, noun: Mention, q: Mention): boolean =>
  endsClause(view, q) &&
  !view.has("forecast") &&
  !(["measure", "event", "move", "pledge", "quantity"] as const).some((kind) => view.between(noun, q, kind)) &&
  !view.commaBetween(noun, q);

/** 签署30多份经贸、航空航天、教育等领域合作文件: what a measure word counts comes at the end of its clause, its fields listed before it. */
const lastOfList = (view: SentenceView, classifier: Mention, nouns: readonly MentionOf<"measure">[]) =>
  nouns.find(
    (m) =>
      m.first > classifier.last &&
      m.first - classifier.last <= LIST &&
      !view.scan.tokens.slice(classifier.last + 1, m.first).some((t) => t.kind === "mark" && t.norm !== "、") &&
      !(["quantity", "event", "place", "reach"] as const).some((kind) => view.between(classifier, m, kind)),
  );

/** So many characters may a list of fields have. */
const LIST = 40;

/** "537 companies work in the city (in the country – 735)": the same noun, counted elsewhere. */
function isToldOfAnother(view: SentenceView, noun: Mention, q: Mention): boolean {
  if (!/^[-–—]$/.test(view.scan.tokens[q.first - 1]?.norm ?? "") || view.distance(noun, q) > 20) return false;
  return view.all("place").some((p) => p.last === q.first - 2 && isOpening(view, p.first - 1));
}

export function countsAnotherWord(view: SentenceView, q: Mention): boolean {
  const next = view.scan.tokens[q.last + 1];
  // 15个国家: two measure words in a row are a noun, and it is that which is counted.
  const measured = view.after(q, "classifier", 1);
  if (measured && view.after(measured, "classifier", 1)) return true;
  return next?.kind === "word" && !view.scan.mentions.some((m) => m.first === q.last + 1);
}

const opensClause = (view: SentenceView, q: Mention, m: Mention): boolean =>
  view.between(q, m, "quantity") ||
  view.between(q, m, "reach") ||
  (view.commaBetween(q, m) && view.between(q, m, "place")) ||
  view.between(q, m, "break") ||
  view.between(q, m, "time");
