import type { Period } from "./period.js";
import type { PlaceId } from "./place.js";

export const CLAIM_STATUSES = ["holds", "depends", "close", "contradicted", "inconsistent", "uncheckable"] as const;
export const PLEDGE_STATUSES = ["met", "missed", "on-track", "behind", "not-due"] as const;
export type VerdictStatus = (typeof CLAIM_STATUSES)[number] | (typeof PLEDGE_STATUSES)[number];

export type UncheckableReason = "no-record" | "missing-slot" | "vague" | "damaged";

/** Whose count a reading takes: the dimension that is nearly always open. */
export type Basis =
  | { readonly kind: "own-statistics"; readonly reporter: PlaceId }
  | { readonly kind: "exporters" }
  | { readonly kind: "importers" }
  | { readonly kind: "third-party"; readonly authority: string }
  /** An authority said it without saying whose statistics it used. */
  | { readonly kind: "stated"; readonly authority: string }
  /** No statistics: dated events, memberships, partnership levels, pledges as recorded. */
  | { readonly kind: "recorded" };

/** One complete way to take a statement, as data. Its label is worded elsewhere, per language. */
export interface ReadingKey {
  readonly basis: Basis;
  /** How other open dimensions were settled, e.g. `{"when": "year-before-document", "scope": "blocs"}`. */
  readonly dimensions: { readonly [dimension: string]: string };
}

/** One number that a reading rests on. */
export interface Evidence {
  readonly value: number | null;
  readonly unit: string;
  readonly period: Period | null;
  readonly source: string;
  readonly locator: string;
  readonly authority: string;
}

/** One evaluated reading. `deviation`: (said − value) / value; for ranks, shares and percentages said − value. */
export interface Reading {
  /** Stable within a verdict: `own-statistics:CHN`, `own-statistics:CHN/scope:blocs`. */
  readonly id: string;
  readonly key: ReadingKey;
  /** What the record says under this reading; `null` where it is not a number (an event, a membership). */
  readonly value: number | null;
  readonly unit: string | null;
  readonly period: Period | null;
  /** `null`: listed, but decides nothing (an echo, or pledges not yet due). */
  readonly holds: boolean | null;
  /** For a pledge under this reading. */
  readonly state?: (typeof PLEDGE_STATUSES)[number];
  readonly deviation: number | null;
  /** Id of the source of the value, or of its first input. */
  readonly source: string;
  readonly locator: string;
  readonly authority: string;
  /** How the value was worked out, e.g. `41.0 bn / 31.2 bn − 1`; absent where it was read as it stands. */
  readonly computation?: string;
  /** The numbers it was worked out from, or further rows that say the same. */
  readonly inputs?: readonly Evidence[];
  readonly echo?: boolean;
  /** Within twice the rounding interval although it does not hold. */
  readonly close?: boolean;
  /** For events, memberships and projects: what the record has, in its own words. */
  readonly note?: string;
}

export interface Verdict {
  readonly statement: string;
  readonly status: VerdictStatus;
  readonly reason?: UncheckableReason;
  /** Which slot is missing, for `missing-slot`. */
  readonly missing?: string;
  readonly readings: readonly Reading[];
}
