import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultRecordDir } from "../../src/record/index.js";

/** Runs a test on a copy of the default record, which is deleted afterwards. */
export async function onCopy<T>(run: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "khorgos-record-"));
  try {
    await cp(defaultRecordDir(), dir, { recursive: true });
    return await run(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Rewrites one file of a record; it fails where nothing changes, so that no damage is silently missed. */
export async function edit(dir: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(dir, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  await writeFile(path, after);
}

/** Replaces a cell of the row with an id, in a table without quoted cells before it. */
export const setCell =
  (id: string, column: string, value: string) =>
  (text: string): string => {
    const lines = text.split("\n");
    const at = (lines[0] ?? "").split(",").indexOf(column);
    return lines
      .map((line) => {
        if (!line.startsWith(`${id},`)) return line;
        const cells = line.split(",");
        cells[at] = value;
        return cells.join(",");
      })
      .join("\n");
  };
