import { COW_NO_PLACES } from "../cow-no-places.js";
import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { hasColumns, isHeader } from "../reading/match-header.js";
import { COUNTS, countsReading, DYADIC, dyadicReading } from "./read.js";

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv") return undefined;
  if (isHeader(head.header, COUNTS)) return { variant: "counts", partition: "dyad-years" };
  // Beside the dyad, its year and some names there is one column for each of some five hundred organisations.
  if (hasColumns(head.header, [...DYADIC, "UN"]) && head.header.length > 100)
    return { variant: "dyadic", partition: "dyad-years", header: head.header };
  return undefined;
}

export const COW_IGO: SourceDefinition = {
  id: "cow-igo",
  origin: {
    title: "Intergovernmental Organizations, version 3",
    producer: "The Correlates of War Project",
    citationFull:
      "Pevehouse, J. C. W., Nordstrom, T., McManus, R. W. and Jamison, A. S. (2020), Tracking Organizations in the World: The Correlates of War IGO Version 3.0 Datasets, Journal of Peace Research 57(3), 492–503",
    attributionShort: "COW Intergovernmental Organizations 3.0",
    urlMain: "https://correlatesofwar.org/data-sets/igos/",
    urlDownload: "https://correlatesofwar.org/wp-content/uploads/dyadic_formatv3.zip",
    versionProducer: "3.0",
    license: { name: "Free for research, to be cited", url: "https://correlatesofwar.org/data-sets/" },
    description:
      "How many intergovernmental organisations two states are both full members of, by year, 1816–2014 (every five years before 1965). The project asks to be cited; a formal licence is not stated.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "cow",
  noPlaces: COW_NO_PLACES,
  tables: ["observations"],
  traps: [
    "Only full membership of both counts: associates and observers do not.",
    "A negative cell means that it is not known, or that the organisation or the state did not exist; it is no membership and no zero.",
    "Before 1965 there is a value for every fifth year only.",
    "The series ends in 2014.",
  ],
  recognise,
  reading: (recognised) => (recognised.variant === "counts" ? countsReading : dyadicReading(recognised)),
  ranges: { value: [0, 600], year: [1815, 2100] },
  fetching: {
    takes: [],
    requests: () => [
      { url: "https://correlatesofwar.org/wp-content/uploads/dyadic_formatv3.zip", file: "dyadic_formatv3.zip" },
    ],
  },
};
