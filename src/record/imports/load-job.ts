/** One recognised file into Parquet files of its own, checked; the record is not touched yet. */
import { join } from "node:path";
import { BULK_TABLES, type BulkTableName, error, GROUP_IDS, type Issue, warning } from "../../core/index.js";
import { placeCodes } from "../../places/index.js";
import type { Recognised, SourceDefinition, TableReading } from "../../sources/index.js";
import { type Loaded, type Loader, type LoadOrder, type QueryTable, TOTALS } from "../../store/index.js";
import type { InputFile } from "./input-files.js";
import { stageRows } from "./stage-rows.js";

export interface Job {
  readonly file: InputFile;
  readonly source: SourceDefinition;
  readonly recognised: Recognised;
}

/** Checked files that wait to be swapped in, with the account of every row read. */
export interface Staging {
  readonly files: readonly { readonly table: QueryTable; readonly path: string; readonly rows: number }[];
  readonly read: number;
  readonly kept: number;
  readonly skipped: { readonly [reason: string]: number };
}

/** More unknown places than this, and the codes were probably misread. */
const MOST_UNKNOWN = 0.05;

export async function loadJob(
  work: string,
  job: Job,
  loader: Loader,
  onCheck: () => void,
): Promise<{ readonly staging?: Staging; readonly issues: readonly Issue[] }> {
  const { file, source, recognised } = job;
  const reading = source.reading(recognised);
  const staged =
    reading.kind === "rows"
      ? await stageRows(source, reading, file, recognised, loader)
      : { tables: [reading.table], read: 0, skipped: {} };
  onCheck();
  const issues: Issue[] = [];
  const skipped: { [reason: string]: number } = { ...staged.skipped };
  const files: Staging["files"][number][] = [];
  let [read, kept] = [staged.read, 0];
  for (const table of staged.tables) {
    const order = orderOf(job, table, work, reading.kind === "table" ? reading : undefined);
    const loaded = await loader.load(order);
    if (reading.kind === "table") read += loaded.read;
    kept += loaded.kept;
    for (const [reason, n] of Object.entries(loaded.skipped)) skipped[reason] = (skipped[reason] ?? 0) + n;
    issues.push(...problemsOf(job, loaded));
    if (loaded.kept > 0) files.push({ table, path: order.target, rows: loaded.kept });
    if (order.totals !== undefined && loaded.totals > 0)
      files.push({ table: TOTALS, path: order.totals, rows: loaded.totals });
  }
  const isEmpty = read === 0 || issues.some((i) => i.severity === "error");
  if (kept === 0 && isEmpty)
    return { issues: [...issues, error("input-empty", { path: file.name, source: source.id })] };
  return { staging: { files, read, kept, skipped }, issues };
}

function orderOf(
  { file, source, recognised }: Job,
  table: BulkTableName,
  work: string,
  reading?: TableReading,
): LoadOrder {
  const columns = new Set(BULK_TABLES[table].columns.map((c): string => c.name));
  const order = {
    table,
    source: source.id,
    codes: reading ? codesOf(source) : ownIds(),
    noPlaces: source.noPlaces ?? [],
    ranges: Object.fromEntries(Object.entries(source.ranges ?? {}).filter(([column]) => columns.has(column))),
    target: join(work, `${table}.parquet`),
    ...(table === "flows" ? { totals: join(work, `${TOTALS}.parquet`), sumsUp: source.sumsUp === true } : {}),
  };
  if (!reading) return order;
  const { delimiter, where, whyNot } = reading;
  return {
    ...order,
    file: {
      path: file.path,
      delimiter,
      columns: reading.columns,
      select: reading.select(recognised),
      ...(where === undefined ? {} : { where }),
      ...(whyNot === undefined ? {} : { whyNot }),
    },
  };
}

/** All codes of the system that a source uses; names are listed by the source itself. */
const codesOf = ({ codes, names = {} }: SourceDefinition): ReadonlyMap<string, string> =>
  codes === "name" ? new Map(Object.entries(names)) : placeCodes(codes);

/** Rows that were staged one by one have our ids already. */
const ownIds = (): ReadonlyMap<string, string> =>
  new Map([...placeCodes("iso3").values(), ...GROUP_IDS].map((id) => [id, id]));

function problemsOf({ file, source }: Job, { problems, read }: Loaded): Issue[] {
  return problems.map(({ kind, column, count, example }) => {
    const params = { path: file.name, source: source.id, kind, column, count, example };
    const tolerable = kind === "unknown-place" && count <= read * MOST_UNKNOWN;
    return tolerable ? warning("input-problem", params) : error("input-problem", params);
  });
}
