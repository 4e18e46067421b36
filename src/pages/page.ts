import type { OpenedRecord, ReadOptions } from "../app/index.js";

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a browser asks for. `form`: the fields of a posted form. */
export interface PageRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly acceptLanguage: string;
  readonly form: ReadonlyMap<string, string | UploadedFile>;
}

/** What pages are made from. */
export interface Site {
  readonly record: OpenedRecord;
  /** For articles given by address; default: the real network, public addresses only. */
  readonly network?: ReadOptions["network"];
}

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}
