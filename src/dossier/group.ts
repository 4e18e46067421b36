import type { Basis, Evidence, MeasureId, Period, PlaceId } from "../core/index.js";
import { spanOf, wholeYear } from "../core/index.js";
import {
  type Book,
  basisId,
  type LevelQuery,
  levels,
  measureOf,
  type Observation,
  published,
} from "../measures/index.js";

/** One number, and whose it is. */
export interface Entry {
  readonly basis: Basis;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  /** Published as "over" or "at most" only. */
  readonly bound: boolean;
  readonly authority: string;
  readonly source: string;
  readonly locator: string;
  readonly computation?: string;
  /** What it was worked out from, or further rows that say the same. */
  readonly evidence: readonly Evidence[];
}

/** All numbers of one measure between two places, newest first; different authorities stay side by side. */
export interface Group {
  readonly measure: MeasureId;
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly form: "level" | "rank";
  readonly entries: readonly Entry[];
}

export function entryOf(o: Observation): Entry {
  const [first, ...others] = o.evidence;
  return {
    basis: o.basis,
    period: o.period,
    value: o.value,
    unit: o.unit,
    bound: o.bound,
    authority: first?.authority ?? "",
    source: first?.source ?? "",
    locator: first?.locator ?? "",
    ...(o.computation === undefined ? {} : { computation: o.computation }),
    evidence: others,
  };
}

const endOf = (period: Period): string => spanOf(period)?.to ?? spanOf(period)?.from ?? "";

const newestFirst = (a: Entry, b: Entry): number =>
  endOf(a.period) > endOf(b.period)
    ? -1
    : endOf(a.period) < endOf(b.period)
      ? 1
      : basisId(a.basis) < basisId(b.basis)
        ? -1
        : 1;

export async function groupOf(book: Book, q: LevelQuery & { readonly counterpart: PlaceId }): Promise<Group> {
  const { measure, subject, counterpart } = q;
  const entries = (await levels(book, q)).map(entryOf).sort(newestFirst);
  return { measure, subject, counterpart, form: "level", entries };
}

/** Published ranks of one place among the partners of the other. */
export async function ranksOf(book: Book, subject: PlaceId, counterpart: PlaceId): Promise<Group> {
  const found = await published(
    book,
    { measure: "trade.turnover", subject, counterpart },
    "rank",
    (f) => f.subject === subject,
  );
  return {
    measure: "trade.turnover",
    subject,
    counterpart,
    form: "rank",
    entries: found.map(entryOf).sort(newestFirst),
  };
}

/** Groups of these measures that have entries; directed ones in both directions. */
export async function groupsOf(
  book: Book,
  measures: readonly MeasureId[],
  [a, b]: readonly [PlaceId, PlaceId],
): Promise<readonly Group[]> {
  const asked = measures.flatMap((measure) =>
    measureOf(measure).directed
      ? [groupOf(book, { measure, subject: a, counterpart: b }), groupOf(book, { measure, subject: b, counterpart: a })]
      : [groupOf(book, { measure, subject: a, counterpart: b })],
  );
  return (await Promise.all(asked)).filter((g) => g.entries.length > 0);
}

/** Values of whole years, oldest first: what a line is drawn of. Of several releases of a year the first leads. */
export interface Series {
  readonly basis: Basis;
  readonly unit: string;
  readonly points: readonly (Entry & { readonly year: number })[];
}

export function seriesOf({ entries }: Group): readonly Series[] {
  const series = new Map<string, Map<number, Entry & { readonly year: number }>>();
  for (const entry of entries) {
    const year = wholeYear(entry.period);
    if (year === undefined || entry.bound) continue;
    const key = `${basisId(entry.basis)} ${entry.unit}`;
    const points = series.get(key) ?? new Map();
    if (!points.has(year)) points.set(year, { ...entry, year });
    series.set(key, points);
  }
  return [...series.values()].map((points) => {
    const sorted = [...points.values()].sort((x, y) => x.year - y.year);
    const [first] = sorted as [Entry & { year: number }];
    return { basis: first.basis, unit: first.unit, points: sorted };
  });
}
