/** A text to be read, whatever file it came from. Offsets of statements point into `text`. */
export interface SourceDocument {
  readonly text: string;
  readonly title?: string;
  /** ISO date of publication, where known. */
  readonly date?: string;
  /** BCP 47 language the document itself declares, if any (`de`). */
  readonly declaredLanguage?: string;
  /** Of a paged document: where in `text` each page begins, in order; a page without text begins where the next one does. */
  readonly pages?: readonly number[];
}
