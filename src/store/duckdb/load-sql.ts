/** The SQL of a load: places resolved, cells cast, rows sorted. */
import { BULK_TABLES, type BulkColumn, type BulkTableName } from "../../core/index.js";
import { list, name, text } from "../sql.js";
import { DUCKDB_TYPES } from "./parquet-engine.js";

export interface LoadSpec {
  readonly table: BulkTableName;
  /** A relation with the table's columns, places as the source's codes. */
  readonly relation: string;
  /** Expressions of the relation that are one and the same text in every row: `direction` → `'X'`. */
  readonly constants: ReadonlyMap<string, string>;
  /** The cells of the relation are text, as staged; else they are what the file's own expressions make of them. */
  readonly isStaged: boolean;
  readonly source: string;
  /** Codes that stand for no place: left out, no problem. */
  readonly noPlaces: readonly string[];
}

const columnsOf = (table: BulkTableName): readonly BulkColumn[] => BULK_TABLES[table].columns;
const isPlace = (c: BulkColumn): boolean => c.type === "place";
const isSide = (c: BulkColumn): boolean => c.type === "side";
const isTyped = (c: BulkColumn): boolean => !["text", "place", "side"].includes(c.type);
const placesOf = (table: BulkTableName): readonly BulkColumn[] => columnsOf(table).filter(isPlace);

/** The columns that a source fills. */
export const stagedColumns = (table: BulkTableName): readonly string[] =>
  columnsOf(table)
    .filter((c) => !isSide(c))
    .map((c) => c.name);

const asText = (c: BulkColumn): string => `NULLIF(CAST(s.${name(c.name)} AS VARCHAR), '')`;
const code = (c: BulkColumn): string => name(`${c.name}_code`);
const raw = (c: BulkColumn): string => name(`${c.name}_raw`);
/** The place's number in alphabetical order: whole numbers sort several times faster than text. */
const rank = (place: string): string => name(`${place}_n`);

/** The two places of a row that has both. */
function pairOf(table: BulkTableName): readonly [string, string] | undefined {
  if (!columnsOf(table).some(isSide)) return undefined;
  const names = placesOf(table).map((c) => c.name);
  return names.includes("subject") ? ["subject", "counterpart"] : [names[0] as string, names[1] as string];
}

/** Cells cast once, places as ids (NULL where unknown); beside them what the source wrote. */
function resolved({ table, relation, isStaged, constants }: LoadSpec): string {
  const cells = columnsOf(table).flatMap((c): string[] => {
    const own = name(c.name);
    if (isSide(c) || constants.has(c.name)) return [];
    if (isPlace(c)) return [`c_${c.name}.id AS ${own}`, `c_${c.name}.n AS ${rank(c.name)}`, `s.${own} AS ${code(c)}`];
    if (!isTyped(c)) return [`${isStaged ? asText(c) : `s.${own}`} AS ${own}`];
    if (!isStaged) return [`TRY_CAST(s.${own} AS ${DUCKDB_TYPES[c.type]}) AS ${own}`];
    return [`TRY_CAST(${asText(c)} AS ${DUCKDB_TYPES[c.type]}) AS ${own}`, `${asText(c)} AS ${raw(c)}`];
  });
  const joins = placesOf(table).map((c) => `LEFT JOIN codes c_${c.name} ON c_${c.name}.code = s.${name(c.name)}`);
  return `SELECT ${cells.join(", ")} FROM ${relation} s ${joins.join(" ")}`;
}

