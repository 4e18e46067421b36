import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { hasColumns, tabCells } from "../reading/match-header.js";
import { COLUMNS, rows } from "./read.js";

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv" || !hasColumns(tabCells(head), COLUMNS)) return undefined;
  const year = /events[._-](\d{4})/i.exec(head.name)?.[1];
  return { variant: "events", partition: year === undefined ? head.name : `Y${year}` };
}

export const ICEWS: SourceDefinition = {
  id: "icews",
  origin: {
    title: "ICEWS Coded Event Data",
    producer: "Lockheed Martin (Integrated Crisis Early Warning System)",
    citationFull:
      "Boschee, E., Lautenschlager, J., O’Brien, S., Shellman, S., Starz, J. and Ward, M. (2015), ICEWS Coded Event Data, Harvard Dataverse, doi:10.7910/DVN/28075",
    attributionShort: "ICEWS Coded Event Data",
    urlMain: "https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/28075",
    license: {
      name: "Terms of the ICEWS data on Harvard Dataverse",
      url: "https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/28075",
    },
    description:
      "Events that a program found in the news of 1995–2023, coded by CAMEO: who does what to whom. Read are those between two different countries. Discontinued in 2023; POLECAT follows. How far rows may be passed on is not certain: cite, and look at the terms before publishing them.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "name",
  names: {
    Congo: "COG",
    "Democratic Republic of Congo": "COD",
    "Cote d'Ivoire": "CIV",
    "Holy See": "VAT",
    "Moldova, Republic of": "MDA",
    "Occupied Palestinian Territory": "PSE",
    "the former Yugoslav Republic of Macedonia": "MKD",
    "Timor-Leste": "TLS",
    "Russian Federation": "RUS",
    "North Korea": "PRK",
    "South Korea": "KOR",
    "Hong Kong": "HKG",
    Kosovo: "XKX",
    Swaziland: "SWZ",
    Macao: "MAC",
    "Bosnia and Herzegovina": "BIH",
    "Sao Tome and Principe": "STP",
    "Saint Kitts and Nevis": "KNA",
    "Saint Vincent and the Grenadines": "VCT",
    "Federated States of Micronesia": "FSM",
    "Micronesia, Federated States of": "FSM",
    "Cape Verde": "CPV",
    "Faroe Islands": "FRO",
    "Falkland Islands (Malvinas)": "FLK",
    "Western Sahara": "ESH",
    "Czech Republic": "CZE",
    Turkey: "TUR",
    Brunei: "BRN",
    Laos: "LAO",
    "Cabo Verde": "CPV",
    "Falkland Islands": "FLK",
    Micronesia: "FSM",
    Macau: "MAC",
    "Palestinian Territory, Occupied": "PSE",
    "Viet Nam": "VNM",
    "Iran, Islamic Republic of": "IRN",
    Macedonia: "MKD",
    "East Timor": "TLS",
    "Tanzania, United Republic of": "TZA",
    Moldova: "MDA",
    "Vatican City": "VAT",
    "Congo, the Democratic Republic of the": "COD",
    "British Virgin Islands": "VGB",
    "United States Virgin Islands": "VIR",
    Burma: "MMR",
  },
  tables: ["coded_events"],
  traps: [
    "Coded by a program from news: counts say how the press reported, not what happened.",
    "Tab-separated and unquoted; NA stands for what is missing, most often a city.",
    "CAMEO codes are text: 036 is not 36.",
    "Event numbers begin again over the years, and one sentence gives several events: an event is its number, its day and its pair.",
    "The country beside the place where it happened is not one of the two that act.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { goldstein: [-10, 10], year: [1990, 2030] },
  fetching: {
    takes: [],
    requests: () => [
      {
        url: "https://dataverse.harvard.edu/api/access/dataset/:persistentId/?persistentId=doi:10.7910/DVN/28075",
        file: "icews-28075.zip",
      },
    ],
  },
};
