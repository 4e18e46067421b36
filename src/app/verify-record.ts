import type { Verification } from "../record/index.js";

export type { Verification };

/** Every row of a record against every rule; default: the record that ships with the program. */
export async function verifyRecord(dir?: string): Promise<Verification & { readonly dir: string }> {
  const record = await import("../record/index.js");
  const checked = dir ?? record.defaultRecordDir();
  return { dir: checked, ...(await record.verifyRecord(checked)) };
}
