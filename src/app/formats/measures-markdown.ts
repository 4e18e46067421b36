import { type ListedMeasure, partsInWords } from "../measures.js";

const GRAINS: { readonly [G in ListedMeasure["grain"]]: string } = {
  "directed-dyad-year": "an ordered pair and a year",
  "dyad-year": "a pair and a year",
  "state-year": "a place and a year",
  "state-product-year": "a place, a product and a year",
};

/** The catalogue as a page: docs/measures.md is this. */
export const measuresMarkdown = (measures: readonly ListedMeasure[]): string =>
  [
    "# Measures",
    "What can be worked out for every pair of places and year from [imported sources](sources.md) and the record. This page is what `khorgos measures --markdown` prints. `X_ij`: exports of i to j; `X_i`, `M_j`: totals; `w`: the world; `k`: a product; `s`: a share.",
    ...measures.flatMap((m) => [
      `## ${m.id}`,
      m.definition,
      [
        ["Formula", `\`${m.formula}\``],
        ["Unit", m.unit],
        ["Value for", GRAINS[m.grain]],
        ["Reference", m.reference],
        ["Coverage", m.coverage],
        ["Readings", m.readings.join(", ")],
        ["Worked out from", m.needs.join(", ")],
        ["Parts", partsInWords(m)],
      ]
        .flatMap(([name, text]) => (text === undefined ? [] : [`- ${name}: ${text}`]))
        .join("\n"),
    ]),
    "",
  ].join("\n\n");
