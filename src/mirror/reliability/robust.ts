/**
 * Ours. Each office has, in each role, a bias and a variance of its log error; both show in how its reports lie to those
 * of all its partners. The bias is taken out, the logs are weighed by the inverse of the variance. See docs/mirror.md.
 */
import { type Effects, fitEffects, polish } from "./effects.js";
import { expectedOf } from "./expected.js";
import { logRatios, type Matrix, median, twoSided } from "./matrix.js";
import type { Method, Role, Weights } from "./method.js";
import { fitTail, type Tail } from "./tail.js";

/** Residuals beyond this many spreads count less (Huber): transit and slips are no trait of an office. */
const HUBER = 1.5;
const ROUNDS = 6;
/** Rests beyond this many spreads say no more of the spread than those at it. */
const WILD = 3;
/** Partners of the middle spread that a place starts with. */
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
  const middle = Math.max(LEAST_VARIANCE, squares.reduce((a, b) => a + b, 0) / Math.max(1, squares.length) / 2);
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

const at = (values: ArrayLike<number>, i: number): number => values[i] as number;

/** What each pair is off beyond the biases of its two offices. */
const restsOf = (p: Ratios, e: Pick<Effects, "mean" | "exporter" | "importer">): Float64Array =>
  p.y.map((v, k) => v - e.mean - at(e.exporter, at(p.from, k)) - at(e.importer, at(p.to, k)));

const explained = (p: Ratios, s: Spreads): Float64Array =>
  p.y.map((_, k) => at(s.exporter, at(p.from, k)) + at(s.importer, at(p.to, k)));

const within = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/**
 * Effects that are told from few or from wild partners are drawn towards none, by how much offices differ at all: a place
 * with two partners is not taken at its word.
 */
function shrunk(effects: Float64Array, weight: Float64Array, scale: number): Float64Array {
  const present = [...effects.keys()].filter((i) => at(weight, i) > 0);
  const error = (i: number): number => scale / at(weight, i);
  const sum = present.reduce((s, i) => s + at(effects, i) ** 2 - error(i), 0);
  const between = Math.max(0, sum / Math.max(1, present.length));
  return effects.map((e, i) => (at(weight, i) > 0 && between > 0 ? (e * between) / (between + error(i)) : 0));
}

interface Ratios {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** ln(M / X). */
  readonly y: Float64Array;
}

function fit(matrix: Matrix): Weights {
  const pairs = twoSided(matrix);
  const places = matrix.places.length;
  const p: Ratios = {
    from: Int32Array.from(pairs, (k) => at(matrix.from, k)),
    to: Int32Array.from(pairs, (k) => at(matrix.to, k)),
    y: logRatios(matrix, pairs),
  };
  const start = { ...polish(p, places), mean: 0 };
  const typical = Math.max(LEAST_VARIANCE, (1.4826 * median(restsOf(p, start).map(Math.abs))) ** 2);
  let spreads: Spreads = {
    exporter: new Float64Array(places).fill(typical / 2),
    importer: new Float64Array(places).fill(typical / 2),
  };
  let rests = restsOf(p, start);
  let effects: Effects | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const variance = explained(p, spreads);
    const weight = variance.map((v) => typical / v);
    const pulled = p.y.map((v, k) => v - at(rests, k) + within(at(rests, k), HUBER * Math.sqrt(at(variance, k))));
    effects = fitEffects({ ...p, y: pulled, weight }, places);
    rests = restsOf(p, effects);
    const squares = rests.map((r, k) => Math.min(r * r, WILD ** 2 * at(variance, k)));
    spreads = variances(p.from, p.to, squares, places);
  }
  const e = effects as Effects;
  const weights = weightsOf(
    matrix,
    {
      ...e,
      exporter: shrunk(e.exporter, e.exporterWeight, typical),
      importer: shrunk(e.importer, e.importerWeight, typical),
    },
    spreads,
    fitTail(rests, explained(p, spreads)),
  );
  return { ...weights, expected: expectedOf(matrix, weights) };
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
