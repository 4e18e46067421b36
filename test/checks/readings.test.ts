import { describe, expect, it } from "vitest";
import { checkStatement, checkStatements } from "../../src/checks/index.js";
import type { Reading, Statement } from "../../src/core/index.js";
import { memoryStore } from "../../src/store/index.js";
import { figure, pct, statement, store, tables, usd } from "./fixture.js";

const readings = async (s: Statement, date?: string): Promise<ReadonlyMap<string, Reading>> =>
  new Map((await checkStatement(s, { store, date })).readings.map((r) => [r.id, r]));
const storeOf = (...figures: ReturnType<typeof figure>[]) => memoryStore({ ...tables, figures });

describe("readings of a level", () => {
  it("names every basis and shows what was added up", async () => {
    const found = await readings(statement({ period: "2023", value: usd(41, 2) }));
    expect([...found].map(([id, r]) => [id, r.value, r.holds])).toEqual([
      ["own-statistics:CHN", 41e9, true],
      ["own-statistics:CHN/echo:src-echo", 41e9, null],
      ["own-statistics:KAZ", 31.4e9, false],
      ["stated:president", 41e9, true],
      ["exporters", 39.4e9, false],
    ]);
    const sum = found.get("exporters");
    expect(sum?.computation).toBe("24.7 bn + 14.7 bn = 39.4 bn");
    expect(sum?.inputs?.map((e) => e.source)).toEqual(["src-CHN", "src-KAZ"]);
    expect(found.get("own-statistics:CHN/echo:src-echo")?.echo).toBe(true);
  });

  it("gives (said − value) / value", async () => {
    const found = await readings(statement({ period: "2023", value: usd(41, 2) }));
    expect(found.get("own-statistics:KAZ")?.deviation).toBeCloseTo(41 / 31.4 - 1, 10);
  });

  it("gives said − value for percentages", async () => {
    const found = await readings(statement({ form: "change", period: "2023", direction: "up", value: pct(35) }));
    expect(found.get("own-statistics:CHN/from:levels")?.deviation).toBeCloseTo(35 - (41 / 31.2 - 1) * 100, 10);
  });

  it("keeps two figures of one authority that disagree as two releases", async () => {
    const found = await readings(statement({ period: "2022", reporter: "KAZ", value: usd(24.1, 3) }));
    expect([...found].map(([id, r]) => [id, r.holds])).toEqual([
      ["own-statistics:KAZ/release:src-KAZ", false],
      ["own-statistics:KAZ/release:2023-10-17", true],
    ]);
  });

  it("takes the most precise of figures that agree, and the others as inputs", async () => {
    const row = (value: number, digits: number, source: string) =>
      figure("trade.turnover", "CHN>KAZ", "2022", value, { digits, source, reporter: "CHN" });
    const context = { store: storeOf(row(31e9, 2, "src-a"), row(31.2e9, 3, "src-b")) };
    const { readings: found } = await checkStatement(statement({ period: "2022", value: usd(31.2, 3) }), context);
    expect(found.map((r) => [r.value, r.inputs?.map((e) => e.source)])).toEqual([[31.2e9, ["src-a"]]]);
  });

  it("never uses a carrier's error and lets an echo alone decide nothing", async () => {
    const wrong = figure("trade.turnover", "CHN>KAZ", "2022", 44e9, { flag: "carrier-error" });
    const echo = figure("trade.turnover", "CHN>KAZ", "2022", 44e9, { echoOf: "elsewhere" });
    const said = statement({ period: "2022", value: usd(44, 2) });
    expect((await checkStatement(said, { store: storeOf(wrong) })).readings).toEqual([]);
    const verdict = await checkStatement(said, { store: storeOf(echo) });
    expect([verdict.status, verdict.reason]).toEqual(["uncheckable", "no-record"]);
    expect(verdict.readings.map((r) => [r.echo, r.holds])).toEqual([[true, null]]);
  });

  it("lets a figure of one digit confirm nothing finer, yet refute", async () => {
    const rough = figure("trade.turnover", "CHN>KAZ", "2022", 20e9, { digits: 1 });
    const check = async (x: number) =>
      (await checkStatement(statement({ period: "2022", value: usd(x, 3) }), { store: storeOf(rough) })).status;
    expect(await check(23.4)).toBe("uncheckable");
    expect(await check(41)).toBe("contradicted");
  });

  it("says which period was taken where the text says none", async () => {
    const found = await readings(statement({ reporter: "CHN", value: usd(41, 2) }), "2024-03-01");
    expect([...found.values()].map((r) => r.key.dimensions.when)).toContain("year-before-document");
  });

  it("does not let figures of two states judge a town", async () => {
    const said = statement({
      measure: "projects.count",
      period: "2023-10",
      place: "Khorgos",
      value: { amount: 35, unit: "count" },
    });
    expect((await checkStatement(said, { store })).reason).toBe("no-record");
    const inState = await checkStatement({ ...said, place: "Kasachstan" }, { store });
    expect(inState.status).toBe("contradicted");
  });
});

