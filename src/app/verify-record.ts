import type { Verification } from "../record/index.js";

export type { Verification };

/** Every row and file of a record against every rule; default: the record in use. */
export async function verifyRecord(dir?: string): Promise<Verification & { readonly dir: string }> {
  const record = await import("../record/index.js");
  const checked = record.recordDirInUse(dir, process.env);
  return { dir: checked, ...(await record.verifyRecord(checked)) };
}
