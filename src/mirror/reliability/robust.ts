/**
 * Ours. Each office has, in each role, a bias and a variance of its log error; both show in how its reports lie to those
 * of all its partners. The bias is taken out, the logs are weighed by the inverse of the variance. See docs/mirror.md.
 */
import { type Effects, fitEffects } from "./effects.js";
import { logRatios, type Matrix, median, twoSided } from "./matrix.js";
import type { Method, Role, Weights } from "./method.js";
import { fitTail, type Tail } from "./tail.js";

/** Residuals beyond this many spreads count less (Huber): transit and slips are no trait of an office. */
const HUBER = 1.5;
const ROUNDS = 6;
/** Partners of no bias that a place starts with. */
const BIAS_RIDGE = 3;
const SPREAD_RIDGE = 4;
/** ln of the margin that whole matrices are known to have lies here. */
const MARGIN: readonly [number, number] = [0, 0.12];
const LEAST_VARIANCE = 1e-4;

interface Spreads {
  readonly exporter: Float64Array;
  readonly importer: Float64Array;
}

/**
 * Variances per role from squared residuals: r² of a pair is the sum of its two offices' variances. By turns, each side
 * takes what the other leaves, shrunk towards the middle, never below a tenth of it.
 */
function variances(from: Int32Array, to: Int32Array, squares: Float64Array, places: number): Spreads {
  const middle = squares.reduce((a, b) => a + b, 0) / Math.max(1, squares.length) / 2;
  const exporter = new Float64Array(places).fill(middle);
  const importer = new Float64Array(places).fill(middle);
  // A share of each r² in proportion to what is known so far (EM): never negative.
  const turn = (own: Float64Array, at: Int32Array, other: Float64Array, otherAt: Int32Array): Float64Array => {
    const sum = new Float64Array(places).fill(SPREAD_RIDGE * middle);
    const n = new Float64Array(places).fill(SPREAD_RIDGE);
    for (let k = 0; k < squares.length; k++) {
      const [a, b] = [own[at[k] as number] as number, other[otherAt[k] as number] as number];
      const share = a / (a + b);
      sum[at[k] as number]! += share * share * (squares[k] as number) + share * b;
      n[at[k] as number]! += 1;
    }
    return sum.map((s, i) => Math.max(LEAST_VARIANCE, s / (n[i] as number)));
  };
  for (let round = 0; round < 60; round++) {
    const next = turn(exporter, from, importer, to);
    importer.set(turn(importer, to, exporter, from));
    exporter.set(next);
  }
  return { exporter, importer };
}

function fit(matrix: Matrix): Weights {
  const pairs = twoSided(matrix);
  const places = matrix.places.length;
  const y = logRatios(matrix, pairs);
  const from = Int32Array.from(pairs, (k) => matrix.from[k] as number);
  const to = Int32Array.from(pairs, (k) => matrix.to[k] as number);
  const centre = median(y);
  const typical = Math.max(0.01, 1.4826 * median(y.map((v) => Math.abs(v - centre))));
  let spreads: Spreads = {
    exporter: new Float64Array(places).fill(typical ** 2 / 2),
    importer: new Float64Array(places).fill(typical ** 2 / 2),
  };
  let pulled = y.map((v) => centre + Math.max(-3 * typical, Math.min(3 * typical, v - centre)));
  let effects: Effects = fitEffects({ from, to, y: pulled }, places, BIAS_RIDGE);
  for (let round = 0; round < ROUNDS; round++) {
    const variance = (k: number): number =>
      (spreads.exporter[from[k] as number] as number) + (spreads.importer[to[k] as number] as number);
    const scale = typical ** 2;
    const weight = y.map((_, k) => scale / variance(k));
    const expected = (k: number): number =>
      effects.mean + (effects.exporter[from[k] as number] as number) + (effects.importer[to[k] as number] as number);
    const bounded = y.map((v, k) => {
      const limit = HUBER * Math.sqrt(variance(k));
      return Math.max(-limit, Math.min(limit, v - expected(k)));
    });
    pulled = bounded.map((r, k) => r + expected(k));
    effects = fitEffects({ from, to, y: pulled, weight }, places, BIAS_RIDGE);
    const e = effects;
    spreads = variances(
      from,
      to,
      y.map((v, k) => {
        const limit = 3 * Math.sqrt(variance(k));
        const r = v - e.mean - (e.exporter[from[k] as number] as number) - (e.importer[to[k] as number] as number);
        return Math.min(r * r, limit * limit);
      }),
      places,
    );
  }
  const gaps = y.map(
    (v, k) =>
      v -
      effects.mean -
      (effects.exporter[from[k] as number] as number) -
      (effects.importer[to[k] as number] as number),
  );
  const explained = y.map(
    (_, k) => (spreads.exporter[from[k] as number] as number) + (spreads.importer[to[k] as number] as number),
  );
  return weightsOf(matrix, effects, spreads, fitTail(gaps, explained));
}

function weightsOf(matrix: Matrix, effects: Effects, spreads: Spreads, tail: Tail): Weights {
  const margin = Math.min(MARGIN[1], Math.max(MARGIN[0], effects.mean));
  // ln(M/X) rises with an importer's bias and falls with an exporter's.
  const roles = (own: Float64Array, n: Float64Array, variance: Float64Array, sign: 1 | -1): Map<string, Role> =>
    new Map(
      matrix.places.flatMap((place, i): [string, Role][] =>
        (n[i] as number) > 0
          ? [[place, { trust: 1 / (variance[i] as number), scale: Math.exp(sign * (own[i] as number)) }]]
          : [],
      ),
    );
  return {
    method: "robust",
    combine: "log-mean",
    cif: Math.exp(margin),
    guarded: false,
    exporters: roles(effects.exporter, effects.exporterWeight, spreads.exporter, 1),
    importers: roles(effects.importer, effects.importerWeight, spreads.importer, -1),
    unknown: { trust: 1 / Math.max(LEAST_VARIANCE, median(spreads.importer)), scale: 1 },
    tail,
  };
}

export const ROBUST: Method = {
  id: "robust",
  reference: "Khorgos: robust bias and variance of each office and role",
  fit,
};
