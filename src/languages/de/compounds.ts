import type { Cue, Role } from "../../text/index.js";

const trade = (measure: "trade.turnover" | "trade.exports" | "trade.imports"): Cue => ({
  kind: "measure",
  measure,
  as: "amount",
});

/** What is done with a state, in one word with its name; `role`: what the name would be after a preposition. */
const HEADS: readonly (readonly [ends: readonly string[], role: Role, cue: Cue])[] = [
  [["besuch", "besuchs", "besuches", "besuche", "reise"], "to", { kind: "event", event: "visit", as: "noun" }],
  [["handel", "handels"], "with", trade("trade.turnover")],
  [["exporte", "exporten", "ausfuhren"], "to", trade("trade.exports")],
  [["importe", "importen", "einfuhren"], "from", trade("trade.imports")],
];

/**
 * Deutschlandbesuch, Chinahandel, Russland-Exporte: reads a word, or two joined by a hyphen, that begins with a name in the
 * table of places. There are thousands of them: they are told apart when they are met, and not listed.
 */
export function compoundsOf(table: string): (word: string) => readonly Cue[] | undefined {
  const states = new Map<string, string>();
  for (const line of table.trim().split("\n")) {
    const [id = "", names = ""] = line.split("|");
    // Groups and the world do not go into compounds of this kind, names of several words neither.
    if (!/^[A-Z]{3}$/.test(id) || id === "WLD") continue;
    for (const name of names.split(",").map((n) => n.replace("~", "")))
      if (/^\p{Lu}[\p{L}]+$/u.test(name)) states.set(name.toLowerCase(), id);
  }
  return (word) => {
    for (const [ends, role, cue] of HEADS)
      for (const end of ends) {
        if (!word.endsWith(end)) continue;
        const id = states.get(word.slice(0, -end.length).replace(/-$/, ""));
        if (id !== undefined) return [{ kind: "place", id, as: "name" }, { kind: "role", role, side: "before" }, cue];
      }
    return undefined;
  };
}
