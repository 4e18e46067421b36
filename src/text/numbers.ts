import { cueOf, has, type Item, isMark } from "./items.js";
import type { NumeralRules } from "./language.js";

/** A number as written: its value and how many of its digits carry meaning. */
export interface WrittenNumber {
  readonly value: number;
  readonly digits: number;
  /** Index of the first item after it. */
  readonly next: number;
  readonly inDigits: boolean;
}

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

interface Digits {
  readonly value: number;
  readonly digits: number;
}

/** Digits and separators → value. `undefined` for what is no number (`17.10.2023`). */
export function parseDigits(written: string, rules: NumeralRules): Digits | undefined {
  if (/^[1-9]\d{0,14}$/.test(written)) return { value: Number(written), digits: written.length };
  const plain = written
    .replace(/[\s\u00A0\u202F\u2009'’]/g, "")
    .replace(/，/g, ",")
    .replace(/．/g, ".");
  const points = plain.split(".").length - 1;
  const commas = plain.split(",").length - 1;
  let decimal = "";
  if (points > 0 && commas > 0) decimal = plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ",";
  else if (points + commas === 1) decimal = oneSeparator(plain, points === 1 ? "." : ",", rules);
  else if (points + commas > 1 && !THOUSANDS.test(plain)) return undefined;
  const group = decimal === "." ? "," : ".";
  const whole = decimal === "" ? plain.replace(/[.,]/g, "") : plain.split(group).join("").replace(decimal, ".");
  const value = Number(whole);
  if (!Number.isFinite(value)) return undefined;
  return { value, digits: Math.max(1, whole.replace(".", "").replace(/^0+/, "").length) };
}

/** One separator: three digits after the language's group mark are thousands, all else is a fraction. */
function oneSeparator(plain: string, mark: "." | ",", rules: NumeralRules): string {
  const [whole = "", rest = ""] = plain.split(mark);
  const groups = rest.length === 3 && whole.length <= 3 && !whole.startsWith("0");
  if (!groups) return mark;
  if (rules.decimal === mark) return mark;
  return "";
}

/** A number in digits or words that begins at item `i`, with the half or the fraction that is added to it. */
export function numberAt(items: readonly Item[], i: number, rules: NumeralRules): WrittenNumber | undefined {
  const whole = wholeAt(items, i, rules);
  if (!whole) return undefined;
  const part = halfAt(items, whole.next) ?? (whole.inDigits ? slashAt(items, whole.next) : undefined);
  if (part) return { ...whole, value: whole.value + part.value, digits: whole.digits + 1, next: part.next };
  return (whole.inDigits ? slashAt(items, i) : undefined) ?? whole;
}

function wholeAt(items: readonly Item[], i: number, rules: NumeralRules): WrittenNumber | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (item.token.kind !== "number" || item.first !== item.last) return wordsAt(items, i);
  const parsed = parseDigits(item.token.norm, rules);
  if (!parsed) return undefined;
  const { value, digits } = parsed;
  // 5-ти миллиардов: the end of the word, written behind the digits.
  if (isEnding(items[i + 1]) && has(items[i + 2], "scale")) return { value, digits, next: i + 2, inDigits: true };
  const behind = cueOf(items[i + 1], "number")?.value;
  // 4 жарым миллиард: four and a half.
  if (behind === 0.5 && has(items[i + 2], "scale"))
    return { value: value + 0.5, digits: digits + 1, next: i + 2, inDigits: true };
  // "322 hundred"
  if (behind === 100 && items[i + 1]?.token.kind === "word")
    return { value: value * 100, digits, next: i + 2, inDigits: true };
  return { value, digits, next: i + 1, inDigits: true };
}

const isEnding = (item: Item | undefined): boolean => {
  const suffix = cueOf(item, "suffix");
  return suffix !== undefined && suffix.role === undefined && !item?.token.spaced;
};

/** "Two and a half billion": a half that is added, whatever is counted. */
export function halfAt(items: readonly Item[], i: number): { value: number; next: number } | undefined {
  const joins = cueOf(items[i], "number")?.joins || has(items[i], "range");
  const article = cueOf(items[i + 1], "number");
  const half = cueOf(items[i + 2], "half");
  return joins && article?.value === 1 && article.weak && half && half.half === undefined
    ? { value: 0.5, next: i + 3 }
    : undefined;
}

/** `3/4`, alone or behind a whole number (`2 1/4`): small, and less than one; a date or a pair of years is neither. */
function slashAt(items: readonly Item[], i: number): WrittenNumber | undefined {
  const [over, slash, under, more] = [items[i], items[i + 1], items[i + 2], items[i + 3]];
  if (!slash || !under || slash.token.spaced || under.token.spaced || !isSlash(slash) || isSlash(more))
    return undefined;
  if (!/^[1-9]$/.test(over?.token.norm ?? "") || !/^(?:[2-9]|10)$/.test(under.token.norm)) return undefined;
  const value = Number(over?.token.norm) / Number(under.token.norm);
  return value < 1 ? { value, digits: 2, next: i + 3, inDigits: true } : undefined;
}

const isSlash = (item: Item | undefined): boolean => item?.token.norm === "/";

/** 二百五十, 五点三: a digit and what multiplies it, digits behind the decimal point. */
function multipliedAt(items: readonly Item[], i: number): WrittenNumber | undefined {
  const isDigit = (at: number): boolean => (cueOf(items[at], "number")?.value ?? 10) < 10 && !items[at]?.token.spaced;
  const zero = cueOf(items[i], "number")?.value === 0 && items[i]?.token.kind === "han" ? 1 : 0;
  const follows = cueOf(items[i + 1 + zero], "number")?.multiplies || (has(items[i + 1], "decimal") && isDigit(i + 2));
  if (!follows && !cueOf(items[i], "number")?.multiplies) return undefined;
  let total = 0;
  let digit: number | undefined;
  let last = 0;
  let next = i;
  for (let cue = cueOf(items[i], "number"); cue && !cue.joins; cue = cueOf(items[next], "number")) {
    // 八千 三百: a space only where one of both multiplies.
    if (next > i && items[next]?.token.spaced && !cue.multiplies && digit !== undefined) break;
    if (cue.multiplies) {
      total += (digit || 1) * cue.value;
      digit = undefined;
      last = cue.value;
    } else if (!digit) {
      if (cue.value === 0) last = 0;
      digit = cue.value;
    } else break;
    next++;
  }
  // 一百五: the digit behind the hundred is its tens, unless a zero says otherwise.
  let written = String(total + (digit ?? 0) * (last >= 100 && !isUnitDigit(items, next) ? last / 10 : 1));
  if (has(items[next], "decimal") && isDigit(next + 1)) {
    written += ".";
    for (next++; isDigit(next); next++) written += cueOf(items[next], "number")?.value;
  }
  const digits = written.replace(".", "").replace(/^0+/, "");
  const meaning = written.includes(".") ? digits : digits.replace(/0+$/, "");
  return { value: Number(written), digits: meaning.length || 1, next, inDigits: false };
}

/** 一百五六十: more digits, no end of a number. */
const isUnitDigit = (items: readonly Item[], next: number): boolean => has(items[next], "number");

/** "Two hundred and fifty": words add up, hundred multiplies; a weak word (one, a) needs a scale behind it. */
export function wordsAt(items: readonly Item[], i: number): WrittenNumber | undefined {
  const multiplied = multipliedAt(items, i);
  if (multiplied) return multiplied;
  let total = 0;
  let next = i;
  let weak = true;
  for (;;) {
    let at = next;
    if (next > i && halfAt(items, next)) break;
    if (next > i && cueOf(items[at], "number")?.joins) at++;
    // "twenty-five": the hyphen joins two number words.
    if (next > i && items[at]?.token.norm === "-" && !items[at]?.token.spaced && has(items[at + 1], "number")) at++;
    const cue = cueOf(items[at], "number");
    if (!cue || cue.joins) break;
    if (cue.value === 100 && total > 0 && total < 100) total *= 100;
    else if (next > i && cue.value >= total % 100 && total % 100 !== 0 && !(total % 10 === 0 && cue.value < 10)) break;
    else total += cue.value;
    if (!cue.weak) weak = false;
    next = at + 1;
  }
  if (next === i) return undefined;
  const point = decimalsAt(items, next);
  if (point) return { value: Number(`${total}.${point.digits}`), digits: 9, next: point.next, inDigits: false };
  // 一美元: where a one is no article, money is counted with it.
  const counts = items[i]?.token.kind === "han" && has(items[next], "currency");
  // "Um ein Prozent", "um ein bis zwei Prozent"
  const isRange = has(items[next], "range") && !cueOf(items[next], "number") && has(items[next + 1], "number");
  const isPercent = has(items[next], "percent") || (isRange && has(items[next + 2], "percent"));
  if (weak && !counts && !isPercent && !has(items[next], "scale") && !halfAt(items, next)) return undefined;
  return { value: total, digits: String(total).replace(/0+$/, "").length || 1, next, inDigits: false };
}

/** "Two hundred point zero three", "zwei Komma fünf": the digits behind the point, one by one or as a number. */
function decimalsAt(items: readonly Item[], i: number): { digits: string; next: number } | undefined {
  if (!has(items[i], "decimal")) return undefined;
  let digits = "";
  let next = i + 1;
  for (
    let cue = cueOf(items[next], "number");
    cue && !cue.joins && cue.value < 10;
    cue = cueOf(items[next], "number")
  ) {
    digits += String(cue.value);
    next++;
  }
  if (digits !== "") return { digits, next };
  const rest = wordsAt(items, i + 1);
  return rest && Number.isInteger(rest.value) ? { digits: String(rest.value), next: rest.next } : undefined;
}

/** "$7, 2 млрд": a decimal comma that typesetting has parted from its digits; a price has no such end. */
export function partedDecimal(
  items: readonly Item[],
  number: WrittenNumber,
  { decimal }: NumeralRules,
): WrittenNumber | undefined {
  const digits = items[number.next + 1]?.token;
  const comma = items[number.next];
  const isParted = decimal === "," && isMark(comma, ",") && !comma?.token.spaced && digits?.spaced === true;
  if (!isParted || !number.inDigits || !/^\d{1,2}$/.test(digits.norm) || !has(items[number.next + 2], "scale"))
    return undefined;
  if (!Number.isInteger(number.value)) return undefined;
  return { ...number, value: Number(`${number.value}.${digits.norm}`), next: number.next + 2 };
}