describe("readings of a change", () => {
  it("shows the computation, and the published figure beside it", async () => {
    const found = await readings(
      statement({ form: "change", period: "2022", reporter: "CHN", direction: "up", value: pct(23.6, 3) }),
    );
    expect(found.get("own-statistics:CHN")?.value).toBe(23.6);
    expect(found.get("own-statistics:CHN/from:levels")?.computation).toBe("31.20 bn / 25.25 bn − 1 = 23.6 %");
  });

  it("allows what the rounding of both levels allows, not more", async () => {
    // 24.2 / 18 − 1 with 18 in [17.5, 18.5): between 30.5 and 38.6 percent.
    const row = (period: string, value: number, digits: number) =>
      figure("trade.turnover", "KAZ>CHN", period, value, { digits });
    const context = { store: storeOf(row("2022", 24.2e9, 3), row("2021", 18e9, 2)) };
    const status = async (x: number) =>
      (await checkStatement(statement({ form: "change", period: "2022", direction: "up", value: pct(x) }), context))
        .status;
    expect([await status(30), await status(31), await status(38), await status(41)]).toEqual([
      "close",
      "holds",
      "holds",
      "contradicted",
    ]);
  });
});

describe("an order of partners", () => {
  it("says when partners are missing that may be larger", async () => {
    const row = (between: string, v: number) => figure("trade.turnover", between, "2023", v * 1e9);
    const rows = [row("KAZ>CHN", 31.4), row("KAZ>RUS", 26.5), row("KAZ>ITA", 16.1), row("KAZ>TUR", 6.1)];
    const said = statement({
      form: "rank",
      scope: "WLD",
      subject: "KAZ",
      counterpart: "CHN",
      period: "2023",
      value: { amount: 1, unit: "rank" },
    });
    const open = await checkStatement(said, { store: storeOf(...rows) });
    expect(open.readings[0]?.note).toBe("incomplete: 4 partners on record");
    expect(open.status).toBe("holds");
    // A total of 100 leaves 19.9 to all others together: nobody can be before China.
    const closed = await checkStatement(said, { store: storeOf(...rows, row("KAZ>WLD", 100)) });
    expect([closed.status, closed.readings[0]?.note]).toEqual(["holds", undefined]);
  });

  it("shows the order it was read from", async () => {
    const found = await readings(
      statement({
        form: "rank",
        scope: "WLD",
        subject: "KAZ",
        counterpart: "CHN",
        period: "2023",
        value: { amount: 1, unit: "rank" },
      }),
    );
    expect(found.get("own-statistics:KAZ/from:levels/scope:blocs")?.computation).toMatch(
      /^EU 41.4 bn > CHN 31.4 bn > RUS/,
    );
  });
});

describe("pledges", () => {
  it("shows growth achieved and needed", async () => {
    const said = statement({ kind: "pledge", period: "2032", reporter: "CHN", value: usd(50, 2) });
    const [reading] = (await checkStatement(said, { store, date: "2023-08-31" })).readings;
    // (43.82 / 31.2)^(1/2) − 1 and (50 / 31.2)^(1/10) − 1.
    expect(reading?.computation).toContain("= 18.5 %");
    expect(reading?.computation).toContain("= 4.8 %");
    expect(reading?.state).toBe("on-track");
  });

  it("finds the promise on record, or the one that differs", async () => {
    const recorded = async (period: string) =>
      (await readings(statement({ kind: "pledge", period, value: usd(35, 2) }))).get("recorded");
    expect((await recorded("2030"))?.holds).toBe(true);
    expect(await recorded("2035")).toMatchObject({ holds: false, note: expect.stringContaining("2030") });
  });
});

describe("ambiguity", () => {
  it("lists every meeting that fits an undated one", async () => {
    const verdict = await checkStatement(statement({ form: "event", measure: "meeting", place: "Peking" }), { store });
    expect(verdict.status).toBe("depends");
    expect(verdict.readings.map((r) => r.period)).toEqual(["2023-10-17", "2022-02-05"]);
  });
});

