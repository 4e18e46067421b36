import type { MeasureId } from "./measure.js";
import type { Period } from "./period.js";
import type { PlaceId } from "./place.js";

export type Kind = "claim" | "pledge" | "forecast";

export const FORMS = [
  "level",
  "change",
  "ratio",
  "rank",
  "share",
  "record",
  "streak",
  "comparison",
  "event",
  "membership",
  "status",
  "trend",
  "intent",
] as const;
export type Form = (typeof FORMS)[number];

export type Comparator = "eq" | "approx" | "gt" | "gte" | "lt" | "lte";
export type Direction = "up" | "down";
export type Strand = "trade" | "projects" | "politics" | "multilateral" | "culture" | "security";
export type PartnershipStatus = string;

/** `said`: in the quote; `context`: from headline, earlier sentence or date line; `assumed`: a default. */
export type Origin = "said" | "context" | "assumed";

export type Damage = "unit-missing" | "scale-suspect" | "conversion-inconsistent" | "digits-lost";

/** Words of the document: UTF-16 offsets, end excluded; `text.slice(start, end) === exact`. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Amounts are absolute (41 billion is 41000000000). A vague number has no amount. */
export interface Value {
  readonly amount?: number;
  /** ISO 4217 code, `percent`, `percentage-points`, `times`, `count`, `rank`, `years`, `tonnes`, `days`, or a noun. */
  readonly unit: string;
  /** Upper end of a range. */
  readonly to?: number;
  /** The word that softens the number, as written. */
  readonly hedge?: string;
  /** Significant digits as written. */
  readonly digits?: number;
}

export type OriginSlot = "subject" | "counterpart" | "period" | "base" | "reporter" | "measure";

/** What a sentence says, as plain data. The slots and their conventions: docs/statements.md. */
export interface Statement {
  /** `s3.1`: the first statement of the sentence with index 3. */
  readonly id: string;
  readonly sentence: number;
  readonly kind: Kind;
  readonly form: Form;
  readonly measure?: MeasureId;
  readonly quote: Quote;
  readonly subject?: PlaceId;
  readonly counterpart?: PlaceId;
  readonly third?: PlaceId;
  readonly scope?: PlaceId;
  readonly reporter?: PlaceId;
  readonly attribution?: string;
  readonly product?: string;
  readonly status?: PartnershipStatus;
  readonly strand?: Strand;
  readonly place?: string;
  readonly people?: string;
  readonly period?: Period;
  readonly base?: Period;
  readonly comparator?: Comparator;
  readonly value?: Value;
  readonly conversion?: { readonly amount: number; readonly unit: string };
  readonly direction?: Direction;
  readonly origin: { readonly [S in OriginSlot]?: Origin };
  readonly group?: string;
  readonly damage?: Damage;
}
