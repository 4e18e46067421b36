/** CEPII’s reliability weights (Gaulier & Zignago 2010), with the weight formula as their variance demands it. */
import { fitEffects } from "./effects.js";
import { type Matrix, twoSided } from "./matrix.js";
import type { Method, Role, Weights } from "./method.js";

/** The mean rate of model II; year effects are not printed, so rates of single flows cannot be reproduced. */
export const BACI_MEAN_CIF = 1.033;

/** The variance of a log-normal report of a true value of 1. */
const spread = (s: number): number => Math.exp(s * s) * Math.expm1(s * s);

/**
 * The exporter's share that makes the mean of both least uncertain. Equation (3) as printed ends in `e^(s_i²) − 1` alone,
 * which gives weights above 1.
 */
export function baciWeight(exporterSd: number, importerSd: number): number {
  const [x, m] = [spread(exporterSd), spread(importerSd)];
  return x + m === 0 ? 0.5 : m / (x + m);
}

/** No office is perfect: keeps the trust in the best one finite. */
const LEAST_SD = 1e-3;

/** `s = (π/2)(LS − K)`, K two standard errors below the least LS: with the printed plus the best would be negative. */
function rolesOf(levels: Float64Array, weight: Float64Array, residual: number, matrix: Matrix): Map<string, Role> {
  const present = matrix.places.map((_, i) => i).filter((i) => (weight[i] as number) > 0);
  const error = (i: number): number => residual / Math.sqrt(weight[i] as number);
  const floor = Math.min(...present.map((i) => levels[i] as number));
  return new Map(
    present.map((i) => {
      const s = Math.max(LEAST_SD, (Math.PI / 2) * ((levels[i] as number) - floor + 2 * error(i)));
      return [matrix.places[i] as string, { trust: 1 / spread(Math.min(s, 3)), scale: 1 }];
    }),
  );
}

function fit(matrix: Matrix): Weights {
  const pairs = twoSided(matrix);
  const at = (values: Float64Array, k: number): number => values[k] as number;
  const distance = Float64Array.from(pairs, (k) => {
    const [x, m] = [at(matrix.exported, k), at(matrix.imported, k)];
    return Math.abs(Math.log(x / (m < x ? m : m / BACI_MEAN_CIF)));
  });
  const weight = Float64Array.from(pairs, (k) =>
    Math.max(0, Math.log(at(matrix.exported, k) + at(matrix.imported, k))),
  );
  const from = Int32Array.from(pairs, (k) => matrix.from[k] as number);
  const to = Int32Array.from(pairs, (k) => matrix.to[k] as number);
  const e = fitEffects({ from, to, y: distance, weight }, matrix.places.length);
  let [squares, n] = [0, 0];
  for (let k = 0; k < pairs.length; k++) {
    const r = at(distance, k) - e.mean - at(e.exporter, from[k] as number) - at(e.importer, to[k] as number);
    squares += at(weight, k) * r * r;
    n += 1;
  }
  const residual = Math.sqrt(squares / Math.max(1, n));
  const common = { method: "baci", combine: "mean", cif: BACI_MEAN_CIF, guarded: true } as const;
  return {
    ...common,
    exporters: rolesOf(
      e.exporter.map((v) => v + e.mean),
      e.exporterWeight,
      residual,
      matrix,
    ),
    importers: rolesOf(
      e.importer.map((v) => v + e.mean),
      e.importerWeight,
      residual,
      matrix,
    ),
    unknown: { trust: 1 / spread(1), scale: 1 },
  };
}

export const BACI: Method = {
  id: "baci",
  reference: "Gaulier & Zignago (2010), BACI, CEPII Working Paper 2010-23, equation (3) corrected",
  fit,
};
