import { compileLexicon, type Language, type SentenceRules } from "../../text/index.js";
import { currencyEntries, sharedCurrencyEntries } from "../currency-table.js";
import { placeEntries } from "../place-table.js";
import { CURRENCIES, SHARED_CURRENCIES } from "./currencies.js";
import { EVENTS } from "./events.js";
import { MEASURES } from "./measures.js";
import { messages } from "./messages.js";
import { PLACES } from "./places.js";
import { PLAIN_WORDS } from "./plain-words.js";
import { QUANTITIES } from "./quantities.js";
import { shortNames } from "./short-names.js";
import { TIMES } from "./times.js";
import { VARIANTS } from "./variants.js";
import { VERBS } from "./verbs.js";

const sentences: SentenceRules = {
  abbreviations: new Set(["no", "co", "ltd", "inc"]),
  ordinalPoint: false,
  starters: new Set(),
};

/** Chinese, in simplified and traditional script: the words are listed in simplified characters. */
export const zh: Language = {
  id: "zh",
  sentences,
  numerals: { decimal: ".", group: "," },
  lexicon: compileLexicon(
    [
      ...placeEntries(PLACES),
      ...shortNames(),
      ...QUANTITIES,
      ...currencyEntries(CURRENCIES),
      ...sharedCurrencyEntries(SHARED_CURRENCIES),
      ...TIMES,
      ...MEASURES,
      ...VERBS,
      ...EVENTS,
      ...PLAIN_WORDS,
    ],
    [],
    VARIANTS,
  ),
  messages,
};
