import { SourceError, type SourceFile, type SourceRow } from "../definition.js";
import { at, isArray, isObject, type Json, type JsonObject, wholeJson } from "../reading/json.js";
import { flowOf } from "./flow.js";

/** The preview without a key stops here and does not say so. */
export const PREVIEW_CAP = 500;
/** Calls with a key stop here. */
const KEYED_CAPS: ReadonlySet<number> = new Set([100_000, 250_000]);

export const atCap = (name: string, count: number): SourceError =>
  new SourceError(
    `${name}: ${count} rows, which is where answers are cut off; ask for fewer partners, years or products at once${count === PREVIEW_CAP ? ", or with a key (COMTRADE_API_KEY)" : ""}`,
  );

const text = (row: JsonObject, key: string): string => {
  const value = at(row, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

/** The keys that hold a total: whole of transport, of customs procedures, of second partners. */
const isWhole = (row: JsonObject): boolean =>
  ["", "0"].includes(text(row, "partner2Code")) &&
  ["", "0"].includes(text(row, "motCode")) &&
  ["", "C00"].includes(text(row, "customsCode"));

function rowOf(row: JsonObject, seen: Set<string>): SourceRow {
  if (text(row, "typeCode") === "S") return { skipped: "services" };
  if (!isWhole(row)) return { skipped: "broken-down" };
  return flowOf(
    {
      reporter: text(row, "reporterCode"),
      partner: text(row, "partnerCode"),
      flow: text(row, "flowCode"),
      period: text(row, "period"),
      classification: text(row, "classificationCode"),
      product: text(row, "cmdCode"),
      value: text(row, "primaryValue"),
      kilograms: text(row, "netWgt"),
      cif: text(row, "cifvalue") !== "",
      fob: text(row, "fobvalue") !== "",
    },
    seen,
  );
}

/** What an answer says went wrong, whatever its status was. */
export function errorIn(answer: Json): string | undefined {
  const error = at(answer, "error") ?? (at(answer, "data") === undefined ? at(answer, "message") : undefined);
  if (typeof error === "string") return error.trim() || undefined;
  return isObject(error) ? JSON.stringify(error) : undefined;
}

async function dataOf(file: SourceFile): Promise<readonly Json[]> {
  const answer = await wholeJson(file);
  const error = errorIn(answer);
  if (error !== undefined) throw new SourceError(`${file.name}: UN Comtrade answers: ${error}`);
  const data = at(answer, "data");
  if (!isArray(data))
    throw new SourceError(`${file.name}: no rows under "data"; the format has changed, or it is another file`);
  const count = at(answer, "count");
  if (typeof count === "number" && count >= 0 && count !== data.length)
    throw new SourceError(`${file.name}: ${data.length} rows where it says ${count}; get the file again`);
  return data;
}

/** An answer of `get` or `preview`. */
export async function* answerRows(file: SourceFile): AsyncIterable<SourceRow> {
  const data = await dataOf(file);
  if (data.length === PREVIEW_CAP || KEYED_CAPS.has(data.length)) throw atCap(file.name, data.length);
  const seen = new Set<string>();
  for (const row of data) {
    if (!isObject(row) || at(row, "flowCode") === undefined || at(row, "primaryValue") === undefined)
      throw new SourceError(`${file.name}: a row without "flowCode" and "primaryValue"; the format has changed`);
    yield rowOf(row, seen);
  }
}

/** Which bulk files there are: no figures in it. */
export async function* listingRows(file: SourceFile): AsyncIterable<SourceRow> {
  for (const _ of await dataOf(file)) yield { skipped: "file-listing" };
}
