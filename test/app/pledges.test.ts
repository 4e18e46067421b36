import { describe, expect, it } from "vitest";
import { listPledges, openRecord } from "../../src/app/index.js";

async function pledges() {
  const record = await openRecord();
  if (!record.value) throw new Error("the default record does not open");
  return listPledges(record.value, "CHN", "KAZ", "en");
}

describe("listPledges", () => {
  it("puts goals that replaced each other into one chain, the oldest first", async () => {
    const { chains } = await pledges();
    const chain = chains.find((c) => c[0]?.pledge.id === "trade-35bn-2030-heads-of-state");
    expect(chain?.map((c) => c.pledge.value / 1e9)).toEqual([35, 40, 40, 40, 100]);
    expect(chains.flat()).toHaveLength(new Set(chains.flat().map((c) => c.pledge.id)).size);
  });

  it("tells a goal that China's figures have met and Kazakhstan's have not", async () => {
    const { chains } = await pledges();
    const goal = chains.flat().find((c) => c.pledge.id === "trade-40bn-2030-tokayev-2023-05");
    expect(goal?.verdict.status).toBe("depends");
    const states = Object.fromEntries(goal?.verdict.readings.map((r) => [r.id.slice(0, 18), r.state]) ?? []);
    expect(states["own-statistics:CHN"]).toBe("met");
    expect(states["own-statistics:KAZ"]).not.toBe("met");
  });

  it("says how much growth a year Kazakhstan's figures still need", async () => {
    const { chains } = await pledges();
    const goal = chains.flat().find((c) => c.pledge.id === "trade-40bn-2030-tokayev-2023-05");
    const kazakh = goal?.verdict.readings.find((r) => r.id.startsWith("own-statistics:KAZ"));
    const needed = goal?.needed.find((n) => n.reading === kazakh?.id);
    // 31.4 bn in 2023 to 40 bn in 2030: (40 / 31.4)^(1/7) − 1
    expect(needed?.years).toBe(7);
    expect(needed?.perYear).toBeCloseTo((40 / 31.4) ** (1 / 7) - 1, 6);
  });

  it("calls a goal of the past missed, and names the sources of every reading", async () => {
    const { chains, sources } = await pledges();
    const old = chains.flat().find((c) => c.pledge.id === "trade-40bn-2015-xi-2013-09");
    expect(old?.verdict.status).toBe("missed");
    const known = new Set(sources.map((s) => s.id));
    expect(
      chains
        .flat()
        .flatMap((c) => c.verdict.readings)
        .every((r) => known.has(r.source)),
    ).toBe(true);
  });

  it("has nothing for two places without goals", async () => {
    const record = await openRecord();
    if (!record.value) throw new Error("the default record does not open");
    expect((await listPledges(record.value, "FRA", "PER")).chains).toEqual([]);
  });
});
