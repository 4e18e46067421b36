import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Figure, Issue, Membership, Parsed, Pledge, Project, RecordedEvent, Source } from "../core/index.js";
import { error } from "../core/index.js";
import { type BulkPart, memoryStore, type RecordTables, recordStore, type Store } from "../store/index.js";
import { bulkFiles, bulkPart } from "./bulk-part.js";
import { isClusterAddress, nodesOf, readCluster } from "./cluster/cluster-record.js";
import { COLUMNS, TABLE_NAMES, type TableName } from "./columns.js";
import { type DataPackage, parseDataPackage, type RecordInfo } from "./data-package.js";
import { defaultRecordDir } from "./default-record-dir.js";
import { type ImportEntry, importsOf, readManifest } from "./imports/manifest.js";
import { readTable, type TableRow } from "./read-table.js";

/** A record that is open: its folder, its rows, and a store over them. */
export interface OpenRecord {
  readonly dir: string;
  readonly info: RecordInfo;
  readonly tables: RecordTables;
  /** What was imported from public sources. */
  readonly imports: readonly ImportEntry[];
  readonly store: Store;
}

/** The rows of all tables with their row numbers, as far as they could be read. */
export interface RecordRows {
  readonly dataPackage: DataPackage;
  readonly rows: { readonly [T in TableName]: readonly TableRow[] };
}

async function readText(path: string): Promise<Parsed<string>> {
  try {
    return { value: await readFile(path, "utf8"), issues: [] };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return { issues: [error("file-missing", { path })] };
    if (code === "EISDIR") return { issues: [error("not-a-file", { path })] };
    return { issues: [error("file-unreadable", { path, cause: code ?? "unknown" })] };
  }
}

/** Reads every table of the folder: format, columns and cell types. `value` is left out where the folder is no record at all. */
export async function readRecord(dir: string): Promise<Parsed<RecordRows>> {
  const manifest = join(dir, "datapackage.json");
  const folder = await stat(dir).catch(() => undefined);
  if (!folder?.isDirectory()) return { issues: [error("record-missing", { path: dir })] };
  const json = await readText(manifest);
  if (json.value === undefined) return { issues: [error("record-missing", { path: dir }), ...json.issues] };
  const dataPackage = parseDataPackage(json.value, manifest);
  if (!dataPackage.value) return { issues: dataPackage.issues };
  if (dataPackage.value.resources.length === 0) {
    // Only imports of one's own: the small tables are those that ship with the program.
    const inherited = await readRecord(defaultRecordDir());
    if (!inherited.value) return inherited;
    return { value: { dataPackage: dataPackage.value, rows: inherited.value.rows }, issues: inherited.issues };
  }
  const issues: Issue[] = [];
  const read = await Promise.all(
    dataPackage.value.resources.map(async ({ name, path }) => {
      const file = await readText(join(dir, path));
      const table = file.value === undefined ? undefined : readTable(name, file.value);
      return { name, issues: [...file.issues, ...(table?.issues ?? [])], rows: table?.value ?? [] };
    }),
  );
  const rows = Object.fromEntries(TABLE_NAMES.map((t) => [t, [] as readonly TableRow[]])) as {
    [T in TableName]: readonly TableRow[];
  };
  for (const table of read) {
    issues.push(...table.issues);
    rows[table.name] = table.rows;
  }
  return { value: { dataPackage: dataPackage.value, rows }, issues };
}

/** Ids that appear twice, and cells that name a row that is not there. */
export function referenceIssues(rows: RecordRows["rows"]): Issue[] {
  const issues: Issue[] = [];
  const ids = new Map<TableName, Set<string>>();
  for (const table of TABLE_NAMES) {
    const seen = new Set<string>();
    ids.set(table, seen);
    for (const { row, fields } of rows[table]) {
      const id = String(fields.id);
      if (seen.has(id)) issues.push(error("row-duplicate", { table, row, id }));
      seen.add(id);
    }
  }
  for (const table of TABLE_NAMES)
    for (const column of COLUMNS[table]) {
      if (!column.references) continue;
      const known = ids.get(column.references);
      for (const { row, fields } of rows[table]) {
        const id = fields[column.field];
        if (id !== undefined && !known?.has(String(id)))
          issues.push(error("row-orphan", { table, row, column: column.name, id: String(id) }));
      }
    }
  return issues;
}

/**
 * The rows as the core types. The casts are sound because `readTable` has read every cell by `COLUMNS`, which names the fields of these
 * types; which of the open ids (measure, place, unit) are known is `verifyRecord`'s question.
 */
function tablesOf(rows: RecordRows["rows"]): RecordTables {
  const fieldsOf = (table: TableName): readonly unknown[] => rows[table].map((r) => r.fields);
  return {
    sources: fieldsOf("sources") as readonly Source[],
    figures: fieldsOf("figures") as readonly Figure[],
    events: fieldsOf("events") as readonly RecordedEvent[],
    projects: fieldsOf("projects") as readonly Project[],
    memberships: fieldsOf("memberships") as readonly Membership[],
    pledges: fieldsOf("pledges") as readonly Pledge[],
  };
}

/**
 * Opens the record in a folder, or on a cluster (`clickhouse://…`). A folder that is no record, a broken file, a cell of the wrong type, a
 * doubled id or an unknown source are issues, and then there is no value: half a record would give half the truth.
 */
export async function openRecord(dir: string, nodes = nodesOf): Promise<Parsed<OpenRecord>> {
  if (isClusterAddress(dir)) {
    const read = await readCluster(dir, nodes);
    if (!read.value) return { issues: read.issues };
    const { info, rows, imports, open } = read.value;
    return opened(dir, { info, rows, imports, open });
  }
  const read = await readRecord(dir);
  if (!read.value || read.issues.length > 0) return { issues: read.issues };
  const imports = importsOf(await readManifest(dir));
  const { dataPackage, rows } = read.value;
  return opened(dir, { info: dataPackage.info, rows, imports, open: bulkFiles(dir, imports) });
}

interface Contents extends Pick<BulkPart, "open"> {
  readonly info: RecordInfo;
  readonly rows: RecordRows["rows"];
  readonly imports: readonly ImportEntry[];
}

function opened(dir: string, { info, rows, imports, open }: Contents): Parsed<OpenRecord> {
  const issues = referenceIssues(rows);
  if (issues.length > 0) return { issues };
  const tables = tablesOf(rows);
  const store = imports.length === 0 ? memoryStore(tables) : recordStore(tables, bulkPart(open, imports));
  return { value: { dir, info, tables, imports, store }, issues: [] };
}
