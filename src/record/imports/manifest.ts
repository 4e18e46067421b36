/** What has been imported into a record: written into its `datapackage.json`, which is swapped in one rename. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BULK_TABLES, type BulkTableName } from "../../core/index.js";
import type { QueryTable } from "../../store/index.js";
import { TOTALS } from "../../store/index.js";
import { writeWhole } from "./write-whole.js";

export interface ImportedFile {
  readonly table: QueryTable;
  /** Below the record's folder, POSIX. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** One partition of one source, as it was loaded. */
export interface ImportEntry {
  readonly source: string;
  readonly partition: string;
  readonly release?: string;
  /** Name and checksum of the file that was read, and whether it is kept under `raw/`. */
  readonly raw: { readonly name: string; readonly sha256: string; readonly bytes: number; readonly kept: boolean };
  /** Version of the way of reading: a newer program reads the same file anew. */
  readonly reader: number;
  readonly imported: string;
  readonly read: number;
  readonly kept: number;
  readonly skipped: { readonly [reason: string]: number };
  readonly files: readonly ImportedFile[];
}

export const MANIFEST = "datapackage.json";
type Json = { [key: string]: unknown };

/** The whole manifest as it stands; an empty one, which extends the default record, where there is none. */
export async function readManifest(dir: string): Promise<Json> {
  try {
    const data: unknown = JSON.parse((await readFile(join(dir, MANIFEST), "utf8")).replace(/^\uFEFF/, ""));
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Json;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
  }
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "khorgos-record",
    title: "A record of Khorgos",
    version: "0.1.0",
    resources: [],
    khorgos: { extends: "default", imports: [] },
  };
}

const part = (manifest: Json): Json =>
  typeof manifest.khorgos === "object" && manifest.khorgos !== null ? (manifest.khorgos as Json) : {};

export const importsOf = (manifest: Json): readonly ImportEntry[] => {
  const { imports } = part(manifest);
  return Array.isArray(imports) ? (imports as ImportEntry[]) : [];
};

/** Does the record take its small tables from the one that ships with the program? */
export const extendsDefault = (manifest: Json): boolean => part(manifest).extends === "default";

const FRICTIONLESS: { readonly [type: string]: string } = {
  text: "string",
  place: "string",
  side: "string",
  double: "number",
  date: "date",
};

/** Data Package resources of the imported tables: one each, its files as a list of paths. */
function resourcesOf(imports: readonly ImportEntry[]): Json[] {
  const paths = new Map<QueryTable, string[]>();
  for (const { files } of imports) for (const f of files) paths.set(f.table, [...(paths.get(f.table) ?? []), f.path]);
  return [...paths]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, path]) => ({
      name: table,
      path,
      format: "parquet",
      mediatype: "application/vnd.apache.parquet",
      ...(table === TOTALS ? {} : { schema: schemaOf(table) }),
    }));
}

const schemaOf = (table: BulkTableName): Json => ({
  fields: [
    ...BULK_TABLES[table].columns.map((c) => ({ name: c.name, type: FRICTIONLESS[c.type] ?? "integer" })),
    { name: "source", type: "string" },
  ],
  primaryKey: [...BULK_TABLES[table].key, "source"],
});

/** The manifest with these imports; small tables and whatever else stands in it stay as they are. */
export function withImports(manifest: Json, imports: readonly ImportEntry[]): Json {
  const bulk = new Set<string>([...Object.keys(BULK_TABLES), TOTALS]);
  const others = (Array.isArray(manifest.resources) ? manifest.resources : []).filter(
    (r: Json) => !bulk.has(String(r.name)),
  );
  return {
    ...manifest,
    resources: [...others, ...resourcesOf(imports)],
    khorgos: { ...part(manifest), format: 1, imports },
  };
}

export const writeManifest = (dir: string, manifest: Json): Promise<void> =>
  writeWhole(join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
