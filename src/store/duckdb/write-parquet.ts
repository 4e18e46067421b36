import { name, text } from "../sql.js";
import { openDatabase, run, storeError } from "./database.js";

export interface ParquetColumn {
  readonly name: string;
  readonly type: "text" | "int32" | "double";
}

const CHUNK = 2048;

/**
 * Writes rows, cells in the order of the columns, as a Parquet file. Rows wait in a table that goes to disk beside the
 * file where memory does not hold it.
 */
export async function writeParquet(
  path: string,
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<readonly (readonly (string | number | null)[])[]>,
): Promise<void> {
  const { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } = await import("@duckdb/node-api");
  const types = columns.map(({ type }) => ({ text: VARCHAR, int32: INTEGER, double: DOUBLE })[type]);
  const database = await openDatabase({ memory: "1GB", spill: `${path}.spill` });
  const { connection } = database;
  try {
    const declared = columns.map((c, n) => `${name(c.name)} ${String(types[n])}`);
    await run(connection, `CREATE TABLE rows (${declared.join(", ")})`);
    const appender = await connection.createAppender("rows");
    for await (const some of rows)
      for (let at = 0; at < some.length; at += CHUNK) {
        const part = some.slice(at, at + CHUNK);
        const chunk = DuckDBDataChunk.create(types, part.length);
        for (let n = 0; n < columns.length; n++)
          chunk.setColumnValues(
            n,
            part.map((row) => row[n] ?? null),
          );
        appender.appendDataChunk(chunk);
      }
    appender.closeSync();
    await run(connection, `COPY rows TO ${text(path)} (FORMAT parquet)`);
  } catch (cause) {
    throw storeError(cause);
  } finally {
    database.close();
  }
}
