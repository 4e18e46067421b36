import type { Role } from "../../text/index.js";

/** One case form of a name. `goal`: behind в or на it names where something goes (в Китай), not where it is. */
export interface CaseForm {
  readonly word: string;
  readonly role?: Role;
  readonly goal?: boolean;
}

/** Endings of the six cases: nominative, genitive, dative, accusative, instrumental, prepositional. */
type Paradigm = readonly [nom: string, gen: string, dat: string, acc: string, ins: string, pre: string];

const afterHush = (stem: string): boolean => /[жшчщц]$/.test(stem);
const afterVelar = (stem: string): boolean => /[гкхжшчщ]$/.test(stem);

/** Feminine names in a soft sign; the other names in a soft sign are masculine (Израиль). */
const FEMININE_SOFT = /^(?:Казань|Астрахань|Тюмень|Рязань|Тверь|Пермь|Беларусь)$/;

function nounParadigm(word: string): readonly [stem: string, endings: Paradigm] {
  const cut = word.slice(0, -1);
  if (word.endsWith("ия")) return [cut, ["я", "и", "и", "ю", "ей", "и"]];
  if (word.endsWith("я")) return [cut, ["я", "и", "е", "ю", "ей", "е"]];
  if (word.endsWith("а")) return [cut, ["а", afterVelar(cut) ? "и" : "ы", "е", "у", afterHush(cut) ? "ей" : "ой", "е"]];
  if (FEMININE_SOFT.test(word)) return [cut, ["ь", "и", "и", "ь", "ью", "и"]];
  if (word.endsWith("ь")) return [cut, ["ь", "я", "ю", "ь", "ем", "е"]];
  if (word.endsWith("й")) return [cut, ["й", "я", "ю", "й", "ем", "е"]];
  if (word.endsWith("ы")) return [cut, ["ы", "", "ам", "ы", "ами", "ах"]];
  if (/ство$/.test(word)) return [cut, ["о", "а", "у", "о", "ом", "е"]];
  if (word.endsWith("ние")) return [cut, ["е", "я", "ю", "е", "ем", "и"]];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return [word, ["", "а", "у", "", afterHush(word) ? "ем" : "ом", "е"]];
  return [word, ["", "", "", "", "", ""]];
}

function adjectiveParadigm(word: string): readonly [stem: string, endings: Paradigm] | undefined {
  const stem = word.slice(0, -2);
  const soft = afterVelar(stem);
  if (word.endsWith("ая")) return [stem, ["ая", "ой", "ой", "ую", "ой", "ой"]];
  if (word.endsWith("ые") || word.endsWith("ие")) {
    const i = soft ? "и" : "ы";
    return [stem, [`${i}е`, `${i}х`, `${i}м`, `${i}е`, `${i}ми`, `${i}х`]];
  }
  if (word.endsWith("ое")) return [stem, ["ое", "ого", "ому", "ое", soft ? "им" : "ым", "ом"]];
  if (word.endsWith("ый") || (word.endsWith("ий") && soft))
    return [stem, [word.slice(-2), "ого", "ому", word.slice(-2), soft ? "им" : "ым", "ом"]];
  return undefined;
}

/** Plural names whose genitive has an ending of its own. */
const PLURALS: { readonly [word: string]: Paradigm } = {
  Нидерланды: ["ы", "ов", "ам", "ы", "ами", "ах"],
  Эмираты: ["ы", "ов", "ам", "ы", "ами", "ах"],
  Штаты: ["ы", "ов", "ам", "ы", "ами", "ах"],
  Острова: ["а", "ов", "ам", "а", "ами", "ах"],
  Сейшелы: ["ы", "", "ам", "ы", "ами", "ах"],
  страны: ["ы", "", "ам", "ы", "ами", "ах"],
  государства: ["а", "", "ам", "а", "ами", "ах"],
  республики: ["и", "", "ам", "и", "ами", "ах"],
  члены: ["ы", "ов", "ам", "ы", "ами", "ах"],
  Нации: ["и", "й", "ям", "и", "ями", "ях"],
};

/** The vowel that falls out when an ending follows. */
const SHORTENED: { readonly [word: string]: string } = { Египет: "Египт" };

function wordForms(word: string): readonly string[] {
  // A mark of equality keeps a word as it is: Республика =Казахстан.
  if (word.startsWith("=")) return Array.from({ length: 6 }, () => word.slice(1));
  const hyphen = word.lastIndexOf("-");
  const head = hyphen < 0 ? "" : word.slice(0, hyphen + 1);
  const tail = word.slice(hyphen + 1);
  const plural = PLURALS[tail];
  const [stem, endings] = plural
    ? ([tail.slice(0, -1), plural] as const)
    : (adjectiveParadigm(tail) ?? nounParadigm(tail));
  const short = SHORTENED[tail];
  return endings.map((ending, i) => head + (short && i !== 0 && i !== 3 ? short : stem) + ending);
}

const ROLES: readonly (Role | undefined)[] = [undefined, "of", "to", undefined, "by", undefined];

/**
 * Every case form of a name (of one form only where `=` stands before the whole of it) with the role that its case gives it: genitive of, dative to, instrumental by. Where two
 * cases look alike, the earlier one in that order counts; a preposition before the name overrides it.
 */
export function caseForms(name: string): CaseForm[] {
  if (name.startsWith("=")) return [{ word: name.slice(1) }];
  const words = name.split(" ").map(wordForms);
  const forms = new Map<string, CaseForm>();
  const at = (i: number): string => words.map((w) => w[i]).join(" ");
  for (const i of [0, 1, 2, 4, 3, 5]) {
    const word = at(i);
    if (forms.has(word)) continue;
    const role = ROLES[i];
    const goal = word === at(3) && at(3) !== at(5);
    forms.set(word, { word, ...(role ? { role } : {}), ...(goal ? { goal } : {}) });
  }
  return [...forms.values()];
}

/** Is the name the same in every case (США, ОАЭ, Баку)? */
export const isFixed = (name: string): boolean => caseForms(name).length === 1;

/** The case forms of a leader's name, whose surname has endings of its own: Токаевым, Зеленского; Си Цзиньпином. */
export function surnameForms(name: string): CaseForm[] {
  const space = name.lastIndexOf(" ");
  const first = space < 0 ? "" : name.slice(0, space + 1);
  const last = name.slice(space + 1);
  if (/(?:[оеё]в|[иы]н)$/.test(last) && !/пин$/.test(last))
    return [
      { word: first + last },
      { word: `${first}${last}а`, role: "of" },
      { word: `${first}${last}у`, role: "to" },
      { word: `${first}${last}ым`, role: "by" },
      { word: `${first}${last}е` },
    ];
  if (/(?:ский|цкий|ской)$/.test(last)) {
    const stem = first + last.slice(0, -2);
    return [
      { word: first + last },
      { word: `${stem}ого`, role: "of" },
      { word: `${stem}ому`, role: "to" },
      { word: `${stem}им`, role: "by" },
      { word: `${stem}ом` },
    ];
  }
  return caseForms(last).map((form) => ({ ...form, word: first + form.word }));
}
