import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { BULK_TABLES, type BulkTableName } from "../../src/core/index.js";
import { isKnownPlace, parsePlace, placeOfCode } from "../../src/places/index.js";
import type {
  Cell,
  FileHead,
  Recognised,
  SourceDefinition,
  SourceFile,
  SourceRow,
  TableReading,
} from "../../src/sources/index.js";
import { headOf, SOURCES, SourceError } from "../../src/sources/index.js";

/** One file in a source's real format and what must come of it. */
export interface Fixture {
  /** Path from the repository's root. */
  readonly path: string;
  /** The mapping file that lies beside a user's own table. */
  readonly mapping?: string;
  readonly variant: string;
  readonly partition: string;
  readonly release?: string;
  /** Where the layout writes places in other codes than the source does. */
  readonly codes?: SourceDefinition["codes"];
  /** The format has no header, so that no column can have another name. */
  readonly headless?: true;
  readonly kept: number;
  readonly skipped: { readonly [why: string]: number };
}

export const bytesFile = (name: string, bytes: Uint8Array, chunk = 1 << 16): SourceFile => ({
  name,
  bytes: async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  },
});

/** A file from disk, unpacked where it is gzip, as the record hands it over. */
export function fileAt(path: string): SourceFile {
  const raw = readFileSync(path);
  return path.endsWith(".gz") ? bytesFile(basename(path, ".gz"), gunzipSync(raw)) : bytesFile(basename(path), raw);
}

/** A file's head, with the mapping that lies beside it. */
async function headWith(file: SourceFile, mapping: string | undefined): Promise<FileHead> {
  const head = await headOf(file);
  return mapping === undefined ? head : { ...head, mapping: readFileSync(mapping, "utf8") };
}

export interface Read {
  readonly rows: readonly Exclude<SourceRow, { readonly skipped: string }>[];
  readonly kept: number;
  readonly skipped: { [why: string]: number };
}

const SQL_TYPES = { text: "VARCHAR", int16: "SMALLINT", int32: "INTEGER", int64: "BIGINT", double: "DOUBLE" } as const;

/** The columns of a table reading as DuckDB wants them told. */
export const typesOf = (reading: TableReading): string =>
  Object.entries(reading.columns)
    .map(([name, type]) => `'${name.replaceAll("'", "''")}': '${SQL_TYPES[type]}'`)
    .join(", ");

/** A table reading, by DuckDB as the record does it. */
async function readTable(reading: TableReading, recognised: Recognised, path: string): Promise<Read> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const literal = (text: string): string => text.replaceAll("'", "''");
    const from = `read_csv('${literal(path)}', delim='${literal(reading.delimiter)}', header=true, quote='"', escape='"', auto_detect=false, columns={${typesOf(reading)}})`;
    const columns = Object.entries(reading.select(recognised)).map(([name, sql]) => `${sql} AS "${name}"`);
    const all = (await connection.runAndReadAll(`SELECT count(*)::DOUBLE AS n FROM ${from}`)).getRowObjectsJson();
    const where = reading.where === undefined ? "" : ` WHERE ${reading.where}`;
    const found = (await connection.runAndReadAll(`SELECT ${columns.join(", ")} FROM ${from}${where}`)).getRowObjects();
    const plain = (v: unknown): Cell =>
      typeof v === "bigint" ? Number(v) : v === null || typeof v === "number" ? v : String(v);
    const rows = found.map((row) => ({
      table: reading.table,
      values: Object.fromEntries(Object.entries(row).map(([name, v]) => [name, plain(v)])),
    }));
    const left = Number(all[0]?.n) - rows.length;
    return { rows, kept: rows.length, skipped: left === 0 ? {} : { [reading.whyNot ?? "?"]: left } };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Reads a file with a source, as recognised; `path` only for readings that DuckDB does. */
export async function readWith(
  source: SourceDefinition,
  file: SourceFile,
  path?: string,
  mapping?: string,
): Promise<Read> {
  const recognised = source.recognise(await headWith(file, mapping));
  if (!recognised) throw new Error(`${source.id} does not recognise ${file.name}`);
  const reading = source.reading(recognised);
  if (reading.kind === "table") return readTable(reading, recognised, path ?? "");
  const rows: Exclude<SourceRow, { readonly skipped: string }>[] = [];
  const skipped: { [why: string]: number } = {};
  for await (const row of reading.rows(file, recognised)) {
    if ("skipped" in row) skipped[row.skipped] = (skipped[row.skipped] ?? 0) + 1;
    else rows.push(row);
  }
  return { rows, kept: rows.length, skipped };
}

