import type { Lexicon } from "./lexicon.js";
import type { Messages } from "./messages.js";

/** How a language ends its sentences. Abbreviations in lower case without the last point (`z. b`, `mrd`). */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  /** A number with a point is an ordinal (17. Oktober) unless a word from `starters` follows. */
  readonly ordinalPoint: boolean;
  /** Words whose number stands behind them and is no ordinal (Rang 9). */
  readonly numbered?: ReadonlySet<string>;
  /** Words that begin a sentence and hardly ever follow an abbreviation inside one: articles, prepositions. */
  readonly starters: ReadonlySet<string>;
}

/** How a language writes numbers. */
export interface NumeralRules {
  readonly decimal: "." | ",";
  readonly group: "." | "," | " ";
}

/** Everything the engine needs to know of a language. One folder under `languages` makes one. */
export interface Language {
  /** BCP 47. */
  readonly id: string;
  readonly sentences: SentenceRules;
  readonly numerals: NumeralRules;
  readonly lexicon: Lexicon;
  readonly messages: Messages;
}
