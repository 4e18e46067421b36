import type { Issue, Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import type { OpenRecord } from "../record/index.js";
import type { StoreError } from "../store/index.js";

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

/** What a database could not answer, as data; nothing for any other mistake. Told by its name, so that nothing is loaded for it. */
export function storageIssue(cause: unknown): Issue | undefined {
  if (!(cause instanceof Error) || cause.name !== "StoreError") return undefined;
  return error("storage-failed", { cause: cause.message, reason: (cause as StoreError).reason });
}
