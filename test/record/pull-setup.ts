/** What the tests of `pull` share: a record and a server for each, a pull against it, what is in the record after. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { dryRun, type PullQuery, pullSource, type World } from "../../src/record/index.js";
import { sourceOf } from "../../src/sources/index.js";
import { makeZip } from "../documents/make-zip.js";
import { type Server, startServer, worldFor } from "./pull-server.js";

const MIRRORED = ["cepii-baci", "un-comtrade", "world-bank", "un-votes", "imf-dip", "gdelt-2"];

/** Made anew before each test. */
export const at: { dir: string; record: string; server: Server } = { dir: "", record: "", server: {} as Server };

export function setUp(): void {
  beforeEach(async () => {
    at.dir = mkdtempSync(join(tmpdir(), "khorgos-pull-"));
    at.record = join(at.dir, "record");
    at.server = await startServer();
  });
  afterEach(async () => {
    await at.server.close();
    rmSync(at.dir, { recursive: true, force: true });
  });
}

export const fixture = (path: string): Buffer => readFileSync(join("test/fixtures", path));

function known(id: string) {
  const source = sourceOf(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

export async function pull(id: string, query: PullQuery = {}, more: Partial<World> = {}, mostBytes?: number) {
  const { world, waits } = worldFor(MIRRORED, at.server.base, more);
  const options = { world, ...(mostBytes === undefined ? {} : { mostBytes }) };
  const done = await pullSource(at.record, known(id), query, options);
  const codes = done.issues.map((i) => i.code);
  return { ...done, waits, codes, said: JSON.stringify(done.issues), file: done.value?.files[0] };
}

export const plan = (id: string, asked: PullQuery, env = {}) =>
  dryRun(at.record, known(id), asked, worldFor(MIRRORED, at.server.base, { env }).world);

interface Entry {
  readonly source: string;
  readonly partition: string;
  readonly kept: number;
}

/** Source, partition and rows of every import in the record. */
export function imported(): readonly string[] {
  const path = join(at.record, "datapackage.json");
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { khorgos: { imports: Entry[] } };
  return manifest.khorgos.imports.map((e) => `${e.source} ${e.partition} ${e.kept}`);
}

/** Downloads that are not done. */
export const downloads = (): readonly string[] =>
  existsSync(join(at.record, "downloads"))
    ? readdirSync(join(at.record, "downloads")).filter((n) => n.endsWith(".part"))
    : [];

export const BACI = "/DATA_DOWNLOAD/baci/data/BACI_HS92_V202301.zip";
export const query = { release: "202301" };
export const baciCsv = (rows: string): string => `t,i,j,k,v,q\n${rows}`;
/** Values without a pattern, so that the archive stays large. */
export const manyRows = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `2021,156,398,${100000 + i},${((i * 7919) % 100003) / 7},${(i * 104729) % 99991}\n`,
  ).join("");
export const baciZip = (csv = fixture("cepii-baci/BACI_HS92_Y2021_V202301.csv").toString()): Buffer =>
  makeZip([
    { name: "BACI_HS92_Y2021_V202301.csv", data: Buffer.from(csv) },
    { name: "country_codes_V202301.csv", data: fixture("cepii-baci/country_codes_V202301.csv") },
    { name: "Readme.txt", data: Buffer.from("BACI, by CEPII. Read the paper.\n") },
  ]);
