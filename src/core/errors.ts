import type { Issue } from "./issues.js";

/** Thrown at the doors when issues end the work; carries them as data. */
export class IssueError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((i) => i.code).join(", "));
    this.name = "IssueError";
  }
}

/** For exhaustive switches: the compiler complains before this ever runs. */
export function assertNever(x: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(x)}`);
}
