/** What a format's reader takes out of a source: the text and what the source says about itself. */
export interface Extract {
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO date. */
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  /** Where each page begins in the text. */
  readonly pages?: readonly number[] | undefined;
}