function resolves(source: SourceDefinition, code: string, year: number | undefined): boolean {
  if (source.noPlaces?.includes(code)) return true;
  if (source.codes !== "name") return placeOfCode(source.codes, code, year) !== undefined;
  const named = source.names?.[code];
  return named === undefined ? parsePlace(code).value !== undefined : isKnownPlace(named);
}

const INTEGERS: { readonly [type: string]: number } = { int8: 127, int16: 32_767, int32: 2 ** 31 - 1, int64: 2 ** 53 };

/** What is wrong with a cell for a column of a bulk table. */
function cellProblem(
  source: SourceDefinition,
  type: string,
  given: Cell,
  year: number | undefined,
): string | undefined {
  // Codes of places may be whole numbers, where the database reads them as such.
  const cell = type === "place" && typeof given === "number" ? String(given) : given;
  const most = INTEGERS[type];
  if (most !== undefined)
    return Number.isInteger(cell) && Math.abs(cell as number) <= most ? undefined : `${cell} is no ${type}`;
  if (type === "double") return Number.isFinite(cell) ? undefined : `${cell} is no number`;
  if (typeof cell !== "string" || cell === "") return `${JSON.stringify(cell)} is no text`;
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? undefined : `${cell} is no date`;
  if (type === "place") return resolves(source, cell, year) ? undefined : `${cell} is no place`;
  return cell === cell.trim() ? undefined : `"${cell}" has spaces around`;
}

/** What is wrong with a row, column by column. */
export function rowProblems(
  source: SourceDefinition,
  table: BulkTableName,
  values: { readonly [c: string]: Cell },
): string[] {
  const columns: readonly { name: string; type: string; optional?: true }[] = BULK_TABLES[table].columns;
  const known = new Set(columns.filter((c) => c.type !== "side").map((c) => c.name));
  const problems = Object.keys(values)
    .filter((c) => !known.has(c))
    .map((c) => `${table} has no ${c}`);
  const year = typeof values.year === "number" ? values.year : undefined;
  for (const { name, type, optional } of columns) {
    if (type === "side") continue;
    const cell = values[name] ?? null;
    const problem = cell === null ? (optional ? undefined : "missing") : cellProblem(source, type, cell, year);
    if (problem !== undefined) problems.push(`${table}.${name}: ${problem}`);
    const range = source.ranges?.[name];
    if (range && typeof cell === "number" && (cell < range[0] || cell > range[1]))
      problems.push(`${table}.${name}: ${cell} is outside ${range.join("…")}`);
  }
  return problems;
}

/** Keys that two rows share. */
export function doubleKeys(read: Read): string[] {
  const seen = new Set<string>();
  const double = new Set<string>();
  for (const { table, values } of read.rows) {
    const key = `${table}: ${BULK_TABLES[table].key.map((c) => values[c] ?? "").join("|")}`;
    if (seen.has(key)) double.add(key);
    seen.add(key);
  }
  return [...double];
}

/** Reads a damaged file; anything but a clean reading, a refusal or a shrug is a bug. */
async function outcome(
  source: SourceDefinition,
  file: SourceFile,
  mapping: string | undefined,
): Promise<"read" | "refused" | "not recognised"> {
  try {
    const recognised = source.recognise(await headWith(file, mapping));
    if (!recognised) return "not recognised";
    const reading = source.reading(recognised);
    if (reading.kind === "table") return "read";
    for await (const row of reading.rows(file, recognised)) void row;
    return "read";
  } catch (thrown) {
    if (thrown instanceof SourceError) return "refused";
    throw thrown;
  }
}

const HTML = Buffer.from(
  "<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad Gateway, try later</body></html>\n",
);

/** The file with its first line scrambled: every column has another name. */
function otherColumns(bytes: Buffer): Buffer {
  const end = bytes.indexOf("\n");
  return Buffer.concat([
    Buffer.from(
      bytes
        .subarray(0, end)
        .toString("latin1")
        .replace(/[A-Za-z]+/g, "Qq"),
      "latin1",
    ),
    bytes.subarray(end),
  ]);
}

function metadataTests(source: SourceDefinition): void {
  it("says who it is, whose it is, and on which terms", () => {
    const { origin } = source;
    expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [
      origin.title,
      origin.producer,
      origin.citationFull,
      origin.attributionShort,
      origin.license.name,
    ])
      expect(text.length).toBeGreaterThan(2);
    expect(origin.description.length).toBeGreaterThan(40);
    expect(origin.urlMain).toMatch(/^https:\/\//);
    expect(source.traps.length).toBeGreaterThan(0);
    for (const trap of source.traps) expect(trap).toMatch(/^[A-Z].*\.$/s);
    expect(source.tables.length).toBeGreaterThan(0);
    expect(SOURCES).toContain(source);
    for (const place of Object.values(source.names ?? {})) expect([place, isKnownPlace(place)]).toEqual([place, true]);
  });
}

