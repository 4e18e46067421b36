import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { sdmxComponents, sdmxFormat } from "../reading/sdmx.js";
import { imfCode } from "./places.js";
import { REQUIRED, rows } from "./read.js";

const INDICATOR = /\b[XM]G_(FOB|CIF)_USD\b/;

function recognise(head: FileHead): Recognised | undefined {
  const variant = sdmxFormat(head);
  if (variant !== "csv" && variant !== "json") return undefined;
  if (!INDICATOR.test(head.text)) return undefined;
  if (variant === "csv") {
    const components = sdmxComponents(head.header);
    if (!REQUIRED.every((c) => components.includes(c))) return undefined;
  } else if (!head.text.includes('"COUNTERPART_COUNTRY"')) return undefined;
  const release = /IMTS[(,:]\(?(\d+\.\d+(?:\.\d+)?)/.exec(head.text)?.[1];
  const partition = head.name.replace(/\.(csv|json)$/i, "");
  return release === undefined ? { variant, partition } : { variant, partition, release };
}

/** One request per reporter: the IMF answers large questions slowly or not at all. */
function requests({ places, partners, years, monthly }: FetchQuery): readonly SourceRequest[] {
  if (places === undefined || places.length === 0)
    throw new SourceError("the IMF's trade by partner is asked for reporter by reporter: name at least one place");
  const from = years === undefined ? "" : `?startPeriod=${years[0]}&endPeriod=${years[1]}`;
  const to = (partners ?? []).map(imfCode).join("+");
  const frequency = monthly === true ? "M" : "A";
  return places.map((place) => ({
    url: `https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/${imfCode(place)}.XG_FOB_USD+MG_CIF_USD.${to}.${frequency}${from}`,
    file: `imf-imts_${frequency}_${[place, ...(partners ?? [])].join("-")}.csv`,
    headers: { Accept: "application/vnd.sdmx.data+csv;version=1.0.0" },
  }));
}

export const IMF_IMTS: SourceDefinition = {
  id: "imf-imts",
  origin: {
    title: "International Trade in Goods by Partner Country (IMTS, formerly Direction of Trade Statistics)",
    producer: "International Monetary Fund, Statistics Department",
    citationFull: "International Monetary Fund, International Trade in Goods by Partner Country (IMTS)",
    attributionShort: "IMF, IMTS",
    urlMain: "https://data.imf.org/en/datasets/IMF.STA:IMTS",
    urlDownload: "https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/",
    license: {
      name: "IMF terms of use (to be quoted with attribution; further terms apply)",
      url: "https://www.imf.org/en/About/copyright-and-terms",
    },
    description:
      "Exports FOB and imports CIF of each economy by partner, yearly and monthly, all goods together. Where an economy does not report, the IMF fills in from its partners. The IMF’s terms allow use with attribution; what they say on passing on whole tables has not been settled here.",
  },
  redistribution: "attribution",
  basis: "own",
  codes: "iso3",
  tables: ["flows"],
  traps: [
    "Exports are valued FOB, imports CIF: the importer’s figure is higher for the same goods.",
    "Where a reporter is silent the IMF fills in its partner’s figure, turned from one valuation to the other by 6 % (10 % before 2018); the tables do not mark it in every layout.",
    "Values are plain US dollars; the attribute SCALE only says how the portal shows them.",
    "The sum of all goods only, no products; codes of the world (G001) become WLD, regions are left out.",
    "The IMF writes Kosovo KOS and the West Bank and Gaza WBG.",
    "The old addresses (dataservices.imf.org) and the old name DOT give nothing any more.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [-1e9, 1e14], year: [1948, 2100] },
  fetching: { takes: ["places", "partners", "years", "monthly"], rate: { requests: 10, perMs: 5000 }, requests },
};
