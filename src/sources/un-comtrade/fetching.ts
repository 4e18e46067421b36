import type { FetchQuery, FileHead, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { codeOfPlace } from "./codes.js";
import { FLOWS } from "./flow.js";
import { atCap, PREVIEW_CAP } from "./json.js";

export const KEY = {
  variable: "COMTRADE_API_KEY",
  required: false,
  header: "Ocp-Apim-Subscription-Key",
} as const;

const HOST = "https://comtradeapi.un.org";
/** A call takes at most so many years or months. */
const MOST_PERIODS = 12;
const KEYED_CAP = 100_000;
/** Rows that a level of products has at most, a little above what the newest revision has. */
const LEVELS: { readonly [product: string]: number } = { TOTAL: 1, AG2: 100, AG4: 1300, AG6: 5800 };
/** Partners that a reporter may name, the world and the areas not specified among them. */
const ALL_PARTNERS = 260;
/** What `set` may be. */
const CLASSIFICATIONS = /^(?:HS|H[0-6]|S[1-4]|ST|SS)$/;

const pad = (n: number): string => String(n).padStart(2, "0");

function periodsOf(query: FetchQuery): readonly string[] {
  if (query.years === undefined) throw new SourceError("UN Comtrade needs years to be named: it has sixty of them");
  const [from, to] = query.years;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i));
  if (query.monthly !== true) return years;
  return years.flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}${pad(month + 1)}`));
}

function productRows(product: string): number {
  const level = LEVELS[product];
  if (level !== undefined) return level;
  const codes = product.split(",");
  if (!codes.every((code) => /^\d{1,6}$/.test(code)))
    throw new SourceError(`"${product}" is no product: TOTAL, AG2, AG4, AG6, or codes with a comma between`);
  return codes.length;
}

/** A list in a file name, which must stay short: up to three in full, else the first, the last and how many. */
const named = (list: readonly string[]): string =>
  list.length <= 3 ? list.join("+") : `${list[0]}to${list.at(-1)}x${list.length}`;

const chunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

interface Plan {
  readonly flows: readonly (readonly string[])[];
  readonly periods: readonly (readonly string[])[];
  readonly partners: readonly (readonly string[] | undefined)[];
}

/** How flows, periods and partners are shared out among calls so that none can reach the cap. */
function planOf(
  query: FetchQuery,
  cap: number,
  periods: readonly string[],
  partners: readonly string[] | undefined,
): Plan {
  const rows = productRows(query.product ?? "TOTAL");
  // One below the cap: an answer at the cap counts as cut off.
  const room = Math.floor((cap - 1) / rows);
  if (room < 1)
    throw new SourceError(
      `${query.product} alone is more than the ${cap} rows of one answer; ask for single products, or set ${KEY.variable}`,
    );
  const wanted = partners?.length ?? ALL_PARTNERS;
  if (partners === undefined && room < wanted)
    throw new SourceError(
      `all partners of ${query.product} are more than the ${cap} rows of one answer; name partners, or set ${KEY.variable}`,
    );
  const partnerSize = Math.min(wanted, room);
  const flowSize = Math.max(1, Math.min(FLOWS.length, Math.floor(room / partnerSize)));
  const periodSize = Math.max(1, Math.min(MOST_PERIODS, Math.floor(room / (partnerSize * flowSize))));
  return {
    flows: chunks(FLOWS, flowSize),
    periods: chunks(periods, periodSize),
    partners: partners === undefined ? [undefined] : chunks(partners, partnerSize),
  };
}

const coded = (places: readonly string[]): readonly string[] =>
  places.map((place) => {
    const code = codeOfPlace(place);
    if (code === undefined) throw new SourceError(`UN Comtrade has no code for ${place}`);
    return code;
  });

/** Small calls, each one reporter's: keyless ones may bring 500 rows and not one more. */
export function requests(query: FetchQuery, hasKey: boolean): readonly SourceRequest[] {
  if (query.places === undefined || query.places.length === 0)
    throw new SourceError("UN Comtrade needs to know whose reports are wanted: name one place or more");
  const classification = query.set ?? "HS";
  if (!CLASSIFICATIONS.test(classification))
    throw new SourceError(`"${classification}" is no classification of goods: HS, H0 to H6, S1 to S4`);
  const frequency = query.monthly === true ? "M" : "A";
  const product = query.product ?? "TOTAL";
  const partners = query.partners === undefined ? undefined : coded(query.partners);
  const plan = planOf(query, hasKey ? KEYED_CAP : PREVIEW_CAP, periodsOf(query), partners);
  const call = `C/${frequency}/${classification}`;
  const path = hasKey ? `/data/v1/get/${call}` : `/public/v1/preview/${call}`;
  const out: SourceRequest[] = [];
  for (const reporter of coded(query.places))
    for (const periods of plan.periods)
      for (const flows of plan.flows)
        for (const some of plan.partners) {
          const asked = new URLSearchParams({
            reporterCode: reporter,
            ...(some !== undefined && { partnerCode: some.join(",") }),
            period: periods.join(","),
            flowCode: flows.join(","),
            cmdCode: product,
            partner2Code: "0",
            motCode: "0",
            customsCode: "C00",
          });
          const whom = some === undefined ? "all" : named(some);
          const what = [named(periods), flows.join("+"), named(product.split(","))];
          const parts = [frequency, classification, reporter, whom, ...what];
          out.push({
            url: `${HOST}${path}?${asked.toString().replaceAll("%2C", ",")}`,
            file: `comtrade-${parts.join("_")}.json`,
          });
        }
  return out;
}

/** No pages: looks for errors in disguise, and for answers that were cut off. */
export function follow(request: SourceRequest, head: FileHead): undefined {
  if (/^\s*</.test(head.text))
    throw new SourceError(`${request.file}: UN Comtrade sent a web page in place of data; try again later`);
  const error =
    /"error"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(head.text)?.[1] ??
    /^\s*\{[^[]*"message"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(head.text)?.[1];
  if (error !== undefined) throw new SourceError(`${request.file}: UN Comtrade answers: ${error}`);
  const count = Number(/"count"\s*:\s*(\d+)/.exec(head.text)?.[1] ?? Number.NaN);
  const cap = request.url.includes("/preview/") ? PREVIEW_CAP : KEYED_CAP;
  if (count >= cap) throw atCap(request.file, count);
  return undefined;
}
