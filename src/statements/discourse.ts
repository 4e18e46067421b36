import type { Direction, MeasureId, Period, PlaceId } from "../core/index.js";
import type { Draft, Placed } from "./draft.js";
import { isParty } from "./party.js";
import type { MentionOf, SentenceView } from "./view.js";

/** The same for both orders of a pair. */
export function pairKey(a: Placed | undefined, b: Placed | undefined): string {
  const first = a?.id ?? "";
  const second = b?.id ?? "";
  return first <= second ? `${first}-${second}` : `${second}-${first}`;
}

/** What the text so far has been about: fills what a sentence leaves out. */
export class Discourse {
  /** The pair the whole document is about, in the order of the text; guessed from its counts. */
  readonly main: readonly PlaceId[];
  /** The text names these two so much more than any third that "both countries" can only be they. */
  readonly clear: boolean;
  /** The year of the text where it names no other: what an undated text means by a day and a month. */
  readonly onlyYear: Period | undefined;
  pair: readonly PlaceId[];
  measure: MeasureId | undefined;
  /** The ranks of the sentence that is read. */
  ranks: readonly Draft[] = [];
  /** The last rank of the text, whose order the next sentences may go on with. */
  lastRank: { readonly draft: Draft; readonly sentence: number } | undefined;
  /** The last share or rank: whose whole or order it is, and who has the part or the place. */
  lastOrder: { readonly draft: Draft; readonly sentence: number } | undefined;
  /** The last balance was a deficit. */
  sign: -1 | undefined;
  period: Period | undefined;
  /** The last period that came with a full claim; `paragraph` says where. */
  claimPeriod:
    | {
        readonly value: Period;
        readonly paragraph: number;
        readonly sentence: number;
        readonly measure: MeasureId | undefined;
        readonly pair: string;
      }
    | undefined;
  /** The last goal with a deadline. */
  goal:
    | { readonly period: Period; readonly sentence: number; readonly measure: MeasureId; readonly pair: string }
    | undefined;
  /** The day of the last dated event: what else is told of it happened then. */
  eventDay: { readonly value: Period; readonly sentence: number } | undefined;
  /** When the last meeting or visit was that the text dates: what is signed after it is signed then. */
  occasion: { readonly value: Period; readonly sentence: number; readonly isMeeting: boolean } | undefined;
  /** The days of the last visit of several days. */
  visit: Period | undefined;
  /** The one state that a sentence was about: whose economy the next ones describe. */
  topic: { readonly id: PlaceId; readonly sentence: number } | undefined;
  /** The last rise or fall: "… rose 5 percent, imports – by 48 percent" leaves its verb out. */
  moved: { readonly direction: Direction; readonly sentence: number } | undefined;
  /** The sentence that last told of something that is being built. */
  site: number | undefined;
  /** The sentence that last named an agreement: what was "signed in March" in the next one. */
  document: number | undefined;
  /** The measure of trade or transport named last, in a statement or not: what a goal is a goal for. */
  mentioned:
    | { readonly measure: MeasureId; readonly sentence: number; readonly owner?: PlaceId | undefined }
    | undefined;
  /** Whose trade with the whole world the last statement was about. */
  world: PlaceId | undefined;
  /** Where those from all over the world came to, of whom the last statement told. */
  host: PlaceId | undefined;
  /** Whose partners the text has just put in order: trade "with the US" next to it is this country's. */
  private order: { readonly owner: PlaceId; readonly sentence: number } | undefined;
  /** Whose trade the whole text is about where it compares several partners of one country. */
  readonly home: PlaceId | undefined;
  private sentence = 0;
  /** States named in a row: who "these countries" are, and in which order. */
  row: { readonly ids: readonly PlaceId[]; readonly sentence: number } | undefined;
  unit: string | undefined;
  reporter: PlaceId | undefined;
  subject: PlaceId | undefined;
  counterpart: PlaceId | undefined;
  /** Who "this country" is: the place that the last statement brought in. */
  lastPlace: PlaceId | undefined;
  lastClaim: { readonly sentence: number; readonly paragraph: number } | undefined;
  /** The places named so far, title included: nobody leaves out a country that has not been spoken of yet. */
  readonly named = new Set<PlaceId>();
  readonly statusesSeen = new Set<string>();

