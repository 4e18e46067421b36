/** Expected problems, as data. The sentence for people is made by a language's `messages`. Codes are never re-used. */
export interface IssueParams {
  "file-missing": { readonly path: string };
  "not-a-file": { readonly path: string };
  "file-unreadable": { readonly path: string; readonly cause: string };
  "file-too-large": { readonly path: string; readonly bytes: number; readonly limit: number };
  "document-empty": { readonly path: string };
  "document-binary": { readonly path: string; readonly found: string };
  "document-encoding": { readonly path: string; readonly encoding: string };
  "document-damaged": { readonly path: string; readonly format: string };
  "document-locked": { readonly path: string; readonly format: string };
  "document-scanned": { readonly path: string; readonly pages: number };
  "document-oversized": { readonly path: string; readonly format: string };
  "document-cut": { readonly path: string; readonly pages: number; readonly of: number };
  "language-unknown": { readonly path: string; readonly supported: string };
  "language-unsupported": { readonly language: string; readonly supported: string };
  "date-invalid": { readonly date: string };
  "url-refused": { readonly url: string; readonly cause: string };
  "url-failed": { readonly url: string; readonly cause: string };
  "model-failed": { readonly cause: string };
  "model-dropped": { readonly count: number; readonly cause: string };
  "address-invalid": { readonly address: string; readonly cause: string };
  "record-remote": { readonly address: string };
  "record-missing": { readonly path: string };
  "record-damaged": { readonly path: string; readonly cause: string };
  "row-invalid": { readonly table: string; readonly row: number; readonly column: string; readonly cause: string };
  "row-duplicate": { readonly table: string; readonly row: number; readonly id: string };
  "row-orphan": { readonly table: string; readonly row: number; readonly column: string; readonly id: string };
  "source-unused": { readonly id: string };
  "source-unknown": { readonly id: string; readonly near: string };
  "input-unrecognised": { readonly path: string; readonly header: string };
  "input-refused": { readonly path: string; readonly cause: string };
  "input-problem": {
    readonly path: string;
    readonly source: string;
    readonly kind: "unknown-place" | "bad-cell" | "no-cell" | "duplicate" | "out-of-range" | "row-count" | "overlap";
    readonly column: string;
    readonly count: number;
    readonly example: string;
  };
  "input-empty": { readonly path: string; readonly source: string };
  "storage-failed": { readonly cause: string; readonly reason: string };
  "import-missing": { readonly source: string; readonly known: string };
  "pull-by-hand": { readonly source: string; readonly url: string };
  "pull-option": { readonly source: string; readonly option: string; readonly takes: string };
  "pull-refused": { readonly source: string; readonly cause: string };
  "pull-key": { readonly source: string; readonly variable: string; readonly refused: boolean };
  "pull-failed": {
    readonly source: string;
    readonly file: string;
    readonly url: string;
    readonly cause: string;
    readonly kept: number;
  };
  "pull-stopped": { readonly source: string; readonly left: number };
  "dyads-unclear": { readonly text: string };
  "panel-measure": { readonly id: string; readonly cause: "unknown" | "no-pairs" };
  "panel-empty": { readonly measures: string };
  "panel-no-data": { readonly id: string; readonly sources: string };
  "panel-years": Readonly<Record<string, never>>;
  "panel-too-long": { readonly rows: number };
  "panel-target": { readonly path: string; readonly cause: string };
  "no-browser": { readonly names: string };
  "print-failed": { readonly cause: string };
  "not-to-redistribute": { readonly source: string };
  "place-unknown": { readonly text: string; readonly near: string };
}
export type IssueCode = keyof IssueParams;

/** One problem: its code, how bad it is, and what the message needs. */
export type Issue = {
  [C in IssueCode]: { readonly code: C; readonly severity: "error" | "warning"; readonly params: IssueParams[C] };
}[IssueCode];

export const error = <C extends IssueCode>(code: C, params: IssueParams[C]): Issue =>
  ({ code, severity: "error", params }) as Issue;
export const warning = <C extends IssueCode>(code: C, params: IssueParams[C]): Issue =>
  ({ code, severity: "warning", params }) as Issue;

/** A value with the problems met on the way; no value where they were too bad to go on. */
export interface Parsed<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}
