/**
 * What stays of a name in any Latin spelling: Tokayev, Tokajew and Tokaev leave `tkv`. Names in another script leave
 * nothing, and nothing can be told of them.
 */
const skeleton = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/w/g, "v")
    .replace(/q/g, "k")
    .replace(/(.)\1+/g, "$1")
    .replace(/[^a-z]|[aeiouyj]/g, "");

const wordsOf = (names: string): string[] =>
  names
    .split(/[\s.-]+/)
    .map(skeleton)
    .filter((w) => w.length > 1);

/** The persons of a list: `Xi Jinping; Kassym-Jomart Tokayev`. */
const persons = (people: string): string[][] =>
  people
    .split(/[;,&/]| and | und | with | mit /)
    .map(wordsOf)
    .filter((words) => words.length > 0);

/** Is everyone who is named in the text also named in the row? `undefined` where one of them names nobody legible. */
export function samePeople(said: string | undefined, recorded: string): boolean | undefined {
  const wanted = persons(said ?? "");
  const there = new Set(wordsOf(recorded.replace(/[;,&/]/g, " ")));
  if (wanted.length === 0 || there.size === 0) return undefined;
  return wanted.every((words) => words.some((word) => there.has(word)));
}