describe("vague statements", () => {
  it("list what there is and decide nothing", async () => {
    const vague = statement({ measure: "projects.count", value: null });
    const verdict = await checkStatement(vague, { store });
    expect([verdict.status, verdict.reason]).toEqual(["uncheckable", "vague"]);
    expect(verdict.readings.map((r) => r.note ?? r.value)).toContain("Refinery (completed)");
    expect(verdict.readings.every((r) => r.holds === null)).toBe(true);
  });
});

describe("groups", () => {
  const group = (...list: Parameters<typeof statement>[0][]) =>
    list.map((s, i) => statement({ period: "2023", group: "g", ...s, id: `s0.${i}` }));
  const statuses = async (list: Statement[]) => (await checkStatements(list, { store })).map((v) => v.status);

  it("must agree: 41 is no rise of 70 percent on 31.2", async () => {
    const text = (percent: number) =>
      group(
        { form: "change", direction: "up", value: pct(percent), reporter: "CHN" },
        { value: usd(41, 2), reporter: "CHN" },
        { period: "2022", value: usd(31.2, 3), reporter: "CHN" },
      );
    expect(await statuses(text(70))).toEqual(["inconsistent", "inconsistent", "inconsistent"]);
    expect(await statuses(text(31))).toEqual(["holds", "holds", "holds"]);
  });

  it("exports and imports must make up the total", async () => {
    const text = (total: number) =>
      group(
        { value: usd(total, 3), reporter: "CHN" },
        { measure: "trade.exports", value: usd(24.7, 3), reporter: "CHN" },
        { measure: "trade.imports", value: usd(16.3, 3), reporter: "CHN" },
      );
    expect(await statuses(text(41))).toEqual(["holds", "holds", "holds"]);
    expect(await statuses(text(51))).toEqual(["inconsistent", "inconsistent", "inconsistent"]);
  });

  it("leave alone what only stands in the same sentence", async () => {
    const apart = group({ value: usd(41, 2), reporter: "CHN" }, { form: "change", direction: "up", value: pct(70) });
    expect(await statuses(apart)).not.toContain("inconsistent");
  });
});

describe("whole numbers", () => {
  it("are not rounded: three institutes are three, first is first", async () => {
    const institutes = figure("institutes.count", "CHN>KAZ", "2024", 3, {
      unit: "institutes",
      digits: 1,
      authority: "office",
    });
    const ranked = figure("trade.turnover", "KAZ>CHN", "2024", 1, { form: "rank", unit: "rank", digits: 1 });
    const context = { store: storeOf(institutes, ranked) };
    const count = statement({ measure: "institutes.count", period: "2024", value: { amount: 3, unit: "count" } });
    expect((await checkStatement(count, context)).status).toBe("holds");
    const first = {
      form: "rank",
      scope: "WLD",
      subject: "KAZ",
      counterpart: "CHN",
      period: "2024",
      value: { amount: 1, unit: "rank" },
    } as const;
    expect((await checkStatement(statement(first), context)).status).toBe("holds");
  });
});

describe("sums since a year", () => {
  it("agree or disagree only with sums since the same year", async () => {
    const sum = (period: string, v: number) =>
      figure("investment.cumulative", "CHN>KAZ", period, v * 1e9, { digits: 3, authority: "ministry" });
    const context = { store: storeOf(sum("2005/2020", 19.2)) };
    const status = async (period: string, v: number) => {
      const { status: found } = await checkStatement(
        statement({ measure: "investment.cumulative", period, value: usd(v, 3) }),
        context,
      );
      return found;
    };
    expect(await status("2005/2020", 19.2)).toBe("holds");
    expect(await status("2005/2020", 26)).toBe("contradicted");
    expect(await status("2009/2020", 19.2)).toBe("uncheckable");
    expect(await status("../2020-03", 26)).toBe("uncheckable");
  });
});

describe("numbered visits", () => {
  const visit = {
    ...(tables.events[0] as (typeof tables.events)[number]),
    type: "visit",
    ordinal: 5,
    period: "2024-07-02",
  } as const;
  const context = { store: memoryStore({ ...tables, events: [visit] }), date: "2024-07-03" };
  const nth = (amount: number) =>
    statement({ measure: "visit", subject: "KAZ", counterpart: "CHN", value: { amount, unit: "count", digits: 1 } });
  it("are the number that the record gives to the visit of these days", async () => {
    expect((await checkStatement(nth(5), context)).status).toBe("holds");
    expect((await checkStatement(nth(6), context)).status).toBe("contradicted");
    expect((await checkStatement(nth(5), { ...context, date: "2025-07-03" })).status).toBe("uncheckable");
  });
});
