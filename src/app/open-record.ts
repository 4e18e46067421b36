import type { Parsed } from "../core/index.js";
import type { OpenRecord } from "../record/index.js";

export type OpenedRecord = OpenRecord;

/**
 * Opens a record; default: the user's own where something was imported (`KHORGOS_RECORD`, or the user's data folder), else
 * the one that ships with the program. No value if any row could not be read.
 */
export async function openRecord(dir?: string): Promise<Parsed<OpenedRecord>> {
  const record = await import("../record/index.js");
  const opened = await record.openRecord(record.recordDirInUse(dir, process.env));
  return opened.issues.some((issue) => issue.severity === "error") ? { issues: opened.issues } : opened;
}
