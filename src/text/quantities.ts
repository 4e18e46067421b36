import type { Comparator } from "../core/index.js";
import { afterHedge, beforeHedge, caseOf, type Hedge } from "./hedges.js";
import { cueOf, DASHES, has, type Item, isMark } from "./items.js";
import type { NumeralRules } from "./language.js";
import { halfAt, numberAt, partedDecimal, type WrittenNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";
import { isGluedDash, loneScale, type Scaled, scaleAt, smallerAt } from "./scales.js";

/** A quantity with the items it takes: `from` to `next` (excluded), hedge and currency sign included. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  /** The item at which the number itself begins, its hedge left out. */
  readonly core: number;
  readonly from: number;
  readonly next: number;
}

/** `10`, `10 to 12`, `10–12 billion`, `10 billion to 12 billion`. */
function scaledAt(items: readonly Item[], i: number, rules: NumeralRules): Scaled | undefined {
  const number = numberAt(items, i, rules) ?? loneScale(items, i);
  if (!number) return undefined;
  const hedge = afterHedge(items, number.next);
  const scaleFrom = hedge && (has(items[hedge.from], "scale") ? hedge.from : hedge.next);
  if (hedge && scaleFrom !== undefined && has(items[scaleFrom], "scale")) {
    const { factor, next } = scaleAt(items, scaleFrom);
    return { amount: number.value * factor, digits: number.digits, inDigits: number.inDigits, factor, next, hedge };
  }
  const parted = has(items[i - 1], "currency") ? partedDecimal(items, number, rules) : undefined;
  if (parted) {
    const { factor, next } = scaleAt(items, parted.next);
    return { amount: parted.value * factor, digits: number.digits + 1, inDigits: true, factor, next };
  }
  const scale = scaleAt(items, number.next);
  const smaller = smallerAt(items, scale, rules);
  if (smaller) {
    const amount = number.value * scale.factor + smaller.amount;
    const leaps = smaller.factor > 1 && scale.factor / smaller.factor >= 1e6;
    return { ...smaller, amount, factor: scale.factor, ...(leaps ? { suspect: true } : {}) };
  }
  // "11 million to 1.8 billion": behind a whole amount, the English `to` says where it rose or fell to.
  const leadsTo = has(items[scale.next], "to-amount");
  const isSpan = leadsTo && opensSpan(items[i - 1]) && !isStart(items, i);
  const isGoal = leadsTo && !isSpan && (scale.next > number.next || isStart(items, i));
  const range = isGoal
    ? undefined
    : isSpan
      ? numberAt(items, scale.next + 1, rules)
      : rangeAfter(items, scale.next, rules);
  const { digits, inDigits } = number;
  // "A million and a half"
  const half = scale.factor > 1 ? halfAt(items, scale.next) : undefined;
  const amount = (number.value + (half?.value ?? 0)) * scale.factor;
  const single = { amount, digits, inDigits, factor: scale.factor, next: half?.next ?? scale.next };
  if (!range) return single;
  const upper = scaleAt(items, range.next);
  const factor = scale.factor === 1 ? upper.factor : scale.factor;
  const from = number.value * factor;
  const to = range.value * (upper.factor === 1 ? factor : upper.factor);
  if (to <= from) return single;
  return { amount: from, to, digits, factor, next: upper.next, inDigits };
}

/** От 5 до 7 млрд: a word for `from` that is none for a time (с 2005 до 2010). */
const opensSpan = (item: Item | undefined): boolean => has(item, "from-amount") && !has(item, "when");

/** "Rose from 5 to 7 billion": behind a word of rise or fall, `from` and `to` are two values and no range. */
function isStart(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const isBeside = has(before, "from-amount") || !(has(before, "hedge") || has(before, "currency"));
  const at = isBeside ? i - 1 : i - 2;
  if (!has(items[at], "from-amount")) return false;
  return items.slice(Math.max(0, at - 14), at).some((item) => has(item, "move") && !cueOf(item, "move")?.near);
}

/** "12 and 7 percent, respectively": two numbers, no range. */
const isJoint = (items: readonly Item[], and: Item | undefined): boolean =>
  !has(and, "to-amount") && items.some((item) => has(item, "respectively"));

