import { compileLexicon, type Language, type LexiconEntry, type SentenceRules } from "../../text/index.js";
import { currencyEntries, sharedCurrencyEntries } from "../currency-table.js";
import { CURRENCIES, SHARED_CURRENCIES } from "./currencies.js";
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
    "г|гг|долл|дол|им|ул|св|ок|см|ср|напр|т.е|т.к|т.н|проф|акад|ст|стр|рис|табл|янв|фев|февр|мар|апр|авг|сен|сент|окт|нояб|дек|обл|р|пос|гос|зам|пом|тел|кит|каз|рос|англ|нем|букв|лат",
  ),
  ordinalPoint: false,
  starters: words(
    "в|во|на|по|за|с|со|к|из|от|до|об|о|у|при|для|это|этот|эта|эти|так|также|однако|кроме|между|вместе|если|но|и|а|он|она|они|мы|как|что|для|после|согласно|напомним|ранее|объем|объём|товарооборот|экспорт|импорт|стороны|сегодня|среди|общий|доля|более|около|только|все|всего|здесь|там|тогда|теперь|основные|основными|крупнейшими|ожидается|планируется|отметим|президент|глава",
  ),
};

/** Endings of nouns, adjectives and participles; names bring their own cases (`place-forms.ts`). */
const ENDINGS = (
  "а|я|й|у|ю|ом|ем|ём|е|и|ы|о|ов|ев|ёв|ей|ам|ям|ами|ями|ах|ях|ою|ею|ий|ие|ию|ия|ием|иях|иям|иями|" +
  "ый|ой|ая|ое|ые|ого|ому|ым|ую|ых|ыми|ее|его|ему|им|их|ими|ую|яя|юю|ь|ью"
).split("|");

/** `ё` is as often written `е`: each entry is listed in both spellings. */
function bothSpellings([text, ...cues]: LexiconEntry): LexiconEntry {
  if (!/[ёЁ]/.test(text)) return [text, ...cues];
  const parts = text.split("|").flatMap((w) => (/[ёЁ]/.test(w) ? [w, w.replace(/ё/g, "е").replace(/Ё/g, "Е")] : [w]));
  return [parts.join("|"), ...cues];
}

/** Russian. */
export const ru: Language = {
  id: "ru",
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
    ].map(bothSpellings),
    ENDINGS,
  ),
  messages,
};
