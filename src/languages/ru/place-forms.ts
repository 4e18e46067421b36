import { isGroupId } from "../../core/index.js";
import type { LexiconEntry, PlaceForm } from "../../text/index.js";
import { type CaseForm, caseForms, isFixed, surnameForms } from "./declension.js";

const FORMS: readonly PlaceForm[] = ["name", "adjective", "people", "capital", "city", "person"];

/**
 * Reads a table of place words: one line a place, `id | names | adjective stems | people stems | capitals | cities |
 * leaders`. Names, towns and leaders are declined; stems take the language's endings.
 */
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
  if (as === "adjective" || as === "people") return [[`${word}~`, { kind: "place", id, as }]];
  const forms: readonly CaseForm[] = as === "person" ? surnameForms(word) : caseForms(word);
  const fixed = as !== "person" && isFixed(word);
  // Groups are where one belongs (в СНГ); states that do not decline are where goods and people go (в США).
  const isState = !isGroupId(id);
  return forms.map(({ word: form, role, goal }) => [
    form,
    {
      kind: "place",
      id,
      as,
      ...(role ? { role } : {}),
      ...(goal || (fixed && isState) ? { goal: true } : {}),
      ...(fixed ? { fixed } : {}),
    },
  ]);
}
