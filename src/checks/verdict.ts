import type { Reading, Statement, Verdict, VerdictStatus } from "../core/index.js";
import { distinct } from "./reading.js";
import type { Outcome } from "./run.js";

/** Readings that decide: echoes, coarse figures and old counts do not. */
const deciding = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter((r) => r.holds !== null && r.echo !== true);

/** A claim's status from its readings; `undefined` where none of them decides. */
export function claimStatus(readings: readonly Reading[]): VerdictStatus | undefined {
  const votes = deciding(readings);
  if (votes.length === 0) return undefined;
  if (votes.every((r) => r.holds)) return "holds";
  if (votes.some((r) => r.holds)) return "depends";
  return votes.some((r) => r.close) ? "close" : "contradicted";
}

/** A pledge's status: the state all sides' figures agree on. A record of other terms makes it depend on which is meant. */
export function pledgeStatus(readings: readonly Reading[]): VerdictStatus | undefined {
  const states = new Set(readings.flatMap((r) => (r.state === undefined ? [] : [r.state])));
  const [state] = states;
  if (state === undefined) return undefined;
  return states.size > 1 || readings.some((r) => r.holds === false) ? "depends" : state;
}

/** The verdict on what a form's check found. */
export function verdictOf(s: Statement, outcome: Outcome): Verdict {
  const readings = distinct(outcome.readings);
  const base = { statement: s.id, readings };
  const uncheckable = (reason: NonNullable<Verdict["reason"]>, missing?: string): Verdict => ({
    ...base,
    status: "uncheckable",
    reason,
    ...(missing === undefined ? {} : { missing }),
  });
  if (outcome.reason !== undefined) return uncheckable(outcome.reason, outcome.missing);
  if (outcome.ambiguous === true) return { ...base, status: "depends" };
  const isPledge = s.kind !== "claim";
  const status = isPledge ? pledgeStatus(readings) : claimStatus(readings);
  if (status === undefined) return isPledge ? notDue(s, base, uncheckable("no-record")) : uncheckable("no-record");
  const refuted = status === "contradicted" || status === "close";
  return outcome.openPeriod === true && refuted ? uncheckable("missing-slot", "period") : { ...base, status };
}

/** Nothing on record measures the promise: a recorded one, or one with a target and a deadline, is not due. */
function notDue(s: Statement, base: Pick<Verdict, "statement" | "readings">, otherwise: Verdict): Verdict {
  return base.readings.some((r) => r.holds === true) && s.value?.amount !== undefined
    ? { ...base, status: "not-due" }
    : otherwise;
}
