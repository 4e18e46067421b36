import type { OpenedRecord } from "./open-record.js";

/** A public source: what it is, how it may be used, what of it is in the record. */
export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly url: string;
  readonly license: string;
  readonly redistribution: "yes" | "attribution" | "no";
  readonly citation: string;
  readonly tables: readonly string[];
  /** Can be fetched with `khorgos pull`, and with which key from the environment. */
  readonly pull: { readonly key?: string; readonly keyRequired: boolean } | null;
  readonly traps: readonly string[];
  readonly imported: readonly {
    readonly partition: string;
    readonly release: string | null;
    readonly date: string;
    readonly rows: number;
  }[];
}

/** Every source that can be read, with what is imported of it. */
export async function listSources({ imports }: Pick<OpenedRecord, "imports">): Promise<readonly ListedSource[]> {
  const { SOURCES } = await import("../sources/index.js");
  return SOURCES.map(({ id, origin, redistribution, tables, traps, fetching }) => ({
    id,
    title: origin.title,
    producer: origin.producer,
    url: origin.urlMain,
    license: origin.license.name,
    redistribution,
    citation: origin.citationFull,
    tables,
    pull: fetching
      ? { ...(fetching.key ? { key: fetching.key.variable } : {}), keyRequired: fetching.key?.required ?? false }
      : null,
    traps,
    imported: imports
      .filter((e) => e.source === id)
      .map((e) => ({
        partition: e.partition,
        release: e.release ?? null,
        date: e.imported.slice(0, 10),
        rows: e.kept,
      })),
  }));
}
