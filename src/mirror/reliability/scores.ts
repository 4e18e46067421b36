/** Published scores of how well a reporter agrees with its partners. */
import { FIXED_CIF } from "./fixed.js";
import { logRatios, type Matrix, median, twoSided } from "./matrix.js";
import type { Method, Role, Weights } from "./method.js";

interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** |X − M| / (X + M), the import at FOB. */
  readonly apart: Float64Array;
  readonly amount: Float64Array;
}

function pairsOf(matrix: Matrix, cif: number, guarded: boolean): Pairs {
  const both = twoSided(matrix);
  const fob = Float64Array.from(both, (k) => {
    const [x, m] = [matrix.exported[k] as number, matrix.imported[k] as number];
    return guarded && m < x ? m : m / cif;
  });
  const exported = Float64Array.from(both, (k) => matrix.exported[k] as number);
  return {
    from: Int32Array.from(both, (k) => matrix.from[k] as number),
    to: Int32Array.from(both, (k) => matrix.to[k] as number),
    apart: fob.map((m, k) => Math.abs((exported[k] as number) - m) / ((exported[k] as number) + m)),
    amount: fob.map((m, k) => (exported[k] as number) + m),
  };
}

const rolesOf = (trust: ArrayLike<number>, matrix: Matrix): Map<string, Role> =>
  new Map(
    matrix.places.flatMap((place, i): [string, Role][] =>
      Number.isFinite(trust[i]) ? [[place, { trust: trust[i] as number, scale: 1 }]] : [],
    ),
  );

const ITERATIONS = 25;
/** Two reports that agree to the cent do not make a score infinite. */
const LEAST_APART = 1e-6;

/** Scores of one side: how many partners it has by how far it lies from those that are trusted; their mean is 1. */
function scores(
  own: Int32Array,
  other: Int32Array,
  apart: Float64Array,
  trusted: Float64Array,
  places: number,
): Float64Array {
  const [sum, n] = [new Float64Array(places), new Float64Array(places)];
  for (let k = 0; k < apart.length; k++) {
    sum[own[k] as number]! += Math.max(LEAST_APART, apart[k] as number) * (trusted[other[k] as number] as number);
    n[own[k] as number]! += 1;
  }
  const score = sum.map((s, i) => (n[i] as number) / s);
  const present = score.filter(Number.isFinite);
  const mean = present.reduce((a, b) => a + b, 0) / Math.max(1, present.length);
  return score.map((s) => s / mean);
}

/** The mean margin that the totals show, within 0 and 20 %. */
const margin = (matrix: Matrix): number =>
  Math.exp(Math.min(0.2, Math.max(0, median(logRatios(matrix, twoSided(matrix))))));

function iterative(matrix: Matrix): Weights {
  const cif = margin(matrix);
  const p = pairsOf(matrix, cif, true);
  const n = matrix.places.length;
  let exporters: Float64Array = new Float64Array(n).fill(1);
  let importers: Float64Array = new Float64Array(n).fill(1);
  for (let round = 0; round < ITERATIONS; round++) {
    exporters = scores(p.from, p.to, p.apart, importers, n);
    importers = scores(p.to, p.from, p.apart, exporters, n);
  }
  return {
    method: "iterative",
    combine: "mean",
    cif,
    guarded: true,
    exporters: rolesOf(exporters, matrix),
    importers: rolesOf(importers, matrix),
    unknown: { trust: 1, scale: 1 },
  };
}

/** The share of a place's amounts that its partners report within `tolerance`. */
function matched(own: Int32Array, p: Pairs, tolerance: number, places: number): Float64Array {
  const [near, all] = [new Float64Array(places), new Float64Array(places)];
  for (let k = 0; k < p.apart.length; k++) {
    all[own[k] as number]! += p.amount[k] as number;
    if ((p.apart[k] as number) <= tolerance) near[own[k] as number]! += p.amount[k] as number;
  }
  return near.map((v, i) => v / (all[i] as number));
}

const byShare =
  (method: "symmetry" | "pick", combine: "mean" | "pick", tolerance: number) =>
  (matrix: Matrix): Weights => {
    const p = pairsOf(matrix, FIXED_CIF, false);
    const n = matrix.places.length;
    return {
      method,
      combine,
      cif: FIXED_CIF,
      guarded: false,
      exporters: rolesOf(matched(p.from, p, tolerance, n), matrix),
      importers: rolesOf(matched(p.to, p, tolerance, n), matrix),
      unknown: { trust: 0.5, scale: 1 },
    };
  };

export const ITERATIVE: Method = {
  id: "iterative",
  reference: "Harvard Growth Lab, comtrade-mirroring; scores with mean 1 each round, w = a / (a + b)",
  fit: iterative,
};
export const SYMMETRY: Method = {
  id: "symmetry",
  reference:
    "after the OECD’s balanced merchandise trade: share of trade within 10 %; its exact index is not public here",
  fit: byShare("symmetry", "mean", 0.1),
};
export const PICK: Method = {
  id: "pick",
  reference: "after Gehlhar (1996), GTAP: the reporter with the larger share of trade within 20 %",
  fit: byShare("pick", "pick", 0.2),
};
