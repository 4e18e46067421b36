import type { FileHead, Recognised } from "../definition.js";
import { firstLine, hasColumns, isHeader, tabCells } from "../reading/match-header.js";

/** Headers of the delimited lists, comma or tab; each is one list, but for those that describe columns. */
const HEADERS: { readonly [variant: string]: readonly string[] } = {
  hs: ["section", "hscode", "description", "parent", "level"],
  "cow-iso": [
    "cow_id",
    "cow3",
    "iso_id",
    "iso2",
    "iso3",
    "valid_from",
    "valid_until",
    "cname",
    "cname_full",
    "comments",
    "statenme",
  ],
  "cow-short": ["StateAbb", "CCode", "StateNme"],
  "cameo-gdelt": ["", "Description", "GoldsteinScale", "cameoCode"],
  "columns-typed": ["name", "type", "description"],
  "columns-labels": ["tableId", "dataType", "Empty", "Description"],
  "columns-labels-numbered": ["", "tableId", "dataType", "Empty", "Description"],
};
const CAMEO_ICEWS = ["eventtype_ID", "name", "code", "goldstein", "root_code"];

/** Which of GDELT's tables a list of columns is of: `EVENTS-1`, `EVENTS-2`, `MENTIONS`, `GKG`. */
function gdeltTable(text: string): string | undefined {
  if (/^"?GKGRECORDID/m.test(text)) return "GKG";
  if (/\bMentionTimeDate\b/.test(text)) return "MENTIONS";
  if (!/\bGLOBALEVENTID\b/.test(text)) return undefined;
  // Its own districts for the places of the actors came with version 2.0.
  return /\bActor1Geo_ADM2Code\b/.test(text) ? "EVENTS-2" : "EVENTS-1";
}

const as = (variant: string, partition = variant): Recognised => ({ variant, partition });

function delimited(head: FileHead): Recognised | undefined {
  if (hasColumns(head.header, CAMEO_ICEWS)) return as("cameo-icews");
  const tabs = tabCells(head);
  const variant = Object.entries(HEADERS).find(([, h]) => isHeader(head.header, h) || isHeader(tabs, h))?.[0];
  const names = firstLine(head).trim() === "tableId" ? "columns-names" : variant;
  if (!names?.startsWith("columns-")) return names === undefined ? undefined : as(names);
  const table = gdeltTable(head.text);
  return table === undefined ? undefined : as(names, `GDELT-${table}${names.slice("columns".length).toUpperCase()}`);
}

/** Lookups in JSON: one object, codes as keys. The first entry tells which, also where the head ends in the middle. */
function lookup(head: FileHead): Recognised | undefined {
  const [, key = "", fields = ""] = /^\s*\{\s*"(\w{2,4})"\s*:\s*\{([^{}]*)/.exec(head.text) ?? [];
  if (/^\d{2,4}$/.test(key) && /"quad_class"/.test(fields)) return as("cameo-json");
  if (/^\d{2,4}$/.test(key) && /"value"/.test(fields) && /"description"/.test(fields)) return as("goldstein-json");
  if (/^[A-Z]{2}$/.test(key) && /"iso3"/.test(fields) && /"iso2"/.test(fields)) return as("fips-json");
  return undefined;
}

export function recognise(head: FileHead): Recognised | undefined {
  if (head.kind === "csv") return delimited(head);
  return head.kind === "json" ? lookup(head) : undefined;
}
