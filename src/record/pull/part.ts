/**
 * A download in progress: a folder with the bytes so far and with what the server said of them. Whoever works on it puts
 * its process number into the folder's name; a folder of a process that is no more may be taken over. Folders are renamed
 * in one step, so that two pulls never write to one file and nothing is lost with a killed one.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isAlive } from "../imports/commit.js";

/** What a server said of the bytes, so that it can be asked for the rest of the same. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the whole, where it said so. */
  readonly length?: number;
  readonly sha256?: string;
  /** Sent packed: what is on disk is not what the server counts, and cannot be resumed. */
  readonly packed?: boolean;
}

export interface Part {
  readonly folder: string;
  /** The file, under the name that sources know it by. */
  readonly path: string;
  readonly size: number;
  readonly validators: Validators;
}

export const downloadsIn = (dir: string): string => join(dir, "downloads");
export const addressKey = (url: string): string => createHash("sha256").update(url).digest("hex");
const SAID = "said.json";
const safe = (name: string): string => name.replace(/[^\w.+-]/g, "_");

/** What this very process is working on: its number alone may be one that a dead process had. */
const active = new Set<string>();

/** Folders of this address that nobody is working on. */
async function idle(dir: string, key: string): Promise<readonly string[]> {
  const names = await readdir(downloadsIn(dir)).catch(() => []);
  return names.filter((name) => {
    if (name === `${key}.part`) return true;
    const pid = new RegExp(`^${key}\\.(\\d+)-[\\w-]+\\.part$`).exec(name)?.[1];
    if (pid === undefined) return false;
    return Number(pid) === process.pid ? !active.has(name) : !isAlive(Number(pid));
  });
}

async function look(folder: string, file: string): Promise<Part> {
  const path = join(folder, safe(file));
  const size = await stat(path).then(
    (s) => s.size,
    () => 0,
  );
  const said = await readFile(join(folder, SAID), "utf8").catch(() => "{}");
  let validators: Validators = {};
  try {
    validators = JSON.parse(said) as Validators;
  } catch {
    // Cut while being written: then nothing is known of the bytes, and they are fetched anew.
  }
  return { folder, path, size, validators };
}

/** How much of an address an earlier pull has left. Touches nothing. */
export async function leftOf(dir: string, url: string, file: string): Promise<number> {
  const sizes = await Promise.all(
    (await idle(dir, addressKey(url))).map(async (name) => (await look(join(downloadsIn(dir), name), file)).size),
  );
  return Math.max(0, ...sizes);
}

/** Takes over what is left of an address, or begins; from now on the folder is this process's. */
export async function claim(dir: string, url: string, file: string): Promise<Part> {
  const key = addressKey(url);
  const name = `${key}.${process.pid}-${randomUUID().slice(0, 8)}.part`;
  const mine = join(downloadsIn(dir), name);
  active.add(name);
  await mkdir(downloadsIn(dir), { recursive: true });
  for (const left of await idle(dir, key)) {
    const taken = await rename(join(downloadsIn(dir), left), mine).then(
      () => true,
      () => false,
    );
    if (taken) return look(mine, file);
  }
  await mkdir(mine);
  return look(mine, file);
}

export const note = (part: Pick<Part, "folder">, validators: Validators): Promise<void> =>
  writeFile(join(part.folder, SAID), JSON.stringify(validators));

/** Leaves what came for the next pull; where another one has left some already, this is dropped. */
export async function leave(dir: string, url: string, part: Pick<Part, "folder">): Promise<void> {
  const idleName = join(downloadsIn(dir), `${addressKey(url)}.part`);
  await rename(part.folder, idleName).catch(() => rm(part.folder, { recursive: true, force: true }));
  active.delete(basename(part.folder));
}

/** It has been imported, or is of no use to anybody; nor is what earlier pulls have left of the address. */
export async function drop(dir: string, url: string, part: Pick<Part, "folder">): Promise<void> {
  const left = (await idle(dir, addressKey(url))).map((name) => join(downloadsIn(dir), name));
  for (const folder of [part.folder, ...left]) await rm(folder, { recursive: true, force: true });
  active.delete(basename(part.folder));
}
