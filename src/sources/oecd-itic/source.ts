import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { sdmxComponents, sdmxFormat } from "../reading/sdmx.js";
import { REQUIRED, rows } from "./read.js";

const FLOW = /DSD_ITIC@DF_ITIC/;

function recognise(head: FileHead): Recognised | undefined {
  const variant = sdmxFormat(head);
  if (variant === undefined || variant === "json-stat" || !FLOW.test(head.text)) return undefined;
  if (variant === "csv") {
    const components = sdmxComponents(head.header);
    if (!REQUIRED.every((c) => components.includes(c))) return undefined;
  }
  const release = /DF_ITIC[(,:]\(?(\d+\.\d+)/.exec(head.text)?.[1];
  const partition = head.name.replace(/\.(csv|json)$/i, "");
  return release === undefined ? { variant, partition } : { variant, partition, release };
}

function requests({ places, partners, years }: FetchQuery): readonly SourceRequest[] {
  const when = years === undefined ? "" : `&startPeriod=${years[0]}&endPeriod=${years[1]}`;
  const importers = places === undefined || places.length === 0 ? [""] : places;
  const exporters = (partners ?? []).join("+");
  // Importer, exporter, measure, kind of product, product (the total), frequency, unit, method.
  return importers.map((importer) => ({
    url: `https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_ITIC@DF_ITIC,1.1/${importer}.${exporters}...._T.A..?dimensionAtObservation=AllDimensions&format=csvfilewithlabels${when}`,
    file: `oecd-itic_${importer === "" ? "all" : importer}${exporters === "" ? "" : `_${(partners ?? []).join("-")}`}.csv`,
  }));
}

export const OECD_ITIC: SourceDefinition = {
  id: "oecd-itic",
  origin: {
    title: "International Transport and Insurance Costs of Merchandise Trade (ITIC)",
    producer: "OECD, Statistics and Data Directorate",
    citationFull:
      "OECD, International Transport and Insurance Costs of Merchandise Trade (ITIC); Miao, G. and Fortanier, F. (2017), Estimating Transport and Insurance Costs of International Trade, OECD Statistics Working Papers 2017/04",
    attributionShort: "OECD, ITIC",
    urlMain:
      "https://www.oecd.org/en/data/datasets/international-transport-and-insurance-costs-of-merchandise-trade.html",
    urlDownload: "https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_ITIC@DF_ITIC,1.1/",
    versionProducer: "1.1",
    license: {
      name: "OECD terms and conditions (CC BY 4.0 unless said otherwise)",
      url: "https://www.oecd.org/en/about/terms-conditions.html",
    },
    description:
      "What transport and insurance add to the price of goods between two economies: the CIF/FOB margin in percent of the CIF value, by importer, exporter, product and year, estimated by the OECD. Used to compare an importer’s figure with an exporter’s.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "iso3",
  tables: ["observations"],
  traps: [
    "The margin is a share of the CIF value: FOB = CIF × (1 − margin / 100), not CIF / (1 + margin / 100).",
    "Every value is estimated (status I, imputed); none was reported.",
    "Codes and labels stand side by side, each in a column of its own.",
    "The first place is the importer, the second the exporter.",
    "ANT_F and SCG_F are former states: the Netherlands Antilles, Serbia and Montenegro.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [0, 100], year: [1995, 2100] },
  fetching: { takes: ["places", "partners", "years"], rate: { requests: 20, perMs: 60_000 }, requests },
};
