/** `khorgos panel`: measures of many pairs and years, as a table for statistics programs. */
import { openRecord, panel, panelCsv, panelFormatOf, parseTradeReading, writePanel } from "../../app/index.js";
import { error, IssueError } from "../../core/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";
import { yearSpan } from "../years.js";

interface Flags {
  readonly measures: string;
  readonly dyads: string;
  readonly years?: string;
  readonly undirected?: true;
  readonly complete?: true;
  readonly reading?: string;
  readonly names?: "gravity";
  readonly out?: string;
  readonly record?: string;
  readonly ui?: string;
}

export async function writePanelOf(flags: Flags, session: Session): Promise<void> {
  const reading = flags.reading === undefined ? undefined : parseTradeReading(flags.reading);
  if (flags.reading !== undefined && !reading)
    throw new UsageError("--reading takes a source, and whose reports of it: cepii-baci, un-comtrade:importers.");
  if (flags.undirected && flags.names)
    throw new UsageError("--names gravity is for directed panels: leave out --undirected.");
  const format = flags.out === undefined ? undefined : panelFormatOf(flags.out);
  if (flags.out !== undefined && format === undefined)
    throw new UsageError(`-o takes a name that ends in .csv, .parquet or .xlsx, or a folder, not “${flags.out}”.`);
  const years = flags.years === undefined ? undefined : yearSpan(flags.years);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  try {
    const made = await panel(record.value, {
      measures: flags.measures.split(",").map((id) => id.trim()),
      dyads: flags.dyads,
      ...(years ? { years } : {}),
      ...(flags.undirected ? { undirected: true } : {}),
      ...(flags.complete ? { complete: true } : {}),
      ...(reading ? { reading } : {}),
      ...(flags.names ? { names: flags.names } : {}),
    });
    await session.tell(made.issues, flags.ui);
    if (made.value === undefined) return session.failWith(EXIT.usage);
    if (flags.out === undefined || format === undefined) {
      for await (const text of panelCsv(made.value)) session.io.out(text);
      return;
    }
    try {
      const written = await writePanel(made.value, flags.out, format);
      session.io.out(`${written.rows}\t${written.files.join("\t")}\n`);
    } catch (cause) {
      if (cause instanceof IssueError) {
        await session.tell(cause.issues, flags.ui);
      } else if ((cause as NodeJS.ErrnoException).code !== undefined) {
        const { code = "" } = cause as NodeJS.ErrnoException;
        await session.tell([error("panel-target", { path: flags.out, cause: code })], flags.ui);
      } else throw cause;
    }
  } finally {
    await record.value.store.close();
  }
}
