import type { Issue, Parsed, SourceDocument, Statement } from "../core/index.js";
import { error } from "../core/index.js";
import type { Network } from "../documents/index.js";
import type { FoundQuantity } from "../statements/index.js";
import type { Language } from "../text/index.js";
import type { ModelEndpoint, readWithModel } from "./model-reader.js";

export interface ReadOptions {
  /** BCP 47; default: told from the text, else what the document declares. */
  readonly language?: string | undefined;
  /** Publication date, `2024-07-02`; default: what the document says of itself. */
  readonly date?: string | undefined;
  /** Default: what the document says of itself. */
  readonly title?: string | undefined;
  /** For the input `-`; default: the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Default: the real network, public addresses only. */
  readonly network?: Network | undefined;
  /** A language model that proposes the statements instead of Khorgos' own reader; default: none, nothing is sent. */
  readonly model?: ModelEndpoint | undefined;
}

export interface ReadArticle {
  /** What was asked for: a path, an address or `-`. */
  readonly input: string;
  readonly document: SourceDocument;
  readonly language: Language;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly statements: readonly Statement[];
}

/** Every quantity and period of an article that has been read, whatever they are said of. */
export async function quantitiesOf({ document, language }: ReadArticle): Promise<readonly FoundQuantity[]> {
  const { readQuantities } = await import("../statements/index.js");
  return readQuantities(document, language);
}

/** An article that is at hand: its bytes, and a name for messages, whose ending may tell the format. */
export interface ArticleBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A path, an http(s) address, `-` for standard input, or bytes. */
export type ArticleInput = string | ArticleBytes;

/**
 * Article → its statements. No record is needed. Offsets are UTF-16 code units of `document.text`; periods are ISO dates of any precision.
 * No value where there is nothing to read: no such file, no text in it, a language that is not known; the issues say which.
 */
export async function readArticle(article: ArticleInput, options: ReadOptions = {}): Promise<Parsed<ReadArticle>> {
  const wrong = options.date === undefined ? [] : await checkDate(options.date);
  if (wrong.length > 0) return { issues: wrong };
  const input = typeof article === "string" ? article : article.name;
  const opened = await opening(article, options);
  if (opened.value === undefined) return { issues: opened.issues };
  const document: SourceDocument = {
    ...opened.value,
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.title === undefined ? {} : { title: options.title }),
  };
  const language = await chooseLanguage(input, document, options.language);
  if (language.value === undefined) return { issues: [...opened.issues, ...language.issues] };
  const { readStatements } = await import("../statements/index.js");
  const read = readStatements(document, language.value);
  const { sentences } = read;
  const proposed = options.model && (await proposals(document, language.value, sentences, options.model));
  if (proposed && proposed.value === undefined) return { issues: [...opened.issues, ...proposed.issues] };
  const statements = proposed?.value ?? read.statements;
  return {
    value: {
      input,
      document,
      language: language.value,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      statements,
    },
    issues: [...opened.issues, ...(proposed?.issues ?? [])],
  };
}

async function opening(article: ArticleInput, { stdin, network }: ReadOptions): Promise<Parsed<SourceDocument>> {
  const { openDocument, parseDocument } = await import("../documents/index.js");
  if (typeof article !== "string") return parseDocument(article.bytes, { name: article.name });
  return openDocument(article, {
    ...(stdin === undefined ? {} : { stdin }),
    ...(network === undefined ? {} : { network }),
  });
}

async function proposals(...asked: Parameters<typeof readWithModel>): ReturnType<typeof readWithModel> {
  return (await import("./model-reader.js")).readWithModel(...asked);
}

/** A publication date must name one day that exists. */
async function checkDate(date: string): Promise<readonly Issue[]> {
  const { isoDate } = await import("../documents/index.js");
  return isoDate(date) === date ? [] : [error("date-invalid", { date })];
}

/** Named by the caller, else told from the text, else declared by the document. */
async function chooseLanguage(path: string, document: SourceDocument, named?: string): Promise<Parsed<Language>> {
  const { detectLanguage, LANGUAGE_IDS, loadLanguage } = await import("../languages/index.js");
  const supported = LANGUAGE_IDS.join(", ");
  const id = named?.toLowerCase() ?? detectLanguage(document.text).id ?? document.declaredLanguage;
  if (id === undefined) return { issues: [error("language-unknown", { path, supported })] };
  const value = await loadLanguage(id);
  return value === undefined
    ? { issues: [error("language-unsupported", { language: id, supported })] }
    : { value, issues: [] };
}
