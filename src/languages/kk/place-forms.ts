import { isGroupId } from "../../core/index.js";
import type { LexiconEntry, PlaceForm } from "../../text/index.js";
import { isBack, ofPlace } from "./endings.js";

const FORMS: readonly PlaceForm[] = ["name", "adjective", "people", "capital", "city", "person"];

/** Reads a table of place words (`places.ts`); names of states also make the words for what comes from there. */
export function placeForms(table: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of table.trim().split("\n")) {
    const [id, ...columns] = line.split("|").map((c) => c.trim());
    columns.forEach((column, i) => {
      const as = FORMS[i];
      if (!id || !as) return;
      for (const word of column.split(",")) if (word.trim()) entries.push(...formsOf(id, as, word.trim()));
    });
  }
  return entries;
}

function formsOf(id: string, as: PlaceForm, word: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [[`${word}~`, { kind: "place", id, as }]];
  if (as !== "name") return entries;
  if (isGroupId(id))
    entries.push([`${dative(word)} мүше мемлекет~|${dative(word)} мүше ел~`, { kind: "place", id, as }]);
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(word);
  const adjective = isPlain || id === "C5" ? ofPlace(word.toLowerCase()) : undefined;
  if (adjective) entries.push([`${adjective}~`, { kind: "place", id, as: "adjective" }]);
  return entries;
}

/** ЕАЭО-ға, одаққа, ұйымына: to that group. */
function dative(word: string): string {
  const last = word.at(-1) ?? "";
  if (/\p{Lu}$/u.test(word)) return `${word}-${isBack(word) ? "ға" : "ге"}`;
  if ("ыі".includes(last)) return word + (isBack(word) ? "на" : "не");
  if ("қк".includes(last)) return word + (last === "қ" ? "қа" : "ке");
  return word + (isBack(word) ? "ға" : "ге");
}