function rangeAfter(items: readonly Item[], i: number, rules: NumeralRules): WrittenNumber | undefined {
  const item = items[i];
  if (!isMark(item, DASHES) && (!has(item, "range") || isJoint(items, item))) return undefined;
  const start = has(items[i + 1], "currency") ? i + 2 : i + 1;
  return numberAt(items, start, rules);
}

interface Unit {
  readonly unit: string;
  readonly factor: number;
  readonly next: number;
  readonly added?: boolean;
  readonly of?: Quantity["of"];
}

/** The unit behind a number; little words may stand between ("24 billion of US dollars" is rare but seen). */
function unitAt(items: readonly Item[], i: number): Unit | undefined {
  const item = items[i];
  const percent = has(item, "percent");
  if (percent && has(items[i + 1], "points")) return { unit: "percentage-points", factor: 1, next: i + 2 };
  if (has(item, "points")) return { unit: "percentage-points", factor: 1, next: i + 1 };
  if (percent) return { unit: "percent", factor: 1, next: i + 1 };
  const currency = cueOf(item, "currency");
  if (currency) return { unit: currency.code, factor: 1, next: i + 1, ...(currency.of ? { of: currency.of } : {}) };
  const fraction = cueOf(item, "fraction");
  if (fraction) return { unit: "percent", factor: fraction.percent, next: i + 1 };
  const unit = cueOf(item, "unit");
  if (unit) return { unit: unit.unit, factor: unit.factor ?? 1, next: i + 1 };
  const times = cueOf(item, "times");
  if (times) return { unit: "times", factor: 1, next: i + 1, ...(times.added ? { added: true } : {}) };
  // "32-percent", "five-fold"
  if (isGluedDash(items, i) && !isMark(items[i + 1], "-")) return unitAt(items, i + 1);
  return undefined;
}

/** `13th`, `2-й`: an ordinal in digits, its letters glued to it. */
export function ordinalAt(items: readonly Item[], i: number): number | undefined {
  const token = items[i]?.token;
  if (token?.kind !== "number" || !/^\d{1,3}$/.test(token.norm)) return undefined;
  const mark = items[i + 1];
  return has(mark, "ordinal-mark") && !mark?.token.spaced ? Number(token.norm) : undefined;
}

/** The quantity that begins at item `i` (its currency sign or its number), hedges before it included. */
export function quantityAt(items: readonly Item[], i: number, rules: NumeralRules): FoundQuantity | undefined {
  if (ordinalAt(items, i) !== undefined) return undefined;
  const prefix = cueOf(items[i], "currency");
  const lonely = cueOf(items[i], "fraction");
  if (lonely) return fractionAt(items, i, lonely.percent);
  const isPercent = cueOf(items[i], "percent")?.prefix === true;
  const scaled = scaledAt(items, prefix || isPercent ? i + 1 : i, rules);
  if (!scaled || isName(items, scaled)) return undefined;
  const bare = skipSuffix(items, scaled.next);
  const after = scaled.hedge ?? afterHedge(items, bare);
  const start = scaled.hedge ? bare : (after?.next ?? bare);
  const unit: Unit | undefined = isPercent
    ? { unit: "percent", factor: 1, next: start }
    : prefix
      ? undefined
      : (unitAt(items, start) ?? (scaled.factor === 1 ? lentUnit(items, start, rules, i) : undefined));
  let next = unit?.next ?? start;
  // "$41 billion US dollars", "US$ 24 billion": a second naming of the same currency belongs to it.
  const again = prefix && cueOf(items[next], "currency");
  if (again && (again.code === prefix.code || again.weak)) next++;
  next = skipSuffix(items, next);
  const ending = caseOf(items[(after && after.next === next ? after.from : next) - 1]);
  const late = after ?? afterHedge(items, next);
  if (late && late !== after) next = late.next;
  const factor = unit?.factor ?? 1;
  const isMeasured = unit !== undefined || scaled.factor > 1;
  const point = pointBefore(items, i);
  const damage: Quantity["damage"] = scaled.suspect ? "scale-suspect" : point && isMeasured ? "digits-lost" : undefined;
  const base = {
    amount: tidy(scaled.amount * factor * (point && !isMeasured ? point : 1)),
    ...(scaled.to === undefined ? {} : { to: tidy(scaled.to * factor) }),
    unit: prefix?.code ?? unit?.unit ?? "",
    digits: scaled.digits,
    scaled: scaled.factor * factor >= 1e6,
    ...sharedName(prefix?.of ?? unit?.of),
    ...(unit?.added ? { added: true } : {}),
    ...(ending ? { case: ending } : {}),
    ...(damage ? { damage } : {}),
  };
  return finish(items, i, next, base, late);
}

