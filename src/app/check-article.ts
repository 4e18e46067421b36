import type { Parsed, Source, SourceDocument } from "../core/index.js";
import type { Messages, PlaceNamer } from "../text/index.js";
import type { CheckJson, VerdictJson } from "./article-json.js";
import { checkJson } from "./article-json.js";
import type { OpenedRecord } from "./open-record.js";
import { type ArticleInput, type ReadOptions, readArticle } from "./read-article.js";
import { wordVerdict } from "./word-verdict.js";

export interface CheckOptions extends ReadOptions {
  /** Language of labels and summaries; default: the article's. */
  readonly ui?: string | undefined;
}

/** A checked article: what is printed as JSON, and what a page or a terminal needs beside it. */
export interface CheckedArticle {
  /** What was asked for: a path, an address or `-`. */
  readonly input: string;
  readonly json: CheckJson;
  readonly document: SourceDocument;
  /** The article's language, by its own name. */
  readonly languageName: string;
  /** The language of the messages. */
  readonly ui: string;
  readonly messages: Messages;
  readonly place: PlaceNamer;
  /** The sources that the readings name, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Article → statements → readings → verdicts, worded. Deterministic; only an address is fetched. `json.verdicts` has one for each of
 * `json.statements`, in their order; values are in the `unit` beside them (USD, not millions), `deviation` is (said − value) / value. No value where the article cannot be read or its language is not known: the issues say why. Rejects only where the record's
 * database fails (`storageIssue`).
 */
export async function checkArticle(
  article: ArticleInput,
  record: OpenedRecord,
  options: CheckOptions = {},
): Promise<Parsed<CheckedArticle>> {
  const [read, { checkStatements }, { placeName }] = await Promise.all([
    readArticle(article, options),
    import("../checks/index.js"),
    import("../places/index.js"),
  ]);
  if (read.value === undefined) return { issues: read.issues };
  const { document, language, statements } = read.value;
  const { loadLanguage } = await import("../languages/index.js");
  const ui = (options.ui === undefined ? undefined : await loadLanguage(options.ui)) ?? language;
  const place: PlaceNamer = (id) => placeName(id, ui.id);
  const verdicts = await checkStatements(statements, {
    store: record.store,
    ...(document.date === undefined ? {} : { date: document.date }),
  });
  const worded = verdicts.map((v) => wordVerdict(v, { messages: ui.messages, place }));
  return {
    value: {
      input: read.value.input,
      json: checkJson(read.value, worded),
      document,
      languageName: language.messages.words.languageName,
      ui: ui.id,
      messages: ui.messages,
      place,
      sources: await sourcesOf(worded, record),
    },
    issues: read.issues,
  };
}

async function sourcesOf(verdicts: readonly VerdictJson[], record: OpenedRecord): Promise<ReadonlyMap<string, Source>> {
  const ids = new Set(
    verdicts.flatMap((v) => v.readings.flatMap((r) => [r.source, ...(r.inputs ?? []).map((i) => i.source)])),
  );
  const found = await Promise.all([...ids].map((id) => record.store.source(id)));
  return new Map(found.flatMap((s) => (s === undefined ? [] : [[s.id, s] as const])));
}
