import { join } from "node:path";
import type { Source } from "../core/index.js";
import { sourceOf } from "../sources/index.js";
import { type BulkPart, type BulkSource, parquetEngine, type QueryTable } from "../store/index.js";
import type { ImportEntry } from "./imports/manifest.js";

/** The Parquet files of a record in a folder, as a database that can be opened. */
export function bulkFiles(dir: string, imports: readonly ImportEntry[]): BulkPart["open"] {
  const files = new Map<QueryTable, string[]>();
  for (const entry of imports)
    for (const { table, path } of entry.files) files.set(table, [...(files.get(table) ?? []), join(dir, path)]);
  return () => parquetEngine(files);
}

/** The imported part of a record, ready to be opened. */
export function bulkPart(open: BulkPart["open"], imports: readonly ImportEntry[]): BulkPart {
  const ids = [...new Set(imports.map((e) => e.source))];
  return {
    open,
    basis: new Map(ids.map((id) => [id, basisOf(id)])),
    sources: ids.map((id) =>
      citedSource(
        id,
        imports.filter((e) => e.source === id),
      ),
    ),
  };
}

const basisOf = (id: string): BulkSource => {
  const source = sourceOf(id);
  return { id, producer: source?.origin.producer ?? id, basis: source?.basis ?? "third-party" };
};

/** A public source as it is cited: with the release that was read, and when. */
function citedSource(id: string, entries: readonly ImportEntry[]): Source {
  const origin = sourceOf(id)?.origin;
  const release = entries.map((e) => e.release).find((r) => r !== undefined) ?? origin?.versionProducer;
  const title = origin?.title ?? id;
  return {
    id,
    title: release === undefined ? title : `${title}, ${release}`,
    producer: origin?.producer ?? id,
    kind: "dataset",
    language: "en",
    urlMain: origin?.urlMain ?? "",
    datePublished: origin?.datePublished,
    dateInferred: false,
    dateAccessed: entries
      .map((e) => e.imported.slice(0, 10))
      .sort()
      .at(-1),
    licenseName: origin?.license.name ?? "",
    licenseUrl: origin?.license.url,
    note: undefined,
  };
}
