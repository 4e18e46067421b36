import { BULK_TABLE_NAMES } from "../../core/index.js";
import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { stem } from "../reading/match-header.js";
import { type Mapping, readMapping } from "./mapping.js";
import { rows } from "./read.js";

/** The mapping travels as the variant. Throws `SourceError` where a mapping lies beside the file and says nonsense. */
function recognise(head: FileHead): Recognised | undefined {
  if (head.mapping === undefined || (head.kind !== "csv" && head.kind !== "xlsx")) return undefined;
  const mapping = readMapping(head.mapping, head.name);
  return { variant: JSON.stringify(mapping), partition: stem(head.name).replace(/\.xlsx?$/i, "") };
}

export const OWN_TABLE: SourceDefinition = {
  id: "own-table",
  origin: {
    title: "A table of one’s own",
    producer: "Whoever its mapping file names",
    citationFull: "As the mapping file has it",
    attributionShort: "Own table",
    urlMain: "https://datapackage.org/",
    license: { name: "As the mapping file has it" },
    description:
      "CSV or XLSX of a user’s own, read through a small mapping file that says which column is which, in what unit, with which codes for places, under which licence, and how it is to be cited.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "name",
  tables: BULK_TABLE_NAMES,
  traps: [
    "The mapping file lies beside the table: cargo.csv has cargo.csv.map.json or cargo.map.json.",
    "Empty cells are missing, never zero; a row without what its table needs is left out and counted.",
    "Numbers are read with the decimal sign that the mapping names; the other sign sets thousands apart.",
    "Units are not guessed: a factor in the mapping turns thousands into ones.",
  ],
  recognise,
  reading: ({ variant }) => {
    const mapping = JSON.parse(variant) as Mapping;
    return { kind: "rows", rows: (file) => rows(file, mapping) };
  },
  ranges: { year: [1800, 2100] },
};

/** The same source under the name, licence, citation and codes that a mapping gives: what a record keeps of it. */
export function ownTable(mappingText: string, file: string): SourceDefinition {
  const m = readMapping(mappingText, file);
  return {
    ...OWN_TABLE,
    id: m.id,
    origin: {
      ...OWN_TABLE.origin,
      title: m.title,
      producer: m.producer,
      citationFull: m.citation,
      attributionShort: m.producer,
      urlMain: m.url,
      license: { name: m.license },
    },
    codes: m.codes,
    tables: [m.table],
  };
}
