import { type Comparator, isGroupId, type MeasureId, type Value } from "../../core/index.js";
import type { Mention, Quantity } from "../../text/index.js";
import { pairKey } from "../discourse.js";
import { type Draft, fromContext, type Placed, placed } from "../draft.js";
import { type Earlier, isOpening } from "../earlier.js";
import { isWhenMeant, kindOf } from "../kind.js";
import { DIRECTED } from "../part-weights.js";
import { fromDiscourse, resolvePair, suppliedBy } from "../parties.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { baseOf, isBase, type When, whenOf } from "../when.js";
import type { Scene } from "./frame.js";
import { goalBefore, inherited, signedThen } from "./inherited.js";
import { isListed } from "./is-listed.js";
import { isOneYear, type LinkedMeasure } from "./linking.js";
import { fromRowBefore, respective } from "./respective.js";
import { turnedRound } from "./reversed.js";
import { fromAllOver, goesOnWithWorld, isFromAllOver, type Pair, partlyFrom, withWorld } from "./world.js";

/** The number of a quantity as a statement's value. */
export function writtenValue(q: Quantity, unit = q.unit): Value {
  return {
    // The first digits are lost: what is left would be another number.
    ...(q.damage === "digits-lost" ? {} : { amount: q.amount }),
    unit,
    ...(q.to === undefined ? {} : { to: q.to }),
    ...(q.hedge === undefined ? {} : { hedge: q.hedge }),
    digits: q.digits,
  };
}

export const comparatorOf = (q: Quantity): Comparator => q.comparator;

/** Time, kind, places and reporter around `anchor`; the form and the value are the frame's own. */
export function fill(
  scene: Scene,
  anchor: Mention,
  linked: LinkedMeasure,
  form: Draft["form"],
  options: {
    readonly changes?: boolean;
    readonly within?: number;
    readonly ownClause?: boolean;
    readonly earlier?: Earlier | undefined;
  } = {},
): Draft {
  const { view, discourse, times } = scene;
  const { changes = false, within = Number.POSITIVE_INFINITY, ownClause = false, earlier } = options;
  const flow = /^(?:trade|investment|economy|transport)\./.test(linked.measure);
  const until = /^(?:trade|transport)\./.test(linked.measure) && form !== "rank" ? discourse.date : undefined;
  const stands = form !== "event" && /^(?:investment|companies|projects|institutes)/.test(linked.measure);
  const held = stands ? discourse.date : undefined;
  const told = whenOf(view, anchor, times, { changes, within, ownClause, flow, stands, until, held, earlier });
  const isMeant = form !== "event" && isWhenMeant(view, anchor, told.period?.value, discourse, linked.measure);
  const when: When = isMeant ? { mentions: told.mentions, unresolved: told.unresolved } : told;
  const kind = kindOf(view, anchor, when.period?.value, discourse, linked.measure);
  const turned = turnedRound(scene, anchor, linked) ?? ofOwner(scene, linked);
  const pair: Pick<Draft, "subject" | "counterpart"> = linked.measure.startsWith("economy.")
    ? soleSubject(scene, linked.mention ?? anchor)
    : turned
      ? turned
      : startsAfresh(scene, anchor, linked)
        ? (suppliedBy(linked.mention ?? anchor, linked.measure, discourse, view) ??
          asJustSaid(scene) ??
          fromDiscourse(view, linked.measure, discourse))
        : resolvePair(
            view,
            pairAnchor(scene, anchor, linked),
            linked.measure,
            discourse,
            form === "share" ? "share" : "other",
            anchor,
          );
  const listed = listedPlace(view, anchor);
  if (listed && linked.measure.startsWith("trade.")) {
    const listing = pair.subject?.id === listed.id || discourse.lastClaim?.sentence === view.index;
    if (listing && discourse.subject !== undefined && discourse.subject !== listed.id)
      pair.subject = fromContext(discourse.subject);
    if (pair.subject && pair.subject.id !== listed.id) pair.counterpart = listed;
  }
  ownOfRow(scene, anchor, pair);
  const before = fromRowBefore(scene, anchor);
  if (before !== undefined && before !== pair.subject?.id) pair.counterpart = fromContext(before);
  if (isFromAllOver(view, anchor, linked)) fromAllOver(pair);
  if (form === "level") partlyFrom(view, anchor, linked, pair);
  if (besideRegion(view, linked.mention ?? anchor)) dropContext(pair);
  if (form !== "share" && goesOnWithWorld(scene, linked, pair)) pair.counterpart = { id: "WLD", origin: "said" };
  const reporter = reporterOf(scene);
  // "According to Uzbekistan's statistics office the country's foreign trade …"
  if (linked.mention?.cue.world && reporter?.origin === "said" && pair.subject?.origin === "context")
    if (pair.counterpart?.origin !== "said") pair.subject = reporter;
  if (form !== "share" && withWorld(scene, anchor, linked, pair)) pair.counterpart = { id: "WLD", origin: "said" };
  // "Germany's trade surplus fell": nobody is named beside it, here or before.
  const alone = /^trade\.(?:exports|imports|balance)$/.test(linked.measure) && pair.subject?.origin === "said";
  if (form !== "share" && alone && !pair.counterpart && !besideRegion(view, linked.mention ?? anchor))
    pair.counterpart = fromContext("WLD");
  const draft: Draft = {
    kind,
    form,
    measure: linked.measure,
    measureOrigin: linked.mention ? "said" : "context",
    ...pair,
    ...(when.base ? { base: when.base } : {}),
    ...(reporter ? { reporter } : {}),
    carriers: [anchor, ...(linked.mention ? [linked.mention] : []), ...near(scene, anchor, when.mentions)],
  };
  const isNow = isStanding(linked.measure) && when.mentions.some(isToday);
  const period =
    (isNow ? undefined : when.period) ??
    (kind === "claim" && !when.unresolved && !isNow
      ? (inherited(scene, linked.measure, pairKey(pair.subject, pair.counterpart)) ??
        (isSigned(scene, linked.measure) ? signedThen(scene) : undefined))
      : kind === "pledge" && !when.unresolved
        ? goalBefore(scene, linked.measure, pairKey(pair.subject, pair.counterpart))
        : undefined);
  if (period) draft.period = period;
  // "Since 2005 25.9 billion came. Last year it rose by 12 percent": what came in that year did.
  if (linked.measure === "investment.cumulative" && isOneYear(period?.value)) draft.measure = "investment.flow";
  if (when.back) draft.back = true;
  // "3.5 percent less than in the same period last year": of the period that goes on.
  const compared = changes && period && !draft.base ? when.mentions.find(isBaseTime) : undefined;
  const base = compared && baseOf(compared, period?.value, times);
  if (base !== undefined) draft.base = { value: base, origin: "said" };
  if (anchor.cue.kind === "quantity" && anchor.cue.damage) draft.damage = anchor.cue.damage;
  for (const party of [draft.subject, draft.counterpart])
    if (party?.mention && view.distance(party.mention, anchor) <= 18) draft.carriers.push(party.mention);
  return draft;
}