  constructor(
    views: readonly SentenceView[],
    readonly date: string | undefined,
    title: readonly SentenceView[],
  ) {
    const { pair, clear } = mainPair(views, title);
    this.main = pair;
    this.clear = clear;
    if (clear) for (const id of pair) this.named.add(id);
    this.pair = this.main;
    this.home = homeOf([...title, ...views]);
    this.onlyYear = onlyYearOf(views);
    for (const view of title) {
      this.names(view);
      this.mention(view, -1);
    }
  }

  /**
   * The place that is most likely meant beside `id`; `as`: in which slot. "Russia's exports to China …, Saudi Arabia's
   * exports": a third exporter exports to where the one before did.
   */
  partnerOf(id: PlaceId, as?: "subject" | "counterpart"): PlaceId | undefined {
    const other = this.likelyPartner(id, as);
    return other !== undefined && this.named.has(other) ? other : undefined;
  }

  private likelyPartner(id: PlaceId, as?: "subject" | "counterpart"): PlaceId | undefined {
    const { owner } = this;
    if (owner !== undefined && owner !== id) return owner;
    const before = as === "counterpart" ? this.counterpart : as === "subject" ? this.subject : undefined;
    const isNext = before !== undefined && before !== id && this.main.includes(before) && !this.pair.includes(id);
    if (isNext && /^(?:students|visitors)\./.test(this.measure ?? "")) return before;
    if (this.home !== undefined && this.home !== id) return this.home;
    if (this.pair.includes(id)) return this.pair.find((p) => p !== id);
    if (this.main.includes(id)) return this.main.find((p) => p !== id);
    if (isNext) return before;
    // A country's own statistics list its partners.
    if (this.reporter !== undefined && this.reporter !== id && this.main.includes(this.reporter)) return this.reporter;
    // China and Indonesia, Japan and Indonesia: the one that they share is who the next is told of with.
    const shared = this.pair.filter((p) => this.main.includes(p));
    if (shared.length === 1) return shared[0];
    return this.subject !== undefined && this.subject !== id && this.main.includes(this.subject)
      ? this.subject
      : this.main[0];
  }

  /** What is about to be read names these places. */
  names(view: SentenceView): void {
    this.sentence = view.index;
    this.ranks = [];
    for (const { cue } of view.all("place")) this.named.add(cue.id);
  }

  mention(view: SentenceView, sentence: number): void {
    if (view.has("document")) this.document = sentence;
    if (view.has("built") && view.has("venue")) this.site = sentence;
    const named = view.all("measure").find((m) => m.cue.as === "amount" && /^t/.test(m.cue.measure));
    // "The gain was driven by Czech exports. They rose …"
    const owner = named && (view.before(named, "place", 1) ?? view.after(named, "place", 2));
    const owns = owner && (owner.cue.as === "adjective" || owner.role === "of") ? owner.cue.id : undefined;
    if (named) this.mentioned = { measure: named.cue.measure, sentence, owner: owns };
  }

  /** The partners of this country are put in an order. */
  owns(id: PlaceId): void {
    this.order = { owner: id, sentence: this.sentence };
  }

  /** Where the guests went of whom the last statement told. */
  get destination(): PlaceId | undefined {
    return this.host ?? this.counterpart;
  }

  get owner(): PlaceId | undefined {
    return this.order && this.sentence - this.order.sentence <= OWNED ? this.order.owner : undefined;
  }

  /** Two states that meet become the pair, unless one of the text's own two meets somebody in passing. */
  meet(subject: Placed | undefined, counterpart: Placed | undefined): void {
    if (subject?.origin !== "said" || counterpart?.origin !== "said") return;
    const known = [subject.id, counterpart.id].filter((id) => this.main.includes(id)).length;
    if (known !== 1) this.pair = [subject.id, counterpart.id];
  }

