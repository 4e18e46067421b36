import { COW_NO_PLACES } from "../cow-no-places.js";
import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { hasColumns } from "../reading/match-header.js";
import { COLUMNS, rows } from "./read.js";

/** The official table has some twenty more columns; `smoothflow1` tells it from any other table of dyads. */
const recognise = (head: FileHead): Recognised | undefined =>
  head.kind === "csv" && hasColumns(head.header, [...COLUMNS, "smoothflow1"])
    ? { variant: "dyadic", partition: "dyad-years" }
    : undefined;

export const COW_TRADE: SourceDefinition = {
  id: "cow-trade",
  origin: {
    title: "Trade, version 4.0 (dyadic)",
    producer: "The Correlates of War Project: Katherine Barbieri and Omar M. G. Keshk",
    citationFull:
      "Barbieri, K. and Keshk, O. M. G. (2016), Correlates of War Project Trade Data Set Codebook, Version 4.0; Barbieri, K., Keshk, O. M. G. and Pollins, B. (2009), Trading Data: Evaluating our Assumptions and Coding Rules, Conflict Management and Peace Science 26(5), 471–491",
    attributionShort: "COW Trade 4.0",
    urlMain: "https://correlatesofwar.org/data-sets/bilateral-trade/",
    urlDownload: "https://correlatesofwar.org/wp-content/uploads/COW_Trade_4.0.zip",
    versionProducer: "4.0",
    license: { name: "Free for research, to be cited", url: "https://correlatesofwar.org/data-sets/" },
    description:
      "Yearly imports of each state of a pair from the other, 1870–2014, from the IMF’s Direction of Trade Statistics and older books. The project asks to be cited; a formal licence is not stated.",
  },
  redistribution: "attribution",
  basis: "third-party",
  sumsUp: true,
  codes: "cow",
  noPlaces: COW_NO_PLACES,
  tables: ["flows"],
  traps: [
    "The column flow1 is what the first state imports from the second, flow2 what the second imports from the first: both are imports, CIF, and each row gives two flows.",
    "Missing is written -9, never a value; the tidied table of peacesciencer leaves such cells empty and rounds to whole millions.",
    "Values are million US dollars of the year.",
    "An importer that reported nothing was replaced by its partner’s report without a mark: Kazakhstan’s imports from China jump by two thirds in 2013.",
    "Yemen has rows under two numbers in 1990; those of North Yemen are left out for that year.",
    "The smoothed columns are worked out by the project and are not read.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [0, 1e13], year: [1870, 2100] },
  fetching: {
    takes: [],
    requests: () => [
      { url: "https://correlatesofwar.org/wp-content/uploads/COW_Trade_4.0.zip", file: "COW_Trade_4.0.zip" },
    ],
  },
};
