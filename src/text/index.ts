export type {
  Cue,
  EventCue,
  LevelWord,
  Mention,
  PlaceForm,
  Quantity,
  Role,
  Time,
  TimeSpec,
  WhenRole,
  YearSpec,
} from "./cues.js";
export type { Language, NumeralRules, SentenceRules } from "./language.js";
export type { Ending, Lexicon, LexiconEntry } from "./lexicon.js";
export { compileLexicon } from "./lexicon.js";
export type { Messages, NumberStyle, PlaceNamer, SummaryFacts, TableWord, Words } from "./messages.js";
export { formatNumber, listNames, scaleOf } from "./messages.js";
export { parseDigits } from "./numbers.js";
export type { Scan } from "./scan.js";
export { isCurrency, scanSentence } from "./scan.js";
export type { Sentence } from "./sentences.js";
export { splitSentences } from "./sentences.js";
export type { Token } from "./tokens.js";
export { tokenise } from "./tokens.js";
