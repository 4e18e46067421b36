import { type Token, tokenise } from "../text/index.js";
import { LANGUAGE_IDS, type LanguageId } from "./registry.js";

/**
 * The commonest little words, which make up a third of any running text, and for a single sentence or a headline the
 * commonest of the subject; few of them occur in another language.
 */
const COMMON: { readonly [L in LanguageId]?: ReadonlySet<string> } = {
  de: new Set(
    "der die das und den dem des ein eine einer einem mit von zu zum zur im ist sind war wurde wurden auf für nicht auch sich bei nach aus als wie über um haben hat werden wird dass zwischen seit im am vor durch gegenüber unter größter größte größten wichtigster prozent milliarden ausfuhren einfuhren".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to in a an is was were are for with on by from that this which has have been its at as between will their not it be or percent billion exports imports trading".split(
      " ",
    ),
  ),
};

/** How much of a text is looked at: more never changed the answer. */
const SAMPLE = 20_000;

const KANA = /[\u3041-\u30ff]/;

/** Chinese is known by its script: Han characters outnumber words, and hardly any kana (Japanese) is among them. */
function isChinese(tokens: readonly Token[]): boolean {
  const han = tokens.filter((t) => t.kind === "han");
  const words = tokens.filter((t) => t.kind === "word").length;
  // A foreign name in brackets counts many letters but few words.
  return han.length > words * 2 && han.filter((t) => KANA.test(t.norm)).length < han.length * 0.05;
}

const CYRILLIC = /^[\u0400-\u04ff]/;
/** Letters that Kazakh has and Russian has not; і is Ukrainian and Belarusian too, ө and ү are Mongolian. */
const KAZAKH = /[әғқңұһ]/;
const NEITHER = /[іїєґўђјљњћџѓќөү]/;
/** Kazakh words without a letter of its own. */
const KAZAKH_WORDS = new Set(
  "мен бен пен жыл жылы жылдың деп сауда пайыз пайызға пайызды елдер сондай кезде".split(" "),
);

/** Kazakh or Russian by the letters of the words; a name or two in the other language do not decide. */
function cyrillic(words: readonly Token[]): "ru" | "kk" | undefined {
  const own = words.filter((t) => CYRILLIC.test(t.norm));
  if (own.length * 2 <= words.length) return undefined;
  const kazakh = own.filter((t) => KAZAKH.test(t.norm) || KAZAKH_WORDS.has(t.norm)).length;
  if (kazakh > own.length * 0.15) return "kk";
  return own.filter((t) => NEITHER.test(t.norm)).length > own.length * 0.1 ? undefined : "ru";
}

const isKnown = (id: string | undefined): id is LanguageId => LANGUAGE_IDS.some((known) => known === id);

/** The language of a text; no `id` where too few of its words are known to say. */
export function detectLanguage(text: string): { readonly id?: LanguageId } {
  const tokens = tokenise(text.slice(0, SAMPLE));
  if (isChinese(tokens)) return { id: "zh" };
  const words = tokens.filter((t) => t.kind === "word");
  if (words.length === 0) return {};
  const byLetters = cyrillic(words);
  if (isKnown(byLetters)) return { id: byLetters };
  const counts = LANGUAGE_IDS.map((id) => ({ id, hits: words.filter((w) => COMMON[id]?.has(w.norm)).length }));
  counts.sort((a, b) => b.hits - a.hits);
  const [best, second] = counts;
  if (!best || best.hits < words.length * 0.08 || best.hits <= (second?.hits ?? 0)) return {};
  return { id: best.id };
}
