import { type Period, type Reading, spanOf } from "../../core/index.js";
import { isSolid, levels, type Observation, slotOf } from "../../measures/index.js";
import { admissible } from "../admissible.js";
import { claimOf, judge } from "../claim.js";
import { type Dimensions, readingOf } from "../reading.js";
import { type Checkable, type Outcome, quantityOf, type Run } from "../run.js";
import { yearsText } from "../series.js";
import { at, whens } from "../when.js";

/** A record is believed only over at least this many earlier values. */
const ENOUGH = 3;

/** Earlier values that can be compared with `o`: the same months of earlier years, since the base where one is said. */
function earlierOf(o: Observation, all: readonly Observation[], since: string): Observation[] {
  const span = spanOf(o.period);
  const days = (period: Period) => {
    const { from, to } = spanOf(period) ?? {};
    return `${from?.slice(4) ?? ""}/${to?.slice(4).replace("-29", "-28") ?? ""}`;
  };
  const sameBasis = slotOf({ ...o, period: "" });
  return all.filter((x) => {
    const from = spanOf(x.period)?.from;
    if (from === undefined || span?.from === undefined || from >= span.from || from < since) return false;
    return isSolid(x) && slotOf({ ...x, period: "" }) === sameBasis && days(x.period) === days(o.period);
  });
}

function recordReading(s: Checkable, o: Observation, all: readonly Observation[], dimensions: Dimensions): Reading {
  const since = spanOf(s.base ?? "")?.from ?? "";
  const earlier = earlierOf(o, all, since);
  const isLow = s.direction === "down";
  const isBeaten = earlier.some((x) => (isLow ? x.interval.max < o.interval.min : x.interval.min > o.interval.max));
  const isEqualled = earlier.some((x) => (isLow ? x.value <= o.value : x.value >= o.value));
  const years = new Set(earlier.map((x) => Number(spanOf(x.period)?.from?.slice(0, 4))));
  const note = years.size === 0 ? "nothing earlier" : yearsText([...years].sort((a, b) => a - b));
  const claim = s.value === undefined ? undefined : claimOf(s);
  const comparable = claim !== undefined && /^[A-Z]{3}$/.test(claim.unit) && claim.unit === o.unit;
  const amount = comparable ? judge(claim, o).holds : true;
  if (isBeaten || amount === false) return readingOf(o, { holds: false }, dimensions, note);
  const holds = isEqualled || years.size < ENOUGH ? null : amount;
  return readingOf(o, { holds }, dimensions, note);
}

/** The highest (or lowest) value so far, against every earlier one on record under the same basis. */
export async function checkRecord(s: Checkable, run: Run): Promise<Outcome> {
  const unit = s.value !== undefined && /^[A-Z]{3}$/.test(s.value.unit) ? s.value.unit : undefined;
  const all = admissible(s, await levels(run.book, quantityOf(s)), unit);
  const readings = whens(s.period, all, run, () => false).flatMap(({ period, dimensions }) =>
    at(all, period)
      .filter(isSolid)
      .map((o) => recordReading(s, o, all, dimensions)),
  );
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
