import type {
  BulkTableName,
  IssueCode,
  IssueParams,
  MeasureId,
  Period,
  PlaceId,
  ReadingKey,
  UncheckableReason,
  VerdictStatus,
} from "../core/index.js";
import type { PageWords } from "./page-words.js";

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
  /** For goals: under which readings it stands how, where readings differ. */
  readonly states: readonly { readonly state: VerdictStatus; readonly names: readonly string[] }[];
  /** Nothing was measured: dated events, memberships, levels and pledges as they stand on record. */
  readonly isRecorded: boolean;
  /** Readings that are listed but decide nothing. */
  readonly undecided: number;
  /** The evaluated reading with the smallest deviation, as a quantity and the reading's name. */
  readonly nearest?: { readonly quantity: string; readonly label: string } | undefined;
}

/** What the sentence on a mirror is made from; amounts and shares come worded. The leg that stands out comes first. */
export interface MirrorFacts {
  readonly year: string;
  readonly legs: readonly {
    readonly exporter: string;
    readonly importer: string;
    readonly exported: string | undefined;
    readonly imported: string | undefined;
    readonly gap: string | undefined;
    readonly ofExporter: string | undefined;
    readonly ofImporter: string | undefined;
    /** Within what freight and insurance may explain; `null`: one side is missing. */
    readonly agrees: boolean | null;
  }[];
}

/** The two sides of trade in words. Never a word of blame: a gap is unexplained. */
export interface MirrorWords {
  readonly sentence: (facts: MirrorFacts) => string;
  /** Heads of the table's columns. */
  readonly columns: {
    readonly year: string;
    readonly leg: string;
    readonly exporter: string;
    readonly importer: string;
    readonly gap: string;
    /** Of the exporter's figure / of the importer's. */
    readonly shares: string;
    readonly causes: string;
    readonly product: string;
  };
  readonly causes: {
    readonly [C in
      | "coverage"
      | "trade-system"
      | "timing"
      | "valuation"
      | "partner-attribution"
      | "re-export-transit"
      | "classification"
      | "exchange-rate"]: string;
  };
  readonly readings: {
    readonly [R in
      | "exporter-fob"
      | "importer-cif"
      | "importer-fob"
      | "max108"
      | "pick"
      | "baci"
      | "iterative"
      | "symmetry"
      | "robust"
      | "third-party"
      | "own-side"
      | "exporters-sum"
      | "importers-sum"]: string;
  };
  /** Stands before the readings of one year. */
  readonly readingsOf: (year: string) => string;
  /** No year has the totals of enough reporters. */
  readonly noMatrix: string;
  /** No own figures by product are in the record. */
  readonly noProducts: string;
  readonly moreProducts: (n: number) => string;
}

/** Single words and phrases of the terminal output. */
export interface Words {
  /** The language's own name for itself. */
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
  readonly imports: {
    readonly outcome: {
      readonly imported: string;
      readonly replaced: string;
      readonly unchanged: string;
      readonly "nothing-to-keep": string;
    };
    readonly account: (read: string, kept: string) => string;
    readonly removed: (what: string) => string;
    readonly freed: (amount: string) => string;
    readonly none: string;
  };
  readonly pull: PullWords;
  readonly sourceList: SourceListWords;
  readonly problems: (n: number) => string;
  readonly noProblems: string;
  readonly nothingOnRecord: string;
  /** What a pledge still asks for: "needs 4.2 % a year for 6 years". `perYear` is worded already. */
  readonly growthNeeded: (perYear: string, years: number) => string;
  readonly noDeadline: string;
  /** Before the statement that a question was taken for. */
  readonly understoodAs: string;
  readonly notUnderstood: string;
  readonly noAnswer: string;
  readonly nearby: string;
  /** The question leaves out something that it needs; `slot` as in statements. */
  readonly needs: (slot: string) => string;
}

/** Fetching a source. */
export interface PullWords {
  readonly outcome: { readonly imported: string; readonly "not-modified": string; readonly failed: string };
  readonly planned: (files: string, size: string) => string;
  readonly files: (n: number) => string;
  readonly atLeast: (size: string) => string;
  readonly sizeUnknown: string;
  readonly pages: string;
  readonly withKey: (variable: string) => string;
  readonly withoutKey: (variable: string) => string;
  readonly fetched: (day: string) => string;
  readonly begun: (size: string) => string;
  readonly left: (time: string) => string;
  readonly waiting: (time: string, cause: string) => string;
  readonly importing: string;
  readonly asking: string;
  readonly interrupted: string;
}

/** The list of public sources: its columns, and what stands in them. */
export interface SourceListWords {
  readonly source: string;
  readonly producer: string;
  readonly what: string;
  readonly terms: string;
  readonly fetch: string;
  readonly there: string;
  readonly pull: string;
  readonly key: string;
  readonly hand: string;
  readonly redistribution: { readonly yes: string; readonly attribution: string; readonly no: string };
}

export type TableWord =
  | "sources"
  | "figures"
  | "events"
  | "projects"
  | "memberships"
  | "pledges"
  | BulkTableName
  | "flow_totals";

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
  /** A computation with its numbers written as the language writes them. */
  readonly computation: (computation: string) => string;
  readonly mirror: MirrorWords;
  readonly words: Words;
  readonly pages: PageWords;
}
