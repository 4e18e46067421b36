import type { LexiconEntry } from "../../text/index.js";

const MULTIPLES = [
  ["verdoppel", "doppelt", 2],
  ["verdreifach", "dreifach", 3],
  ["vervierfach", "vierfach", 4],
  ["verfünffach", "fünffach", 5],
  ["versechsfach", "sechsfach", 6],
  ["versiebenfach", "siebenfach", 7],
  ["verachtfach", "achtfach", 8],
  ["verneunfach", "neunfach", 9],
  ["verzehnfach", "zehnfach", 10],
  ["verzwölffach", "zwölffach", 12],
  ["verfünfzehnfach", "fünfzehnfach", 15],
  ["verzwanzigfach", "zwanzigfach", 20],
  ["verdreißigfach", "dreißigfach", 30],
  ["verhundertfach", "hundertfach", 100],
] as const;
const TIMES_AS_MUCH = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf".split("|");

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Verdoppelte, doppelt so viel, das Dreifache, dreimal so hoch wie. */
export const MULTIPLE_WORDS: readonly LexiconEntry[] = [
  ...MULTIPLES.flatMap(([verb, adverb, times]): LexiconEntry[] => [
    [
      `${verb}t|${verb}te|${verb}ten|${verb}en|${verb}n|${capital(verb)}ung|zu ${verb}n|${verb.slice(0, 3)}zu${verb.slice(3)}n`,
      { kind: "multiple", times, direction: "up" },
    ],
    [
      `${adverb}~ so viel|das ${capital(adverb)}e|auf das ${capital(adverb)}e|${adverb} so hoch|${adverb} so groß|${adverb} so viele`,
      { kind: "multiple", times, direction: "up" },
    ],
    [
      ["viel", "viele", "hoch", "groß"].map((much) => `${adverb} so ${much} wie`).join("|"),
      { kind: "multiple", times, direction: "up" },
      { kind: "when", role: "base" },
    ],
    [`um das ${capital(adverb.replace("doppelt", "zweifach"))}e`, { kind: "multiple", times, direction: "up" }],
  ]),
  [
    "anderthalbmal so viel|anderthalbmal so viele|anderthalbmal so hoch|eineinhalbmal so viel|eineinhalbmal so viele|eineinhalbmal so hoch",
    { kind: "multiple", times: 1.5, direction: "up" },
  ],
  [
    "anderthalbmal so viel wie|anderthalbmal so viele wie|anderthalbmal so hoch wie|eineinhalbmal so viel wie|eineinhalbmal so viele wie|eineinhalbmal so hoch wie",
    { kind: "multiple", times: 1.5, direction: "up" },
    { kind: "when", role: "base" },
  ],
  ...TIMES_AS_MUCH.map(
    (w, i): LexiconEntry => [
      `${w}mal so viel|${w}mal so viele|${w}mal so hoch|${w}mal so groß|${w}mal mehr`,
      { kind: "multiple", times: i + 2, direction: "up" },
    ],
  ),
  ...TIMES_AS_MUCH.map(
    (w, i): LexiconEntry => [
      ["viel", "viele", "hoch", "groß"].map((much) => `${w}mal so ${much} wie`).join("|"),
      { kind: "multiple", times: i + 2, direction: "up" },
      { kind: "when", role: "base" },
    ],
  ),
  [
    "halb so viel wie|halb so viele wie|halb so hoch wie|halb so groß wie|die Hälfte des Wertes von",
    { kind: "multiple", times: 0.5, direction: "down" },
    { kind: "when", role: "base" },
  ],
  ["halb so viel|halb so viele|halb so hoch|halb so groß", { kind: "multiple", times: 0.5, direction: "down" }],
  ["halbiert|halbierte|halbierten|halbieren", { kind: "multiple", times: 0.5, direction: "down" }],
];
