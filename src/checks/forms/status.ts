import { type Reading, type RecordedEvent, spanOf } from "../../core/index.js";
import { recordedReading } from "../reading.js";
import { type Checkable, nothing, type Outcome, type Run } from "../run.js";

/** Words that a level is made of; "eternal", "all-weather" and "permanent" translate one Chinese word each, alike in rank. */
const SYNONYMS: Readonly<Record<string, string>> = {
  eternal: "permanent",
  lasting: "permanent",
  enduring: "permanent",
  allround: "comprehensive",
};
const WORDS: ReadonlySet<string> = new Set(["permanent", "comprehensive", "strategic"]);

/** The words of a level, or `undefined` where one of them is no known rank. */
function wordsOf(status: string): ReadonlySet<string> | undefined {
  const words = status
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((w) => w !== "" && w !== "partnership")
    .map((w) => SYNONYMS[w] ?? w);
  return words.length > 0 && words.every((w) => WORDS.has(w)) ? new Set(words) : undefined;
}

const includes = (higher: ReadonlySet<string>, lower: ReadonlySet<string>): boolean =>
  [...lower].every((w) => higher.has(w));

const startOf = (e: RecordedEvent): string => spanOf(e.period)?.from ?? "";

/** The level at a day: the latest one declared by then, with what came after it for the note. */
function statusReading(said: ReadonlySet<string>, levels: readonly RecordedEvent[], day: string): Reading[] {
  const reached = levels.filter((e) => startOf(e) <= day);
  const current = reached.at(-1);
  const first = levels[0];
  // Before the first level on record nothing had been reached.
  if (current === undefined)
    return first === undefined ? [] : [recordedReading(first, false, noteOf(first, undefined))];
  const exact = reached.findLast((e) => sameWords(wordsOf(e.status ?? ""), said));
  const fitting = exact ?? reached.findLast((e) => includes(wordsOf(e.status ?? "") ?? new Set(), said));
  const shown = fitting ?? current;
  const later = shown === levels.at(-1) ? undefined : levels.at(-1);
  return [recordedReading(shown, fitting !== undefined, noteOf(shown, later))];
}

const sameWords = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean =>
  a !== undefined && a.size === b.size && includes(a, b);

const noteOf = (e: RecordedEvent, later: RecordedEvent | undefined): string =>
  `${e.status ?? e.title}, ${e.period}${later === undefined ? "" : `; ${later.status ?? later.title}, ${later.period}`}`;

/** The level of the partnership: holds where that level, or one that includes it, had been declared by the day. */
export async function checkStatus(s: Checkable, run: Run): Promise<Outcome> {
  if (s.status === undefined) return nothing("missing-slot", "status");
  if (s.counterpart === undefined) return nothing("missing-slot", "counterpart");
  const said = wordsOf(s.status);
  if (said === undefined) return nothing("vague");
  const levels = (await run.book.events(s.subject, s.counterpart))
    .filter((e) => e.type === "partnership" && e.status !== undefined && spanOf(e.period)?.from !== undefined)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const day = (s.period === undefined ? undefined : spanOf(s.period)?.to) ?? run.date ?? "9999-12-31";
  return { readings: statusReading(said, levels, day) };
}
