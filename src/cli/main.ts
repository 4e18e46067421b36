import { CommanderError } from "commander";
import { type Issue, IssueError } from "../core/index.js";
import { EXIT, type Io, processIo } from "./io.js";
import { buildProgram } from "./program.js";
import { Session, UsageError } from "./session.js";

/** Runs one command line (without `node` and the script) and gives its exit code. Never throws. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const session = new Session(io);
  const program = buildProgram(session);
  const configure = (command: typeof program): void => {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
    for (const sub of command.commands) configure(sub);
  };
  configure(program);
  try {
    if (args.length === 0) {
      io.err(program.helpInformation());
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: "user" });
    return session.exit;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (cause instanceof UsageError) {
      io.err(`khorgos: ${cause.message}\n`);
      return EXIT.usage;
    }
    const issues = await expected(cause);
    if (issues === undefined) return reportBug(cause, io);
    await session.tell(issues);
    return session.exit;
  }
}

/** Problems that end a command in its midst, such as a server that does not answer. */
async function expected(cause: unknown): Promise<readonly Issue[] | undefined> {
  if (cause instanceof IssueError) return cause.issues;
  const { storageIssue } = await import("../app/index.js");
  const issue = storageIssue(cause);
  return issue && [issue];
}

/** A mistake of the program itself: one line for people; the trace only for whoever asks for it. */
function reportBug(cause: unknown, io: Io): number {
  const message = cause instanceof Error ? cause.message : String(cause);
  io.err(`khorgos: this is a mistake in Khorgos itself: ${message.split("\n")[0] ?? ""}\n`);
  io.err(
    "Please report it with the command and, if you may share it, the article. KHORGOS_DEBUG=1 shows where it happened.\n",
  );
  if (io.env.KHORGOS_DEBUG && cause instanceof Error) io.err(`${cause.stack ?? ""}\n`);
  return EXIT.bug;
}
