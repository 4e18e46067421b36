/** Rows of the bulk tables as the figures and projects that everything else knows. */
import { type Figure, isMeasureId, type PlaceId, type Project } from "../core/index.js";
import type { BulkEngine, Sql, SqlRow } from "./engine.js";
import { TOTALS } from "./engine.js";
import { argMax, type Dialect, text } from "./sql.js";

/** What a figure's row does not say: whose count a source's rows are, and who is behind it. */
export interface BulkSource {
  readonly id: string;
  readonly producer: string;
  /** `own`: each reporter's own figures; `third-party`: worked out or collected by the producer. */
  readonly basis: "own" | "third-party";
}
export type BulkSources = ReadonlyMap<string, BulkSource>;

/** Published to the last dollar: no rounding to allow for. */
const EXACT_DIGITS = 15;

export const bothDialects = (make: (dialect: Dialect) => string): Sql => ({
  duckdb: make("duckdb"),
  clickhouse: make("clickhouse"),
});

/** Sums of trade by reporter, partner, direction and time; of several classifications the newest. */
const totalsSql = (where: (dialect: Dialect) => string): Sql =>
  bothDialects(
    (
      d,
    ) => `SELECT source, reporter, partner, direction, year, month, ${argMax("value", "concat(classification, valuation)", d)} AS value
      FROM ${TOTALS} WHERE ${where(d)} AND direction IN ('X', 'M') GROUP BY source, reporter, partner, direction, year, month
      ORDER BY source, year, month, reporter, partner, direction`,
  );

const between = (a: PlaceId, b: PlaceId, d: Dialect): string => {
  const [lo, hi] = a < b ? [a, b] : [b, a];
  return `lo = ${text(lo, d)} AND hi = ${text(hi, d)}`;
};

const two = (n: number): string => String(n).padStart(2, "0");

function figureOfTotal(row: SqlRow, sources: BulkSources): Figure {
  const [source, reporter, partner] = [String(row.source), String(row.reporter), String(row.partner)];
  const period = Number(row.month) > 0 ? `${row.year}-${two(Number(row.month))}` : String(row.year);
  const of = sources.get(source);
  return {
    id: `${source}:${period}:${reporter}:${partner}:${row.direction}`,
    measure: row.direction === "X" ? "trade.exports" : "trade.imports",
    form: "level",
    subject: reporter,
    counterpart: partner,
    ...(of?.basis === "own" ? { reporter } : {}),
    period,
    value: Number(row.value),
    unit: "USD",
    comparator: "eq",
    digits: EXACT_DIGITS,
    source,
    locator: `${reporter} ${partner} ${row.direction} ${period} TOTAL`,
    authority: of?.producer ?? source,
  };
}

const optional = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined || value === "" ? undefined : String(value);

function figureOfObservation(row: SqlRow, sources: BulkSources): Figure[] {
  const measure = String(row.measure);
  if (!isMeasureId(measure)) return [];
  const source = String(row.source);
  return [
    {
      id: `${source}:${measure}:${row.subject}:${row.counterpart ?? ""}:${row.reporter ?? ""}:${row.period}:${row.row ?? ""}`,
      measure,
      form: "level",
      subject: String(row.subject),
      counterpart: optional(row.counterpart),
      reporter: optional(row.reporter),
      product: optional(row.product),
      period: String(row.period),
      value: Number(row.value),
      unit: String(row.unit),
      comparator: "eq",
      digits: EXACT_DIGITS,
      source,
      locator: row.row === null ? `${row.subject} ${row.counterpart ?? ""} ${row.period}` : `row ${row.row}`,
      authority: sources.get(source)?.producer ?? source,
    },
  ];
}

const observationsSql = (where: (dialect: Dialect) => string): Sql =>
  bothDialects(
    (d) => `SELECT measure, subject, counterpart, reporter, product, period, value, unit, source, row FROM observations
      WHERE ${where(d)} ORDER BY measure, subject, counterpart, period, reporter, source, row, product, unit, status`,
  );

async function figures(
  engine: BulkEngine,
  sources: BulkSources,
  totals: (d: Dialect) => string,
  others: (d: Dialect) => string,
): Promise<Figure[]> {
  const [sums, rows] = await Promise.all([engine.rows(totalsSql(totals)), engine.rows(observationsSql(others))]);
  return [
    ...sums.map((row) => figureOfTotal(row, sources)),
    ...rows.flatMap((row) => figureOfObservation(row, sources)),
  ];
}

/** Both sides' yearly trade and all other numbers between two places. */
export const figuresBetween = (engine: BulkEngine, sources: BulkSources, a: PlaceId, b: PlaceId): Promise<Figure[]> =>
  figures(
    engine,
    sources,
    (d) => between(a, b, d),
    (d) => between(a, b, d),
  );

/** What one place reports of all its partners, and the numbers of the place alone. */
export const figuresOf = (engine: BulkEngine, sources: BulkSources, subject: PlaceId): Promise<Figure[]> =>
  figures(
    engine,
    sources,
    (d) => `reporter = ${text(subject, d)}`,
    (d) => `subject = ${text(subject, d)}`,
  );

/** Financed projects between two places, as the source lists them. */
export async function projectsBetween(
  engine: BulkEngine,
  sources: BulkSources,
  a: PlaceId,
  b: PlaceId,
): Promise<Project[]> {
  const rows = await engine.rows(
    bothDialects(
      (d) => `SELECT * FROM financed_projects WHERE ${between(a, b, d)} ORDER BY subject, counterpart, project, source`,
    ),
  );
  return rows.map((row) => ({
    id: `${row.source}:${row.project}`,
    title: String(row.title),
    subject: String(row.subject),
    counterpart: String(row.counterpart),
    sector: optional(row.sector) ?? "",
    status: String(row.status),
    amount: row.amount === null ? undefined : Number(row.amount),
    unit: optional(row.unit),
    priceBase: optional(row.price_base),
    committed: optional(row.committed),
    started: optional(row.started),
    completed: optional(row.completed),
    source: String(row.source),
    locator: row.row === null ? `project ${row.project}` : `row ${row.row}`,
    authority: sources.get(String(row.source))?.producer ?? String(row.source),
  }));
}
