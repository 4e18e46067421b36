import { BULK_TABLE_NAMES, BULK_TABLES, type BulkColumn, type BulkTableName } from "../../core/index.js";
import type { CodeSystem } from "../definition.js";
import { SourceError } from "../definition.js";
import { isArray, isObject, type Json, type JsonObject } from "../reading/json.js";

/** Where a column of the record comes from: a column of the file, times a factor, or the same for every row. */
export type From = { readonly column: string; readonly times: number } | { readonly constant: string | number };

/** What a user says of a table of her own. */
export interface Mapping {
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly license: string;
  readonly citation: string;
  readonly url: string;
  readonly table: BulkTableName;
  readonly codes: CodeSystem;
  readonly columns: { readonly [column: string]: From };
  readonly sheet?: string;
  readonly delimiter: string;
  readonly decimal: "." | ",";
}

const CODES: readonly CodeSystem[] = ["name", "iso3", "iso2", "m49", "comtrade", "cow", "fips", "worldbank"];
const TEXTS = ["id", "title", "producer", "license", "citation"] as const;
const KNOWN = new Set<string>([...TEXTS, "url", "table", "codes", "columns", "sheet", "delimiter", "decimal"]);

/** Columns that follow from others, so that nobody has to give them. */
const DERIVED: ReadonlySet<string> = new Set(["year", "month", "level", "row", "root", "classification", "event"]);

/**
 * What the columns of a mapping may be called: those of the table, but for the ones that the record makes. A table with
 * months is given periods, which is how people write them.
 */
export const columnsOf = (table: BulkTableName): readonly BulkColumn[] =>
  BULK_TABLES[table].columns
    .filter((c: BulkColumn) => c.type !== "side" && c.name !== "row")
    .map((c: BulkColumn) => (c.name === "month" ? { name: "period", type: "text" as const } : c));

function fromOf(column: string, json: Json, problems: string[]): From | undefined {
  if (typeof json === "string") return { column: json, times: 1 };
  if (isObject(json)) {
    const { column: name, times = 1, constant } = json;
    if (typeof name === "string" && typeof times === "number" && Number.isFinite(times)) return { column: name, times };
    if (typeof constant === "string" || typeof constant === "number") return { constant };
  }
  problems.push(
    `columns.${column} must be the name of a column, {"column": name, "times": number} or {"constant": text or number}`,
  );
  return undefined;
}

function mappedColumns(table: BulkTableName, json: Json | undefined, problems: string[]): { [column: string]: From } {
  const found: { [column: string]: From } = {};
  if (!isObject(json)) {
    problems.push("columns must say, for each column of the record, which column of the file it is");
    return found;
  }
  const known = columnsOf(table);
  for (const [column, value] of Object.entries(json)) {
    if (!known.some((c) => c.name === column))
      problems.push(`columns.${column}: the table ${table} has ${known.map((c) => c.name).join(", ")}`);
    const from = fromOf(column, value, problems);
    if (from) found[column] = from;
  }
  const missing = known.filter((c) => !c.optional && !DERIVED.has(c.name) && !(c.name in found)).map((c) => c.name);
  if (missing.length > 0) problems.push(`columns: ${missing.join(", ")} must be given for the table ${table}`);
  return found;
}

const textOf = (json: JsonObject, key: string): string =>
  typeof json[key] === "string" ? (json[key] as string).trim() : "";

function textProblems(json: JsonObject): string[] {
  const problems = Object.keys(json)
    .filter((key) => !KNOWN.has(key))
    .map((key) => `${key} is not known; there are ${[...KNOWN].join(", ")}`);
  for (const key of TEXTS) if (textOf(json, key) === "") problems.push(`${key} is missing: a text`);
  if (textOf(json, "id") !== "" && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(textOf(json, "id")))
    problems.push("id must be of small letters, digits and hyphens");
  if (!/^https?:\/\/\S+$/.test(textOf(json, "url")))
    problems.push("url must be the address where the data can be seen");
  return problems;
}

const oneOf = <T extends string>(
  json: JsonObject,
  key: string,
  values: readonly T[],
  usual: T,
  problems: string[],
): T => {
  const value = json[key] ?? usual;
  const found = values.find((v) => v === value);
  if (found === undefined) problems.push(`${key} must be one of ${values.join(", ")}`);
  return found ?? usual;
};

/** Reads a mapping; throws a `SourceError` that names everything that is wrong with it at once. */
export function readMapping(text: string, file: string): Mapping {
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    throw new SourceError(`the mapping of ${file} is no JSON`);
  }
  if (!isObject(json) || isArray(json)) throw new SourceError(`the mapping of ${file} must be an object`);
  const problems = textProblems(json);
  const table = oneOf(json, "table", BULK_TABLE_NAMES, "observations", problems);
  const mapping: Mapping = {
    id: textOf(json, "id"),
    title: textOf(json, "title"),
    producer: textOf(json, "producer"),
    license: textOf(json, "license"),
    citation: textOf(json, "citation"),
    url: textOf(json, "url"),
    table,
    codes: oneOf(json, "codes", CODES, "name", problems),
    columns: mappedColumns(table, json.columns, problems),
    ...(textOf(json, "sheet") === "" ? {} : { sheet: textOf(json, "sheet") }),
    delimiter: typeof json.delimiter === "string" && json.delimiter.length === 1 ? json.delimiter : ",",
    decimal: oneOf(json, "decimal", [".", ","] as const, ".", problems),
  };
  if (problems.length > 0) throw new SourceError(`the mapping of ${file}: ${problems.join("; ")}`);
  return mapping;
}
