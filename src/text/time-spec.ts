/** `then`: when what was told just before was so (damals). */
export type ShiftUnit = "day" | "month" | "year" | "then";

/** How a time expression is hung into its sentence. */
export type WhenRole =
  | "in"
  | "since"
  | "by"
  | "as-of"
  | "base"
  /** For the first time since then: nothing is dated by it. */
  | "not-since";

/** A time expression, not yet resolved against the document's date. */
export interface Time {
  readonly kind: "time";
  readonly role: WhenRole;
  readonly spec: TimeSpec;
  /** A word for `from` opens it: 由2003年的1200人增至…. */
  readonly opens?: true;
}

export type TimeSpec =
  | { readonly type: "absolute"; readonly period: string }
  /** From year to year: base and period of a change, or the span of a sum. */
  | { readonly type: "span"; readonly from: TimeSpec; readonly to: TimeSpec }
  /** Months of a year that is named elsewhere or not at all. */
  | { readonly type: "months"; readonly from: number; readonly to: number; readonly year?: YearSpec }
  | {
      readonly type: "day";
      readonly month: number;
      readonly day: number;
      readonly lastDay?: number;
      readonly year?: YearSpec;
    }
  | {
      readonly type: "relative";
      readonly unit: "year" | "month" | "day" | "week" | "fiscal-year";
      readonly offset: number;
    }
  | { readonly type: "weekday"; readonly weekday: number }
  /** A day of a month that is named elsewhere or not at all. */
  | { readonly type: "day-of-month"; readonly day: number }
  /** A year earlier or later than the period before it. */
  | { readonly type: "shift"; readonly years: number; readonly of?: ShiftUnit }
  | { readonly type: "ago"; readonly years: number }
  /** So many years ahead where something is meant or expected, else the last so many. */
  | { readonly type: "within"; readonly years: number }
  | { readonly type: "past"; readonly years: number }
  /** Of a year that is left unsaid: the one that runs, or that the text speaks of. */
  | { readonly type: "year-end" }
  | { readonly type: "vague" }
  /** The twelve months that end with this one. */
  | { readonly type: "year-to"; readonly month: number; readonly year?: YearSpec }
  /** The same months of the year before. */
  | { readonly type: "same-period"; readonly year?: YearSpec; readonly again?: boolean }
  /** Begins in `year`; `named`: called by that one year, which in most countries is the one in which it ends. */
  | { readonly type: "fiscal"; readonly year: number; readonly named?: boolean };

/** `fiscal`: the fiscal year that is called by that year; `fiscalOffset`: this one is 0, the last one −1. */
export type YearSpec =
  | { readonly year: number }
  | { readonly offset: number }
  | { readonly shift: number }
  | { readonly fiscal: number }
  | { readonly fiscalOffset: number };
