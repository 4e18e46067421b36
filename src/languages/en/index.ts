import { compileLexicon, type Language, type SentenceRules } from "../../text/index.js";
import { currencyEntries, sharedCurrencyEntries } from "../currency-table.js";
import { placeEntries } from "../place-table.js";
import { CURRENCIES, SHARED_CURRENCIES } from "./currencies.js";
import { EVENTS } from "./events.js";
import { MEASURES } from "./measures.js";
import { messages } from "./messages.js";
import { PLACES } from "./places.js";
import { QUANTITIES } from "./quantities.js";
import { TIMES } from "./times.js";
import { VERBS } from "./verbs.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split("|"));

const sentences: SentenceRules = {
  abbreviations: words(
    "mr|mrs|ms|dr|prof|gen|sen|rep|gov|st|jr|sr|vs|etc|e.g|i.e|approx|no|nos|vol|fig|inc|ltd|co|corp|llc|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|u.s|u.k|u.n|h.e|a.m|p.m|est|dept|min|amb|col|lt|ca",
  ),
  ordinalPoint: false,
  starters: words(
    "the|a|an|in|on|at|it|its|he|she|they|this|that|these|those|but|and|as|for|from|with|by|since|after|according|however|meanwhile|while|both|last|over|under|during|if|when|we|our|there|such|his|her|their|to|among|also|moreover|furthermore|today|bilateral|trade|exports|imports",
  ),
};

/** English. */
export const en: Language = {
  id: "en",
  sentences,
  numerals: { decimal: ".", group: "," },
  lexicon: compileLexicon([
    ...placeEntries(PLACES),
    ...QUANTITIES,
    ...currencyEntries(CURRENCIES),
    ...sharedCurrencyEntries(SHARED_CURRENCIES),
    ...TIMES,
    ...MEASURES,
    ...VERBS,
    ...EVENTS,
  ]),
  messages,
};
