/** `khorgos record …` and `khorgos cite`: looking at the record itself. */
import {
  type CiteFormat,
  cite,
  listPledges,
  listRecord,
  openRecord,
  parseDyad,
  showDyad,
  verifyRecord,
} from "../../app/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";

export interface RecordOptions {
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Problems go to standard output here: they are the result. */
export async function verify(dir: string | undefined, options: RecordOptions, session: Session): Promise<void> {
  const found = await verifyRecord(dir ?? options.record);
  if (options.json) session.io.out(json(found));
  else {
    const { verifyView } = await import("../views/record-view.js");
    session.io.out(await verifyView(found, options.ui, session.screen));
  }
  if (found.issues.some((issue) => issue.severity === "error")) session.failWith(EXIT.failed);
}

export async function list(options: RecordOptions, session: Session): Promise<void> {
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const found = listRecord(record.value);
  if (options.json) return session.io.out(json(found));
  const { listView } = await import("../views/record-view.js");
  session.io.out(await listView(found, options.ui, session.screen));
}

/** Two places and an open record; `undefined` once the problem has been told. */
async function dyadAndRecord(places: readonly string[], options: RecordOptions, session: Session, usage: string) {
  if (places.length > 2) throw new UsageError(`A dyad is two places: ${usage}.`);
  const dyad = await parseDyad(places);
  await session.tell(dyad.issues, options.ui);
  if (dyad.value === undefined) return session.failWith(EXIT.usage);
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  return { places: dyad.value, record: record.value };
}

export async function show(places: readonly string[], options: RecordOptions, session: Session): Promise<void> {
  const asked = await dyadAndRecord(places, options, session, "khorgos record show CHN-KAZ");
  if (asked === undefined) return;
  const found = await showDyad(asked.record, ...asked.places);
  if (options.json) return session.io.out(json(found));
  const { dyadView } = await import("../views/dyad-view.js");
  session.io.out(await dyadView(found, options.ui, session.screen));
}

export async function pledges(places: readonly string[], options: RecordOptions, session: Session): Promise<void> {
  const asked = await dyadAndRecord(places, options, session, "khorgos pledges CHN KAZ");
  if (asked === undefined) return;
  const found = await listPledges(asked.record, ...asked.places, options.ui);
  if (options.json) return session.io.out(json(found));
  const { pledgesView } = await import("../views/pledges-view.js");
  session.io.out(await pledgesView(asked.places, found, options.ui, session.screen));
}

export async function citeSources(
  ids: readonly string[],
  options: RecordOptions & { readonly format: CiteFormat },
  session: Session,
): Promise<void> {
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const cited = await cite(record.value, ids, options.format);
  await session.tell(cited.issues, options.ui);
  if (cited.value !== undefined) session.io.out(`${cited.value}\n`);
}
