import { openDatabase } from "./database.js";

/** Holds a file as long as this process lives, or until released: a second holder is refused. */
export async function holdFile(path: string): Promise<{ readonly release: () => void }> {
  const database = await openDatabase({ memory: "64MB", threads: 1 }, path);
  return { release: database.close };
}
