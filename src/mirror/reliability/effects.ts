import { median } from "./matrix.js";

/** Effects of exporters and importers on something measured for pairs: `y = mean + exporter + importer`. */
export interface Observed {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly weight?: ArrayLike<number>;
}

export interface Effects {
  readonly mean: number;
  readonly exporter: Float64Array;
  readonly importer: Float64Array;
  /** What the observations of a place weigh: nothing for one that has none. */
  readonly exporterWeight: Float64Array;
  readonly importerWeight: Float64Array;
}

const ROUNDS = 30;
const POLISHES = 5;

/** Weighted least squares by turns: each side's means of what the other leaves. Effects of a side average 0. */
export function fitEffects(o: Observed, places: number): Effects {
  const n = o.y.length;
  const exporter = new Float64Array(places);
  const importer = new Float64Array(places);
  const exporterWeight = new Float64Array(places);
  const importerWeight = new Float64Array(places);
  let [mean, total] = [0, 0];
  for (let k = 0; k < n; k++) {
    const w = o.weight?.[k] ?? 1;
    exporterWeight[o.from[k] as number]! += w;
    importerWeight[o.to[k] as number]! += w;
    mean += w * (o.y[k] as number);
    total += w;
  }
  mean = total > 0 ? mean / total : 0;
  const turn = (
    own: Float64Array,
    ownWeight: Float64Array,
    at: ArrayLike<number>,
    other: Float64Array,
    otherAt: ArrayLike<number>,
  ): void => {
    const sums = new Float64Array(places);
    for (let k = 0; k < n; k++)
      sums[at[k] as number]! +=
        (o.weight?.[k] ?? 1) * ((o.y[k] as number) - mean - (other[otherAt[k] as number] as number));
    for (let i = 0; i < places; i++)
      own[i] = (ownWeight[i] as number) > 0 ? (sums[i] as number) / (ownWeight[i] as number) : 0;
    const present = own.filter((_, i) => (ownWeight[i] as number) > 0);
    const middle = present.reduce((s, e) => s + e, 0) / Math.max(1, present.length);
    for (let i = 0; i < places; i++) if ((ownWeight[i] as number) > 0) own[i]! -= middle;
    mean += middle;
  };
  for (let round = 0; round < ROUNDS; round++) {
    turn(exporter, exporterWeight, o.from, importer, o.to);
    turn(importer, importerWeight, o.to, exporter, o.from);
  }
  return { mean, exporter, importer, exporterWeight, importerWeight };
}

/** Medians by turns: where a robust fit starts from, since half of a place's partners may be off. */
export function polish(
  { from, to, y }: Observed,
  places: number,
): { readonly exporter: Float64Array; readonly importer: Float64Array } {
  const [exporter, importer] = [new Float64Array(places), new Float64Array(places)];
  const turn = (own: Float64Array, at: ArrayLike<number>, other: Float64Array, otherAt: ArrayLike<number>): void => {
    const rests: number[][] = Array.from({ length: places }, () => []);
    for (let k = 0; k < y.length; k++)
      rests[at[k] as number]?.push((y[k] as number) - (other[otherAt[k] as number] as number));
    for (const [i, rest] of rests.entries()) own[i] = median(rest);
  };
  for (let round = 0; round < POLISHES; round++) {
    turn(exporter, from, importer, to);
    turn(importer, to, exporter, from);
  }
  return { exporter, importer };
}
