import { overlaps, type Period, type Reading, type RecordedEvent, spanOf } from "../../core/index.js";
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

/** "Raised in 2011": was that level itself declared in the period? */
function reachedReading(said: ReadonlySet<string>, levels: readonly RecordedEvent[], period: Period): Reading[] {
  const declared = levels.filter((e) => sameWords(wordsOf(e.status ?? ""), said));
  const inTime = declared.find((e) => overlaps(period, e.period));
  const shown = inTime ?? declared[0];
  if (shown === undefined) return [];
  return [recordedReading(shown, inTime !== undefined, noteOf(shown, undefined), { when: "reached" })];
}

/**
 * The level of the partnership: holds where that level, or one that includes it, had been declared by the day. With a
 * period in the text two readings: it was so then, and it was then that it came to be so.
 */
export async function checkStatus(s: Checkable, run: Run): Promise<Outcome> {
  if (s.status === undefined) return nothing("missing-slot", "status");
  if (s.counterpart === undefined) return nothing("missing-slot", "counterpart");
  const said = wordsOf(s.status);
  if (said === undefined) return { readings: [] };
  const levels = (await run.book.events(s.subject, s.counterpart))
    .filter((e) => e.type === "partnership" && e.status !== undefined && spanOf(e.period)?.from !== undefined)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const span = s.period === undefined ? undefined : spanOf(s.period);
  const standing = statusReading(said, levels, span?.to ?? run.date ?? "9999-12-31");
  const isDated = s.origin.period !== "context" && s.origin.period !== "assumed" && span?.from !== undefined;
  if (s.period === undefined || !isDated) return { readings: standing };
  return { readings: [...standing, ...reachedReading(said, levels, s.period)] };
}
