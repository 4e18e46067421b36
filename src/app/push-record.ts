import type { Parsed } from "../core/index.js";
import type { PushOptions, PushReport } from "../record/index.js";

export type { PushReport };

/** Brings a record (default: the one in use) onto a ClickHouse cluster: `clickhouse://[user@]host:port[,host:port…]/database`. */
export async function pushRecord(
  to: string,
  options: PushOptions & { readonly record?: string | undefined } = {},
): Promise<Parsed<PushReport>> {
  const record = await import("../record/index.js");
  return record.pushRecord(record.recordDirInUse(options.record, process.env), to, options);
}
