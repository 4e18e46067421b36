import type { Source } from "../core/index.js";
import { type BulkSources, figuresBetween, figuresOf, projectsBetween } from "./bulk-figures.js";
import type { BulkEngine } from "./engine.js";
import { matches, memoryStore } from "./memory-store.js";
import type { RecordTables, Store } from "./store.js";

export interface BulkPart {
  /** Opens the database; called when a bulk table is first asked for, so that small questions never pay for it. */
  readonly open: () => Promise<BulkEngine>;
  readonly basis: BulkSources;
  /** The imported sources, as they are cited. */
  readonly sources: readonly Source[];
}

/** A record with bulk tables: the small ones in memory, the others in a database, one answer from both. */
export function recordStore(tables: RecordTables, bulk: BulkPart): Store {
  const small = memoryStore({ ...tables, sources: [...tables.sources, ...bulk.sources] });
  let opened: Promise<BulkEngine> | undefined;
  const engine = (): Promise<BulkEngine> => {
    opened ??= bulk.open();
    return opened;
  };
  return {
    ...small,
    async figures(query) {
      const rows = await small.figures(query);
      if (!query.between && query.subject === undefined) return rows;
      const imported = query.between
        ? await figuresBetween(await engine(), bulk.basis, ...query.between)
        : await figuresOf(await engine(), bulk.basis, query.subject as string);
      return [...rows, ...imported.filter((f) => matches(f, query))];
    },
    async projects(query) {
      const rows = await small.projects(query);
      if (!query.between) return rows;
      return [...rows, ...(await projectsBetween(await engine(), bulk.basis, ...query.between))];
    },
    bulk: engine,
    async close() {
      if (opened) await (await opened).close();
    },
  };
}
