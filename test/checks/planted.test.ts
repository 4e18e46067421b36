import { describe, expect, it } from "vitest";
import { checkStatements } from "../../src/checks/index.js";
import type { Statement } from "../../src/core/index.js";
import { pct, statement, store, usd } from "./fixture.js";

const rank = { amount: 1, unit: "rank", digits: 1 };
/** Statements that hold, one a kind of number; the errors below are planted into each. */
const TRUE: readonly Statement[] = [
  statement({ period: "2023", reporter: "CHN", value: usd(41, 2) }),
  statement({ period: "2024", reporter: "CHN", value: usd(43.8, 3) }),
  statement({ period: "2023", reporter: "KAZ", comparator: "gt", value: usd(31, 2) }),
  statement({ period: "2022", reporter: "CHN", value: usd(31.2, 3) }),
  statement({
    subject: "KAZ",
    counterpart: "CHN",
    measure: "trade.exports",
    reporter: "CHN",
    period: "2023",
    value: usd(16.3, 3),
  }),
  statement({
    subject: "KAZ",
    counterpart: "CHN",
    measure: "trade.imports",
    reporter: "CHN",
    period: "2023",
    value: usd(24.7, 3),
  }),
  statement({ form: "change", period: "2023", reporter: "CHN", direction: "up", value: pct(31.4, 3) }),
  statement({ form: "share", subject: "KAZ", counterpart: "CHN", period: "2023", value: pct(22.5, 3) }),
  statement({ form: "rank", period: "2024", scope: "C5", value: rank }),
  statement({ measure: "projects.count", period: "2023-10", value: { amount: 52, unit: "count", digits: 2 } }),
  statement({ form: "membership", subject: "KAZ", counterpart: "WTO", period: "2015" }),
  statement({ form: "event", measure: "meeting", place: "Beijing", period: "2023-10-17" }),
  statement({ form: "status", status: "permanent-comprehensive-strategic", period: "2019" }),
  statement({ kind: "pledge", period: "2030", value: usd(35, 2) }),
];

const scaleBy =
  (factor: number) =>
  (s: Statement): Statement | undefined =>
    s.value?.amount === undefined || s.form === "rank"
      ? undefined
      : { ...s, value: { ...s.value, amount: s.value.amount * factor } };

/** 41.0 becomes 14.0: the first two digits change places. */
function swapDigits(s: Statement): Statement | undefined {
  const amount = s.value?.amount;
  if (s.value === undefined || amount === undefined || s.form === "rank") return undefined;
  const text = String(amount);
  const [a, b] = text;
  if (a === b || b === "." || b === undefined) return undefined;
  return { ...s, value: { ...s.value, amount: Number(`${b}${a}${text.slice(2)}`) } };
}

const yearOff =
  (by: number) =>
  (s: Statement): Statement | undefined =>
    s.period === undefined ? undefined : { ...s, period: s.period.replace(/\d{4}/g, (y) => String(Number(y) + by)) };

const MIRROR = { "trade.exports": "trade.imports", "trade.imports": "trade.exports" } as const;
const PLANTS: Readonly<Record<string, (s: Statement) => Statement | undefined>> = {
  "ten times": scaleBy(10),
  "a tenth": scaleBy(0.1),
  "a fifth more": scaleBy(1.2),
  "a fifth less": scaleBy(0.8),
  "digits swapped": swapDigits,
  "five years on": yearOff(5),
  "six years back": yearOff(-6),
  "the year before": (s) =>
    s.kind === "pledge" || s.form === "status" || s.form === "rank" ? undefined : yearOff(-1)(s),
  "legs exchanged": (s) =>
    s.measure === "trade.exports" || s.measure === "trade.imports" ? { ...s, measure: MIRROR[s.measure] } : undefined,
  "another partner": (s) => ({ ...s, ...(s.counterpart === "KAZ" ? { counterpart: "UZB" } : { subject: "UZB" }) }),
  "rank one lower": (s) => (s.form === "rank" ? { ...s, value: { ...rank, amount: 2 } } : undefined),
  "a fall for a rise": (s) => (s.form === "change" ? { ...s, direction: "down" } : undefined),
};

describe("planted errors", () => {
  it("starts from statements that hold", async () => {
    const verdicts = await checkStatements(TRUE, { store });
    for (const [i, v] of verdicts.entries()) {
      const isHeld = v.status === "holds" || (TRUE[i]?.kind === "pledge" && v.readings.some((r) => r.holds));
      expect(isHeld, JSON.stringify(TRUE[i])).toBe(true);
    }
  });

  it.each(Object.entries(PLANTS))("%s: no such statement holds any more", async (_, plant) => {
    const planted = TRUE.flatMap((s) => plant(s) ?? []);
    expect(planted.length).toBeGreaterThan(0);
    const verdicts = await checkStatements(planted, { store });
    const held = verdicts.flatMap((v, i) => (v.status === "holds" ? [planted[i]] : []));
    expect(held).toEqual([]);
    // Nor does a pledge find itself on record.
    const promised = verdicts.filter((_, i) => planted[i]?.kind === "pledge");
    expect(promised.flatMap((v) => v.readings).filter((r) => r.holds === true)).toEqual([]);
  });
});
