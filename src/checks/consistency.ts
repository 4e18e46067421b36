import { type Period, type Statement, shiftYears } from "../core/index.js";
import { intersect, minus, over, periodKey, plus, scaled } from "../measures/index.js";
import { type Claim, changeClaimOf, claimOf } from "./claim.js";
import { isPlausibleConversion } from "./rates.js";

interface Said {
  readonly s: Statement;
  readonly claim: Claim;
}

const pairOf = (s: Statement): string => [s.subject ?? "", s.counterpart ?? ""].sort().join(" ");

const sameTime = (a: Period | undefined, b: Period | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && periodKey(a) === periodKey(b));

/** The level of the same quantity in that period, as the group itself gives it. */
function levelIn(levels: readonly Said[], like: Statement, period: Period | undefined): Said | undefined {
  return levels.find(
    ({ s }) =>
      s.measure === like.measure &&
      pairOf(s) === pairOf(like) &&
      s.product === like.product &&
      sameTime(s.period, period),
  );
}

/** "Rose 32 percent from 31 to 41 billion": does the change agree with the two levels named beside it? */
function changeAgrees(change: Said, levels: readonly Said[]): readonly Said[] {
  const { s, claim } = change;
  if (s.period === undefined) return [];
  const now = levelIn(levels, s, s.period);
  const before = levelIn(levels, s, s.base ?? shiftYears(s.period, 1));
  if (now === undefined || before === undefined || now.claim.unit !== before.claim.unit) return [];
  const ratio = over(now.claim.interval, before.claim.interval);
  const expected =
    claim.unit === "percent"
      ? ratio && scaled(ratio, 100, -100)
      : claim.unit === "times"
        ? ratio
        : claim.unit === now.claim.unit
          ? minus(now.claim.interval, before.claim.interval)
          : undefined;
  return expected === undefined || intersect(expected, claim.interval) ? [] : [change, now, before];
}

/** Exports and imports of one side beside the total of both. */
function sumAgrees(total: Said, levels: readonly Said[]): readonly Said[] {
  const { s, claim } = total;
  const beside = levels.filter(
    (x) =>
      pairOf(x.s) === pairOf(s) &&
      sameTime(x.s.period, s.period) &&
      x.claim.unit === claim.unit &&
      x.s.product === s.product,
  );
  const sender = (x: Said): string | undefined => (x.s.measure === "trade.exports" ? x.s.subject : x.s.counterpart);
  const legs = beside.filter((x) => x.s.measure === "trade.exports" || x.s.measure === "trade.imports");
  const [one] = legs;
  const two = one === undefined ? undefined : legs.find((x) => sender(x) !== sender(one));
  if (one === undefined || two === undefined) return [];
  return intersect(plus(one.claim.interval, two.claim.interval), claim.interval) ? [] : [total, one, two];
}

function groupDisagreements(group: readonly Statement[]): readonly Said[] {
  const said = group.flatMap((s): Said[] => {
    const claim = s.form === "change" ? changeClaimOf(s) : claimOf(s);
    return claim === undefined || s.kind !== "claim" ? [] : [{ s, claim }];
  });
  const levels = said.filter(({ s }) => s.form === "level");
  const changes = said.filter(({ s }) => s.form === "change" || s.form === "ratio");
  const totals = levels.filter(({ s }) => s.measure === "trade.turnover");
  return [...changes.flatMap((c) => changeAgrees(c, levels)), ...totals.flatMap((t) => sumAgrees(t, levels))];
}

function conversionFails(s: Statement): boolean {
  if (s.damage === "conversion-inconsistent") return true;
  if (s.conversion === undefined || s.value?.amount === undefined) return false;
  const { amount, unit } = s.conversion;
  return isPlausibleConversion(Math.abs(s.value.amount), s.value.unit, Math.abs(amount), unit) === false;
}

/** Ids of the statements in which the text disagrees with itself, whatever the record says. */
export function inconsistentIds(statements: readonly Statement[]): ReadonlySet<string> {
  const ids = new Set(statements.filter(conversionFails).map((s) => s.id));
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.group === undefined) continue;
    const group = groups.get(s.group);
    if (group === undefined) groups.set(s.group, [s]);
    else group.push(s);
  }
  for (const group of groups.values()) for (const { s } of groupDisagreements(group)) ids.add(s.id);
  return ids;
}
