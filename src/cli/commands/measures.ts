/** `khorgos measures` and `khorgos measure`: what can be worked out, and one of them for a pair. */
import {
  listMeasures,
  measuresMarkdown,
  openRecord,
  parseDyad,
  parseTradeReading,
  showMeasure,
} from "../../app/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";

interface Flags {
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
  readonly reading?: string;
  readonly markdown?: true;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function measures(flags: Flags, session: Session): Promise<void> {
  const list = await listMeasures();
  if (flags.json) return session.io.out(json(list));
  if (flags.markdown) return session.io.out(measuresMarkdown(list));
  const { measuresView } = await import("../views/measures-view.js");
  session.io.out(measuresView(list, session.screen));
}

export async function measure(id: string, places: readonly string[], flags: Flags, session: Session): Promise<void> {
  const reading = flags.reading === undefined ? undefined : parseTradeReading(flags.reading);
  if (flags.reading !== undefined && !reading)
    throw new UsageError("--reading takes a source, and whose reports of it: cepii-baci, un-comtrade:importers.");
  const dyad = await parseDyad(places);
  await session.tell(dyad.issues, flags.ui);
  if (dyad.value === undefined) return session.failWith(EXIT.usage);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  try {
    const shown = await showMeasure(record.value, id, ...dyad.value, reading);
    if (!shown) throw new UsageError(`There is no measure “${id}”. khorgos measures lists them.`);
    if (flags.json) return session.io.out(json(shown));
    const { measureView } = await import("../views/measures-view.js");
    session.io.out(await measureView(shown, flags.ui, session.screen));
  } finally {
    await record.value.store.close();
  }
}
