import type { PlaceId } from "../../core/index.js";
import type { Dialect, QueryTable, Store } from "../../store/index.js";
import type { JointVotes } from "./joint-votes.js";

/** One row of a measure: `dyad-year` has a row for each order of the two places, both with the same value. */
export type IndicatorGrain = "directed-dyad-year" | "dyad-year" | "state-year" | "state-product-year";
export type IndicatorUnit = "USD" | "percent" | "ratio" | "index" | "rank" | "count";

/** Whose figures of trade: a source, and which side's reports of it. */
export interface TradeReading {
  readonly source: string;
  readonly side: "exporters" | "importers";
}

/** What is asked of a measure. Places and years left out: all. */
export interface Ask {
  readonly dialect: Dialect;
  readonly trade: TradeReading;
  readonly years?: readonly [from: number, to: number];
}

/**
 * The value of a pair as an expression of its legs (`legs`): `x` from a to b, `m` from b to a, NULL where there is no report;
 * NULL means no row. Windows over `a, year` are for DuckDB only. Panels work out all such measures in one pass.
 */
export type LegValue = { readonly [D in Dialect]?: string };

/**
 * How the rows come about. In SQL over the bulk tables: columns `a` (subject), `b` (counterpart; not for states), `product`
 * where the grain has it, `year`, `value`. From joint votes, counted pair by pair outside of the database, since a join of
 * all with all is some hundred times the work. From the small tables of the record, which the store keeps.
 */
export type Way =
  | { readonly sql: (ask: Ask) => string; readonly ofLegs?: LegValue }
  | { readonly ofVotes: (votes: JointVotes) => number | undefined }
  | { readonly ofRecord: (store: Store) => Promise<readonly Row[]> };

/** What a measure is, in words. */
export interface Definition {
  readonly id: string;
  readonly definition: string;
  readonly unit: IndicatorUnit;
  readonly grain: IndicatorGrain;
  /** X_ij: exports of i to j; X_i, M_j: totals; w: the world; k: a product; s: a share. */
  readonly formula: string;
  readonly reference: string;
  /** What is covered, and what a missing row means. */
  readonly coverage: string;
  readonly readings: readonly string[];
  /** The tables that it is worked out from. */
  readonly needs: readonly (QueryTable | SmallTable)[];
  /** Kinds of parts with their names, or the commonest: each can be asked for by itself, `projects.value:energy`. */
  readonly parts?: { readonly [kind: string]: readonly string[] };
}

/** A measure for every dyad (or state) and year: what panels are made of. One file each. No row where it cannot be worked out. */
export type Indicator = Definition &
  Way & {
    /** The same of a part; `undefined` where there is no such part. */
    readonly partOf?: (names: readonly string[]) => Indicator | undefined;
  };

export type SmallTable = "events" | "memberships";

/** One value: `b` where the measure is of pairs. */
export interface Row {
  readonly a: PlaceId;
  readonly b?: PlaceId;
  readonly product?: string;
  readonly year: number;
  readonly value: number;
}

export const TRADE_READINGS = ["exporters", "importers", "reconciled by a third party"] as const;
export const NO_TRADE =
  "Years and pairs that the source has; a pair without a row traded nothing that was reported, or was not reported: absent is not zero.";
