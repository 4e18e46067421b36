import type { Basis, Statement } from "../core/index.js";
import { type Observation, unitClass } from "../measures/index.js";

/** Whose figures a statement leaves open: all, or only the statistics it names. */
export const isAdmissible = (s: Pick<Statement, "reporter">, basis: Basis): boolean =>
  s.reporter === undefined || (basis.kind === "own-statistics" && basis.reporter === s.reporter);

/** Observations under an admissible basis, in the unit that is asked for. */
export const admissible = (
  s: Pick<Statement, "reporter">,
  observations: readonly Observation[],
  unit?: string,
): readonly Observation[] =>
  observations.filter((o) => isAdmissible(s, o.basis) && (unit === undefined || unitClass(o.unit) === unitClass(unit)));
