import type { Hedge } from "./hedges.js";
import { cueOf, has, type Item, isMark } from "./items.js";
import type { NumeralRules } from "./language.js";
import { numberAt, type WrittenNumber } from "./numbers.js";

export interface Scaled {
  readonly amount: number;
  readonly to?: number;
  readonly digits: number;
  readonly factor: number;
  readonly next: number;
  readonly inDigits: boolean;
  /** A hedge between number and scale: 300多亿. */
  readonly hedge?: Hedge;
  /** Thousand behind billion: more likely a slip for million. */
  readonly suspect?: true;
}

export function scaleAt(items: readonly Item[], i: number): { factor: number; next: number } {
  let factor = 1;
  let next = i;
  for (;;) {
    // "Zehn-Milliarden-Grenze"
    if (isGluedDash(items, next) && has(items[next + 1], "scale")) next++;
    const cue = cueOf(items[next], "scale");
    if (!cue) return { factor, next };
    factor *= cue.factor;
    next++;
    if (isMark(items[next], ".") && !items[next]?.token.spaced && (hasUnit(items[next + 1]) || isPart(items, next + 1)))
      next++;
  }
}

export const isGluedDash = (items: readonly Item[], i: number): boolean =>
  isMark(items[i], "-") && !items[i]?.token.spaced;

const hasUnit = (item: Item | undefined): boolean =>
  has(item, "currency") || has(item, "unit") || has(item, "percent") || has(item, "scale") || has(item, "measure");

/** 1 млн. 400 мың: a number with a scale of its own goes on with the one before. */
const isPart = (items: readonly Item[], i: number): boolean =>
  items[i]?.token.kind === "number" && has(items[i + 1], "scale");

/** "Exceeded [a] billion dollars", in languages without an article: one of them, where it is reached or exceeded. */
export function loneScale(items: readonly Item[], i: number): WrittenNumber | undefined {
  const scale = cueOf(items[i], "scale");
  if (!scale || scale.factor < 1e3 || has(items[i], "vague")) return undefined;
  const before = items[i - 1];
  // Свыше тысячи студентов, миллионнан астам турист
  const hedged = has(before, "hedge") || cueOf(items[i + 1], "hedge")?.side === "after";
  if (!hedged && (scale.factor < 1e6 || !has(items[i + 1], "currency"))) return undefined;
  const reached = hedged || cueOf(before, "reach")?.comparator !== undefined || has(before, "to-amount");
  return reached ? { value: 1, digits: 1, next: i, inDigits: false } : undefined;
}

/** The rest of an amount in two scales or more: 1亿2000万, 五万四千六百, "3 million 200 thousand". */
export function smallerAt(
  items: readonly Item[],
  scale: { readonly factor: number; readonly next: number },
  rules: NumeralRules,
): Scaled | undefined {
  if (scale.factor < 1e3) return undefined;
  const inHan = items[scale.next - 1]?.token.kind === "han";
  // 3亿零5百万: digits behind a zero that is written out.
  const zero = inHan && cueOf(items[scale.next], "number")?.value === 0;
  const start = zero && items[scale.next + 1]?.token.kind === "number" ? scale.next + 1 : scale.next;
  const number = (inHan ? digitAt(items, start, scale.factor) : undefined) ?? numberAt(items, start, rules);
  const rest = number && scaleAt(items, number.next);
  if (!number || !rest || number.value * rest.factor >= scale.factor) return undefined;
  // "Eine Million dreihundert": in words the rest needs no scale; in digits it would be a number of its own.
  // 8万1000: written against the scale, digits go on.
  const glued = inHan && (!number.inDigits || !items[scale.next]?.token.spaced);
  // 4 мың 700: three digits behind a thousand go on with it.
  const goesOn = scale.factor === 1000 && number.inDigits && /^\d{3}$/.test(items[scale.next]?.token.norm ?? "");
  if (rest.factor === 1 && !glued && !goesOn && (number.inDigits || number.value < 100)) return undefined;
  const amount = number.value * rest.factor;
  const more = rest.factor > 1 ? smallerAt(items, rest, rules) : undefined;
  const next = more?.next ?? rest.next;
  return { amount: amount + (more?.amount ?? 0), digits: 9, factor: rest.factor, next, inDigits: true };
}

/** 九万四: a single digit behind a scale is a tenth of it. */
function digitAt(items: readonly Item[], i: number, factor: number): WrittenNumber | undefined {
  const digit = cueOf(items[i], "number");
  const ends = !has(items[i + 1], "number") && !has(items[i + 1], "scale");
  if (!digit || digit.value < 1 || digit.value > 9 || items[i]?.token.kind !== "han" || !ends) return undefined;
  // 3万一吨: for one of them.
  if (digit.weak && (has(items[i + 1], "unit") || has(items[i + 1], "classifier"))) return undefined;
  return { value: (digit.value * factor) / 10, digits: 1, next: i + 1, inDigits: false };
}
