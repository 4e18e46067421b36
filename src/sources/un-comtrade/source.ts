import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { firstLine, hasColumns, stem } from "../reading/match-header.js";
import { BULK, bulkReading } from "./bulk.js";
import { follow, KEY, requests } from "./fetching.js";
import { answerRows, listingRows } from "./json.js";
import { LEGACY, legacyRows } from "./legacy.js";

/** The envelope of every answer; its rows begin within the first kilobytes, or there are none. */
const ENVELOPE = /^\s*\{\s*"elapsed(?:Time|Ms)"\s*:/;
const REFUSAL =
  /^\s*\{[^[]*"statusCode"\s*:\s*\d+[^[]*"message"\s*:|^\s*\{[^[]*"message"\s*:[^[]*"statusCode"\s*:\s*\d+/;

function recogniseJson(head: FileHead): Recognised | undefined {
  const partition = stem(head.name);
  if (REFUSAL.test(head.text.slice(0, 2000)) && /subscription|rate limit|quota/i.test(head.text.slice(0, 2000)))
    return { variant: "answer", partition };
  if (!ENVELOPE.test(head.text)) return undefined;
  return { variant: /"fileUrl"\s*:/.test(head.text) ? "listing" : "answer", partition };
}

/** The columns with either delimiter: what is fetched as bulk is tab-separated, what people save is CSV. */
function recognise(head: FileHead): Recognised | undefined {
  if (head.kind === "json") return recogniseJson(head);
  if (head.kind !== "csv") return undefined;
  const partition = stem(head.name);
  if (hasColumns(head.header, BULK)) {
    const tab = firstLine(head).includes("\t");
    return { variant: tab ? "bulk-tab" : "bulk", partition, header: head.header };
  }
  return hasColumns(head.header, LEGACY) ? { variant: "legacy", partition } : undefined;
}

export const UN_COMTRADE: SourceDefinition = {
  id: "un-comtrade",
  origin: {
    title: "UN Comtrade Database",
    producer: "United Nations Statistics Division",
    citationFull: "United Nations Statistics Division, UN Comtrade Database, https://comtradeplus.un.org",
    attributionShort: "UN Comtrade",
    urlMain: "https://comtradeplus.un.org",
    urlDownload: "https://comtradeapi.un.org/data/v1/get/C/A/HS",
    license: {
      name: "UN Comtrade terms: use allowed, passing on only with written permission",
      url: "https://uncomtrade.org/docs/policy-on-use-and-re-dissemination/",
    },
    description:
      "What each country’s customs report of its trade with every other, by product (HS, SITC), yearly and monthly: both sides of a flow, each with its own figure. The data may be used, not passed on.",
  },
  redistribution: "no",
  basis: "own",
  codes: "comtrade",
  // Areas not elsewhere specified, bunkers, free zones, special categories: trade with no place that can be named.
  noPlaces: [
    "129",
    "221",
    "290",
    "471",
    "472",
    "473",
    "492",
    "527",
    "536",
    "568",
    "577",
    "636",
    "637",
    "697",
    "837",
    "838",
    "839",
    "849",
    "879",
    "899",
    "975",
    "97",
  ],
  tables: ["flows"],
  traps: [
    "Without partner2Code=0, motCode=0 and customsCode=C00 every flow comes several times, by mode of transport and customs procedure; such rows are counted as skipped.",
    "An error may come with status 200 and a text in the answer.",
    "The preview that needs no key ends at 500 rows without a word: an answer at the cap is refused.",
    "Imports are CIF, exports FOB, unless the reporter does otherwise; the row says which of the two it has.",
    "Codes are nearly the UN’s M49: USA 842, Switzerland 757, India 699, France 251, Norway 579; 490 (Other Asia) is in practice Taiwan; 0 is the world.",
    "The month of a yearly figure is written as 52.",
    "Weight is in kilograms, and 0 where nobody weighed.",
    "The same trade may be there in several classifications: never add them.",
  ],
  recognise,
  reading: (recognised) => {
    const { variant } = recognised;
    if (variant.startsWith("bulk")) return bulkReading(recognised);
    if (variant === "legacy") return { kind: "rows", rows: legacyRows };
    return { kind: "rows", rows: variant === "listing" ? listingRows : answerRows };
  },
  ranges: { value: [0, 1e14], quantity: [0, 1e12], year: [1962, 2100] },
  fetching: {
    takes: ["places", "partners", "years", "product", "monthly", "set"],
    key: KEY,
    rate: { requests: 1, perMs: 1500 },
    requests,
    follow,
  },
};
