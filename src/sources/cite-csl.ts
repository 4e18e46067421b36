import type { Source } from "../core/index.js";
import { citationKey, dateParts } from "./citation-key.js";

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  /** 1: the date is worked out, not printed. */
  readonly circa?: 1;
}

/** One item of CSL-JSON 1.0.2, as far as a record's sources fill it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "report" | "dataset" | "treaty";
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly license: string;
  readonly note?: string;
}

const TYPES = { press: "article-newspaper", official: "report", dataset: "dataset", treaty: "treaty" } as const;

/** CSL-JSON of a source. The carrier is the container of a newspaper article and the publisher of everything else. */
export function citeCslJson(source: Source): CslItem {
  const issued = dateParts(source.datePublished);
  const accessed = dateParts(source.dateAccessed);
  return {
    id: citationKey(source),
    type: TYPES[source.kind],
    title: source.title,
    ...(source.kind === "press" ? { "container-title": source.producer } : { publisher: source.producer }),
    ...(issued ? { issued: { "date-parts": [issued], ...(source.dateInferred ? { circa: 1 as const } : {}) } } : {}),
    ...(accessed ? { accessed: { "date-parts": [accessed] } } : {}),
    URL: source.urlMain,
    language: source.language,
    license: source.licenseName,
    ...(source.note === undefined ? {} : { note: source.note }),
  };
}
