import { contains, type Membership, overlaps, type Period, type Reading, spanOf } from "../../core/index.js";
import { recordedReading } from "../reading.js";
import { type Checkable, nothing, type Outcome, type Run } from "../run.js";

const describe = (m: Membership): string => `${m.organisation}: ${m.role}, ${m.period}`;

/** Observers and partners take part, but they do not belong. */
const BELONGS: ReadonlySet<string> = new Set([
  "member",
  "founder",
  "founding-member",
  "signatory",
  "participant",
  "host",
  "initiator",
]);

/** The period in which it joined, where the text says one: `2015`, `since 2001`. */
function joinedIn(s: Checkable): Period | undefined {
  const { period } = s;
  if (period === undefined || s.origin.period === "context" || s.origin.period === "assumed") return undefined;
  const [from, to] = period.split("/");
  if (from === "..") return undefined;
  return to === ".." ? from : period;
}

function joinedReadings(rows: readonly Membership[], joined: Period): Reading[] {
  return rows.map((m, i) => {
    const from = spanOf(m.period)?.from;
    const holds = from === undefined ? null : overlaps(joined, from);
    return recordedReading(m, holds, describe(m), i === 0 ? {} : { which: m.period });
  });
}

function standingReadings(rows: readonly Membership[], day: string | undefined): Reading[] {
  const active = rows.filter((m) => (day === undefined ? spanOf(m.period)?.to === undefined : contains(m.period, day)));
  const first = active.find((m) => BELONGS.has(m.role)) ?? active[0];
  if (first !== undefined) return [recordedReading(first, BELONGS.has(first.role), describe(first))];
  // Not (or no longer) a member on that day, by the record's own dates.
  return rows.slice(0, 1).map((m) => recordedReading(m, false, describe(m)));
}

/** Belongs to an organisation at the day spoken of, or joined it in the period said. */
export async function checkMembership(s: Checkable, run: Run): Promise<Outcome> {
  if (s.counterpart === undefined) return nothing("missing-slot", "counterpart");
  const rows = (await run.book.memberships(s.subject)).filter((m) => m.organisation === s.counterpart);
  const joined = joinedIn(s);
  if (joined !== undefined) {
    const members = rows.filter((m) => BELONGS.has(m.role));
    return { readings: joinedReadings(members.length > 0 ? members : rows, joined) };
  }
  const day = s.period === undefined ? run.date : (spanOf(s.period)?.to ?? run.date);
  return { readings: standingReadings(rows, day) };
}
