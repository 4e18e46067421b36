/**
 * What the sizes of two places lead to expect of the flow between them: the mean of all flows, and how much more or less the
 * exporter sends and the importer gets. A poor guide to a flow, but where a single report is worth little, better than nothing.
 */
import { fitEffects } from "./effects.js";
import type { Matrix } from "./matrix.js";
import { type Expected, reconcile, varianceOf, type Weights } from "./method.js";

/** However well sizes fit, no flow is told by them more closely than this variance of its log. */
const CLOSEST = 0.1;

interface Known {
  readonly from: number[];
  readonly to: number[];
  /** Log of the reconciled value, and its variance. */
  readonly y: number[];
  readonly variance: number[];
}

const reported = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

function knownFlows(matrix: Matrix, w: Weights): Known {
  const known: Known = { from: [], to: [], y: [], variance: [] };
  for (const [k, from] of matrix.from.entries()) {
    const to = matrix.to[k] as number;
    const [exporter, importer] = [matrix.places[from] as string, matrix.places[to] as string];
    const [exported, imported] = [reported(matrix.exported[k] as number), reported(matrix.imported[k] as number)];
    const value = reconcile(w, exporter, importer, exported, imported);
    if (value === undefined || value <= 0) continue;
    known.from.push(from);
    known.to.push(to);
    known.y.push(Math.log(value));
    known.variance.push(varianceOf(w, exporter, importer, exported, imported));
  }
  return known;
}

/** `w`: weights without an expectation, from which it is worked out. */
export function expectedOf(matrix: Matrix, w: Weights): Expected {
  const known = knownFlows(matrix, w);
  const e = fitEffects(known, matrix.places.length);
  const sum = known.y.reduce((s, y, k) => {
    const rest =
      y - e.mean - (e.exporter[known.from[k] as number] as number) - (e.importer[known.to[k] as number] as number);
    return s + rest * rest - (known.variance[k] as number);
  }, 0);
  const named = (effects: Float64Array, weight: Float64Array): Map<string, number> =>
    new Map(
      matrix.places.flatMap((place, i): [string, number][] =>
        (weight[i] as number) > 0 ? [[place, effects[i] as number]] : [],
      ),
    );
  return {
    mean: e.mean,
    variance: Math.max(CLOSEST, sum / Math.max(1, known.y.length)),
    exporters: named(e.exporter, e.exporterWeight),
    importers: named(e.importer, e.importerWeight),
  };
}