function fixtureTests(source: SourceDefinition, fixture: Fixture): void {
  const file = fileAt(fixture.path);
  it("is recognised, by this source alone", async () => {
    const head = await headWith(file, fixture.mapping);
    const { variant, partition, release, codes } = fixture;
    const { header: _, ...found } = source.recognise(head) ?? {};
    expect(found).toEqual({
      variant,
      partition,
      ...(release === undefined ? {} : { release }),
      ...(codes === undefined ? {} : { codes }),
    });
    expect(SOURCES.filter((s) => s.recognise(head) !== undefined).map((s) => s.id)).toEqual([source.id]);
  });
  it("is read whole: every row kept, or skipped and counted", async () => {
    const read = await readWith(source, file, fixture.path, fixture.mapping);
    expect({ kept: read.kept, skipped: read.skipped }).toEqual({ kept: fixture.kept, skipped: fixture.skipped });
    for (const { table } of read.rows) expect(source.tables).toContain(table);
    const coded = { ...source, codes: fixture.codes ?? source.codes };
    expect(read.rows.flatMap(({ table, values }) => rowProblems(coded, table, values))).toEqual([]);
    expect(doubleKeys(read)).toEqual([]);
  });
  it("gives the same rows however the bytes arrive", async () => {
    const raw = readFileSync(fixture.path);
    const bytes = fixture.path.endsWith(".gz") ? gunzipSync(raw) : raw;
    const whole = await readWith(source, bytesFile(file.name, bytes), fixture.path, fixture.mapping);
    const dripped = await readWith(source, bytesFile(file.name, bytes, 7), fixture.path, fixture.mapping);
    expect(dripped).toEqual(whole);
  });
  it("is refused or not recognised when cut short, replaced by a web page, or with other columns", async () => {
    const raw = readFileSync(fixture.path);
    const bytes = fixture.path.endsWith(".gz") ? gunzipSync(raw) : raw;
    const text = (await headOf(file)).kind === "csv";
    const cut = text ? bytes.lastIndexOf("\n", bytes.length - 2) + 2 : Math.floor(bytes.length / 2);
    const table = source.reading({ variant: fixture.variant, partition: fixture.partition }).kind === "table";
    if (!table)
      expect(await outcome(source, bytesFile(file.name, bytes.subarray(0, cut)), fixture.mapping)).not.toBe("read");
    expect(await outcome(source, bytesFile(file.name, HTML), fixture.mapping)).not.toBe("read");
    if (text && !fixture.headless)
      expect(await outcome(source, bytesFile(file.name, otherColumns(bytes)), fixture.mapping)).not.toBe("read");
    expect(["read", "refused", "not recognised"]).toContain(
      await outcome(source, bytesFile(file.name, Buffer.alloc(0)), fixture.mapping),
    );
  });
}

/** Bytes changed here and there, always in the same places. */
function* spoiled(bytes: Uint8Array, times: number): Iterable<Uint8Array> {
  let seed = bytes.length;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < times; i++) {
    const copy = Uint8Array.from(bytes);
    for (let n = next(4); n >= 0; n--) copy[next(copy.length)] = next(256);
    yield next(3) === 0 ? copy.subarray(0, next(copy.length)) : copy;
  }
}

function spoilTests(source: SourceDefinition, fixture: Fixture): void {
  it("is read or refused, and nothing else, with bytes changed anywhere", async () => {
    const raw = readFileSync(fixture.path);
    const bytes = fixture.path.endsWith(".gz") ? gunzipSync(raw) : raw;
    const { name } = fileAt(fixture.path);
    for (const other of spoiled(bytes, /\.xlsx?$/.test(name) ? 12 : 60))
      expect(["read", "refused", "not recognised"]).toContain(
        await outcome(source, bytesFile(name, other), fixture.mapping),
      );
  });
}

/** The suite that every public source passes, with its fixtures. */
export function testContract(source: SourceDefinition, fixtures: readonly Fixture[]): void {
  describe(`source ${source.id}`, () => {
    metadataTests(source);
    describe.each(fixtures.map((f) => [f.path, f] as const))("%s", (_, fixture) => {
      fixtureTests(source, fixture);
      spoilTests(source, fixture);
    });
  });
}
