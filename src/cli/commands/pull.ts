/** `khorgos pull`: a public source fetched and imported, or what would be fetched. */
import { messagesFor, type PullOptions, type PullProgress, type PullQuery, planPull, pull } from "../../app/index.js";
import { EXIT, type Io } from "../io.js";
import { type Session, UsageError } from "../session.js";
import { DownloadBar } from "../terminal/download-bar.js";
import { yearSpan } from "../years.js";
import { memoryOf, threadsOf } from "./imports.js";

export interface PullFlags {
  readonly places?: string;
  readonly partners?: string;
  readonly years?: string;
  readonly release?: string;
  readonly product?: string;
  readonly monthly?: true;
  readonly set?: string;
  readonly dryRun?: true;
  readonly memory?: string;
  readonly threads?: string;
  readonly raw: boolean;
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const listOf = (text: string, option: string): readonly string[] => {
  const list = text
    .split(/[,;，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (list.length === 0) throw new UsageError(`${option} takes places with commas between, such as CHN,KAZ.`);
  return list;
};

function queryOf(flags: PullFlags): PullQuery {
  const { places, partners, years, release, product, monthly, set } = flags;
  return {
    ...(places === undefined ? {} : { places: listOf(places, "--places") }),
    ...(partners === undefined ? {} : { partners: listOf(partners, "--partners") }),
    ...(years === undefined ? {} : { years: yearSpan(years) }),
    ...(release === undefined ? {} : { release }),
    ...(product === undefined ? {} : { product }),
    ...(monthly === undefined ? {} : { monthly }),
    ...(set === undefined ? {} : { set }),
  };
}

/** Wrong questions are wrong usage; everything else has failed. */
const USAGE: ReadonlySet<string> = new Set(["pull-option", "pull-refused", "place-unknown", "source-unknown"]);

export async function pullSource(source: string, flags: PullFlags, session: Session): Promise<void> {
  const query = queryOf(flags);
  const { io } = session;
  if (/^clickhouse:/i.test(flags.record ?? io.env.KHORGOS_RECORD ?? ""))
    throw new UsageError(
      "pull fetches into a folder: name one with --record, then bring it onto a cluster with khorgos record push.",
    );
  if (flags.dryRun) {
    const { value, issues } = await planPull(source, query, { record: flags.record, world: { env: io.env } });
    await tellAll(issues, flags, session);
    if (!value) return;
    if (flags.json) return io.out(json({ ...value, issues }));
    const { dryRunView } = await import("../views/pull-view.js");
    return io.out(await dryRunView(value, flags.ui, session.screen));
  }
  const [memory, threads] = [memoryOf(flags.memory), threadsOf(flags.threads)];
  const progress = await progressOn(io, flags.ui);
  const options: PullOptions & { readonly record?: string | undefined } = {
    record: flags.record,
    keepRaw: flags.raw,
    world: { env: io.env },
    onProgress: progress.show,
    ...(memory === undefined ? {} : { memory }),
    ...(threads === undefined ? {} : { threads }),
  };
  const { words } = await messagesFor(flags.ui);
  const onInterrupt = (): void => {
    progress.end();
    io.err(`khorgos: ${words.pull.interrupted}\n`);
    // Safe at any moment: what is imported is swapped in whole, and a download of a process that is gone is taken over.
    process.exit(EXIT.interrupted);
  };
  process.once("SIGINT", onInterrupt);
  try {
    const { value, issues } = await pull(source, query, options);
    progress.end();
    await tellAll(issues, flags, session);
    if (!value) return;
    if (flags.json) return io.out(json({ ...value, issues }));
    const { pullView } = await import("../views/pull-view.js");
    io.out(await pullView(value, flags.ui, session.screen));
  } finally {
    process.removeListener("SIGINT", onInterrupt);
  }
}

async function tellAll(
  issues: Awaited<ReturnType<typeof pull>>["issues"],
  { ui }: PullFlags,
  session: Session,
): Promise<void> {
  await session.tell(issues, ui);
  if (issues.some((i) => USAGE.has(i.code))) session.failWith(EXIT.usage);
}

interface Shown {
  readonly show: (at: PullProgress) => void;
  readonly end: () => void;
}

/** Ten times a second is enough for an eye. */
const PAUSE = 100;

/** One line on standard error that is written over, where somebody is looking at it; else nothing. */
async function progressOn(io: Io, ui: string | undefined): Promise<Shown> {
  if (!(io.isErrTerminal ?? io.isTerminal) || io.env.TERM === "dumb") return { show: () => {}, end: () => {} };
  const { words } = await messagesFor(ui);
  const bar = new DownloadBar(words.pull, ui);
  const width = Math.max(20, (io.columns ?? 80) - 1);
  let [last, state] = [0, ""];
  return {
    show: (at) => {
      const now = Date.now();
      if (at.state === state && now - last < PAUSE && at.bytes !== at.total) return;
      [last, state] = [now, at.state];
      io.err(`\r\u001b[2K${bar.line(at, width).slice(0, width)}`);
    },
    end: () => io.err("\r\u001b[2K"),
  };
}
