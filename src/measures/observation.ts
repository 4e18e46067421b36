import type { Basis, Evidence, Figure, Interval, MeasureId, Period, PlaceId } from "../core/index.js";
import { roundingInterval, spanOf } from "../core/index.js";
import type { Book } from "./book.js";
import { exactly } from "./interval.js";

/** What the record says about one measure, in one period, under one basis: a published figure, or one worked out. */
export interface Observation {
  readonly basis: Basis;
  /** What else sets this observation apart from others of its basis: `release`, `from`. */
  readonly dimensions: { readonly [dimension: string]: string };
  readonly measure: MeasureId;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  /** The true values that the published digits and words allow. */
  readonly interval: Interval;
  /** Published as "over" or "at most" only. */
  readonly bound: boolean;
  /** The row it was read from first, then rows that say the same, or the inputs of the computation. */
  readonly evidence: readonly Evidence[];
  /** Rows that only repeat another one. */
  readonly echoes: readonly Evidence[];
  readonly computation?: string;
}

/** The few hundred periods of a record are asked for over and over; bounded all the same. */
const KEYS = new Map<Period, string>();
const MOST_KEYS = 5000;

/** Periods of the same days have the same key; what is no period has none in common with anything. */
export function periodKey(period: Period): string {
  let key = KEYS.get(period);
  if (key === undefined) {
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    const span = spanOf(period);
    key = span === undefined ? `?${period}` : `${span.from ?? ""}/${span.to ?? ""}`;
    KEYS.set(period, key);
  }
  return key;
}

/** The name of a basis, as it stands in the id of a reading: `own-statistics:CHN`. */
export function basisId(basis: Basis): string {
  switch (basis.kind) {
    case "own-statistics":
      return `own-statistics:${basis.reporter}`;
    case "third-party":
    case "stated":
      return `${basis.kind}:${basis.authority}`;
    case "exporters":
    case "importers":
    case "recorded":
      return basis.kind;
  }
}

/** Whose count a figure is: of one of its two places, of somebody else, or of an authority that does not say. */
export function basisOf(figure: Figure, book: Book): Basis {
  const { reporter, authority } = figure;
  if (reporter !== undefined && (reporter === figure.subject || reporter === figure.counterpart))
    return { kind: "own-statistics", reporter };
  const dataset = book.source(figure.source)?.kind === "dataset";
  return { kind: reporter !== undefined || dataset ? "third-party" : "stated", authority };
}

export const evidenceOf = (figure: Figure): Evidence => ({
  value: signed(figure),
  unit: figure.unit,
  period: figure.period,
  source: figure.source,
  locator: figure.locator,
  authority: figure.authority,
});

/** A fall is negative, whether the row writes it as −5 or as 5 with the direction `down`. */
export const signed = (figure: Figure): number =>
  figure.form === "change" && figure.direction === "down" ? -Math.abs(figure.value) : figure.value;

/** What the published digits and words of a figure allow. */
export function figureInterval(figure: Figure): Interval {
  // A place in an order is not rounded.
  if (figure.form === "rank" && figure.comparator === "eq") return exactly(figure.value);
  const value = { amount: signed(figure), unit: figure.unit, digits: figure.digits };
  // "At least 24" of an authority that counted is no 240: it would have named a higher number.
  if (figure.comparator === "gte")
    return { ...(roundingInterval(value, "gt") ?? exactly(figure.value)), minOpen: false };
  if (figure.comparator === "lte")
    return { ...(roundingInterval(value, "lt") ?? exactly(figure.value)), maxOpen: false };
  return roundingInterval(value, figure.comparator) ?? exactly(figure.value);
}

/** A figure as an observation of its own. */
export const observed = (figure: Figure, basis: Basis): Observation => ({
  basis,
  dimensions: {},
  measure: figure.measure,
  period: figure.period,
  value: signed(figure),
  unit: figure.unit,
  interval: figureInterval(figure),
  bound: figure.comparator !== "eq" && figure.comparator !== "approx",
  evidence: [evidenceOf(figure)],
  echoes: [],
});

/** Amounts of money are compared only in one currency; people, projects and trains whatever the noun is. */
export function unitClass(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return unit;
  return unit === "percent" || unit === "percentage-points" || unit === "times" || unit === "tonnes" ? unit : "count";
}

export const involves = (figure: Figure, subject: PlaceId, counterpart: PlaceId | undefined): boolean =>
  figure.subject === subject && figure.counterpart === counterpart;