const sharedName = (of: Quantity["of"]): Pick<Quantity, "of"> => (of ? { of } : {});

/** "15, 12 and 10 billion dollars, respectively", "from 5 to 7 billion": scale and unit stand behind the last one only. */
function lentUnit(items: readonly Item[], i: number, rules: NumeralRules, number = i): Unit | undefined {
  const joins = isMark(items[i], ",、，") || has(items[i], "range") || cueOf(items[i], "role")?.role === "with";
  if (!(joins && isJoint(items, items[i])) && !(has(items[i], "to-amount") && isStart(items, number))) return undefined;
  const other = scaledAt(items, i + 1, rules);
  const unit = other && (unitAt(items, other.next) ?? lentUnit(items, other.next, rules));
  return unit && { unit: unit.unit, factor: unit.factor * other.factor, next: i };
}

/** 5G, 180ml: letters of no meaning here, written against the digits. */
function isName(items: readonly Item[], { next, inDigits }: Scaled): boolean {
  const behind = items[next];
  return inDigits && behind?.token.kind === "word" && !behind.token.spaced && behind.cues.length === 0;
}

/** `.08`: a point stands glued before the digits and nothing before that. What the digits are to be multiplied with. */
function pointBefore(items: readonly Item[], i: number): number | undefined {
  const [point, digits, before] = [items[i - 1], items[i], items[i - 2]];
  if (!isMark(point, ".") || digits?.token.kind !== "number" || digits.token.spaced || !/^\d+$/.test(digits.token.norm))
    return undefined;
  const opens = point?.token.spaced || before === undefined || before.token.kind === "han";
  return opens ? 10 ** -digits.token.norm.length : undefined;
}

/** Binary fractions must not show: 1.1 × 10⁹ is 1100000000, not 1100000000.0000002. */
const tidy = (x: number): number => (Number.isSafeInteger(x) ? x : Number(x.toPrecision(15)));

function fractionAt(items: readonly Item[], i: number, percent: number): FoundQuantity | undefined {
  if (has(items[i - 1], "ordinal") || has(items[i - 1], "number")) return undefined;
  const base = { amount: percent, unit: "percent", digits: 2, scaled: false };
  const after = afterHedge(items, i + 1);
  return finish(items, i, after?.next ?? i + 1, base, after);
}

const skipSuffix = (items: readonly Item[], i: number): number => (has(items[i], "suffix") ? i + 1 : i);

type Bare = Pick<Quantity, "amount" | "to" | "unit" | "digits" | "scaled" | "added" | "case" | "damage" | "of">;

function finish(
  items: readonly Item[],
  i: number,
  next: number,
  base: Bare & { to?: number },
  after: Hedge | undefined,
): FoundQuantity {
  const signed = signBefore(items, i);
  const before = beforeHedge(items, signed.from);
  const plus = isMark(items[next], "+") && !items[next]?.token.spaced;
  // От 5 до 7 млрд: no "at least" where the other end follows.
  const opens = base.to !== undefined && before !== undefined && opensSpan(items[before.from]);
  const hedge = opens ? undefined : (before ?? after);
  const comparator: Comparator = hedge?.comparator ?? (plus ? "gt" : "eq");
  const quantity: Quantity = {
    kind: "quantity",
    ...base,
    comparator,
    ...(hedge ? { hedge: hedge.hedge } : {}),
    ...(signed.sign ? { sign: signed.sign } : {}),
  };
  return { quantity, core: signed.from, from: before?.from ?? signed.from, next: plus ? next + 1 : next };
}

/** "+5.1 %", "minus 3 percent": the sign stands directly before the number and apart from the word before it. */
function signBefore(items: readonly Item[], i: number): { sign?: 1 | -1; from: number } {
  const item = items[i - 1];
  if (has(item, "minus")) return { sign: -1, from: i - 1 };
  if (!item || !isMark(item, "+-−–")) return { from: i };
  const glued = !items[i]?.token.spaced;
  if (!glued || !(item.token.spaced || isMark(items[i - 2], "(（"))) return { from: i };
  return { sign: item.token.norm === "+" ? 1 : -1, from: i - 1 };
}
