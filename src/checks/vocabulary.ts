/**
 * The dimensions of a reading's key that this room sets, with their closed values; `null` where the value is a period, a
 * place or a source. Languages have words for them; docs/readings.md says what each means.
 */
export const READING_DIMENSIONS: { readonly [dimension: string]: readonly string[] | null } = {
  "as-of": null,
  base: ["year-before", "earliest-on-record"],
  currency: ["as-converted-in-text"],
  echo: null,
  from: ["levels"],
  release: null,
  scope: null,
  span: null,
  when: null,
  which: null,
  whose: null,
};

/** Values with a meaning of their own in dimensions that are otherwise open. */
export const READING_WORDS: { readonly [dimension: string]: readonly string[] } = {
  scope: ["states-only", "blocs"],
  when: ["year-before-document", "year-to-date", "latest", "reached"],
};

/** Notes that are codes; any other note is in the record's own words, or years and amounts. */
export const READING_NOTES = [
  "bound",
  "coarse",
  "older",
  "span",
  "wider-area",
  "nothing earlier",
  "no bloc on record",
] as const;