/** What must not be, in order: the first that applies is why a row is left out. */
function faults(spec: LoadSpec): readonly (readonly [condition: string, reason: string])[] {
  const { table, noPlaces, isStaged, constants } = spec;
  const found: (readonly [string, string])[] = [];
  const isAbsent = (c: BulkColumn): string => `coalesce(CAST(${code(c)} AS VARCHAR), '') = ''`;
  for (const c of placesOf(table)) {
    if (noPlaces.length > 0) found.push([`CAST(${code(c)} AS VARCHAR) IN ${list(noPlaces)}`, "not-a-place"]);
    const missing = `${name(c.name)} IS NULL`;
    if (!c.optional) found.push([`${missing} AND ${isAbsent(c)}`, `no-cell ${c.name}`]);
    found.push([c.optional ? `${missing} AND NOT (${isAbsent(c)})` : missing, `unknown-place ${c.name}`]);
  }
  const pair = pairOf(table);
  if (pair) found.push([`${rank(pair[0])} = ${rank(pair[1])}`, "not-a-dyad"]);
  for (const c of columnsOf(table)) {
    if (isSide(c) || isPlace(c) || constants.has(c.name)) continue;
    const missing = `${name(c.name)} IS NULL`;
    if (isTyped(c) && isStaged) found.push([`${missing} AND ${raw(c)} IS NOT NULL`, `bad-cell ${c.name}`]);
    if (!c.optional) found.push([missing, `no-cell ${c.name}`]);
  }
  return found;
}

/** Rows left out, by reason, with one example each. */
export const reasonsSql = (spec: LoadSpec): string => {
  const codes = placesOf(spec.table).map((c) => `CAST(${code(c)} AS VARCHAR)`);
  const cells = columnsOf(spec.table).flatMap((c) => {
    if (isSide(c) || spec.constants.has(c.name)) return [];
    return [isPlace(c) ? code(c) : isTyped(c) && spec.isStaged ? raw(c) : name(c.name)];
  });
  const example = `concat_ws(' ', ${cells.join(", ")})`;
  const cases = faults(spec).map(([condition, reason]) => `WHEN ${condition} THEN ${text(reason)}`);
  const unknown = placesOf(spec.table).map(
    (c) => `CASE WHEN ${name(c.name)} IS NULL THEN CAST(${code(c)} AS VARCHAR) END`,
  );
  const named = codes.length > 0 ? `concat_ws('/', ${unknown.join(", ")})` : "NULL";
  return `SELECT reason, count(*) AS n, min(left(${example}, 200)) AS example,
    array_to_string(list_sort(list_distinct(list(${named}) FILTER (reason LIKE 'unknown-place%')))[1:20], ', ') AS codes
    FROM (SELECT *, CASE ${cases.join(" ")} END AS reason FROM (${resolved(spec)})) WHERE reason IS NOT NULL
    GROUP BY reason ORDER BY n DESC, reason`;
};

/** A text that is the same in every row costs next to nothing as a value of an ENUM. */
const constant = (value: string): string => `CAST(${text(value)} AS ENUM (${text(value)}))`;

/** One sorted Parquet file of all rows that are kept. */
export function copySql(spec: LoadSpec, target: string): string {
  const { table, source, constants } = spec;
  const pair = pairOf(table);
  const cells = columnsOf(table).map((c) => {
    const fixed = constants.get(c.name);
    if (fixed !== undefined)
      return `${isTyped(c) ? `CAST(${text(fixed)} AS ${DUCKDB_TYPES[c.type]})` : constant(fixed)} AS ${name(c.name)}`;
    if (!isSide(c) || !pair) return name(c.name);
    const [first, second] = (c.name === "lo" ? pair : [pair[1], pair[0]]) as [string, string];
    return `CASE WHEN ${rank(pair[0])} < ${rank(pair[1])} THEN ${name(first)} ELSE ${name(second)} END AS ${name(c.name)}`;
  });
  const order = BULK_TABLES[table].order.flatMap((column) => {
    if (constants.has(column)) return [];
    if (pair && (column === "lo" || column === "hi"))
      return [`${column === "lo" ? "least" : "greatest"}(${rank(pair[0])}, ${rank(pair[1])})`];
    return [placesOf(table).some((c) => c.name === column) ? rank(column) : name(column)];
  });
  // Faults over NULL are NULL themselves, and no faults.
  const wanted = faults(spec).map(([condition]) => `(${condition}) IS NOT TRUE`);
  return `COPY (SELECT ${cells.join(", ")}, ${constant(source)} AS source FROM (SELECT * FROM (${resolved(spec)})
    WHERE ${wanted.join(" AND ")} ORDER BY ${order.join(", ")})) TO ${text(target)} (FORMAT parquet)`;
}

