import { join } from "node:path";
import type { Issue } from "../../core/index.js";
import { error } from "../../core/index.js";
import { parquetEngine, type QueryTable, StoreError } from "../../store/index.js";
import { sha256Of } from "../file-checksum.js";
import { type ImportedFile, importsOf, readManifest } from "./manifest.js";

/** Every imported file: is it there, byte for byte, and has it the rows that the manifest says? Counts by table. */
export async function verifyImports(
  dir: string,
): Promise<{ readonly issues: readonly Issue[]; readonly counts: { readonly [table: string]: number } }> {
  const issues: Issue[] = [];
  const counts: { [table: string]: number } = {};
  for (const { files } of importsOf(await readManifest(dir)))
    for (const file of files) {
      const cause = (await wrongBytes(join(dir, file.path), file)) ?? (await wrongRows(join(dir, file.path), file));
      if (cause !== undefined) issues.push(error("record-damaged", { path: file.path, cause }));
      counts[file.table] = (counts[file.table] ?? 0) + file.rows;
    }
  return { issues, counts };
}

async function wrongBytes(path: string, { sha256 }: ImportedFile): Promise<string | undefined> {
  try {
    return (await sha256Of(path)) === sha256 ? undefined : "its checksum is another one";
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "ENOENT" ? "the file is missing" : String(cause);
  }
}

async function wrongRows(path: string, { table, rows }: ImportedFile): Promise<string | undefined> {
  try {
    const engine = await parquetEngine(new Map<QueryTable, string[]>([[table, [path]]]), { threads: 1 });
    try {
      const [found] = await engine.rows(`SELECT count(*) AS n FROM ${table}`);
      return found?.n === rows ? undefined : `${found?.n} rows where ${rows} were written`;
    } finally {
      await engine.close();
    }
  } catch (cause) {
    if (cause instanceof StoreError) return cause.message;
    throw cause;
  }
}