/** "The gain was driven by Czech exports. They rose …": whose they are, and to whom they go, the text has told. */
function ofOwner(
  { view, discourse }: Scene,
  { owner, measure }: LinkedMeasure,
): Pick<Draft, "subject" | "counterpart"> | undefined {
  const partner =
    owner === undefined || !DIRECTED.has(measure) || view.has("place") ? undefined : discourse.partnerOf(owner);
  return owner === undefined || partner === undefined
    ? undefined
    : { subject: fromContext(owner), counterpart: fromContext(partner) };
}

/** Documents that are signed, not those that there are. */
const isSigned = ({ view }: Scene, measure: MeasureId): boolean =>
  measure.startsWith("documents.") && view.all("event").some((e) => e.cue.event === "signing");

const isBaseTime = (m: Mention): m is MentionOf<"time"> => m.cue.kind === "time" && isBase(m as MentionOf<"time">);

/** "Ahead of Brazil (7.9 billion) and Canada (7.6 billion)": whose amount it is stands before the bracket. */
function listedPlace(view: SentenceView, anchor: Mention): Placed | undefined {
  if (!isOpening(view, anchor.first - 1)) return undefined;
  const place = view.all("place").find((p) => p.last === anchor.first - 2 && p.cue.as === "name" && isParty(p.cue.id));
  return place && placed(place);
}

/** "Exports to China and India rose by 12 and 7 percent, respectively": of the row, only its own place is meant. */
function ownOfRow({ view, discourse }: Scene, anchor: Mention, pair: Pair): void {
  const { place, row } = respective(view, anchor) ?? {};
  if (!place || !row) return;
  const inRow = (p: Draft["subject"]): boolean => p !== undefined && row.some((r) => r.cue.id === p.id);
  const own: Placed = placed(place);
  const slot = inRow(pair.subject) && !inRow(pair.counterpart) ? "subject" : "counterpart";
  if (slot === "counterpart" && inRow(pair.subject)) {
    const { subject } = discourse;
    if (subject === undefined || inRow(fromContext(subject))) delete pair.subject;
    else pair.subject = fromContext(subject);
  }
  pair[slot] = own;
}

/** "China's imports from Africa": where a part of the world is named, the text's other state is not meant. */
const besideRegion = (view: SentenceView, anchor: Mention): boolean =>
  view.nearest(anchor, "region", { within: 12, where: (r) => !r.cue.weak && !view.commaBetween(r, anchor) }) !==
  undefined;

function dropContext(pair: Pair): void {
  if (pair.subject?.origin === "context" && pair.counterpart?.origin === "said") delete pair.subject;
  else if (pair.counterpart?.origin === "context") delete pair.counterpart;
}

