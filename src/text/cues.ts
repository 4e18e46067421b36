import type { Comparator, Direction, MeasureId, PlaceId, Strand } from "../core/index.js";
import type { Quantity } from "./quantity.js";
import type { Role } from "./role.js";
import type { ShiftUnit, Time, WhenRole } from "./time-spec.js";

/** How a place was named: `person` is a leader who stands for the country, `office` a statistics body. */
export type PlaceForm = "name" | "adjective" | "people" | "capital" | "city" | "person" | "office";

/** What goods or people do in a word of movement, seen from the grammatical subject. */
export type FlowSide = "outward" | "inward";

/**
 * The meaning of a word or phrase, as far as reading statements needs it. A language's lexicon maps its words to
 * cues; the engine only ever sees cues.
 */
export type Cue =
  | {
      readonly kind: "place";
      readonly id: PlaceId;
      readonly as: PlaceForm;
      /** An abbreviation that other places share (巴: Brazil, Pakistan): the one that the document names is meant. */
      readonly or?: readonly PlaceId[];
      /** So short that it only counts where the document names the place in full as well. */
      readonly short?: boolean;
      /** What this very form of the name says (Китаем: by); a word before it overrides it. */
      readonly role?: Role | undefined;
      /** Behind a word for `in`, this form names where something goes (в Китай). */
      readonly goal?: boolean;
      /** Has no case forms (США): directly behind a noun it stands in the genitive. */
      readonly fixed?: boolean;
    }
  /** `weak`: gives way to a word on the other side of the place (在中亚的: in, not of). */
  /** `toward`: to or against (对): what is imported so comes from there. */
  | {
      readonly kind: "role";
      readonly role: Role;
      readonly side: "before" | "after";
      readonly weak?: boolean;
      readonly toward?: boolean;
    }
  /** Both countries, the two sides; `weak`: bilateral, mutual, joint (names no pair by itself). */
  | { readonly kind: "pair"; readonly weak?: boolean }
  /** A country named by a stand-in: `the country`, `the neighbour`, `its`. */
  /** `this`: the place named last ("with this country"), which need not be one of the text's own. */
  | { readonly kind: "stand-in"; readonly which: "same" | "other" | "this" }
  /** A part of the world that is no place of its own here (非洲): who it names is not the other party of the text. */
  | { readonly kind: "region"; readonly weak?: boolean }
  /** Country, nation: with the name of a region before it one state of that region (the Central Asian country). */
  | { readonly kind: "state" }
  /** Conversely: the direction of the sentence before is turned round. `back`: the other way, said of the flow itself. */
  | { readonly kind: "reverse"; readonly back?: boolean }
  | {
      readonly kind: "measure";
      readonly measure: MeasureId;
      /** `count`: a noun that a number can stand before (52 projects). `verb`: exported, invested. `weak`: goods, deal. */
      readonly as: "amount" | "count" | "verb" | "weak";
      readonly sign?: -1;
      /** Foreign trade as a whole: with one place beside it, the other side is the world. */
      readonly world?: boolean;
      /** `inflow`: a flow even where no period is named. */
      readonly inflow?: boolean;
      readonly product?: string;
      /** What people make, and trains as well. */
      readonly trips?: boolean;
    }
  /** "In total", before a flow of one country: its flow to or from the whole world. */
  | { readonly kind: "overall" }
  /** From abroad, whoever it is: foreign capital, foreign participation. `weak`: only right before people (international). */
  | { readonly kind: "foreign"; readonly weak?: boolean }
  /** The economy, the universities of a country: what goes into them goes into the country. */
  | { readonly kind: "hosting"; readonly school?: boolean }
  /** "Followed by", dahinter folgen: who is named next holds the next places in the order. */
  | { readonly kind: "followed" }
  /** A branch of a school in another country. */
  | { readonly kind: "branch" }
  /** To support that somebody joins, to ask to join: nobody has joined yet. */
  | { readonly kind: "wished" }
  /** "By rail", 经铁路: said of goods, it makes freight of them. */
  | { readonly kind: "carried" }
  /** "Of them", "including": what follows is a part of what was told before. */
  | { readonly kind: "of-them" }
  /** Another, further: beside a number that leaves out what it counts. */
  | { readonly kind: "more" }
  /** "The number of …": the noun behind it is counted. */
  | { readonly kind: "count-word" }
  /** Trading partner, customer, supplier, investor: what a rank is a place among. */
  | { readonly kind: "partner"; readonly measure: MeasureId; readonly side?: "subject" }
  /** `product`: its name where the word is more than that (Öllieferant); empty: the word itself. */
  | { readonly kind: "product"; readonly product: string }
  /** Largest, most important (1); second-largest (2); smallest is no rank anybody uses here. */
  | { readonly kind: "superlative"; readonly rank: number }
  | { readonly kind: "ordinal"; readonly n: number }
  /** The letters that make digits an ordinal: 13th, 2-й. */
  | { readonly kind: "ordinal-mark" }
  /** Place, rank: "ranks third", "Platz 3". */
  | { readonly kind: "rank-word" }
  /** The first so many in one word (үштік: the top three). */
  | { readonly kind: "top"; readonly n: number }
  /** One of, among: before a superlative it makes the rank a `top n`. */
  | { readonly kind: "among" }
  /** `near`: only beside a number (up 5 percent). `noun`: growth, increase: no trend by itself.
   * `follows`: before what grows it means to make it grow (扩大贸易). */
  | {
      readonly kind: "move";
      readonly direction: Direction;
      readonly near?: boolean;
      readonly noun?: boolean;
      readonly follows?: boolean;
    }
  /** Doubled, tripled: a multiple in one word. */
  | { readonly kind: "multiple"; readonly times: number; readonly direction?: Direction }
  /** `added`: beside a word of growth the multiple is what is added (增长40倍: 41 times as much). */
  | { readonly kind: "times"; readonly added?: boolean }
  | { readonly kind: "reach"; readonly comparator?: Comparator }
  | { readonly kind: "by-amount" }
  | { readonly kind: "to-amount" }
  | { readonly kind: "from-amount" }
  | { readonly kind: "share" }
  /** `since`: only beside the time since when ("the lowest since 2010"). */
  | { readonly kind: "record"; readonly direction?: Direction; readonly since?: boolean }
  | { readonly kind: "streak" }
  /** `verbFinal`: what is exceeded stands before the verb. */
  | { readonly kind: "exceed"; readonly direction: Direction; readonly verbFinal?: boolean }
  /** "Times", Mal, 次: so often something happened. */
  | { readonly kind: "occasion" }
  | { readonly kind: "average" }
  /**
   * `final`: stands at the end of its clause, in languages that put their verbs there. `noun`: a goal by name, for which the
   * time behind it is the deadline (a target for 2015).
   */
  | { readonly kind: "pledge"; readonly noun?: boolean; readonly final?: boolean }
  | { readonly kind: "forecast"; readonly final?: boolean }
  /** `weak`: a word that is also an auxiliary of the passive (German `wird`). */
  | { readonly kind: "future"; readonly weak?: boolean }
  | { readonly kind: "negation" }
  /** How much, who, when, since when, is it true that: what a question asks for. */
  | { readonly kind: "question"; readonly asks: "value" | "place" | "time" | "truth" }
  | { readonly kind: "deepen" }
  | { readonly kind: "strand"; readonly strand: Strand }
  /** `bare`: an infinitive, which tells of nothing that happened but may be asked for. */
  | {
      readonly kind: "event";
      readonly event: EventCue;
      readonly as: "noun" | "verb";
      readonly passive?: boolean;
      readonly bare?: boolean;
      /** Said of many things ("Vereinbarungen getroffen"): a meeting only where people are named. */
      readonly people?: boolean;
      /** "After the talks": told as over, for what followed. */
      readonly over?: boolean;
      /** A year of something: whose it is, and where, say the places beside it. */
      readonly year?: boolean;
    }
  /** Done away with: of duties, that they fall to nothing. */
  | { readonly kind: "abolish" }
  /** An economy: what grew by so many percent where nothing else did. */
  | { readonly kind: "economy" }
  /** "In the Kazakh capital": the adjective names where. */
  | { readonly kind: "seat" }
  /** "That is": what follows says the same in other words. */
  | { readonly kind: "that-is" }
  /** "Than with any other country": nobody is ahead. */
  | { readonly kind: "no-other" /** "Than in any other country": of where it goes to. */; readonly to?: boolean }
  /** "Only … sent more": who is named behind is all that is ahead. */
  | { readonly kind: "only-ahead" }
  /** Only, nur, только: with a word for more, who is named behind it is all that is ahead. */
  | { readonly kind: "only" }
  /** Raised, declared: of a level of partnership, that it is so from then on. */
  | { readonly kind: "raise" }
  /** "By this measure": by the figure that was told just before. */
  | { readonly kind: "this-figure" }
  | { readonly kind: "document" }
  | { readonly kind: "venue" }
  /** What something built has cost, or for how much it is built. */
  | { readonly kind: "built" }
  | { readonly kind: "membership"; readonly as: "member" | "join" | "found" | "support" }
  | { readonly kind: "level"; readonly word: LevelWord }
  /** `holder`: the partner rather than the partnership: of a level only where more than one word says which. */
  | { readonly kind: "partnership"; readonly holder?: boolean }
  | { readonly kind: "statistics" }
  | { readonly kind: "says" }
  | { readonly kind: "title" }
  | { readonly kind: "per-year" }
  /** Each of a row of numbers goes with its own of a row of names (respectively, 分别). */
  | { readonly kind: "respectively" }
  /** A verb whose particle stands at the end of its clause: what it means with each of them (führt … aus), and `alone`. */
  | {
      readonly kind: "separable";
      readonly parts: Readonly<Record<string, readonly Cue[]>>;
      readonly alone?: readonly Cue[];
    }
  | { readonly kind: "worth"; readonly invested?: boolean }
  /** Gives up what it held: a place in an order. */
  | { readonly kind: "loses" }
  /** Money that is neither traded nor invested: aid, loans, budgets, turnover of firms, money sent home. */
  | { readonly kind: "funds" }
  | { readonly kind: "break"; readonly strong: boolean }
  // words that numbers, units and times are made of
  /** `multiplies`: multiplies the digit before it (二十: 2 × 10). */
  | {
      readonly kind: "number";
      readonly value: number;
      readonly weak?: boolean;
      readonly joins?: boolean;
      readonly multiplies?: boolean;
    }
  /** The decimal point as a word (五点三). */
  | { readonly kind: "decimal" }
  | { readonly kind: "scale"; readonly factor: number }
  /** The minus sign as a word (负). */
  | { readonly kind: "minus" }
  | { readonly kind: "fraction"; readonly percent: number }
  /** `prefix`: stands before its number (百分之十二). */
  | { readonly kind: "percent"; readonly prefix?: boolean }
  | { readonly kind: "points" }
  | {
      readonly kind: "currency";
      readonly code: string;
      readonly weak?: boolean;
      /** A name that several states share: the code by state. */
      readonly of?: Readonly<Record<PlaceId, string>>;
    }
  | { readonly kind: "unit"; readonly unit: string; readonly factor?: number }
  /** `behind`: only counts behind that case (600-ден көп: more than; 2 есе көп: twice as much). */
  | { readonly kind: "hedge"; readonly comparator: Comparator; readonly side?: "after"; readonly behind?: Role }
  /** A case ending written apart from its number, sign or abbreviation (14,3%-ға, АҚШ-тың). */
  | { readonly kind: "suffix"; readonly role?: Role }
  /** "10 percent or 11 million": the same thing in another unit. */
  | { readonly kind: "or" }
  /** Several, many, various: a number nobody can check. */
  | { readonly kind: "vague" }
  | { readonly kind: "filler" }
  /** A measure word (个, 家): the noun that is counted may come after its own modifiers. */
  /** `trips`: counts people as often as they come (人次). */
  | { readonly kind: "classifier"; readonly people?: boolean; readonly trips?: boolean }
  /** `alone`: joins two ends with no word before the first (1月至9月). */
  | { readonly kind: "range"; readonly alone?: boolean }
  | { readonly kind: "month"; readonly month: number; readonly weak?: boolean }
  | { readonly kind: "weekday"; readonly weekday: number }
  /** A day of the month, written as a day (17日). */
  | { readonly kind: "day"; readonly day: number }
  /** `ends`: says with which month they end (the five months to May). */
  | { readonly kind: "months-unit"; readonly ends?: boolean }
  /** Months of a year that a word names, first and last; `weak`: a season, which a year or a word for `in` makes a time. */
  | { readonly kind: "part-year"; readonly from: number; readonly to: number; readonly weak?: boolean }
  | { readonly kind: "half"; readonly half?: 1 | 2 }
  | { readonly kind: "quarter"; readonly quarter?: number }
  /** `of`: says also how many (the first couple of months). */
  | { readonly kind: "first"; readonly of?: number }
  /** `dates`: behind a year it always dates (2024 года), though it counts years behind other numbers. */
  | { readonly kind: "year-word"; readonly dates?: boolean }
  | { readonly kind: "fiscal" }
  | {
      readonly kind: "relative";
      readonly unit: "year" | "month" | "day" | "week" | "fiscal-year";
      readonly offset: number;
    }
  /** `of`: counts days; or means the month, the whole year, of the time named last (当月, 全年). */
  | { readonly kind: "shift"; readonly years: number; readonly of?: ShiftUnit }
  /** The end of the year: `whole` says the year too, else a word for it follows or stands before. */
  | { readonly kind: "year-end"; readonly whole?: boolean }
  | { readonly kind: "ago" }
  /** "Two years later", спустя два года: after the time named before. */
  | { readonly kind: "later" }
  /** Within so many years from now: before the number (未来五年) or behind it (五年内). */
  /** In the next so many years; `either`: or in the last ones, as the sentence tells of what is meant or of what was. */
  | { readonly kind: "ahead"; readonly either?: boolean }
  /** "The year to June", "the fiscal year that ended in March"; `behind`: the month stands before it. */
  | { readonly kind: "year-to"; readonly behind?: boolean }
  | { readonly kind: "past-length"; readonly vague?: boolean }
  /** `again`: "in the same period" is the period just named, "than in the same period" the one a year before;
   * `itself`: the former without a preposition. */
  | { readonly kind: "same-period"; readonly again?: boolean | "itself" /** "Since then". */; readonly since?: boolean }
  | { readonly kind: "when"; readonly role: WhenRole }
  | { readonly kind: "decade" };

export type EventCue = "meeting" | "visit" | "arrival" | "reception" | "signing" | "opening" | "programme";
export type LevelWord =
  | "strategic"
  | "comprehensive"
  | "permanent"
  | "all-weather"
  | "special"
  | "extensive"
  | "new-era";

/** A stretch of a sentence with a meaning. Offsets: UTF-16 in the document; tokens: index in the sentence. */
export interface Mention<C = Cue | Quantity | Time> {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Place in the order of reading: two places in one word (中哈) share their tokens, not this. */
  readonly order: number;
  readonly cue: C;
  /** For a place: what the word before it, or its own ending, says. */
  readonly role?: Role | undefined;
}
