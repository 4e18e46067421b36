import type { PlaceId, Reading, Statement, UncheckableReason } from "../core/index.js";
import type { Book, LevelQuery } from "../measures/index.js";

/** What all checks of one document share. */
export interface Run {
  readonly book: Book;
  /** The document's date; left out where it is unknown or no date. */
  readonly date?: string | undefined;
}

/** What a form's check finds: readings, or why there are none. */
export interface Outcome {
  readonly readings: readonly Reading[];
  /** Decides over the readings where they alone would mislead. */
  readonly reason?: UncheckableReason;
  readonly missing?: string;
  /** Neither text nor document says when: the record can confirm a period, but no period can refute the text. */
  readonly openPeriod?: boolean;
  /** Several things on record fit, and the text does not say which is meant. */
  readonly ambiguous?: boolean;
}

/** The check of one form. It is called with all slots that the form needs. */
export type FormCheck = (statement: Checkable, run: Run) => Promise<Outcome>;

/** A statement that has the slots nearly every form needs. */
export interface Checkable extends Statement {
  readonly measure: NonNullable<Statement["measure"]>;
  readonly subject: PlaceId;
}

export const quantityOf = (s: Checkable): LevelQuery => ({
  measure: s.measure,
  subject: s.subject,
  counterpart: s.counterpart,
  product: s.product,
});

export const nothing = (reason: UncheckableReason, missing?: string): Outcome => ({
  readings: [],
  reason,
  ...(missing === undefined ? {} : { missing }),
});
