import { basename } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { placeOfCode } from "../../src/places/index.js";
import type { SourceRow } from "../../src/sources/index.js";
import { headOf, sourceOf } from "../../src/sources/index.js";
import { type Fixture, fileAt, readWith, typesOf } from "./contract.js";

/** A fixture with what is usual: the variant is the partition, nothing is skipped. */
export const fixture = (path: string, variant: string, kept: number, rest: Partial<Fixture> = {}): Fixture => ({
  path: `test/fixtures/${path}`,
  variant,
  partition: variant,
  kept,
  skipped: {},
  ...rest,
});

/** The source of an id that must be there. */
export function known(id: string) {
  const source = sourceOf(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

type Values = Exclude<SourceRow, { readonly skipped: string }>["values"];

/** Values of the rows that a source makes of a file. */
export async function valuesOf(id: string, path: string): Promise<readonly Values[]> {
  const read = await readWith(known(id), fileAt(path), path);
  return read.rows.map((row) => row.values);
}

/** Where real files of the sources lie, unpacked or gzipped; not part of the project. */
export const REAL = "../shared/data";

/** Questions to the rows that the database makes of a big real file, which are `rows`; the rows themselves stay there. */
export async function askTable(id: string, file: string, ...questions: readonly string[]): Promise<readonly unknown[]> {
  const path = `${REAL}/${file}`;
  const recognised = known(id).recognise(await headOf(fileAt(path)));
  if (!recognised) throw new Error(`${id} does not recognise ${file}`);
  const reading = known(id).reading(recognised);
  if (reading.kind !== "table") throw new Error(`${file} is not read by the database`);
  const columns = Object.entries(reading.select(recognised)).map(([name, sql]) => `${sql} AS "${name}"`);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const from = `read_csv('${path}', delim='${reading.delimiter}', header=true, quote='"', escape='"', auto_detect=false, columns={${typesOf(reading)}})`;
  await connection.run(
    `CREATE TABLE rows AS SELECT ${columns.join(", ")} FROM ${from} WHERE ${reading.where ?? "true"}`,
  );
  const answers: unknown[] = [];
  for (const question of [`SELECT count(*) AS rows FROM ${from}`, ...questions]) {
    const found = await connection.runAndReadAll(question);
    answers.push(
      found.getRowsJson().map((row) => row.map((cell) => (/^-?\d+$/.test(String(cell)) ? Number(cell) : cell))),
    );
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}

/** Which of a source's codes, each with a year where codes change hands, stand for no place and are not said to. */
export const strangers = (id: string, coded: Iterable<readonly unknown[]>): readonly string[] => {
  const { codes, noPlaces = [] } = known(id);
  if (codes === "name") throw new Error("names are no codes");
  const unknown = [...coded].filter(
    ([code, year]) =>
      !noPlaces.includes(String(code)) &&
      placeOfCode(codes, String(code), typeof year === "number" ? year : undefined) === undefined,
  );
  return [...new Set(unknown.map(([code]) => String(code)))];
};

/** How many rows are kept and skipped of a real file. */
export async function countsOf(id: string, file: string) {
  const path = `${REAL}/${file}`;
  const { kept, skipped } = await readWith(known(id), fileAt(path), path);
  return { file: basename(file), kept, skipped };
}
