import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the record that ships with the program: `record/` beside the package's own package.json, wherever this file is run
 * from (`src/`, `dist/` or an installed package).
 */
export function defaultRecordDir(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, "record", "datapackage.json")) && dirname(dir) !== dir) dir = dirname(dir);
  return join(dir, "record");
}
