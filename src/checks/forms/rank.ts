import type { Period, PlaceId, Reading } from "../../core/index.js";
import {
  amountText,
  basisId,
  exactly,
  isSolid,
  levels,
  type Observation,
  periodKey,
  published,
  slotOf,
  unitClass,
} from "../../measures/index.js";
import { membersOf } from "../../places/index.js";
import { admissible } from "../admissible.js";
import { type Claim, claimOf, deviationOf, judge } from "../claim.js";
import { compared, type Dimensions, readingOf } from "../reading.js";
import { type Checkable, nothing, type Outcome, quantityOf, type Run } from "../run.js";
import { at, whens } from "../when.js";

/** Groups that statistics list as one partner. */
const BLOCS: readonly PlaceId[] = ["EU", "ASEAN", "EAEU"];
/** From so many other partners on, an incomplete list confirms a place that none of them refutes. */
const ENOUGH = 3;

interface Standing {
  readonly partner: PlaceId;
  readonly o: Observation;
}

/** Every partner that the record has a level for, under the same measure. */
async function partnersOf(s: Checkable, run: Run): Promise<ReadonlyMap<PlaceId, readonly Observation[]>> {
  const partners = new Set<PlaceId>();
  for (const f of await run.book.figuresOf(s.subject)) {
    if (f.form === "level" && f.measure === s.measure && f.counterpart !== undefined) partners.add(f.counterpart);
  }
  if (s.counterpart !== undefined) partners.add(s.counterpart);
  const all = await Promise.all(
    [...partners].map(async (partner) => {
      const found = await levels(run.book, { ...quantityOf(s), counterpart: partner });
      return [partner, found] as const;
    }),
  );
  return new Map(all);
}

const isState = (place: PlaceId): boolean =>
  /^[A-Z]{3}$/.test(place) && place !== "WLD" && place !== "CIS" && place !== "SCO";

type ScopeRule = (partner: PlaceId) => boolean;

const membersAt = (group: PlaceId, period: Period): ReadonlySet<PlaceId> => new Set(membersOf(group, period) ?? []);

interface Scope {
  readonly rule: ScopeRule;
  readonly dimensions: Dimensions;
  /** Blocs that this scope counts as one partner. */
  readonly blocs: readonly PlaceId[];
}

/** Who is in the order: states only; states outside the blocs and each bloc as one; or the members of a region. */
function scopesOf(s: Checkable, period: Period): readonly Scope[] {
  const scope = s.scope ?? "WLD";
  if (scope !== "WLD") {
    const members = membersAt(scope, period);
    return [{ rule: (p) => p === s.counterpart || members.has(p), dimensions: { scope }, blocs: [] }];
  }
  const isSide = (bloc: PlaceId, members: ReadonlySet<PlaceId>) =>
    [s.subject, s.counterpart].some((p) => p !== undefined && p !== bloc && members.has(p));
  const all = BLOCS.map((bloc) => [bloc, membersAt(bloc, period)] as const);
  const counted = all.filter(([bloc, members]) => !isSide(bloc, members));
  const blocs = counted.map(([bloc]) => bloc);
  const inBloc = (p: PlaceId) => counted.some(([, members]) => members.has(p));
  const states = { rule: isState, dimensions: { scope: "states-only" }, blocs: [] };
  const rule: ScopeRule = (p) => blocs.includes(p) || (isState(p) && !inBloc(p));
  const asOne = { rule, dimensions: { scope: "blocs" }, blocs };
  return s.counterpart !== undefined && !isState(s.counterpart) ? [asOne] : [states, asOne];
}

interface Order {
  readonly rank: number;
  /** The place may be as low as this, for partners that the record does not have; infinite where no total bounds them. */
  readonly worst: number;
  /** Rounding leaves open who of two is ahead. */
  readonly tied: boolean;
  readonly others: readonly Standing[];
}

/** The most that a partner who is not on record can have: the whole less all that is known. */
function largestUnknown(
  known: readonly Standing[],
  whole: Observation | undefined,
  bloc: Standing | undefined,
): number {
  if (whole === undefined) return Number.POSITIVE_INFINITY;
  const sum = (list: readonly Standing[]) => list.reduce((total, { o }) => total + o.value, 0);
  if (bloc === undefined) return Math.max(0, whole.value - sum(known));
  const inBloc = membersAt(bloc.partner, whole.period);
  const members = known.filter(({ partner }) => inBloc.has(partner));
  const outside = whole.value - bloc.o.value - (sum(known) - sum(members));
  return Math.max(0, outside, bloc.o.value - sum(members));
}

function orderOf(own: Observation, others: readonly Standing[], unknown: number): Order {
  const ahead = others.filter(({ o }) => o.value > own.value);
  const unclear = others.filter(({ o }) => o.interval.min < own.interval.max && o.interval.max > own.interval.min);
  const rank = ahead.length + 1;
  const hidden =
    own.value > 0 && Number.isFinite(unknown) ? Math.floor(unknown / own.value) : unknown > 0 ? Infinity : 0;
  return { rank, worst: rank + hidden, tied: unclear.length > 0, others };
}

