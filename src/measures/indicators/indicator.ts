import type { PlaceId } from "../../core/index.js";
import type { Dialect, QueryTable, SqlRow } from "../../store/index.js";

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
 * A measure for every dyad (or state) and year, worked out in SQL: what panels are made of. One file each. Columns of the
 * result: `a` (subject), `b` (counterpart; not for states), `product` where the grain has it, `year`, `value`; no row where it
 * cannot be worked out.
 */
export interface Indicator {
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
  readonly needs: readonly QueryTable[];
  /** The rows, or what they are worked out from where `from` is there: votes are counted pair by pair here, since a join of all with all is some hundred times the work. */
  readonly sql: (ask: Ask) => string;
  readonly from?: (rows: AsyncIterable<readonly SqlRow[]>) => AsyncIterable<readonly Row[]>;
}

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
