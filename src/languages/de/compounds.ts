import type { Cue, LexiconEntry, Role } from "../../text/index.js";

const trade = (measure: "trade.turnover" | "trade.exports" | "trade.imports"): Cue => ({
  kind: "measure",
  measure,
  as: "amount",
});

/** What is done with a state, in one word with its name; `role`: what the name would be after a preposition. */
const HEADS: readonly (readonly [words: string, role: Role, cue: Cue])[] = [
  ["Besuch Besuchs Besuches Besuche Reise", "to", { kind: "event", event: "visit", as: "noun" }],
  ["Handel Handels", "with", trade("trade.turnover")],
  ["Exporte Exporten Ausfuhren", "to", trade("trade.exports")],
  ["Importe Importen Einfuhren", "from", trade("trade.imports")],
];

/** Deutschlandbesuch, Chinahandel, Russland-Exporte: from the names in the table of places. */
export function compounds(table: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of table.trim().split("\n")) {
    const [id = "", names = ""] = line.split("|");
    // Groups and the world do not go into compounds of this kind, names of several words neither.
    if (!/^[A-Z]{3}$/.test(id) || id === "WLD") continue;
    for (const name of names.split(",").map((n) => n.replace("~", "")))
      if (/^\p{Lu}[\p{L}]+$/u.test(name))
        for (const [words, role, cue] of HEADS) {
          const forms = words.split(" ").flatMap((head) => [name + head.toLowerCase(), `${name}-${head}`]);
          const where: Cue = { kind: "role", role, side: "before" };
          entries.push([forms.join("|"), { kind: "place", id, as: "name" }, where, cue]);
        }
  }
  return entries;
}
