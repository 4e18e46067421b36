import type { Reading, VerdictStatus } from "../core/index.js";

/** A sign for each verdict that tells them apart without colour. */
export const MARKS: { readonly [S in VerdictStatus]: string } = {
  holds: "✓",
  depends: "◐",
  close: "≈",
  contradicted: "✗",
  inconsistent: "≠",
  uncheckable: "?",
  met: "✓",
  missed: "✗",
  "on-track": "↗",
  behind: "↘",
  "not-due": "…",
};

/** What one reading says of its statement; `undefined` where it decides nothing. */
export function statusOf(r: Pick<Reading, "state" | "holds" | "close">): VerdictStatus | undefined {
  if (r.state !== undefined) return r.state;
  if (r.holds === null) return undefined;
  return r.holds ? "holds" : r.close ? "close" : "contradicted";
}

/** The sign of one reading; a point where it decides nothing. */
export function markOf(r: Pick<Reading, "state" | "holds" | "close">): string {
  const status = statusOf(r);
  return status === undefined ? "·" : MARKS[status];
}
