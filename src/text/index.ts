export type {
  Cue,
  EventCue,
  LevelWord,
  Mention,
  PlaceForm,
} from "./cues.js";
export type { Language, NumeralRules, SentenceRules } from "./language.js";
export type { Ending, Lexicon, LexiconEntry } from "./lexicon.js";
export { compileLexicon } from "./lexicon.js";
export type { Listed } from "./list-quantities.js";
export { listQuantities } from "./list-quantities.js";
export type { Messages, MirrorFacts, MirrorWords, PlaceNamer, SummaryFacts, TableWord, Words } from "./messages.js";
export { parseDigits } from "./numbers.js";
export type { PageWords } from "./page-words.js";
export type { Quantity } from "./quantity.js";
export type { Role } from "./role.js";
export type { Scan } from "./scan.js";
export { isCurrency, isVolume, scanSentence } from "./scan.js";
export type { Sentence } from "./sentences.js";
export { splitSentences } from "./sentences.js";
export type { ShiftUnit, Time, TimeSpec, WhenRole, YearSpec } from "./time-spec.js";
export type { Token } from "./tokens.js";
export { tokenise } from "./tokens.js";
export type { DimensionWords, NumberStyle, PeriodWords } from "./wording.js";
export {
  formatNumber,
  listNames,
  plural,
  scaleOf,
  shortAuthority,
  wordDeviation,
  wordLabel,
  wordPeriod,
} from "./wording.js";
