/** Endings of the indicative and of participles behind a stem, by what it ends in. */
const AFTER_VOWEL = [
  "ды",
  "пты",
  "п",
  "ған",
  "са",
  "йды",
  "уда",
  "п отыр",
  "п келеді",
  "п жатыр",
  "п келген",
  "ғандығы",
  "ғанын",
];
const AFTER_VOICED = [
  "ды",
  "ыпты",
  "са",
  "ып",
  "ған",
  "ады",
  "уда",
  "ып отыр",
  "ып келеді",
  "ып жатыр",
  "ып келген",
  "ғандығы",
  "ғанын",
];
const AFTER_VOICELESS = [
  "ты",
  "ыпты",
  "са",
  "ып",
  "қан",
  "ады",
  "уда",
  "ып отыр",
  "ып келеді",
  "ып жатыр",
  "ып келген",
  "қандығы",
  "қанын",
];

const front = (ending: string): string =>
  ending
    .replace("отыр", "\u0001")
    .replace("жатыр", "\u0002")
    .replace("келеді", "\u0003")
    .replace(/а/g, "е")
    .replace(/ы/g, "і")
    .replace(/ғ/g, "г")
    .replace(/қ/g, "к")
    .replace("\u0001", "отыр")
    .replace("\u0002", "жатыр")
    .replace("\u0003", "келеді");

/**
 * What is told as having happened or as going on, of verbs given by their stems: `өс` gives өсті, өсіп, өскен, өседі,
 * өсуде. Stems ending in a vowel other than ы, і take `y` before endings: `арта`.
 */
export function told(stems: string): string {
  return stems.split("|").flatMap(formsOf).join("|");
}

/** Only what has happened: кездесті, кездескен, кездесіп. */
export function happened(stems: string): string {
  return stems
    .split("|")
    .flatMap((stem) => formsOf(stem).filter((form) => !/(?:ады|еді|йды|йді|уда|уде|са|се)$/.test(form)))
    .join("|");
}

function formsOf(stem: string): string[] {
  const last = stem.at(-1) ?? "";
  const vowels = [...stem].filter((c) => "аоұыяуәеөүіэи".includes(c));
  const isFront = "әеөүіэи".includes(vowels.at(-1) ?? "а");
  const endings = "аеыіуүө".includes(last)
    ? AFTER_VOWEL
    : "пткқсшщцчфх".includes(last)
      ? AFTER_VOICELESS
      : AFTER_VOICED;
  return endings.map((ending) => stem + (isFront ? front(ending) : ending));
}
