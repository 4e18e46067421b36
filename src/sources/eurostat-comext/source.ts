import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { sdmxComponents, sdmxFormat } from "../reading/sdmx.js";
import { REQUIRED, rows } from "./read.js";

/** EU trade since 1988 by HS and CN code; by chapter and total in the smaller one. */
const DATA_SETS = ["DS-045409", "DS-059341"] as const;
const NAMED = /DS-(?:045409|059341)/i;

/** The partner is ISO alpha-2 with Eurostat's exceptions; only the EU's members report. */
const MEMBERS: { readonly [place: string]: string } = Object.fromEntries(
  "AUT AT,BEL BE,BGR BG,CYP CY,CZE CZ,DEU DE,DNK DK,ESP ES,EST EE,FIN FI,FRA FR,GBR GB,GRC GR,HRV HR,HUN HU,IRL IE,ITA IT,LTU LT,LUX LU,LVA LV,MLT MT,NLD NL,POL PL,PRT PT,ROU RO,SVK SK,SVN SI,SWE SE"
    .split(",")
    .map((pair) => pair.split(" ")),
);
const PARTNERS: { readonly [place: string]: string } = {
  CHN: "CN",
  KAZ: "KZ",
  KGZ: "KG",
  TJK: "TJ",
  TKM: "TM",
  UZB: "UZ",
  RUS: "RU",
  USA: "US",
  JPN: "JP",
  KOR: "KR",
  IND: "IN",
  TUR: "TR",
  UKR: "UA",
  BLR: "BY",
  MNG: "MN",
  AZE: "AZ",
  GEO: "GE",
  ARM: "AM",
  IRN: "IR",
  SRB: "XS",
  WLD: "WORLD",
  ...MEMBERS,
};

function recognise(head: FileHead): Recognised | undefined {
  const variant = sdmxFormat(head);
  if (variant === undefined || !(NAMED.test(head.text) || NAMED.test(head.name))) return undefined;
  if (variant === "csv" && !REQUIRED.every((c) => sdmxComponents(head.header).includes(c))) return undefined;
  const [, day, month, year] = /,(\d\d)\/(\d\d)\/(\d\d)[ ,]/.exec(head.text) ?? [];
  const updated = /"updated"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(head.text)?.[1];
  const release = day === undefined ? updated : `20${year}-${month}-${day}`;
  const partition = head.name.replace(/\.(csv|json)$/i, "");
  return release === undefined ? { variant, partition } : { variant, partition, release };
}

function codeOf(place: string, codes: { readonly [place: string]: string }, who: string): string {
  const code = codes[place];
  if (code === undefined) throw new SourceError(`Comext: ${place} is not among the ${who} that can be asked for here`);
  return code;
}

/** Year by year: larger questions are refused as too big. */
function requests({ places, partners, years, product, monthly }: FetchQuery): readonly SourceRequest[] {
  if (!places?.length || !partners?.length || years === undefined)
    throw new SourceError("Comext is asked for members of the EU, their partners and the years: name all three");
  const reporters = places.map((p) => codeOf(p, MEMBERS, "members of the EU")).join("+");
  const others = partners.map((p) => codeOf(p, PARTNERS, "partners")).join("+");
  const frequency = monthly === true ? "M" : "A";
  const key = `${frequency}.${reporters}.${others}.${product ?? "TOTAL"}.1+2.VALUE_IN_EUROS+QUANTITY_IN_100KG`;
  const all = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i);
  return all.map((year) => ({
    url: `https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/${DATA_SETS[0]}/${key}?format=SDMX-CSV&compressed=false&startPeriod=${year}${monthly ? "-01" : ""}&endPeriod=${year}${monthly ? "-12" : ""}`,
    file: `DS-045409_${frequency}_${places.join("-")}_${partners.join("-")}_${product ?? "TOTAL"}_${year}.csv`,
  }));
}

export const EUROSTAT_COMEXT: SourceDefinition = {
  id: "eurostat-comext",
  origin: {
    title: "EU trade since 1988 by HS2-4-6 and CN8 (DS-045409)",
    producer: "Eurostat",
    citationFull: "Eurostat, International trade in goods, Comext, EU trade since 1988 by HS2-4-6 and CN8 (DS-045409)",
    attributionShort: "Eurostat, Comext",
    urlMain: "https://ec.europa.eu/eurostat/web/international-trade-in-goods/database",
    urlDownload: "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/",
    license: {
      name: "Eurostat copyright notice (reuse with the source acknowledged; CC BY 4.0)",
      url: "https://ec.europa.eu/eurostat/web/main/help/copyright-notice",
    },
    description:
      "Trade of each member of the European Union with each partner by product, yearly and monthly, in euro and by weight. Kept in euro: no rate of exchange comes with it.",
  },
  redistribution: "attribution",
  basis: "own",
  codes: "iso2",
  tables: ["observations"],
  traps: [
    "Values are in euro, not in dollars, and stay so; quantities come in hundred kilograms and become tonnes.",
    "Flow 1 is imports, flow 2 exports; imports are CIF, exports FOB, each at the reporter’s border.",
    "Imports from outside the EU are booked by country of origin, trade inside it by country of consignment.",
    "Greece is GR here and EL elsewhere at Eurostat; Serbia is XS, Northern Ireland XI.",
    "Codes beginning with Q, and the EU as a whole, are no places: ship supplies, secret partners, areas not specified.",
    "JSON in the API is JSON-stat, not SDMX-JSON; both are read.",
    "A question without a period is refused as too big (413); it is asked year by year.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [0, 1e14], year: [1988, 2100] },
  fetching: {
    takes: ["places", "partners", "years", "product", "monthly"],
    rate: { requests: 5, perMs: 1000 },
    requests,
  },
};
