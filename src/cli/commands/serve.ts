/** `khorgos serve`: pages and API over HTTP, until Ctrl-C. */
import { type OpenedRecord, openRecord } from "../../app/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly name?: readonly string[];
  readonly rate?: string;
  readonly record?: string;
  readonly ui?: string;
}

const whole = (option: string, text: string, most: number): number => {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new UsageError(`${option} takes a whole number from 0 to ${most}, not “${text}”.`);
  return value;
};

export async function serve(flags: Flags, session: Session): Promise<void> {
  const port = flags.port === undefined ? undefined : whole("--port", flags.port, 65_535);
  const rate = flags.rate === undefined ? undefined : whole("--rate", flags.rate, 100_000);
  for (const name of flags.name ?? [])
    if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(name))
      throw new UsageError(`--name takes a name of a host without scheme and port, not “${name}”.`);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  await keepServing(record.value, { ...flags, port, rate }, session);
}

interface Listening {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly name?: readonly string[] | undefined;
  readonly rate?: number | undefined;
}

/** What keeps a server from listening, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else listens there already; take another with --port N",
  EACCES: "that needs more rights; take a port above 1023",
  EADDRNOTAVAIL: "this machine has no such address; leave --host out for this machine only, 0.0.0.0 for all",
  ENOTFOUND: "there is no such host; leave --host out for this machine only",
};

export async function keepServing(
  record: OpenedRecord,
  { port, host, name, rate }: Listening,
  session: Session,
): Promise<void> {
  const { HOST, PORT, startServer } = await import("../../http/index.js");
  const { io } = session;
  const { KHORGOS_PORT } = io.env;
  const at = port ?? (KHORGOS_PORT ? whole("KHORGOS_PORT", KHORGOS_PORT, 65_535) : PORT);
  try {
    const server = await startServer({
      record,
      port: at,
      host: host ?? HOST,
      ...(name === undefined ? {} : { names: name.map((n) => n.toLowerCase()) }),
      ...(rate === undefined ? {} : { limits: { rate } }),
      log: (line) => io.err(`${line}\n`),
    });
    io.out(`Khorgos listens at ${server.address} (Ctrl-C ends it)\n`);
    await (io.ended ?? signalled)();
    await server.close();
    await record.store.close();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const reason = REASONS[code];
    if (reason === undefined) throw cause;
    io.err(`khorgos: Cannot listen at ${host ?? HOST}:${at}: ${reason}.\n`);
    session.failWith(EXIT.failed);
  }
}

/** Done on Ctrl-C or SIGTERM. */
export const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
