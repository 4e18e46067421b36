/** The totals of one year as both sides report them: what reliability is estimated from. */
import type { PlaceId } from "../../core/index.js";

/** One directed pair. A side that does not report is `undefined`; a reported zero is 0. Imports as reported, CIF. */
export interface PairTotal {
  readonly exporter: PlaceId;
  readonly importer: PlaceId;
  readonly exported?: number | undefined;
  readonly imported?: number | undefined;
}

/** Pairs as numbers, in alphabetical order of the places, so that nothing depends on the order they came in. */
export interface Matrix {
  readonly places: readonly PlaceId[];
  /** Index of the exporter, of the importer, for each pair. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What the exporter, the importer reports; NaN where it does not. */
  readonly exported: Float64Array;
  readonly imported: Float64Array;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function matrixOf(pairs: readonly PairTotal[]): Matrix {
  const places = [...new Set(pairs.flatMap((p) => [p.exporter, p.importer]))].sort(byText);
  const index = new Map(places.map((place, i) => [place, i]));
  const sorted = [...pairs].sort((a, b) => byText(a.exporter, b.exporter) || byText(a.importer, b.importer));
  return {
    places,
    from: Int32Array.from(sorted, (p) => index.get(p.exporter) ?? 0),
    to: Int32Array.from(sorted, (p) => index.get(p.importer) ?? 0),
    exported: Float64Array.from(sorted, (p) => p.exported ?? Number.NaN),
    imported: Float64Array.from(sorted, (p) => p.imported ?? Number.NaN),
  };
}

/** Indexes of the pairs that both sides report, with more than nothing. */
export function twoSided({ exported, imported }: Matrix): Int32Array {
  const found: number[] = [];
  for (let k = 0; k < exported.length; k++)
    if ((exported[k] as number) > 0 && (imported[k] as number) > 0) found.push(k);
  return Int32Array.from(found);
}

/** `ln(M / X)` of the given pairs. */
export const logRatios = ({ exported, imported }: Matrix, pairs: Int32Array): Float64Array =>
  Float64Array.from(pairs, (k) => Math.log((imported[k] as number) / (exported[k] as number)));

export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  if (n === 0) return 0;
  const upper = sorted[n >> 1] as number;
  return n % 2 === 1 ? upper : (upper + (sorted[(n >> 1) - 1] as number)) / 2;
}
