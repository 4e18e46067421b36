/** A way to make one value of two reports: what is worked out once from the totals, and how it is applied to each flow. */
import type { Matrix } from "./matrix.js";
import { type Tail, tailChance } from "./tail.js";

export type MethodId = "exporter" | "importer-fob" | "max108" | "baci" | "iterative" | "symmetry" | "pick" | "robust";

/** How far a place's report is trusted (`trust`), and by what its amounts are multiplied first (`scale`). */
export interface Role {
  readonly trust: number;
  readonly scale: number;
}

export interface Weights {
  readonly method: MethodId;
  /** `mean` of the two amounts, of their logs (`log-mean`), the more trusted one (`pick`), the larger one (`max`). */
  readonly combine: "mean" | "log-mean" | "pick" | "max";
  /** What an import is divided by to be compared with an export. */
  readonly cif: number;
  /** BACI and Growth Lab leave an import as it is where dividing it would widen the gap. */
  readonly guarded: boolean;
  readonly exporters: ReadonlyMap<string, Role>;
  readonly importers: ReadonlyMap<string, Role>;
  /** For a place that has no pair with both sides. */
  readonly unknown: Role;
  /** Gaps that are more likely the exporter’s; trust is then the inverse of a variance. */
  readonly tail?: Tail;
  /** What the sizes of both places lead to expect: values are drawn to it as far as the reports are uncertain. */
  readonly expected?: Expected;
}

/** The log of a flow: `mean` and an effect of each place; `variance` is that of flows around it. */
export interface Expected {
  readonly mean: number;
  readonly variance: number;
  readonly exporters: ReadonlyMap<string, number>;
  readonly importers: ReadonlyMap<string, number>;
}

export interface Method {
  readonly id: MethodId;
  /** Who published it; ours says so. */
  readonly reference: string;
  readonly fit: (matrix: Matrix) => Weights;
}

export const IDENTITY: Role = { trust: 1, scale: 1 };

/** Roles of a method that knows no places: everybody is trusted alike. */
export const alike = (
  method: MethodId,
  combine: Weights["combine"],
  cif: number,
  sides: { x: number; m: number },
  matrix: Matrix,
): Weights => {
  const all = (trust: number): Map<string, Role> => new Map(matrix.places.map((p) => [p, { trust, scale: 1 }]));
  return { method, combine, cif, guarded: false, exporters: all(sides.x), importers: all(sides.m), unknown: IDENTITY };
};

/** The import at FOB, before a bias is taken out. */
export const importAtFob = (
  w: Pick<Weights, "cif" | "guarded">,
  exported: number | undefined,
  imported: number,
): number => (w.guarded && exported !== undefined && imported < exported ? imported : imported / w.cif);

/** The share of the exporter's report in the result. */
export const exporterShare = (x: Role, m: Role): number =>
  x.trust + m.trust > 0 ? x.trust / (x.trust + m.trust) : 0.5;

const roleOf = (roles: ReadonlyMap<string, Role>, place: string, w: Weights): Role => roles.get(place) ?? w.unknown;

/** The variance of the log that is left after reconciling, where trust is the inverse of one. */
export function varianceOf(
  w: Weights,
  exporter: string,
  importer: string,
  exported: number | undefined,
  imported: number | undefined,
): number {
  const x = exported === undefined ? 0 : roleOf(w.exporters, exporter, w).trust;
  const m = imported === undefined ? 0 : roleOf(w.importers, importer, w).trust;
  return 1 / (x + m);
}

/** One value of two reports; of one alone where the other is missing; nothing where both are. */
export function reconcile(
  w: Weights,
  exporter: string,
  importer: string,
  exported: number | undefined,
  imported: number | undefined,
): number | undefined {
  const value = ofReports(w, exporter, importer, exported, imported);
  const { expected } = w;
  const [sends, gets] = [expected?.exporters.get(exporter), expected?.importers.get(importer)];
  if (value === undefined || value <= 0 || expected === undefined || sends === undefined || gets === undefined)
    return value;
  const variance = varianceOf(w, exporter, importer, exported, imported);
  const share = variance / (variance + expected.variance);
  return value * Math.exp(share * (expected.mean + sends + gets - Math.log(value)));
}

function ofReports(
  w: Weights,
  exporter: string,
  importer: string,
  exported: number | undefined,
  imported: number | undefined,
): number | undefined {
  const x = roleOf(w.exporters, exporter, w);
  const m = roleOf(w.importers, importer, w);
  const there = exported === undefined ? undefined : exported * x.scale;
  const back = imported === undefined ? undefined : importAtFob(w, exported, imported) * m.scale;
  if (there === undefined || back === undefined) return there ?? back;
  const share = exporterShare(x, m);
  if (w.combine === "max") return Math.max(there, back);
  if (w.combine === "pick") return share >= 0.5 ? there : back;
  // A zero has no log: it is weighed as the amount that it is.
  if (w.combine === "mean" || there <= 0 || back <= 0) return share * there + (1 - share) * back;
  const gap = Math.log(back / there);
  const passed = w.tail === undefined ? 0 : tailChance(w.tail, gap, 1 / x.trust + 1 / m.trust);
  return there * Math.exp((1 - share * (1 - passed)) * gap);
}
