/** How far each method lies from the truth of a simulated world. */
import { matrixOf, type PairTotal } from "../reliability/matrix.js";
import { type Method, type MethodId, reconcile } from "../reliability/method.js";
import { METHODS } from "../reliability/methods.js";
import { type Setting, simulate, type TruePair } from "./world.js";

export interface MethodError {
  readonly method: MethodId;
  /** Mean of |ln(value / truth)| over pairs that at least one side reports. */
  readonly error: number;
}

const reported = ({ exporter, importer, exported, imported }: TruePair): PairTotal => ({
  exporter,
  importer,
  exported,
  imported,
});

function errorOf(method: Method, world: readonly TruePair[]): number {
  // What a method is given holds no truth: the pairs are copied without it.
  const weights = method.fit(matrixOf(world.map(reported)));
  let [sum, n] = [0, 0];
  for (const p of world) {
    const value = reconcile(weights, p.exporter, p.importer, p.exported, p.imported);
    if (value === undefined || value <= 0) continue;
    sum += Math.abs(Math.log(value / p.truth));
    n += 1;
  }
  return sum / n;
}

/** Errors of all methods in one setting, averaged over worlds of different seeds. */
export function errorsIn(
  setting: Setting,
  seeds: readonly number[],
  methods: readonly Method[] = METHODS,
): MethodError[] {
  const worlds = seeds.map((seed) => simulate(setting, seed));
  return methods.map((method) => ({
    method: method.id,
    error: worlds.reduce((sum, world) => sum + errorOf(method, world), 0) / worlds.length,
  }));
}
