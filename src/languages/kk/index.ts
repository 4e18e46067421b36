import { compileLexicon, type Language, type LexiconEntry, type SentenceRules } from "../../text/index.js";
import { currencyEntries, sharedCurrencyEntries } from "../currency-table.js";
import { CURRENCIES, SHARED_CURRENCIES } from "./currencies.js";
import { ENDINGS } from "./endings.js";
import { EVENTS } from "./events.js";
import { MEASURES } from "./measures.js";
import { messages } from "./messages.js";
import { placeForms } from "./place-forms.js";
import { PLACES } from "./places.js";
import { QUANTITIES } from "./quantities.js";
import { TIMES } from "./times.js";
import { VERBS } from "./verbs.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split("|"));

const sentences: SentenceRules = {
  abbreviations: words(
    "ж|жж|ғ|ғғ|млн|млрд|трлн|мың|долл|дол|теңг|тг|т|т.б|т.с.с|т.ғ.д|т.ғ.к|б.з|б.з.б|мыс|проф|акад|ак|доц|км|га|кв|обл|қ|м|к|ш|ст|б|бб|п.т|п.п|с.с|т.с|т.т|тел|им|ред|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел",
  ),
  ordinalPoint: false,
  starters: words(
    "бұл|осы|сол|ол|олар|екі|біз|сондай-ақ|сонымен|алайда|бірақ|дегенмен|осылайша|осыған|бүгінде|қазір|былтыр|биыл|өткен|тараптар|кездесу|кездесуде|сауда|тауар|экспорт|импорт|мемлекет|президент|еліміз|аталған|айта|еске|оның|өз|жалпы|осыдан|соның|ал|және",
  ),
};

/** Before an ending that begins with a vowel, к, қ and п turn soft: көлік, көлігі; одақ, одағы. */
const SOFT: { readonly [letter: string]: string } = { к: "г", қ: "ғ", п: "б" };

function softened([text, ...cues]: LexiconEntry): LexiconEntry {
  const parts = text.split("|").flatMap((word) => {
    const soft = word.endsWith("~") ? SOFT[word.at(-2) ?? ""] : undefined;
    return soft === undefined ? [word] : [word, `${word.slice(0, -2)}${soft}~`];
  });
  return [parts.join("|"), ...cues];
}

/** Kazakh in Cyrillic script. */
export const kk: Language = {
  id: "kk",
  sentences,
  numerals: { decimal: ",", group: " " },
  lexicon: compileLexicon(
    [
      ...placeForms(PLACES),
      ...QUANTITIES,
      ...currencyEntries(CURRENCIES),
      ...sharedCurrencyEntries(SHARED_CURRENCIES),
      ...TIMES,
      ...MEASURES,
      ...VERBS,
      ...EVENTS,
    ].map(softened),
    ENDINGS,
  ),
  messages,
};
