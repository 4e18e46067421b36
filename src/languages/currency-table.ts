import type { LexiconEntry } from "../text/index.js";

/** Reads a table of currencies: one line a currency, `ISO 4217 code|names`, names separated by commas, in the lexicon's notation. */
export function currencyEntries(table: string): LexiconEntry[] {
  return table
    .trim()
    .split("\n")
    .map((line): LexiconEntry => {
      const bar = line.indexOf("|");
      return [
        line
          .slice(bar + 1)
          .split(", ")
          .join("|"),
        { kind: "currency", code: line.slice(0, bar) },
      ];
    });
}
