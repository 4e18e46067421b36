import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { imfCode } from "../imf-imts/places.js";
import { sdmxComponents, sdmxFormat } from "../reading/sdmx.js";
import { type Layout, REQUIRED, rows } from "./read.js";

const DIRECTIONS = { OTWD: "outward", INWD: "inward" } as const;
const INDICATORS = { outward: "OTWD_D_NETAL_FALL_ALL", inward: "INWD_D_NETLA_FALL_ALL" } as const;

function directionOf(head: FileHead): string {
  const found = (["OTWD", "INWD"] as const).filter((d) => head.text.includes(`${d}_D_`));
  const [only] = found;
  return found.length === 1 && only !== undefined ? DIRECTIONS[only] : "both";
}

function layoutOf(head: FileHead): Layout | undefined {
  const format = sdmxFormat(head);
  if (format === "json")
    return /"COUNTERPART_COUNTRY"/.test(head.text) && /[:"]DIP\b/.test(head.text) ? "api-json" : undefined;
  if (format !== "csv") return undefined;
  const components = sdmxComponents(head.header);
  if (!REQUIRED.every((c) => components.includes(c))) return undefined;
  if (!head.header.includes("COUNTRY.ID")) return "api-csv";
  return components.includes("SCALE") ? "download-scaled" : "download";
}

function recognise(head: FileHead): Recognised | undefined {
  const variant = layoutOf(head);
  if (variant === undefined) return undefined;
  const release = /DIP[_(,](\d+\.\d+\.\d+)/.exec(`${head.name} ${head.text}`)?.[1];
  const partition = directionOf(head);
  return release === undefined ? { variant, partition } : { variant, partition, release };
}

function requests({ places, partners, years, set }: FetchQuery): readonly SourceRequest[] {
  const codes = (ids: readonly string[] | undefined): string => (ids ?? []).map(imfCode).join("+");
  const wanted = (["inward", "outward"] as const).filter((d) => (set ?? d) === d);
  const when = years === undefined ? "" : `?startPeriod=${years[0]}&endPeriod=${years[1]}`;
  const who = [...(places ?? []), ...(partners ?? [])].sort().join("-");
  return wanted.map((direction) => ({
    url: `https://api.imf.org/external/sdmx/2.1/data/IMF.STA,DIP/${codes(places)}..${INDICATORS[direction]}.${codes(partners)}.A${when}`,
    file: `imf-dip_${direction}${who === "" ? "" : `_${who}`}.csv`,
    headers: { Accept: "application/vnd.sdmx.data+csv;version=1.0.0" },
  }));
}

export const IMF_DIP: SourceDefinition = {
  id: "imf-dip",
  origin: {
    title: "Direct Investment Positions by Counterpart Economy (DIP)",
    producer: "International Monetary Fund, Statistics Department",
    citationFull:
      "International Monetary Fund, Direct Investment Positions by Counterpart Economy (formerly Coordinated Direct Investment Survey)",
    attributionShort: "IMF, DIP",
    urlMain: "https://data.imf.org/en/datasets/IMF.STA:DIP",
    urlDownload: "https://api.imf.org/external/sdmx/2.1/data/IMF.STA,DIP/",
    license: {
      name: "IMF terms of use (to be quoted with attribution; further terms apply)",
      url: "https://www.imf.org/en/About/copyright-and-terms",
    },
    description:
      "Direct investment that stands between two economies at the end of a year, inward and outward, as reported by each and as derived from the counterpart’s report. The IMF’s terms allow use with attribution; what they say on passing on whole tables has not been settled here.",
  },
  redistribution: "attribution",
  basis: "own",
  codes: "iso3",
  tables: ["observations"],
  traps: [
    "The subject is always the investor and the counterpart the host, whichever of the two reported.",
    "O is what the economy itself reported (status A); SCC is derived from the counterpart’s report (status D), and then the counterpart is the reporter. The two never come out the same.",
    "Two downloads have two layouts: one has a scale per row, one has none. Where the scale is left blank the number is in dollars, not in millions: China with Korea and Kuwait.",
    "Without a scale column, numbers that cannot be millions are left out as scale-unclear rather than guessed.",
    "Rows without a period or a value are there to say that nothing was reported, or that it is confidential: no zero.",
    "Negative positions are real: what a daughter has lent to its mother counts against.",
    "The API gives plain dollars; its attribute SCALE only says how the portal shows them.",
    "World totals are kept as WLD; regions, and what is not specified, are no places.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [-2e13, 6e13], year: [2005, 2100] },
  fetching: { takes: ["places", "partners", "years", "set"], rate: { requests: 10, perMs: 5000 }, requests },
};
