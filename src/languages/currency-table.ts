import type { LexiconEntry } from "../text/index.js";

/** Reads a table of currencies: one line a currency, `ISO 4217 code|names`, names separated by commas, in the lexicon's notation. */
export function currencyEntries(table: string): LexiconEntry[] {
  return table
    .trim()
    .split("\n")
    .map((line): LexiconEntry => {
      const bar = line.indexOf("|");
      const names = line.slice(bar + 1).split(", ");
      return [[...names, ...uncapitalised(names)].join("|"), { kind: "currency", code: line.slice(0, bar) }];
    });
}

/** Names of several words are also met without their capitals (swiss francs); a single word might mean something else. */
const uncapitalised = (names: readonly string[]): string[] =>
  names.filter((name) => name.includes(" ") && name !== name.toLowerCase()).map((name) => name.toLowerCase());
