import type { Messages, PlaceNamer } from "../text/index.js";
import type { ReadingJson } from "./article-json.js";

/** A language's messages with its names of places. */
export interface Wording {
  readonly messages: Messages;
  readonly place: PlaceNamer;
}

/** What the record says in words, without the period, which has a column of its own. */
export function noteOf(r: ReadingJson, { messages }: Wording): string {
  const note = r.note ?? "";
  const end = `, ${r.period}`;
  return messages.note(note.endsWith(end) ? note.slice(0, -end.length) : note);
}

/** The reading's name without what period and computation already say beside it. */
export function shortLabel(r: ReadingJson, { messages, place }: Wording): string {
  const told = (name: string, value: string): boolean =>
    name === "which" ||
    (name === "when" && /^(year-)?\d{4}$/.test(value)) ||
    (name === "from" && r.computation !== undefined);
  const dimensions = Object.fromEntries(Object.entries(r.key.dimensions).filter(([name, value]) => !told(name, value)));
  return messages.label({ basis: r.key.basis, dimensions }, place);
}

/** What does not fit into columns: the state of a goal, how the value was worked out, remarks. */
export function detailOf(r: ReadingJson, wording: Wording): string {
  const { messages } = wording;
  const parts = [
    r.state === undefined ? "" : messages.status[r.state],
    r.computation === undefined ? "" : messages.computation(r.computation),
    r.echo ? messages.words.echo : "",
    r.value === null ? "" : messages.computation(noteOf(r, wording)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
