import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that is there whole or not at all: written beside, flushed, then renamed over the old one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

/** A rename is only safe against a power cut once its folder is flushed; some systems cannot open folders. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows: renames are journalled there.
  }
}