const parquet = (file: string): string => `read_parquet(${text(file)})`;

/** Does the order of a file put rows of one key side by side? */
function keyIsSorted(table: BulkTableName): boolean {
  const order: readonly string[] = BULK_TABLES[table].order;
  const key: readonly string[] = BULK_TABLES[table].key;
  const sides = order.includes("lo");
  const covered = key.every((k) => order.includes(k) || (sides && k === "partner"));
  return covered && order.every((o) => o === "lo" || o === "hi" || key.includes(o));
}

/** How many rows repeat the key of another one, and an example. Sorted rows are only looked at side by side. */
export function duplicatesSql(table: BulkTableName, file: string): string {
  const key = BULK_TABLES[table].key.map(name);
  const shown = `concat_ws(' ', ${key.join(", ")})`;
  if (!keyIsSorted(table))
    return `SELECT coalesce(sum(n - 1), 0) AS n, min(example) AS example FROM
      (SELECT count(*) AS n, min(${shown}) AS example FROM ${parquet(file)} GROUP BY ${key.join(", ")} HAVING count(*) > 1)`;
  return `SELECT count(*) AS n FROM (SELECT h = lag(h) OVER () AS same FROM (SELECT hash(${key.join(", ")}) AS h
    FROM ${parquet(file)})) WHERE same`;
}

/** Which keys are doubled, for the message: only asked where `duplicatesSql` found some. */
export function doubledSql(table: BulkTableName, file: string): string {
  const key = BULK_TABLES[table].key.map(name).join(", ");
  return `SELECT concat_ws(' ', ${key}) AS example FROM ${parquet(file)} GROUP BY ${key} HAVING count(*) > 1 LIMIT 1`;
}

/** Rows outside bounds, by column. */
export const rangeSql = (file: string, column: string, [low, high]: readonly [number, number]): string =>
  `SELECT count(*) AS n, min(${name(column)}) AS low, max(${name(column)}) AS high FROM ${parquet(file)}
    WHERE ${name(column)} < ${low} OR ${name(column)} > ${high}`;

export const countSql = (file: string): string => `SELECT count(*) AS n FROM ${parquet(file)}`;

/**
 * Sums over products: the published total where there is one; else, of a source whose products add up to the whole, the
 * finest products. Levels are never added up: a chapter holds its headings.
 */
export const totalsSql = (flows: string, sumsUp: boolean, target: string): string => `COPY (
  SELECT lo, hi, reporter, partner, direction, year, month, classification, valuation,
    CASE WHEN min(level) = 0 THEN arg_min(value, level) ELSE arg_max(value, level) END AS value,
    CASE WHEN min(level) = 0 THEN arg_min(quantity, level) ELSE arg_max(quantity, level) END AS quantity,
    arg_max(products, level) AS products, source
  FROM (SELECT lo, hi, reporter, partner, direction, year, month, classification, valuation, level, source,
      sum(value) AS value, sum(quantity) AS quantity, count(*) AS products
    FROM ${parquet(flows)} ${sumsUp ? "" : "WHERE level = 0"} GROUP BY ALL)
  GROUP BY ALL ORDER BY lo, hi, year, month, reporter, direction, classification, valuation)
  TO ${text(target)} (FORMAT parquet)`;

/** Sums of one reporter, partner and time that both files have: the same trade twice. */
export const overlapSql = (totals: string, others: readonly string[]): string => {
  const same = ["reporter", "partner", "direction", "year", "month", "classification"];
  const paths = others.map((file) => text(file)).join(", ");
  return `SELECT count(*) AS n, min(concat_ws(' ', ${same.map((c) => `t.${c}`).join(", ")})) AS example
    FROM ${parquet(totals)} t WHERE EXISTS (SELECT 1 FROM read_parquet([${paths}]) o
    WHERE ${same.map((c) => `o.${c} = t.${c}`).join(" AND ")})`;
};