/** "Today trade stands at 66 billion": now, and of no day. */
const isStanding = (measure: MeasureId): boolean =>
  /^(?:trade|investment|companies|projects|students|settlement)/.test(measure);
export const isToday = ({ cue }: Mention): boolean =>
  cue.kind === "time" && cue.spec.type === "relative" && cue.spec.unit === "day" && cue.spec.offset === 0;

const near = (scene: Scene, anchor: Mention, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((m) => scene.view.distance(m, anchor) <= 18);

/** Whose statistics the sentence cites: a place beside the statistics body; else the one cited just before. */
export function reporterOf(scene: Scene): Draft["reporter"] {
  const { view, discourse } = scene;
  const isDuty = (office: Mention): boolean =>
    view.all("measure").some((m) => m.cue.measure === "tariff" && m.first === office.first) && !view.has("says");
  const offices = view.all("statistics").filter((office) => !isDuty(office));
  if (offices.length === 0) return undefined;
  for (const office of offices) {
    const place = view.all("place").find((p) => isBeside(p, office));
    if (place) return placed(place);
  }
  return discourse.reporter === undefined ? undefined : fromContext(discourse.reporter);
}

function isBeside(place: MentionOf<"place">, office: Mention): boolean {
  if (place.cue.as === "office") return place.first === office.first;
  if (place.first < office.first) return office.first - place.last <= 3;
  return place.first - office.last <= 4 && (place.role === "of" || place.role === "from");
}

/** "… to China rose to 14 bn, and imports fell to 8 bn": a measure named after a number, with no place of its own. */
function startsAfresh(scene: Scene, anchor: Mention, linked: LinkedMeasure): boolean {
  const { view, used } = scene;
  const mention = linked.mention;
  if (!mention) return false;
  const before = [...used]
    .filter((u) => u.last < mention.first)
    .sort((a, b) => a.last - b.last)
    .at(-1);
  if (!before) return false;
  const last = mention.first > anchor.first ? mention : anchor;
  // "Bought for 53 billion from Korea and sold goods …": a verb right behind the word that joins it begins anew.
  const joined = mention.cue.as === "verb" && view.before(mention, "range", 1);
  const own = view
    .all("place")
    .some(
      (p) =>
        p.first > (joined ? Math.max(joined.first, before.last) : before.last) &&
        (p.first < last.first || p.role !== undefined) &&
        p.cue.as !== "office" &&
        view.distance(p, last) <= 8,
    );
  return !own && !view.has("pair");
}

/** "Exports to Turkey fell to 1.3 billion, imports from there …": the two of the statement before, in its own sentence. */
function asJustSaid({ view, discourse }: Scene): Pick<Draft, "subject" | "counterpart"> | undefined {
  const { subject, counterpart } = discourse;
  if (discourse.lastClaim?.sentence !== view.index || subject === undefined || counterpart === undefined)
    return undefined;
  if (view.has("reverse")) return undefined;
  return { subject: fromContext(subject), counterpart: fromContext(counterpart) };
}

/** "… from Azerbaijan by 342 %, from Kazakhstan by 92 %": a second number looks for its place beside itself. */
function pairAnchor(scene: Scene, anchor: Mention, linked: LinkedMeasure): Mention {
  const { view, used } = scene;
  const { mention } = linked;
  if (!mention) return anchor;
  if (mention.first > anchor.last && isListed(view, anchor)) return anchor;
  const [before] = [...used]
    .filter((u) => u.last < anchor.first && u.first > mention.last)
    .sort((a, b) => a.last - b.last);
  return before && view.between(before, anchor, "place") ? anchor : mention;
}

/** An economy is one country's: the nearest place that the sentence names. */
function soleSubject(scene: Scene, anchor: Mention): Pick<Draft, "subject" | "counterpart"> {
  const place = scene.view.nearest(anchor, "place", {
    within: 30,
    where: (p) => !isGroupId(p.cue.id) && p.cue.as !== "office" && p.cue.as !== "city" && p.cue.as !== "person",
  });
  if (place) return { subject: placed(place) };
  const { topic } = scene.discourse;
  const goesOn = topic && scene.view.index - topic.sentence <= 3 && !scene.view.has("place");
  return goesOn ? { subject: fromContext(topic.id) } : {};
}

/** A statement needs its measure and somebody it is about. */
export const isComplete = (draft: Draft, measure: MeasureId): boolean =>
  measure.startsWith("economy.")
    ? draft.subject !== undefined
    : (draft.subject !== undefined && draft.counterpart !== undefined) ||
      isState(draft.subject) ||
      isState(draft.counterpart);

/** A town alone makes it the town's own affair, not that of its state and another. */
const isState = (party: Draft["subject"]): boolean =>
  party !== undefined && !(party.mention?.cue.kind === "place" && /^(?:city|capital)$/.test(party.mention.cue.as));
