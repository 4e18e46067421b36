import type { Reading } from "../../core/index.js";
import { type Checkable, nothing, type Outcome, type Run } from "../run.js";
import { checkEvent } from "./event.js";
import { checkMembership } from "./membership.js";

/**
 * A promised or expected act with a deadline, held against what is on record between the day of the document and that
 * deadline. To join is met by having joined. What was signed or opened may be another thing than the one promised: it
 * is shown and decides nothing. An act that is not on record is not missed: the record may not know of it.
 */
export async function checkAct(s: Checkable, run: Run): Promise<Outcome> {
  const deadline = s.period?.split("/").at(-1);
  if (deadline === undefined) return nothing("missing-slot", "period");
  const period = run.date === undefined ? deadline : `${run.date}/${deadline}`;
  const said = { ...s, period, origin: { ...s.origin, period: "said" as const } };
  const { readings } = await (s.form === "event" ? checkEvent(said, run) : checkMembership(said, run));
  const done = readings.filter((r) => r.holds === true);
  if (s.form === "event") return { readings: done.map((r): Reading => ({ ...r, holds: null })) };
  return { readings: done.map((r): Reading => ({ ...r, state: "met" })) };
}
