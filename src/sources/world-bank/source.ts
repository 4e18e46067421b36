import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { hasColumns } from "../reading/match-header.js";
import { INDICATORS, rows } from "./read.js";

const SETS: { readonly [set: string]: string } = {
  gdp: "NY.GDP.MKTP.CD",
  "gdp-constant": "NY.GDP.MKTP.KD",
  population: "SP.POP.TOTL",
  deflator: "NY.GDP.DEFL.ZS",
  "exchange-rate": "PA.NUS.FCRF",
};
const CODES = Object.keys(INDICATORS);

/** The indicator that a name or a text names; tables re-made by others are told by their usual file names. */
function indicatorIn(text: string): string | undefined {
  const named = CODES.find((code) => text.includes(code));
  if (named) return named;
  if (/\bgdp\b|(^|[_-])gdp/i.test(text)) return SETS.gdp;
  return /population|(^|[_-])pop\b/i.test(text) ? SETS.population : undefined;
}

const API_HEAD = /^\s*\[\s*\{\s*"page"/;
const updatedIn = (text: string): string | undefined =>
  /"?last\s?updated(?: date)?"?\s*[:,\t]\s*"?(\d{4}-\d{2}-\d{2})/i.exec(text)?.[1];

const known = (variant: string, partition: string, release?: string): Recognised =>
  release === undefined ? { variant, partition } : { variant, partition, release };

/** Answers for a few places are partitions of their own, after the file's name; the whole world's is the indicator's. */
function apiPartition(head: FileHead): string {
  const indicator = CODES.find((code) => head.text.includes(`"${code}"`)) ?? "other";
  const asked = /_([A-Z]{3}(?:-[A-Z]{3})*)(?:_p\d+)?\.json$/.exec(head.name)?.[0].replace(".json", "") ?? "";
  const page = /"page"\s*:\s*(\d+)/.exec(head.text)?.[1] ?? "1";
  return `${indicator}${asked === "" && page !== "1" ? `_p${page}` : asked}`;
}

const WIDE = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"];

/** The indicator of a table with years as columns: one of its rows names it; the file's name may name another. */
function wideOf(head: FileHead): Recognised | undefined {
  const preamble = /(^|\t)"?Data Source"?\s*[,\t]\s*"?World Development Indicators/im.test(head.text);
  const plain = head.kind === "csv" && hasColumns(head.header, WIDE);
  if (!preamble && !plain) return undefined;
  const named = CODES.filter((code) => head.text.includes(code));
  return known("wide", named.length === 1 ? (named[0] ?? "all") : "all", updatedIn(head.text));
}

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind === "json")
    return API_HEAD.test(head.text) && head.text.includes('"countryiso3code"')
      ? known("api", apiPartition(head), updatedIn(head.text))
      : undefined;
  if (head.kind === "xlsx") return wideOf(head);
  if (head.kind !== "csv") return undefined;
  const indicator = indicatorIn(head.name);
  if (indicator !== undefined && hasColumns(head.header, ["Country Name", "Country Code", "Year", "Value"]))
    return known("tidy", indicator);
  return wideOf(head);
}

/** Far more than one indicator of all places has; the API gives at most 32,500. */
const PER_PAGE = 20_000;

function requests({ places, years, set }: FetchQuery): readonly SourceRequest[] {
  if (set !== undefined && !(set in SETS))
    throw new SourceError(`the World Bank has no set "${set}" here; there are ${Object.keys(SETS).join(", ")}`);
  const codes = set === undefined ? CODES : [SETS[set] as string];
  const who = places === undefined || places.length === 0 ? "all" : places.join(";").toLowerCase();
  const when = years === undefined ? "" : `&date=${years[0]}:${years[1]}`;
  const suffix = who === "all" ? "" : `_${[...(places ?? [])].sort().join("-")}`;
  return codes.map((code) => ({
    url: `https://api.worldbank.org/v2/country/${who}/indicator/${code}?format=json&per_page=${PER_PAGE}${when}&page=1`,
    file: `${code}${suffix}.json`,
  }));
}

/** The page after the one that was answered. */
function follow(request: SourceRequest, head: FileHead): SourceRequest | undefined {
  if (/"message"\s*:/.test(head.text.slice(0, 200)))
    throw new SourceError(
      `${request.url}: the World Bank answers: ${/"value"\s*:\s*"([^"]+)"/.exec(head.text)?.[1] ?? ""}`,
    );
  const [, page = "1", pages = "1"] = /"page"\s*:\s*(\d+)\s*,\s*"pages"\s*:\s*(\d+)/.exec(head.text) ?? [];
  const next = Number(page) + 1;
  if (next > Number(pages)) return undefined;
  return {
    ...request,
    url: request.url.replace(/page=\d+$/, `page=${next}`),
    file: request.file.replace(/(_p\d+)?\.json$/, `_p${next}.json`),
  };
}

export const WORLD_BANK: SourceDefinition = {
  id: "world-bank",
  origin: {
    title: "World Development Indicators",
    producer: "World Bank",
    citationFull:
      "World Bank, World Development Indicators: GDP (current US$), Population (total), GDP deflator, Official exchange rate",
    attributionShort: "World Bank, WDI",
    urlMain: "https://data.worldbank.org/",
    urlDownload: "https://api.worldbank.org/v2/country/all/indicator/NY.GDP.MKTP.CD?format=json",
    license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    description:
      "Yearly indicators of states from 1960: gross domestic product at current prices, population, the GDP deflator and the official exchange rate, compiled by the World Bank from national accounts, the OECD, the IMF and the United Nations.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "worldbank",
  tables: ["observations"],
  traps: [
    "Groups of countries (EAS, AFE, HIC) stand among the countries; they are left out and counted, the world is kept as WLD.",
    "Years are columns in the downloads: a row counted here is one cell, and an empty cell is missing, not zero.",
    "CSV and XLS downloads have rows above the header; tables re-made by others do not.",
    "Values are revised with every release, back to 1960: two releases do not give the same growth.",
    "Downloads are re-named by those who pass them on: what a table holds is said by its column Indicator Code.",
    "Each state's deflator has its own base year.",
    "Tables that others have tidied do not name their indicator; the file's name must (gdp, population, or the indicator's code).",
    "The API answers a wrong question with status 200 and a message in place of data.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { value: [0, 1e16], year: [1960, 2100] },
  fetching: {
    takes: ["places", "years", "set"],
    rate: { requests: 10, perMs: 1000 },
    requests,
    paged: true,
    follow,
  },
};
