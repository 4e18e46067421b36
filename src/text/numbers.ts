import { cueOf, has, type Item } from "./items.js";
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

/** A number in digits or words that begins at item `i`. */
export function numberAt(items: readonly Item[], i: number, rules: NumeralRules): WrittenNumber | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (item.token.kind === "number" && item.first === item.last) {
    const parsed = parseDigits(item.token.norm, rules);
    // 4 жарым миллиард: four and a half.
    if (parsed && cueOf(items[i + 1], "number")?.value === 0.5 && has(items[i + 2], "scale"))
      return { value: parsed.value + 0.5, digits: parsed.digits + 1, next: i + 2, inDigits: true };
    return parsed && { value: parsed.value, digits: parsed.digits, next: i + 1, inDigits: true };
  }
  return wordsAt(items, i);
}

/** 二百五十, 五点三: a digit and what multiplies it, digits behind the decimal point. */
function multipliedAt(items: readonly Item[], i: number): WrittenNumber | undefined {
  const isDigit = (at: number): boolean => (cueOf(items[at], "number")?.value ?? 10) < 10 && !items[at]?.token.spaced;
  const follows = cueOf(items[i + 1], "number")?.multiplies || (has(items[i + 1], "decimal") && isDigit(i + 2));
  if (!follows && !cueOf(items[i], "number")?.multiplies) return undefined;
  let total = 0;
  let digit: number | undefined;
  let next = i;
  for (let cue = cueOf(items[i], "number"); cue && !cue.joins; cue = cueOf(items[next], "number")) {
    if (next > i && items[next]?.token.spaced) break;
    if (cue.multiplies) {
      total += (digit || 1) * cue.value;
      digit = undefined;
    } else if (!digit) digit = cue.value;
    else break;
    next++;
  }
  let written = String(total + (digit ?? 0));
  if (has(items[next], "decimal") && isDigit(next + 1)) {
    written += ".";
    for (next++; isDigit(next); next++) written += cueOf(items[next], "number")?.value;
  }
  const digits = written.replace(".", "").replace(/^0+/, "");
  const meaning = written.includes(".") ? digits : digits.replace(/0+$/, "");
  return { value: Number(written), digits: meaning.length || 1, next, inDigits: false };
}

/** "Two hundred and fifty": words add up, hundred multiplies; a weak word (one, a) needs a scale behind it. */
export function wordsAt(items: readonly Item[], i: number): WrittenNumber | undefined {
  const multiplied = multipliedAt(items, i);
  if (multiplied) return multiplied;
  let total = 0;
  let next = i;
  let weak = true;
  for (;;) {
    let at = next;
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
  if (weak && !has(items[next], "scale")) return undefined;
  return { value: total, digits: String(total).replace(/0+$/, "").length || 1, next, inDigits: false };
}
