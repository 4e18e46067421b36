import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatement, checkStatements } from "../../src/checks/index.js";
import { FORMS, isDirected, MEASURE_IDS, type Statement } from "../../src/core/index.js";
import { statement, store, usd } from "./fixture.js";

const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const place = fc.constantFrom("CHN", "KAZ", "RUS", "UZB", "EU", "C5", "WLD", "UN", "WTO", "XXX", "");
const period = fc.oneof(
  fc.constantFrom("2023", "2024", "2023-10-17", "2023-01/2023-09", "../2025-06", "2005/..", "2018/2023"),
  fc.constantFrom(
    "",
    "..",
    "../..",
    "2023-13",
    "2023-02-30",
    "/",
    "9999",
    "0000",
    "2024-02-29",
    "2023/2020",
    "nonsense",
  ),
);
const amount = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 41e9, 1, 32, Number.NaN, Infinity, -Infinity, 1e308, 5e-324),
);
const value = fc.record(
  {
    amount,
    unit: fc.constantFrom(
      "USD",
      "CNY",
      "percent",
      "percentage-points",
      "times",
      "count",
      "rank",
      "years",
      "trains",
      "",
    ),
    to: amount,
    digits: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(Number.NaN)),
  },
  { requiredKeys: ["unit"] },
);

/** Anything of the shape of a statement, slots missing and numbers odd. */
const anyStatement: fc.Arbitrary<Statement> = fc
  .record({
    id: fc.constant("s0.0"),
    sentence: fc.constant(0),
    quote: fc.constant({ exact: "", start: 0, end: 0 }),
    kind: fc.constantFrom("claim", "pledge", "forecast"),
    form: fc.constantFrom(...FORMS),
    measure: optional(fc.constantFrom(...MEASURE_IDS)),
    subject: optional(place),
    counterpart: optional(place),
    third: optional(place),
    scope: optional(place),
    reporter: optional(place),
    product: optional(fc.constantFrom("oil", "1001")),
    status: optional(fc.constantFrom("strategic", "permanent-comprehensive-strategic", "friendly", "", "-")),
    strand: optional(fc.constantFrom("trade", "projects", "culture", "security")),
    place: optional(fc.constantFrom("Beijing", "Астана", "", "CHN")),
    period: optional(period),
    base: optional(period),
    comparator: optional(fc.constantFrom("eq", "approx", "gt", "gte", "lt", "lte")),
    value: optional(value),
    conversion: optional(fc.record({ amount, unit: fc.constantFrom("USD", "CNY", "") })),
    direction: optional(fc.constantFrom("up", "down")),
    origin: fc.constantFrom({}, { period: "context" }),
    group: optional(fc.constantFrom("g", "h")),
    damage: optional(fc.constantFrom("unit-missing", "conversion-inconsistent")),
  })
  .map((s) => Object.fromEntries(Object.entries(s).filter(([, v]) => v !== undefined)) as unknown as Statement);

const SEED = { seed: 20231017, numRuns: 1500 };

describe("whatever the statements are", () => {
  it("there is one verdict each, in order, plain data, the same twice", async () => {
    const dates = fc.constantFrom(undefined, "2024-03-01", "2023", "", "2024-99-99");
    await fc.assert(
      fc.asyncProperty(fc.array(anyStatement, { maxLength: 6 }), dates, async (list, date) => {
        const statements = list.map((s, i) => ({ ...s, id: `s${i}.0` }));
        const verdicts = await checkStatements(statements, { store, date });
        expect(verdicts.map((v) => v.statement)).toEqual(statements.map((s) => s.id));
        for (const v of verdicts) {
          expect((v.reason !== undefined) === (v.status === "uncheckable")).toBe(true);
          expect(new Set(v.readings.map((r) => r.id)).size).toBe(v.readings.length);
          for (const r of v.readings) expect(r.value === null || Number.isFinite(r.value)).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(verdicts))).toEqual(verdicts);
        expect(await checkStatements(statements, { store, date })).toEqual(verdicts);
      }),
      SEED,
    );
  });

  it("where a measure has no direction, the order of the two places does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(anyStatement, async (s) => {
        const ordered = new Set(["share", "rank", "membership", "comparison"]);
        fc.pre(s.measure !== undefined && !isDirected(s.measure) && !ordered.has(s.form));
        const pair = { ...s, subject: "CHN", counterpart: "KAZ" };
        const swapped = { ...s, subject: "KAZ", counterpart: "CHN" };
        const [a, b] = await Promise.all([pair, swapped].map((x) => checkStatement(x, { store, date: "2024-03-01" })));
        expect(b).toEqual(a);
      }),
      SEED,
    );
  });

  it("a statement cannot hold by two amounts that exclude each other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 999 }), async (tenths) => {
        const said = statement({ period: "2023", reporter: "CHN", value: usd(tenths / 10, 3) });
        const { status } = await checkStatement(said, { store });
        expect(status === "holds").toBe(tenths === 410);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
