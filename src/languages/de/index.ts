import { type Cue, compileLexicon, type Language, type SentenceRules } from "../../text/index.js";
import { currencyEntries, sharedCurrencyEntries } from "../currency-table.js";
import { placeEntries } from "../place-table.js";
import { compoundsOf } from "./compounds.js";
import { CURRENCIES, SHARED_CURRENCIES } from "./currencies.js";
import { EVENTS } from "./events.js";
import { MEASURES } from "./measures.js";
import { messages } from "./messages.js";
import { germanNumeral } from "./numerals.js";
import { PLACES } from "./places.js";
import { QUANTITIES } from "./quantities.js";
import { TIMES } from "./times.js";
import { VERBS } from "./verbs.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split("|"));

const sentences: SentenceRules = {
  abbreviations: words(
    "z|b|z.b|d.h|d|h|u.a|u|a|v.a|i.d.r|bzw|ca|dr|prof|hr|fr|st|nr|abs|art|mio|mrd|bio|tsd|mill|mia|usw|etc|vgl|ggf|inkl|exkl|evtl|max|min|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|jh|chr|geb|gest|u.s|s|o.g|sog|d.j|v.h|p.a|mind|allg|dt|chin|kas|s.o|geg|stv",
  ),
  ordinalPoint: true,
  numbered: words("rang|platz|position|stelle|nummer|artikel|kapitel|tabelle|seite"),
  starters: words(
    "der|die|das|den|dem|des|ein|eine|einer|einem|im|in|am|an|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|es|er|sie|wir|dies|diese|dieser|dieses|damit|dabei|doch|aber|und|auch|als|seit|für|laut|beide|zudem|außerdem|insgesamt|dazu|so|wie|wenn|während|bis|nur|rund|mehr|heute|allerdings|jedoch|gleichzeitig|zuletzt|deutschland|china|kasachstan|umgekehrt",
  ),
};

/** Endings of nouns and adjectives; the `s` of a name is its genitive. */
const ENDINGS = [["s", "of"], "es", "e", "en", "n", "er", "em", "ern", "e", "se", "ses", "sen"] as const;

const compound = compoundsOf(PLACES);

/** `zweihundertfünfzig`, `Chinahandel`: a word that the lexicon does not list. */
function derive(word: string): readonly Cue[] | undefined {
  const value = germanNumeral(word);
  return value === undefined ? compound(word) : [{ kind: "number", value }];
}

/** German. */
export const de: Language = {
  id: "de",
  sentences,
  numerals: { decimal: ",", group: "." },
  lexicon: compileLexicon(
    [
      ...placeEntries(PLACES),
      ...QUANTITIES,
      ...currencyEntries(CURRENCIES),
      ...sharedCurrencyEntries(SHARED_CURRENCIES),
      ...TIMES,
      ...MEASURES,
      ...VERBS,
      ...EVENTS,
    ],
    ENDINGS,
    undefined,
    derive,
  ),
  messages,
};
