const UNITS: { readonly [word: string]: number } = {
  null: 0,
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: { readonly [word: string]: number } = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Below 100: `dreizehn`, `dreißig`, `einunddreißig`. */
function belowHundred(word: string): number | undefined {
  const plain = UNITS[word] ?? TENS[word];
  if (plain !== undefined) return plain;
  const [unit, ten, more] = word.split("und");
  if (unit === undefined || ten === undefined || more !== undefined) return undefined;
  const units = UNITS[unit];
  const tens = TENS[ten];
  return units === undefined || tens === undefined || units === 0 || units > 9 ? undefined : tens + units;
}

/** What stands before and behind a multiplier; nothing before it means one, nothing behind it nothing more. */
function around(
  word: string,
  multiplier: string,
  factor: number,
  below: (part: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(multiplier);
  if (at < 0) return below(word);
  const before = at === 0 ? 1 : below(word.slice(0, at));
  const rest = word.slice(at + multiplier.length).replace(/^und(?=.)/, "");
  const behind = rest === "" ? 0 : below(rest);
  return before === undefined || behind === undefined ? undefined : before * factor + behind;
}

const belowThousand = (word: string): number | undefined => around(word, "hundert", 100, belowHundred);

/** A German numeral written in one word (`zweihundertfünfundfünfzig`, `eintausendeinhundert`): its value below a million. */
export function germanNumeral(written: string): number | undefined {
  if (
    !/(?:hundert|tausend|zig|ßig|ssig|zehn|ein|zwei|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|elf|zw(?:ö|oe)lf)$/.test(
      written,
    )
  )
    return undefined;
  const word = written.replace(/ue/g, "ü").replace(/oe/g, "ö");
  return around(word, "tausend", 1000, belowThousand);
}
