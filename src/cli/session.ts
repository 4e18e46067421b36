import { messagesFor, wordIssue } from "../app/index.js";
import type { Issue } from "../core/index.js";
import { EXIT, type Io } from "./io.js";
import { columnsFor, styleFor, wantsColour } from "./terminal/style.js";
import { harmless } from "./terminal/width.js";
import type { Screen } from "./views/view.js";

/** Ends a command because it was called wrongly: the message, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What every command has at hand: the outside world, and the worst exit code so far. */
export class Session {
  exit: number = EXIT.ok;

  constructor(readonly io: Io) {}

  get screen(): Screen {
    const { env, isTerminal, columns } = this.io;
    return { columns: columnsFor(env, columns), style: styleFor(wantsColour(env, isTerminal)) };
  }

  failWith(code: number): void {
    this.exit = Math.max(this.exit, code);
  }

  /** Tells problems on standard error; an error among them makes the run fail. */
  async tell(issues: readonly Issue[], language?: string): Promise<void> {
    if (issues.length === 0) return;
    const messages = await messagesFor(language);
    for (const issue of issues) {
      this.io.err(`khorgos: ${harmless(wordIssue(issue, messages))}\n`);
      if (issue.severity === "error") this.failWith(issue.code === "date-invalid" ? EXIT.usage : EXIT.failed);
    }
  }
}
