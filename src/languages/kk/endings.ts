import type { Ending, Role } from "../../text/index.js";

type Case = readonly [ending: string, role?: Role | undefined];

/** Case endings in words of back vowels; front words take the same with their own vowels (`front`). */
const AFTER_STEM: readonly Case[] = [
  ["ның", "of"],
  ["дың", "of"],
  ["тың", "of"],
  ["ға", "to"],
  ["қа", "to"],
  ["ны"],
  ["ды"],
  ["ты"],
  ["да", "in"],
  ["та", "in"],
  ["дан", "from"],
  ["тан", "from"],
  ["нан", "from"],
  ["дағы", "in"],
  ["тағы", "in"],
  ["мен", "with"],
  ["бен", "with"],
  ["пен", "with"],
];
/** Behind `his, its, their` the cases have endings of their own: елінің, еліне, елін, елінде, елінен, елімен. */
const AFTER_THIRD: readonly Case[] = [
  ["ның", "of"],
  ["на", "to"],
  ["н"],
  ["нда", "in"],
  ["нан", "from"],
  ["ндағы", "in"],
  ["мен", "with"],
];
/** Behind `our`: елімізге. */
const AFTER_FIRST: readonly Case[] = [
  ["дың", "of"],
  ["ға", "to"],
  ["а", "to"],
  ["ды"],
  ["да", "in"],
  ["дан", "from"],
  ["дағы", "in"],
  ["бен", "with"],
];
const PLURALS = ["", "лар", "дар", "тар"];
const THIRD = ["ы", "сы"];
const FIRST = ["ымыз", "мыз"];

/** The same ending in a word of front vowels: а → е, ы → і, ғ → г, қ → к; мен, бен, пен stay. */
const front = (ending: string): string =>
  ending.replace(/а/g, "е").replace(/ы/g, "і").replace(/ғ/g, "г").replace(/қ/g, "к");

function* backEndings(): Generator<Case> {
  // Entries may end in the owner's ending themselves: Республикасы, ұйымы.
  yield* AFTER_THIRD;
  for (const plural of PLURALS) {
    if (plural !== "") yield [plural];
    for (const [ending, role] of AFTER_STEM) yield [plural + ending, role];
    for (const owner of THIRD) {
      yield [plural + owner];
      for (const [ending, role] of AFTER_THIRD) yield [plural + owner + ending, role];
    }
    for (const owner of FIRST) {
      yield [plural + owner];
      for (const [ending, role] of AFTER_FIRST) yield [plural + owner + ending, role];
    }
  }
}

function allEndings(): readonly Ending[] {
  const found = new Map<string, Role | undefined>();
  for (const [ending, role] of backEndings())
    for (const form of [ending, front(ending)]) if (!found.has(form)) found.set(form, role);
  return [...found].map(([ending, role]): Ending => (role === undefined ? ending : [ending, role]));
}

/** Number, owner and case of nouns in every vowel harmony; cases say what a place is to the sentence. */
export const ENDINGS: readonly Ending[] = allEndings();

const BACK = "аоұыяёую";
const FRONT = "әеөүіэи";

/** Does the last vowel of a word take endings with back vowels? */
export function isBack(word: string): boolean {
  for (const letter of [...word.toLowerCase()].reverse()) {
    if (BACK.includes(letter)) return true;
    if (FRONT.includes(letter)) return false;
  }
  return true;
}

/** қытай → қытайлық, қазақстан → қазақстандық, ресей → ресейлік: of that place, from there. */
export function ofPlace(name: string): string {
  const last = name.at(-1)?.toLowerCase() ?? "";
  const consonant = "пткқсшщцчфх".includes(last) ? "т" : "лмнңжз".includes(last) ? "д" : "л";
  return name + consonant + (isBack(name) ? "ық" : "ік");
}

/** Endings written apart from numbers, signs and abbreviations: 14,3%-ға, АҚШ-тың. */
export function writtenApart(role: Role | undefined): string {
  const endings = ENDINGS.flatMap((e) => {
    const [ending, own] = typeof e === "string" ? [e, undefined] : e;
    return own === role ? [`-${ending}`] : [];
  });
  return endings.join("|");
}
