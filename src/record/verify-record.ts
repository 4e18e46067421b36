import type { Issue, Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import { type ClusterContents, isClusterAddress, readCluster, verifyCluster } from "./cluster/cluster-record.js";
import { COLUMNS, TABLE_NAMES, type TableName } from "./columns.js";
import { verifyImports } from "./imports/verify-imports.js";
import { duplicateKeys, unusedSources } from "./key-checks.js";
import { type RecordRows, readRecord, referenceIssues } from "./open-record.js";
import { rowProblems } from "./row-checks.js";

/** What `verifyRecord` found: the problems, and how many rows each table has. */
export interface Verification {
  readonly issues: readonly Issue[];
  readonly counts: { readonly [table: string]: number };
}

/** The datapackage.json must declare the columns that the files have, in their order. */
function declarationIssues({ dataPackage }: RecordRows): Issue[] {
  return dataPackage.resources.flatMap(({ name, path, fields }) => {
    const expected = COLUMNS[name].map((c) => c.name);
    if (expected.join() === fields.join()) return [];
    const odd = fields.find((f, i) => f !== expected[i]) ?? expected[fields.length] ?? "";
    return [error("record-damaged", { path, cause: `datapackage.json declares other fields ("${odd}")` })];
  });
}

/**
 * Checks a record row by row: known places, measures, units and periods; sources and other references that exist; no doubled id, no
 * doubled key; digits that fit the value; values in their range; a datapackage.json that says what the files hold.
 */
export async function verifyRecord(dir: string): Promise<Verification> {
  const cluster = isClusterAddress(dir) ? await readCluster(dir) : undefined;
  const read = cluster ? asRows(cluster) : await readRecord(dir);
  const counts = Object.fromEntries(TABLE_NAMES.map((t) => [t, read.value?.rows[t].length ?? 0])) as {
    [T in TableName]: number;
  };
  if (!read.value) return { issues: read.issues, counts };
  const { rows } = read.value;
  const issues: Issue[] = [...read.issues, ...declarationIssues(read.value), ...referenceIssues(rows)];
  for (const table of TABLE_NAMES)
    for (const { row, fields } of rows[table])
      for (const [column, cause] of rowProblems(table, fields))
        issues.push(error("row-invalid", { table, row, column, cause }));
  issues.push(...duplicateKeys(rows), ...unusedSources(rows));
  const imported = cluster?.value ? await verifyCluster(dir, cluster.value) : await verifyImports(dir);
  return { issues: [...issues, ...imported.issues], counts: { ...counts, ...imported.counts } };
}

/** A cluster keeps no files, so no datapackage.json that could say something else. */
const asRows = ({ value, issues }: Parsed<ClusterContents>): Parsed<RecordRows> => ({
  ...(value ? { value: { dataPackage: { info: value.info, resources: [] }, rows: value.rows } } : {}),
  issues,
});
