import type { Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import { TABLE_NAMES, type TableName } from "./columns.js";
import { extendsDefault } from "./imports/manifest.js";

/** What a record says of itself. */
export interface RecordInfo {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly created: string;
}

/** The part of a Data Package (v2) that a record needs: which file holds which table, and the fields it declares. */
export interface DataPackage {
  readonly info: RecordInfo;
  readonly resources: readonly {
    readonly name: TableName;
    readonly path: string;
    readonly fields: readonly string[];
  }[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (x: unknown): x is Json => typeof x === "object" && x !== null && !Array.isArray(x);
const text = (x: unknown): string => (typeof x === "string" ? x : "");

const fieldNames = (resource: Json): string[] => {
  const schema = isObject(resource.schema) ? resource.schema : {};
  return Array.isArray(schema.fields) ? schema.fields.map((f) => (isObject(f) ? text(f.name) : "")) : [];
};

// Data Package v2, "path": POSIX-style, relative, below the descriptor.
const isSafePath = (path: string): boolean => path !== "" && !/^(\/|[a-z]+:)|\\|(^|\/)\.\.(\/|$)/i.test(path);

/** Reads datapackage.json: every table must be there once, in a file beside or below it. */
export function parseDataPackage(json: string, path: string): Parsed<DataPackage> {
  const damaged = (cause: string): Parsed<DataPackage> => ({ issues: [error("record-damaged", { path, cause })] });
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return damaged("it is not JSON");
  }
  if (!isObject(data) || !Array.isArray(data.resources)) return damaged("it has no resources");
  const listed = data.resources.filter(isObject);
  const resources: DataPackage["resources"][number][] = [];
  for (const name of TABLE_NAMES) {
    const [resource, second] = listed.filter((r) => r.name === name);
    if (!resource && extendsDefault(data)) continue;
    if (!resource) return damaged(`it has no resource "${name}"`);
    if (second) return damaged(`it has the resource "${name}" twice`);
    const file = text(resource.path);
    if (!isSafePath(file)) return damaged(`the resource "${name}" has no usable path`);
    resources.push({ name, path: file, fields: fieldNames(resource) });
  }
  const info = {
    name: text(data.name),
    title: text(data.title),
    version: text(data.version),
    created: text(data.created),
  };
  return { value: { info, resources }, issues: [] };
}
