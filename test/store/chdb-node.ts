/** ClickHouse's newest dialect in the process, through chdb: `npm i --no-save chdb@3.4.0`, `KHORGOS_TEST_CHDB=1`. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClusterNode, OpenNode, SqlRow } from "../../src/store/index.js";

interface Session {
  query(sql: string, format?: string): string;
}

/** One data folder a process: all nodes share the session. */
export async function chdbNodes(): Promise<OpenNode> {
  const { Session: Open } = (await import("chdb" as string)) as { Session: new (path: string) => Session };
  const dir = mkdtempSync(join(tmpdir(), "khorgos-chdb-"));
  const session = new Open(join(dir, "data"));
  return async (host, database): Promise<ClusterNode> => {
    const ask = async (sql: string): Promise<readonly SqlRow[]> => {
      session.query(`USE ${database}`);
      const lines = session.query(sql, "JSONEachRow").split("\n");
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SqlRow);
    };
    return {
      name: host.name,
      ask,
      async *stream(sql) {
        yield await ask(sql);
      },
      run: async (sql) => void session.query(sql),
      async insert(table, rows) {
        const [within, own] = table.replaceAll('"', "").split(".");
        const columns = await ask(
          `SELECT name, type FROM system.columns WHERE database = '${within}' AND table = '${own}' ORDER BY position`,
        );
        const file = join(dir, "rows.bin");
        writeFileSync(file, rows);
        const structure = columns.map((c) => `"${c.name}" ${c.type}`).join(", ");
        session.query(`INSERT INTO ${table} SELECT * FROM file('${file}', 'RowBinary', '${structure}')`);
      },
      close: async () => {},
    };
  };
}
