/** The outside world of one run. Tests put their own in its place. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
  /** Is a person looking at the output, and how many columns has the terminal? */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Is a person looking at standard error? Where not said: as for the output. */
  readonly isErrTerminal?: boolean;
  /** When a server that was started is to end. Where not said: on Ctrl-C or SIGTERM. */
  readonly ended?: () => Promise<void>;
}

export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? process.stderr.columns,
  isErrTerminal: process.stderr.isTTY === true,
});

/** Documented exit codes. */
export const EXIT = {
  /** Read and checked, whatever the verdicts. */
  ok: 0,
  /** Could not be read, a damaged record, or `--fail-on` hit. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** A mistake in Khorgos itself. */
  bug: 3,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;
