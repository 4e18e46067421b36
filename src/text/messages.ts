import type {
  IssueCode,
  IssueParams,
  MeasureId,
  Period,
  PlaceId,
  ReadingKey,
  UncheckableReason,
  VerdictStatus,
} from "../core/index.js";
import { digitsOf } from "../core/index.js";

/** The name of a place in the language of the messages, in its plain form. */
export type PlaceNamer = (id: PlaceId) => string;

/** What a verdict's one-sentence summary is made from. Names of readings come already worded. */
export interface SummaryFacts {
  readonly status: VerdictStatus;
  readonly reason?: UncheckableReason | undefined;
  /** The slot that is missing, for `missing-slot`. */
  readonly missing?: string | undefined;
  readonly holding: readonly string[];
  readonly failing: readonly string[];
  /** Readings that are listed but decide nothing. */
  readonly undecided: number;
  /** The evaluated reading with the smallest deviation, as a quantity and the reading's name. */
  readonly nearest?: { readonly quantity: string; readonly label: string } | undefined;
}

/** Single words and phrases of the terminal output. */
export interface Words {
  readonly languageName: string;
  readonly untitled: string;
  readonly undated: string;
  readonly sentences: (n: number) => string;
  readonly statements: (n: number) => string;
  readonly readings: (n: number) => string;
  /** In place of a deviation of nothing. */
  readonly exact: string;
  readonly echo: string;
  readonly computed: string;
  readonly intents: string;
  readonly sources: string;
  readonly legend: string;
  readonly nothingCheckable: string;
  readonly moreSources: (command: string) => string;
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [string, string];
  readonly kinds: { readonly claim: string; readonly pledge: string; readonly forecast: string };
  /** Tables of a record. */
  readonly tables: { readonly [table in TableWord]: string };
  readonly rows: (n: number) => string;
  readonly problems: (n: number) => string;
  readonly noProblems: string;
  readonly nothingOnRecord: string;
}

export type TableWord = "sources" | "figures" | "events" | "projects" | "memberships" | "pledges";

/** Everything that is said to people in one language. The compiler finds a missing sentence: nothing here is optional. */
export interface Messages {
  readonly issues: { readonly [C in IssueCode]: (params: IssueParams[C]) => string };
  readonly status: { readonly [S in VerdictStatus]: string };
  readonly measures: { readonly [M in MeasureId]: string };
  /** Names a reading: whose figures, and how other open questions were settled. */
  readonly label: (key: ReadingKey, place: PlaceNamer) => string;
  /** One sentence that says what came out and why. */
  readonly summary: (facts: SummaryFacts) => string;
  /** An amount with its unit, scaled to read well: `$41.0 bn`. `digits`: significant digits to show. */
  readonly quantity: (amount: number, unit: string, digits?: number) => string;
  /** How far what was said lies from the record. `unit` decides between percent, points and places. */
  readonly deviation: (deviation: number, unit: string | null) => string;
  readonly period: (period: Period) => string;
  /** A reading's note: words for the checker's codes (`bound`, `coarse`, `older`); any other note as it stands. */
  readonly note: (note: string) => string;
  readonly words: Words;
}

/** How a language writes a number. The group separator of German and English is written from five digits on. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
}

/**
 * A number with at most `digits` significant digits, never fewer than it takes to name its whole part. Written by hand
 * rather than by `Intl`, so that the same bytes come out whatever locale data a machine carries.
 */
export function formatNumber(value: number, digits: number, style: NumberStyle): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const exponent = size === 0 ? 0 : Math.floor(Math.log10(size) + 1e-12);
  // Digits that are not there are not invented: 41 with four digits stays 41.
  const significant = Math.min(digits, digitsOf(Number(size.toPrecision(12))));
  const decimals = Math.min(12, Math.max(0, significant - 1 - exponent));
  const [whole = "0", fraction] = size.toFixed(decimals).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, style.group) : whole;
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : style.decimal + fraction}`;
}

/** A large amount split into a number below 1000 and its power of ten: 41e9 becomes 41 and 9. */
export function scaleOf(amount: number): { readonly mantissa: number; readonly power: 0 | 6 | 9 | 12 } {
  const size = Math.abs(amount);
  // 999.96 million is written 1.000 billion, hence the limits a little below the power.
  if (size >= 0.99995e12) return { mantissa: amount / 1e12, power: 12 };
  if (size >= 0.99995e9) return { mantissa: amount / 1e9, power: 9 };
  if (size >= 0.99995e6) return { mantissa: amount / 1e6, power: 6 };
  return { mantissa: amount, power: 0 };
}

/** Up to three names joined, the rest counted: `a, b, c` and 4 more. */
export function listNames(names: readonly string[], and: string, more: (n: number) => string): string {
  const distinct = [...new Set(names)];
  const shown = distinct.length > 3 ? [...distinct.slice(0, 3), more(distinct.length - 3)] : distinct;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}
