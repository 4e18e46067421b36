import type { PlaceId, Pledge, Reading, Source, Statement, VerdictStatus } from "../core/index.js";
import { spanOf } from "../core/index.js";
import type { VerdictJson } from "./article-json.js";
import { messagesFor, placeNamerFor } from "./interface-language.js";
import type { OpenedRecord } from "./open-record.js";
import { wordVerdict } from "./word-verdict.js";

/** The growth a year that one side's latest figure still needs to reach the target by its deadline. */
export interface NeededGrowth {
  /** Id of the reading it starts from. */
  readonly reading: string;
  /** `0.04` is four percent a year. */
  readonly perYear: number;
  readonly years: number;
}

/** One pledge of the record, checked as if it had just been read. */
export interface CheckedPledge {
  readonly pledge: Pledge;
  readonly verdict: VerdictJson;
  readonly needed: readonly NeededGrowth[];
}

/** Pledges that replaced each other, the first one first. */
export type PledgeChain = readonly CheckedPledge[];

/** Every pledge on record between two places, in chains, with its state under each side's figures. */
export async function listPledges(
  record: Pick<OpenedRecord, "store">,
  a: PlaceId,
  b: PlaceId,
  ui?: string,
): Promise<{ readonly chains: readonly PledgeChain[]; readonly sources: readonly Source[] }> {
  const { checkStatement } = await import("../checks/index.js");
  const words = { messages: await messagesFor(ui), place: await placeNamerFor(ui) };
  const { store } = record;
  const pledges = (await store.pledges({ between: [a, b] })).filter((p) => p.flag !== "carrier-error");
  const checked = new Map<string, CheckedPledge>();
  for (const pledge of pledges) {
    const date = spanOf(pledge.made)?.to;
    const verdict = await checkStatement(statementOf(pledge), { store, date });
    // What is on record cannot speak for itself: only the figures say how far a pledge has come.
    const readings = verdict.readings.filter((r) => r.state !== undefined);
    const worded = wordVerdict({ ...verdict, status: stateOf(readings) ?? verdict.status, readings }, words);
    checked.set(pledge.id, { pledge, verdict: worded, needed: neededGrowth(pledge, worded) });
  }
  const named = new Set(
    [...checked.values()].flatMap((c) => [c.pledge.source, ...c.verdict.readings.map((r) => r.source)]),
  );
  return {
    chains: chainsOf(pledges).map((chain) => chain.flatMap((p) => checked.get(p.id) ?? [])),
    sources: (await store.sources()).filter((s) => named.has(s.id)),
  };
}

/** The state that all sides' figures agree on; `depends` where they do not. */
function stateOf(readings: readonly Reading[]): VerdictStatus | undefined {
  const states = new Set(readings.map((r) => r.state));
  const [only, ...others] = states;
  return others.length > 0 ? "depends" : only;
}

/** A pledge as the statement that somebody would have read of it. */
function statementOf(p: Pledge): Statement {
  return {
    id: p.id,
    sentence: 0,
    kind: "pledge",
    form: p.form,
    measure: p.measure,
    quote: { exact: "", start: 0, end: 0 },
    subject: p.subject,
    counterpart: p.counterpart,
    ...(p.deadline === undefined ? {} : { period: p.deadline }),
    ...(p.base === undefined ? {} : { base: p.base }),
    comparator: p.comparator,
    value: { amount: p.value, unit: p.unit },
    ...(p.form === "level" ? {} : { direction: "up" as const }),
    origin: { subject: "said", counterpart: "said", period: "said", measure: "said" },
  };
}

const yearOf = (period: string | null | undefined): number => Number(spanOf(period ?? "")?.to?.slice(0, 4));

function neededGrowth(pledge: Pledge, verdict: VerdictJson): NeededGrowth[] {
  const deadline = yearOf(pledge.deadline);
  return verdict.readings.flatMap((r): NeededGrowth[] => {
    const years = deadline - yearOf(r.period);
    const open = r.state === "on-track" || r.state === "behind" || r.state === "not-due";
    // The reading's deviation is taken from the target, so that a multiple needs no second working out.
    if (!open || !(years > 0) || r.value === null || r.deviation === null) return [];
    return [{ reading: r.id, perYear: (1 + r.deviation) ** (1 / years) - 1, years }];
  });
}

/** Chains by `replaces`; a pledge that replaces none, or one not on record, begins one. The newest chain first. */
function chainsOf(pledges: readonly Pledge[]): Pledge[][] {
  const ids = new Set(pledges.map((p) => p.id));
  const byMade = [...pledges].sort((x, y) => (x.made < y.made ? -1 : x.made > y.made ? 1 : 0));
  const chains = new Map<string, Pledge[]>();
  for (const p of byMade) {
    const chain = p.replaces !== undefined && ids.has(p.replaces) ? chains.get(p.replaces) : undefined;
    if (chain) chain.push(p);
    chains.set(p.id, chain ?? [p]);
  }
  const last = (chain: readonly Pledge[]): string => chain.at(-1)?.made ?? "";
  return [...new Set(chains.values())].sort((x, y) => (last(x) > last(y) ? -1 : last(x) < last(y) ? 1 : 0));
}
