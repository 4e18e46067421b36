import { type Interval, overlaps, type Reading, type RecordedEvent, spanOf } from "../../core/index.js";
import { type Claim, claimOf, deviationOf } from "../claim.js";
import { recordedReading } from "../reading.js";
import { type Checkable, nothing, type Outcome, type Run } from "../run.js";

const exceeds = (n: number, { min, max }: Interval): boolean => n < min || n > max;

function ordinalReading(e: RecordedEvent, claim: Claim): Reading {
  const ordinal = e.ordinal as number;
  const reading = recordedReading(e, !exceeds(ordinal, claim.interval), e.title);
  return { ...reading, value: ordinal, unit: "count", deviation: deviationOf(claim, ordinal) };
}

/** "His fifth visit": the number that the record gives to the visit or meeting spoken of. */
export async function checkOrdinal(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  if (s.counterpart === undefined) return nothing("missing-slot", "counterpart");
  const numbered = (await run.book.events(s.subject, s.counterpart)).filter(
    (e) => e.type === s.measure && e.ordinal !== undefined && (e.type !== "visit" || e.subject === s.subject),
  );
  const { period } = s;
  const { date } = run;
  const startOf = (e: RecordedEvent): string => spanOf(e.period)?.from ?? "";
  const meant = (e: RecordedEvent): boolean => {
    if (period !== undefined) return overlaps(period, e.period);
    return date !== undefined && startOf(e) <= date && Date.parse(date) - Date.parse(startOf(e)) <= 31 * 86_400_000;
  };
  return { readings: numbered.filter(meant).map((e) => ordinalReading(e, claim)) };
}
