import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { hasColumns } from "../reading/match-header.js";
import { COLUMNS, rows } from "./read.js";

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv" || !hasColumns(head.header, COLUMNS)) return undefined;
  const release = /^(\d{4})[_-](\d{1,2})[_-](\d{1,2})/.exec(head.name)?.[0];
  return { variant: "votes", partition: "votes", ...(release !== undefined && { release }) };
}

export const UN_DIGITAL_LIBRARY: SourceDefinition = {
  id: "un-digital-library",
  origin: {
    title: "General Assembly Voting Data",
    producer: "United Nations, Dag Hammarskjöld Library",
    citationFull:
      "United Nations, Dag Hammarskjöld Library, General Assembly Voting Data, https://digitallibrary.un.org/record/4060887",
    attributionShort: "UN Digital Library",
    urlMain: "https://digitallibrary.un.org/record/4060887",
    license: {
      name: "© United Nations, non-commercial use with attribution",
      url: "https://www.un.org/en/about-us/terms-of-use",
    },
    description:
      "Every member’s vote on every resolution that the General Assembly adopted by a recorded vote, from the United Nations’ own library; renewed several times a year. Not for commercial use.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "iso3",
  tables: ["votes", "rollcalls"],
  traps: [
    "Only adopted resolutions: drafts that failed and votes on single paragraphs are not in it.",
    "Not voting is X, though the notes of 2024 say NV: read as absent, which it includes.",
    "Totals are written as decimals (120.0) and belong to the roll call, not to the member in whose row they stand.",
    "Every row repeats its resolution; the roll call is taken from the first.",
    "Roll calls are numbered by the library: not comparable with Voeten’s numbers, so count one of the two sources.",
    "The column vote_note is there since February 2026 only.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { vote: [1, 8], session: [1, 200], year: [1945, 2100] },
};
