import type { Basis, MeasureId } from "../core/index.js";

/** What one value of a measure speaks of: a span of time, a day at which something was counted, or a dated thing. */
export type Grain = "period" | "as-of" | "dated";
/** `currency`: any ISO 4217 code. `count`: people, projects, trains; the noun does not matter. `none`: no number. */
export type UnitKind = "currency" | "count" | "percent" | "tonnes" | "none";

/** One entry of the catalogue. To add a measure: one such object in a file of its family, and its name in catalogue.ts. */
export interface Measure {
  readonly id: MeasureId;
  /** What it is, in words that a newcomer understands. */
  readonly definition: string;
  readonly unit: UnitKind;
  readonly grain: Grain;
  /** Does it matter who is subject? */
  readonly directed: boolean;
  /** How it is worked out from other measures, where nobody publishes it. */
  readonly formula?: string;
  /** Where the definition is laid down. */
  readonly reference: string;
  /** Whose counts may be taken for it. */
  readonly bases: readonly Basis["kind"][];
}
