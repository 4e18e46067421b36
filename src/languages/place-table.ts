import type { LexiconEntry, PlaceForm } from "../text/index.js";

const FORMS: readonly PlaceForm[] = ["name", "adjective", "people", "capital", "city", "person"];

/**
 * Reads a table of place words: one line a place, `id | names | adjectives | people | capitals | cities | leaders`,
 * several words separated by commas, in the lexicon's notation.
 */
export function placeEntries(table: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of table.trim().split("\n")) {
    const [id, ...columns] = line.split("|").map((c) => c.trim());
    columns.forEach((column, i) => {
      const as = FORMS[i];
      const words = column.split(",").map((w) => w.trim());
      const listed = words.filter((w) => w !== "").join("|");
      if (id && as && listed) entries.push([listed, { kind: "place", id, as }]);
    });
  }
  return entries;
}
