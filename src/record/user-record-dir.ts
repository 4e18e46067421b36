import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { defaultRecordDir } from "./default-record-dir.js";
import { MANIFEST } from "./imports/manifest.js";

type Env = { readonly [name: string]: string | undefined };

/** Where imports go unless told otherwise: `KHORGOS_RECORD`, else the user's data folder (XDG Base Directory). */
export function userRecordDir(env: Env): string {
  if (env.KHORGOS_RECORD) return env.KHORGOS_RECORD;
  const data = env.XDG_DATA_HOME || (env.HOME ? join(env.HOME, ".local", "share") : join(homedir(), ".local", "share"));
  return join(data, "khorgos", "record");
}

/** The record in use: the one named, else the user's own where something was imported, else the one that ships. */
export function recordDirInUse(named: string | undefined, env: Env): string {
  if (named !== undefined) return named;
  const own = userRecordDir(env);
  return env.KHORGOS_RECORD || existsSync(join(own, MANIFEST)) ? own : defaultRecordDir();
}
