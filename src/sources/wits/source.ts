import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { hasColumns, stem } from "../reading/match-header.js";
import { HAND_KEYED, QUERY, rows, SERIES } from "./read.js";

/** A workbook's cells without the name of their sheet. */
const cellsOf = (head: FileHead): readonly string[] =>
  head.kind === "xlsx" ? head.header.map((c) => c.slice(c.indexOf("!") + 1)) : head.header;

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv" && head.kind !== "xlsx") return undefined;
  const cells = cellsOf(head);
  const name = stem(head.name).replace(/\.xlsx?$/i, "");
  if (hasColumns(cells, QUERY)) return { variant: "query", partition: name };
  if (hasColumns(cells, SERIES)) return { variant: "series", partition: name };
  const pair = /^([A-Z][a-z]+ [A-Z][a-z]+) Data$/.exec(name)?.[1];
  if (pair === undefined || cells.length !== HAND_KEYED.length || !hasColumns(cells, HAND_KEYED)) return undefined;
  return /\t(Import|Export) (Amt|Pct)\t/.test(head.text) || /,(Import|Export) (Amt|Pct),/.test(head.text)
    ? { variant: "hand-keyed", partition: pair }
    : undefined;
}

export const WITS: SourceDefinition = {
  id: "wits",
  origin: {
    title: "World Integrated Trade Solution (WITS)",
    producer:
      "World Bank, with UNCTAD, the International Trade Centre, the United Nations Statistical Division and the WTO",
    citationFull: "World Bank, World Integrated Trade Solution (WITS), trade data from UN Comtrade",
    attributionShort: "World Bank, WITS",
    urlMain: "https://wits.worldbank.org/",
    license: {
      name: "WITS terms of use: not to be passed on without permission",
      url: "https://wits.worldbank.org/faqs.html",
    },
    description:
      "Trade by reporter, partner and product as the reporters gave it to UN Comtrade, shown by the World Bank. Read are the download of an advanced query, the time series of a country’s page, and tables of the form Year, Type, Value that people have keyed from it. The data are UN Comtrade’s, whose terms forbid passing them on.",
  },
  redistribution: "no",
  basis: "own",
  codes: "name",
  names: {
    "Korea, Rep.": "KOR",
    "Korea, Dem. Rep.": "PRK",
    "Kyrgyz Republic": "KGZ",
    "Russian Federation": "RUS",
    "Hong Kong, China": "HKG",
    "Iran, Islamic Rep.": "IRN",
    "Egypt, Arab Rep.": "EGY",
    "Slovak Republic": "SVK",
    Moldova: "MDA",
    SER: "SRB",
    ROM: "ROU",
    ZAR: "COD",
    TMP: "TLS",
    SUD: "SDN",
  },
  tables: ["flows", "observations"],
  traps: [
    "Amounts are in thousands of US dollars.",
    "Tables keyed by hand name neither reporter nor partner: both stand in the file’s name, the reporter first.",
    "Shares are in percent of all that the reporter imports or exports.",
    "Years are columns in the download of a country’s page: a row counted here is one cell.",
    "Groups of products (Fuels, Textiles) have no code and are left out; all products together are kept.",
    "The figures are those of UN Comtrade, so an agreement of the two is no second witness.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [0, 1e14], year: [1962, 2100] },
};
