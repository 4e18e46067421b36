/** What `read --json` and `check --json` print: the contract of docs/statements.md, keys in a fixed order. */
import { createHash } from "node:crypto";
import type { Evidence, Reading, Statement, Verdict } from "../core/index.js";
import type { ReadArticle } from "./read-article.js";

export interface DocumentJson {
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  /** Of the text that offsets point into, as UTF-8. */
  readonly sha256: string;
  /** UTF-16 code units. */
  readonly length: number;
}

export interface ReadJson {
  readonly document: DocumentJson;
  /** `page`: of a paged document, where the sentence begins; from 1. */
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly page?: number }[];
  readonly statements: readonly Statement[];
}

export interface ReadingJson extends Reading {
  /** The reading's name in the language of the messages. */
  readonly label: string;
}

export interface VerdictJson extends Verdict {
  readonly summary: string;
  readonly readings: readonly ReadingJson[];
}

export interface CheckJson extends ReadJson {
  readonly verdicts: readonly VerdictJson[];
}

/** A copy with these keys in this order; absent and undefined ones are left out. */
function ordered<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  const out: Partial<T> = {};
  for (const key of keys) if (value[key] !== undefined) out[key] = value[key];
  return out as T;
}

const STATEMENT_KEYS: readonly (keyof Statement)[] = [
  "id",
  "sentence",
  "kind",
  "form",
  "measure",
  "quote",
  "subject",
  "counterpart",
  "third",
  "scope",
  "reporter",
  "attribution",
  "product",
  "status",
  "strand",
  "place",
  "people",
  "period",
  "base",
  "comparator",
  "value",
  "conversion",
  "direction",
  "origin",
  "group",
  "damage",
];

const READING_KEYS: readonly (keyof ReadingJson)[] = [
  "id",
  "label",
  "value",
  "unit",
  "period",
  "holds",
  "deviation",
  "source",
  "locator",
  "authority",
  "key",
  "state",
  "computation",
  "inputs",
  "echo",
  "close",
  "note",
];

const VERDICT_KEYS: readonly (keyof VerdictJson)[] = [
  "statement",
  "status",
  "reason",
  "missing",
  "summary",
  "readings",
];
const EVIDENCE_KEYS: readonly (keyof Evidence)[] = ["value", "unit", "period", "source", "locator", "authority"];

const statementJson = (s: Statement): Statement =>
  ordered(
    {
      ...s,
      quote: ordered(s.quote, ["exact", "start", "end"]),
      origin: ordered(s.origin, ["subject", "counterpart", "period", "base", "reporter", "measure"]),
      ...(s.value === undefined ? {} : { value: ordered(s.value, ["amount", "unit", "to", "hedge", "digits"]) }),
    },
    STATEMENT_KEYS,
  );

const readingJson = (r: ReadingJson): ReadingJson =>
  ordered(
    { ...r, ...(r.inputs === undefined ? {} : { inputs: r.inputs.map((i) => ordered(i, EVIDENCE_KEYS)) }) },
    READING_KEYS,
  );

/** The last page that begins at or before an offset, from 1. */
const pageAt = (pages: readonly number[], offset: number): number =>
  Math.max(1, pages.findLastIndex((start) => start <= offset) + 1);

export function readJson(article: ReadArticle): ReadJson {
  const { text, title, date, pages } = article.document;
  return {
    document: {
      title: title ?? null,
      language: article.language.id,
      date: date ?? null,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      length: text.length,
    },
    sentences:
      pages === undefined ? article.sentences : article.sentences.map((s) => ({ ...s, page: pageAt(pages, s.start) })),
    statements: article.statements.map(statementJson),
  };
}

export const checkJson = (article: ReadArticle, verdicts: readonly VerdictJson[]): CheckJson => ({
  ...readJson(article),
  verdicts: verdicts.map((v) => ordered({ ...v, readings: v.readings.map(readingJson) }, VERDICT_KEYS)),
});
