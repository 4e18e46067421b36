/** A record that lies on a cluster: the same rows and imports, read from there. */
import type { Issue, Parsed } from "../../core/index.js";
import { error } from "../../core/index.js";
import {
  type BulkEngine,
  type ClusterAddress,
  httpNodes,
  isClusterAddress,
  type OpenNode,
  openCluster,
  parseClusterAddress,
  QUERY_TABLES,
  type RecordRow,
  type RecordTables,
  StoreError,
} from "../../store/index.js";
import { TABLE_NAMES, type TableName } from "../columns.js";
import type { RecordInfo } from "../data-package.js";
import type { ImportEntry } from "../imports/manifest.js";
import type { TableRow } from "../read-table.js";

export { isClusterAddress };

/** The password comes from the environment alone, so that it is never typed or shown. */
const PASSWORD = "KHORGOS_CLICKHOUSE_PASSWORD";

export const nodesOf = (address: ClusterAddress): OpenNode => httpNodes(address, process.env[PASSWORD] ?? "");

export interface ClusterContents {
  readonly info: RecordInfo;
  readonly rows: { readonly [T in TableName]: readonly TableRow[] };
  readonly imports: readonly ImportEntry[];
  readonly open: () => Promise<BulkEngine>;
}

/** What a record is, as rows of JSON. */
export function rowsOfRecord(
  info: RecordInfo,
  tables: RecordTables,
  imports: readonly ImportEntry[],
): readonly RecordRow[] {
  const row =
    (kind: string) =>
    (value: unknown): RecordRow => ({ kind, json: JSON.stringify(value) });
  return [
    row("info")(info),
    ...TABLE_NAMES.flatMap((table) => (tables[table] as readonly unknown[]).map(row(table))),
    ...imports.map(row("imports")),
  ];
}

/** Problems of storage as data; a mistake of the program goes on up. */
export function storageIssue(cause: unknown): Issue {
  if (!(cause instanceof StoreError)) throw cause;
  return error("storage-failed", { cause: cause.message, reason: cause.reason });
}

export async function readCluster(text: string, nodes = nodesOf): Promise<Parsed<ClusterContents>> {
  const address = parseClusterAddress(text);
  if (!address.value) return { issues: address.issues };
  try {
    const { rows, open } = await openCluster(address.value, nodes(address.value));
    const of = (kind: string): readonly unknown[] =>
      rows.filter((r) => r.kind === kind).map((r) => JSON.parse(r.json) as unknown);
    // The header is row 1, as a spreadsheet counts.
    const tableRows = (table: TableName): readonly TableRow[] =>
      of(table).map((fields, i) => ({ row: i + 2, fields: fields as TableRow["fields"] }));
    const tables = Object.fromEntries(TABLE_NAMES.map((t) => [t, tableRows(t)])) as unknown as ClusterContents["rows"];
    const [info] = of("info");
    return {
      value: { info: info as RecordInfo, rows: tables, imports: of("imports") as readonly ImportEntry[], open },
      issues: [],
    };
  } catch (cause) {
    return { issues: [storageIssue(cause)] };
  }
}

/** Has every table the rows that were imported into it? */
export async function verifyCluster(
  text: string,
  { imports, open }: ClusterContents,
): Promise<{ readonly issues: readonly Issue[]; readonly counts: { readonly [table: string]: number } }> {
  const expected = new Map<string, number>();
  for (const { files } of imports) for (const f of files) expected.set(f.table, (expected.get(f.table) ?? 0) + f.rows);
  try {
    const engine = await open();
    try {
      const issues: Issue[] = [];
      for (const table of QUERY_TABLES) {
        const [found] = await engine.rows(`SELECT count(*) AS n FROM ${table}`);
        const rows = expected.get(table) ?? 0;
        if (found?.n !== rows)
          issues.push(
            error("record-damaged", { path: text, cause: `${table}: ${found?.n} rows where ${rows} were pushed` }),
          );
      }
      return { issues, counts: Object.fromEntries(expected) };
    } finally {
      await engine.close();
    }
  } catch (cause) {
    return { issues: [storageIssue(cause)], counts: {} };
  }
}