function decide(claim: Claim, order: Order): boolean | null {
  const { rank, worst, tied, others } = order;
  const { max, min } = claim.interval;
  const right = judge(claim, { value: rank, unit: "rank", interval: exactly(rank) });
  if (tied) return null;
  if (rank > max || worst < min) return false;
  if (right.holds !== true) return worst === rank ? false : null;
  const surely = worst === rank || worst <= max;
  return surely || others.length >= ENOUGH ? true : null;
}

const shown = ({ partner, o }: Standing): string => `${partner} ${amountText(o.value, o.unit, o.interval)}`;

function rankReading(claim: Claim, own: Standing, order: Order, dimensions: Dimensions): Reading {
  const { rank, worst, others } = order;
  const list = [...others, own].sort((a, b) => b.o.value - a.o.value);
  const o: Observation = {
    ...own.o,
    value: rank,
    unit: "rank",
    evidence: list.flatMap((x) => x.o.evidence.slice(0, 1)),
    computation: list.slice(0, 6).map(shown).join(" > "),
  };
  const note = worst > rank ? `incomplete: ${list.length} partners on record` : undefined;
  return readingOf(o, { holds: decide(claim, order), deviation: deviationOf(claim, rank) }, dimensions, note);
}

interface Board {
  readonly s: Checkable;
  readonly claim: Claim;
  readonly partners: ReadonlyMap<PlaceId, readonly Observation[]>;
}

/** One level of each partner in a period, counted by the same basis as `like`. */
function standings(board: Board, like: Observation, period: Period): Standing[] {
  return [...board.partners].flatMap(([partner, all]): Standing[] => {
    const o = at(all, period).find(
      (x) => isSolid(x) && basisId(x.basis) === basisId(like.basis) && unitClass(x.unit) === unitClass(like.unit),
    );
    return o === undefined ? [] : [{ partner, o }];
  });
}

/** The order under one basis and one rule about blocs; none where nobody else is on record. */
function rankIn(board: Board, own: Standing, everyone: readonly Standing[], scope: Scope, more: Dimensions): Reading[] {
  const { rule, dimensions, blocs } = scope;
  const others = everyone.filter((x) => x.partner !== own.partner && rule(x.partner));
  if (others.length === 0) return [];
  const whole = everyone.find((x) => x.partner === (board.s.scope ?? "WLD"))?.o;
  const bloc = dimensions.scope === "states-only" ? everyone.find((x) => x.partner === "EU") : undefined;
  const order = orderOf(own.o, others, largestUnknown([...others, own], whole, bloc));
  const reading = rankReading(board.claim, own, order, { ...more, ...dimensions, from: "levels" });
  // Blocs were to be counted as one, but no bloc is on record: the order of the states says nothing about it.
  const lacksBlocs = blocs.length > 0 && !others.some((x) => blocs.includes(x.partner));
  return [lacksBlocs && reading.holds === true ? { ...reading, holds: null, note: "no bloc on record" } : reading];
}

function ranksAt(board: Board, period: Period, more: Dimensions): Reading[] {
  const { s, partners } = board;
  const holder = s.counterpart ?? "";
  // Whose order it is counts the partners: China's figure for Kazakhstan says nothing about Kazakhstan's other partners.
  const owns = at(admissible(s, partners.get(holder) ?? []), period).filter(
    ({ basis }) => basis.kind === "third-party" || (basis.kind === "own-statistics" && basis.reporter === s.subject),
  );
  const leads = new Map(
    owns
      .filter(isSolid)
      .map((o) => [slotOf(o), o] as const)
      .reverse(),
  );
  return [...leads.values()].flatMap((o) => {
    const everyone = standings(board, o, period);
    const own = { partner: holder, o: { ...o, dimensions: {} } };
    return scopesOf(s, period).flatMap((scope) => rankIn(board, own, everyone, scope, more));
  });
}

/** Observations of the holder in periods that somebody else has a figure for too. */
function rankable({ s, partners }: Board): Observation[] {
  const periods = new Set<string>();
  for (const [partner, all] of partners) {
    if (partner !== s.counterpart && partner !== "WLD") for (const o of all) periods.add(periodKey(o.period));
  }
  return (partners.get(s.counterpart ?? "") ?? []).filter((o) => periods.has(periodKey(o.period)));
}

/** A place in the order of the subject's partners: from their levels, and as published. */
export async function checkRank(s: Checkable, run: Run): Promise<Outcome> {
  const claim = claimOf(s);
  if (claim === undefined) return nothing("vague");
  const board = { s, claim, partners: await partnersOf(s, run) };
  const scope = s.scope ?? "WLD";
  const stated = admissible(s, await published(run.book, quantityOf(s), "rank", (f) => (f.scope ?? "WLD") === scope));
  const fits = (period: Period) =>
    ranksAt(board, period, {}).some((r) => r.holds === true) ||
    at(stated, period).some((o) => judge(claim, o).holds === true);
  const readings = whens(s.period, [...rankable(board), ...stated], run, fits).flatMap(({ period, dimensions }) => [
    ...at(stated, period).flatMap((o) => compared(o, claim, dimensions).map(({ close: _, ...r }) => r)),
    ...ranksAt(board, period, dimensions),
  ]);
  return { readings, openPeriod: s.period === undefined && run.date === undefined };
}
