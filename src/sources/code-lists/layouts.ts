import { type Recognised, type RowReading, SourceError, type SourceFile, type SourceRow } from "../definition.js";
import { firstBytes } from "../reading/bytes.js";
import { type DelimitedOptions, delimitedRows } from "../reading/delimited.js";
import { delimiterOf } from "../reading/head.js";
import { at, isObject, type JsonObject, wholeJson } from "../reading/json.js";
import { type NamedRow, tableRows } from "../reading/table.js";

type Reading = RowReading["rows"];

interface Entry {
  readonly code: string;
  readonly label: string;
  readonly parent?: string;
  readonly from?: string;
  readonly to?: string;
}

const known = (cell: string | undefined): string | null =>
  cell === undefined || cell === "" || cell === "NA" || cell === "N/A" ? null : cell;

/** An entry as a row; without a code or a name it is none, and the same entry twice is one. */
function listed(scheme: string, entry: Entry, row: number | null, seen: Set<string>): SourceRow {
  if (known(entry.code) === null) return { skipped: "no-code" };
  if (known(entry.label) === null) return { skipped: "no-label" };
  const key = [entry.code, entry.label, entry.from ?? ""].join("\t");
  if (seen.has(key)) return { skipped: "duplicate" };
  seen.add(key);
  return {
    table: "code_lists",
    values: {
      scheme,
      code: entry.code,
      label: entry.label,
      parent: known(entry.parent),
      valid_from: known(entry.from),
      valid_to: known(entry.to),
      row,
    },
  };
}

/** A list in delimited text with a header. */
const table = (
  scheme: string | ((recognised: Recognised) => string),
  required: readonly string[],
  entryOf: (row: NamedRow) => Entry,
  options: DelimitedOptions = {},
): Reading =>
  async function* (file, recognised) {
    const seen = new Set<string>();
    const name = typeof scheme === "string" ? scheme : scheme(recognised);
    for await (const row of tableRows(file, { ...options, required })) yield listed(name, entryOf(row), row.row, seen);
  };

/** Labels of columns are offered with commas and with tabs. */
const columnsTable = (name: string, label: string): Reading =>
  async function* (file, recognised) {
    const delimiter = delimiterOf(new TextDecoder().decode(await firstBytes(file, 4096)));
    const entry = (row: NamedRow): Entry => ({ code: row.cell(name), label: row.cell(label) });
    yield* table(({ partition }) => partition, [name, label], entry, { delimiter })(file, recognised);
  };

/** With which column each of GDELT's tables ends. */
const LAST_COLUMNS = new Set(["SOURCEURL", "DATEADDED", "Extras"]);

/** Names of columns and nothing else, one a line. */
async function* columnNames(file: SourceFile, { partition }: Recognised): AsyncIterable<SourceRow> {
  const seen = new Set<string>();
  let name = "";
  for await (const { row, cells } of delimitedRows(file, { delimiter: "\t", quoted: false })) {
    name = (cells[0] ?? "").trim();
    if (row > 1) yield listed(partition, { code: name, label: name }, row, seen);
  }
  if (!LAST_COLUMNS.has(name)) throw new SourceError(`${file.name}: ends with the column "${name}"; is it complete?`);
}

const text = (entry: JsonObject, key: string): string => {
  const value = at(entry, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

/** A lookup in JSON: code → entry. */
const lookup = (scheme: string, entryOf: (code: string, entry: JsonObject) => Entry): Reading =>
  async function* (file) {
    const json = await wholeJson(file);
    if (!isObject(json)) throw new SourceError(`${file.name}: no object of codes`);
    const seen = new Set<string>();
    for (const [code, entry] of Object.entries(json)) {
      if (!isObject(entry)) throw new SourceError(`${file.name}: "${code}" is no entry of a list`);
      yield listed(scheme, entryOf(code, entry), null, seen);
    }
  };

export const LAYOUTS: { readonly [variant: string]: Reading } = {
  hs: table("HS", ["hscode", "description", "parent"], (row) => ({
    code: row.cell("hscode"),
    label: row.cell("description"),
    // The total is its own parent in the list.
    ...(row.cell("parent") !== row.cell("hscode") && { parent: row.cell("parent") }),
  })),
  "cameo-icews": table(
    "CAMEO",
    ["code", "name", "root_code"],
    (row) => ({
      code: row.cell("code"),
      label: row.cell("name"),
      ...(row.cell("root_code") !== row.cell("code") && { parent: row.cell("root_code") }),
    }),
    { encoding: "windows-1252" },
  ),
  "cameo-gdelt": table(
    "CAMEO-GDELT",
    ["cameoCode", "Description"],
    (row) => ({ code: row.cell("cameoCode"), label: row.cell("Description") }),
    { delimiter: "\t", quoted: false },
  ),
  "cow-iso": table("COW-ISO3", ["cow_id", "iso3", "valid_from", "valid_until"], (row) => ({
    code: row.cell("cow_id"),
    label: row.cell("iso3"),
    parent: row.cell("iso_id"),
    from: row.cell("valid_from"),
    to: row.cell("valid_until"),
  })),
  "cow-short": table("COW-NAMES", ["StateAbb", "CCode", "StateNme"], (row) => ({
    code: row.cell("CCode"),
    label: row.cell("StateNme"),
    parent: row.cell("StateAbb"),
  })),
  "columns-typed": columnsTable("name", "description"),
  "columns-labels": columnsTable("tableId", "Description"),
  "columns-labels-numbered": columnsTable("tableId", "Description"),
  "columns-names": columnNames,
  "cameo-json": lookup("CAMEO-LOOKUP", (code, entry) => ({
    code,
    label: text(entry, "name"),
    parent: text(entry, "parent"),
  })),
  "goldstein-json": lookup("CAMEO-GOLDSTEIN", (code, entry) => ({ code, label: text(entry, "value") })),
  "fips-json": lookup("FIPS", (code, entry) => ({ code, label: text(entry, "name"), parent: text(entry, "iso3") })),
};
