import type { BulkEngine, Sql } from "../engine.js";
import type { ClusterNode } from "./node.js";

const textOf = (sql: Sql): string => (typeof sql === "string" ? sql : sql.clickhouse);

/** The bulk tables on a server, which asks the other shards itself. */
export const clickhouseEngine = (node: ClusterNode): BulkEngine => ({
  dialect: "clickhouse",
  rows: (sql) => node.ask(textOf(sql)),
  stream: (sql) => node.stream(textOf(sql)),
  close: () => node.close(),
});
