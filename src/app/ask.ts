import type { Parsed, PlaceId, Statement } from "../core/index.js";
import { error } from "../core/index.js";
import type { Messages, PlaceNamer } from "../text/index.js";
import type { ReadingJson, VerdictJson } from "./article-json.js";
import type { OpenedRecord } from "./open-record.js";
import { wordVerdict } from "./word-verdict.js";

export interface AskOptions {
  /** Language of the question; default: told from its words. */
  readonly language?: string | undefined;
  /** The day on which it is asked, for "last year". */
  readonly date?: string | undefined;
  readonly ui?: string | undefined;
}

/** One answer: a place, where one was asked for, and the readings under which it is so. */
export interface AnswerJson {
  readonly place: PlaceId | null;
  readonly readings: readonly ReadingJson[];
}

/** A question, how it was understood, and what the record answers under each reading. */
export interface AskJson {
  readonly question: string;
  readonly language: string;
  /** `null` where the question could not be understood as a statement with one slot open. */
  readonly statement: Statement | null;
  readonly open: "value" | "counterpart" | "period" | "truth" | null;
  readonly answers: readonly AnswerJson[];
  /** For a question whether something is so. */
  readonly verdict: VerdictJson | null;
  /** Where there is no answer: what is on record nearby. */
  readonly nearby: readonly ReadingJson[];
  /** The slot that the question leaves out and would need. */
  readonly missing: string | null;
}

export interface Asked {
  readonly json: AskJson;
  readonly messages: Messages;
  readonly place: PlaceNamer;
}

/**
 * Answers a question from the record: a statement with one slot open, under every reading. `json.statement` is `null` where the
 * question was not understood; `json.answers` is empty, and `json.nearby` not, where only something like it is on record. No value where
 * its language is not known.
 */
export async function ask(
  question: string,
  record: Pick<OpenedRecord, "store">,
  options: AskOptions = {},
): Promise<Parsed<Asked>> {
  const { LANGUAGE_IDS, detectLanguage, loadLanguage } = await import("../languages/index.js");
  const id = options.language ?? detectLanguage(question).id;
  const supported = LANGUAGE_IDS.join(", ");
  if (id === undefined) return { issues: [error("language-unknown", { path: "?", supported })] };
  const language = await loadLanguage(id);
  if (language === undefined) return { issues: [error("language-unsupported", { language: id, supported })] };
  const ui = (options.ui === undefined ? undefined : await loadLanguage(options.ui)) ?? language;
  const { placeName } = await import("../places/index.js");
  const words = { messages: ui.messages, place: (p: PlaceId) => placeName(p, ui.id) };
  const { readQuestion } = await import("../statements/index.js");
  const read = readQuestion({ text: question, ...(options.date ? { date: options.date } : {}) }, language);
  const found = read === undefined ? {} : await answersTo(read.statement, read.open, record, options.date, words);
  const json: AskJson = {
    question,
    language: language.id,
    statement: read?.statement ?? null,
    open: read?.open ?? null,
    answers: [],
    verdict: null,
    nearby: [],
    missing: null,
    ...found,
  };
  return { value: { json, ...words }, issues: [] };
}

async function answersTo(
  statement: Statement,
  open: NonNullable<AskJson["open"]>,
  { store }: Pick<OpenedRecord, "store">,
  date: string | undefined,
  words: { readonly messages: Messages; readonly place: PlaceNamer },
): Promise<Partial<AskJson>> {
  const { answerStatement, checkStatement } = await import("../checks/index.js");
  const context = { store, ...(date === undefined ? {} : { date }) };
  if (open === "truth") return { verdict: wordVerdict(await checkStatement(statement, context), words) };
  const found = await answerStatement(statement, open, context);
  const labelled = (r: (typeof found.nearby)[number]): ReadingJson => ({
    ...r,
    label: words.messages.label(r.key, words.place),
  });
  return {
    answers: found.answers.map((a) => ({ place: a.place ?? null, readings: a.readings.map(labelled) })),
    nearby: found.nearby.map(labelled),
    missing: found.missing ?? null,
  };
}