  /** Remembers the places of a statement for the sentences after it. */
  remember(subject: Placed | undefined, counterpart: Placed | undefined): void {
    if (!subject || !counterpart || subject.id === counterpart.id) return;
    this.world = counterpart.id === "WLD" ? subject.id : undefined;
    this.host = subject.id === "WLD" ? counterpart.id : undefined;
    if (!isParty(subject.id) || !isParty(counterpart.id)) return;
    this.subject = subject.id;
    this.counterpart = counterpart.id;
    // A passing comparison with a third place does not change what the text is about.
    const passing = this.main.length === 2 && !(this.main.includes(subject.id) && this.main.includes(counterpart.id));
    const explicit = subject.origin === "said" && counterpart.origin === "said";
    const same = this.pair.includes(subject.id) && this.pair.includes(counterpart.id);
    if (!same && (explicit || !passing)) this.pair = [subject.id, counterpart.id];
  }
}

/** For how many sentences an order of partners tells whose trade is meant. */
const OWNED = 4;

const NAME_WEIGHT = { name: 2, adjective: 1.5, people: 1, capital: 0.8, city: 0.5, person: 1, office: 1.5 } as const;

/** The one state whose exports, imports and partners a text tells of, at least twice and twice as often as any other's. */
function homeOf(views: readonly SentenceView[]): PlaceId | undefined {
  const counts = new Map<PlaceId, number>();
  for (const view of views)
    for (const place of view.all("place")) {
      // 乌中贸易额: of both.
      if (view.all("place").some((o) => o !== place && o.first === place.first)) continue;
      const owns =
        place.cue.as === "office" || [...view.all("partner"), ...view.all("measure")].some((m) => isOf(view, place, m));
      if (owns) counts.set(place.cue.id, (counts.get(place.cue.id) ?? 0) + 1);
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** "German exports", "exports of Germany", "Germany's most important partner". */
function isOf(view: SentenceView, place: MentionOf<"place">, m: MentionOf<"measure"> | MentionOf<"partner">): boolean {
  if (m.cue.kind === "measure" && (m.cue.as !== "amount" || !m.cue.measure.startsWith("trade."))) return false;
  const before = m.first - place.last;
  // 乌兹别克斯坦外贸, 乌第一大贸易伙伴, 乌对华出口: nothing marks whose it is.
  if (before > 0 && before <= 6 && view.scan.tokens[place.last]?.kind === "han") {
    const between = view.all("place").filter((p) => p.first > place.last && p.last < m.first);
    const alone = before <= 4 || between.length > 0;
    return (
      (place.role === undefined || place.role === "of") &&
      alone &&
      between.every((p) => p.role === "to" || p.role === "from")
    );
  }
  if (before > 0) return (place.cue.as === "adjective" || place.role === "of") && before <= 2;
  return place.role === "of" && place.first - m.last <= 2;
}

function onlyYearOf(views: readonly SentenceView[]): Period | undefined {
  const years = new Set<Period>();
  for (const view of views)
    for (const { cue } of view.all("time")) {
      if (cue.spec.type === "absolute") years.add(cue.spec.period.slice(0, 4));
      if ((cue.spec.type === "months" || cue.spec.type === "day") && cue.spec.year && "year" in cue.spec.year)
        years.add(String(cue.spec.year.year));
    }
  return years.size === 1 ? [...years][0] : undefined;
}

/** `clear`: named so much more than any third place that they are meant before they are named. */
interface MainPair {
  readonly pair: PlaceId[];
  readonly clear: boolean;
}

/** The two places named most, the title counting threefold, in the order in which they first occur. */
function mainPair(views: readonly SentenceView[], title: readonly SentenceView[]): MainPair {
  const weights = new Map<PlaceId, number>();
  const add = (view: SentenceView, factor: number): void => {
    for (const m of view.all("place")) {
      if (!isParty(m.cue.id)) continue;
      const bloc = m.cue.id.length === 3 ? 1 : 0.4;
      weights.set(m.cue.id, (weights.get(m.cue.id) ?? 0) + NAME_WEIGHT[m.cue.as] * factor * bloc);
    }
  };
  // Titles first, so that equal weights keep the title's order.
  for (const view of title) add(view, 3);
  // The opening says what a text is about.
  for (const [i, view] of views.entries()) add(view, i < 3 ? 1.5 : 1);
  const order = [...weights.keys()];
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [, second = 0, third = 0] = ranked.map(([, weight]) => weight);
  const pair = ranked.slice(0, 2).map(([id]) => id);
  return { pair: pair.sort((a, b) => order.indexOf(a) - order.indexOf(b)), clear: second > 1.5 * third };
}
