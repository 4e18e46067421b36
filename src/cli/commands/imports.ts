/** `khorgos import`, `sources`, `remove`, `flows`, `record prune`: data of public sources in the record. */
import {
  flowsBetween,
  importFiles,
  listSources,
  openRecord,
  parseDyad,
  partnersOf,
  pruneRaw,
  removeSource,
} from "../../app/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";

interface Common {
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}
export interface ImportFlags extends Common {
  readonly source?: string;
  readonly memory?: string;
  readonly threads?: string;
  readonly raw: boolean;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `2GB`, `800MB`: what the database understands, and nothing else. */
export function memoryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}(?:\.\d+)? ?[MG]i?B$/i.test(text))
    throw new UsageError(`--memory takes an amount such as 2GB or 800MB, not “${text}”.`);
  return text;
}

export function threadsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > 256)
    throw new UsageError(`--threads takes a whole number from 1 to 256, not “${text}”.`);
  return n;
}

export async function importInto(paths: readonly string[], flags: ImportFlags, session: Session): Promise<void> {
  const [memory, threads] = [memoryOf(flags.memory), threadsOf(flags.threads)];
  const { progressOn } = await import("../terminal/progress.js");
  const progress = progressOn(session.io);
  const found = await importFiles(paths, {
    record: flags.record,
    keepRaw: flags.raw,
    onProgress: progress.show,
    ...(flags.source === undefined ? {} : { source: flags.source }),
    ...(memory === undefined ? {} : { memory }),
    ...(threads === undefined ? {} : { threads }),
  });
  progress.end();
  await session.tell(found.issues, flags.ui);
  if (flags.json) return session.io.out(json({ dir: found.dir, reports: found.reports, issues: found.issues }));
  const { importView } = await import("../views/import-view.js");
  session.io.out(await importView(found, flags.ui, session.screen));
}

export async function sources(flags: Common, session: Session): Promise<void> {
  const record = await openRecord(flags.record);
  // Before the first import there is no record of one's own yet, and the list is wanted all the same.
  const isNew = flags.record === undefined && record.issues.every((i) => i.code === "record-missing");
  if (record.value === undefined && !isNew) {
    await session.tell(record.issues, flags.ui);
    return session.failWith(EXIT.failed);
  }
  const list = await listSources(record.value ?? { imports: [] });
  if (flags.json) return session.io.out(json(list));
  const { sourcesView } = await import("../views/sources-view.js");
  session.io.out(await sourcesView(list, flags.ui, session.screen));
}

export async function remove(
  source: string,
  flags: Common & { readonly partition?: string },
  session: Session,
): Promise<void> {
  const removed = await removeSource(source, { record: flags.record, partition: flags.partition });
  await session.tell(removed.issues, flags.ui);
  if (removed.value === undefined) return session.failWith(EXIT.failed);
  if (flags.json) return session.io.out(json(removed.value));
  const { removedView } = await import("../views/import-view.js");
  session.io.out(await removedView(removed.value, flags.ui));
}

export async function prune(flags: Common, session: Session): Promise<void> {
  const bytes = await pruneRaw(flags.record);
  if (flags.json) return session.io.out(json({ bytes }));
  const { freedView } = await import("../views/import-view.js");
  session.io.out(await freedView(bytes, flags.ui));
}

export async function flows(
  places: readonly string[],
  flags: Common & { readonly year?: string },
  session: Session,
): Promise<void> {
  const year = yearOf(flags.year);
  const isDyad = places.length > 1 || year === undefined;
  const named = await parseDyad(isDyad ? places : [places[0] ?? "", "WLD"]);
  await session.tell(named.issues, flags.ui);
  if (named.value === undefined) return session.failWith(EXIT.usage);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const [a, b] = named.value;
  const all = isDyad ? await flowsBetween(record.value, a, b) : await partnersOf(record.value, a, year);
  const found = year === undefined ? all : { ...all, totals: all.totals.filter((t) => t.year === year) };
  if (flags.json) session.io.out(json(found));
  else {
    const { flowsView } = await import("../views/flows-view.js");
    session.io.out(await flowsView(found, flags.ui, session.screen));
  }
  await record.value.store.close();
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:18|19|20)\d\d$/.test(text)) throw new UsageError(`--year takes a year such as 2023, not “${text}”.`);
  return Number(text);
}
