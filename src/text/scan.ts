import type { Cue, Mention } from "./cues.js";
import { cueOf, has, type Item, isMark, itemsOf } from "./items.js";
import type { Language } from "./language.js";
import { ordinalAt, quantityAt } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import type { Role } from "./role.js";
import type { Sentence } from "./sentences.js";
import { withParticles } from "./separable.js";
import type { Time } from "./time-spec.js";
import { timeAt } from "./times.js";
import { type Token, tokenise } from "./tokens.js";

/** A sentence with all that is recognised in it, in the order of the text. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** A mention before all are in order. */
type Found = Omit<Mention, "order"> & { order: number };

/** Finds times, quantities and the lexicon's cues in one sentence. Times go first: 2023 is a year before a number. */
export function scanSentence(text: string, sentence: Sentence, language: Language): Scan {
  const tokens = tokenise(text, sentence.start, sentence.end);
  const items = withParticles(itemsOf(tokens, language.lexicon));
  const mentions: Found[] = [];
  const taken: boolean[] = new Array(items.length).fill(false);
  const take = (from: number, next: number, cue: Quantity | Time): void => {
    const first = items[from] as Item;
    const last = items[next - 1] as Item;
    mentions.push({ start: first.start, end: last.end, first: first.first, last: last.last, order: 0, cue });
    taken.fill(true, from, next);
  };
  for (let i = 0; i < items.length; ) {
    const time = mayBeTime(items[i] as Item) ? timeAt(items, i) : undefined;
    if (time) {
      take(time.from, time.next, time.time);
      i = time.next;
    } else i++;
  }
  for (let i = 0; i < items.length; ) {
    const whole = !taken[i] && mayBeQuantity(items[i] as Item) ? quantityAt(items, i, language.numerals) : undefined;
    // "40 billion by 2030", in words that could make a range of it: the year is taken.
    const found =
      whole && taken[whole.next - 1] ? quantityAt(items.slice(0, taken.indexOf(true, i)), i, language.numerals) : whole;
    if (!found) {
      i++;
      continue;
    }
    const converted = conversionAfter(items, found.next, found.quantity, language);
    take(found.from, converted?.next ?? found.next, converted?.quantity ?? found.quantity);
    i = converted?.next ?? found.next;
  }
  items.forEach((item, i) => {
    const n = ordinalAt(items, i);
    if (n !== undefined && !taken[i]) {
      const cue = { kind: "ordinal", n } as const;
      const last = items[i + 1] as Item;
      mentions.push({ start: item.start, end: last.end, first: item.first, last: last.last, order: 0, cue });
    } else if (!taken[i]) pushCues(mentions, items, i, item);
    else keepSilent(mentions, item);
  });
  // Stable: cues of one word keep the order in which its entry lists them.
  mentions.sort((a, b) => a.first - b.first || a.last - b.last);
  for (const [order, m] of mentions.entries()) m.order = order;
  return { tokens, mentions };
}

const TIME_CUES = [
  "month",
  "relative",
  "shift",
  "weekday",
  "same-period",
  "past-length",
  "ago",
  "later",
  "half",
  "quarter",
  "part-year",
  "ordinal",
  "first",
  "number",
  "day",
  "ahead",
  "decade",
  "year-end",
  "year-to",
] as const;
const opensTime = new WeakMap<readonly Cue[], boolean>();

/** Asked of every word: the answer is kept per entry of the lexicon. */
export function mayBeTime(item: Item): boolean {
  if (item.token.kind === "number") return true;
  if (item.cues.length === 0) return false;
  let opens = opensTime.get(item.cues);
  if (opens === undefined) {
    opens = TIME_CUES.some((k) => has(item, k));
    opensTime.set(item.cues, opens);
  }
  return opens;
}
export const mayBeQuantity = (item: Item): boolean =>
  item.token.kind === "number" ||
  has(item, "number") ||
  has(item, "currency") ||
  has(item, "fraction") ||
  has(item, "scale") ||
  cueOf(item, "percent")?.prefix === true;

/** Words eaten by a quantity that mean something beside it: "topped 40 billion" both hedges and reaches. */
function keepSilent(mentions: Found[], item: Item): void {
  for (const cue of item.cues)
    if (
      cue.kind === "reach" ||
      cue.kind === "occasion" ||
      cue.kind === "exceed" ||
      cue.kind === "move" ||
      cue.kind === "multiple" ||
      cue.kind === "by-amount" ||
      cue.kind === "to-amount"
    )
      mentions.push({ start: item.start, end: item.end, first: item.first, last: item.last, order: 0, cue });
}

function pushCues(mentions: Found[], items: readonly Item[], i: number, item: Item): void {
  for (const cue of item.cues) {
    const role = cue.kind === "place" ? roleOf(items, i, item, cue) : undefined;
    const { start, end, first, last } = item;
    mentions.push(
      role === undefined
        ? { start, end, first, last, order: 0, cue }
        : { start, end, first, last, order: 0, cue, role },
    );
  }
}

/** What stands before a place (over articles, titles, adjectives), behind it, or in its own ending. */
function roleOf(items: readonly Item[], i: number, item: Item, cue: Cue & { kind: "place" }): Role | undefined {
  // One word for both: 对哈, 赴华.
  const own = cueOf(item, "role");
  if (own?.side === "before") return own.role;
  const late = lateRole(items, i);
  if (late) return late;
  const behind = cueOf(items[i + 1], "role");
  if (behind?.side === "after" && !behind.weak && !items[i + 1]?.token.spaced) return behind.role;
  // "Is due to German exports" (auf die deutschen Exporte): the preposition is that of the noun.
  const attributes = cue.as === "adjective" && cueOf(items[i + 1], "measure")?.as === "amount";
  let at = i - 1;
  for (let steps = 0; steps < 5 && at >= 0; steps++, at--) {
    const before = items[at] as Item;
    const role = cueOf(before, "role");
    // 在华哈萨克斯坦留学生: what is said of the one place is not said of the next.
    if (role?.side === "before" && has(before, "place") && cue.as !== "person") break;
    if (role?.side === "before" && role.role === "to" && attributes) break;
    if (role?.side === "before") return role.role === "in" && cue.goal ? "to" : role.role;
    const listed = at === i - 1 && (isMark(before, ",、") || has(before, "range")) ? items[at - 1] : undefined;
    // "After Russia, China and Kazakhstan": members of a list share the role of the first.
    if (listed && has(listed, "place") && cue.as !== "adjective" && !isClosed(items, i)) {
      const first = cueOf(listed, "place") as typeof cue;
      const shared = roleOf(items, at - 1, listed, first);
      // A role that the first one's own case gives is shared by what has the same case or none.
      return first.role === undefined || shared !== first.role || cue.fixed ? shared : cue.role;
    }
    const place = cueOf(before, "place");
    const isName = cue.as === "person" && before.token.shape > 0 && before.cues.length === 0;
    const passes =
      isName ||
      has(before, "filler") ||
      has(before, "title") ||
      (place && cue.as === "person") ||
      (isMark(before, "-") && !before.token.spaced);
    if (!passes) break;
  }
  const ending = item.role ?? cue.role ?? (cue.fixed && governs(items[i - 1]) ? "of" : undefined);
  const owns = cue.as === "adjective" || ownsNoun(item, items[i + 1]);
  return ending ?? (behind?.side === "after" ? behind.role : undefined) ?? (owns ? "of" : undefined);
}

/** "After China and Russia, Turkey is …": behind the last of a list a comma begins something else. */
const isClosed = (items: readonly Item[], i: number): boolean =>
  isMark(items[i - 1], ",") && has(items[i - 3], "range") && has(items[i - 4], "place") && !has(items[i + 1], "range");

/** What a postposition, or the ending of the name, says; the last of a list says it for all (Қытай мен Ресейге). */
function lateRole(items: readonly Item[], i: number): Role | undefined {
  const item = items[i];
  const suffix = cueOf(items[i + 1], "suffix");
  const next = items[suffix ? i + 2 : i + 1];
  const behind = cueOf(next, "role");
  if (behind?.side === "after" && !behind.weak && next?.token.spaced) return behind.role;
  const ending = item?.role ?? suffix?.role;
  if (ending) return ending;
  const joins = has(next, "range") || isMark(next, ",") || (isMark(next, "-–") && !next?.token.spaced);
  const listed = items[suffix ? i + 3 : i + 2];
  return joins && has(listed, "place") && cueOf(listed, "place")?.as !== "adjective"
    ? lateRole(items, suffix ? i + 3 : i + 2)
    : undefined;
}

/** 哈萨克斯坦对外贸易: in a script without spaces a name owns the noun it stands against. */
const ownsNoun = (item: Item, next: Item | undefined): boolean =>
  item.token.kind === "han" &&
  (has(next, "partner") || has(next, "superlative") || ["amount", "count"].includes(cueOf(next, "measure")?.as ?? ""));

/** Nouns that a name without case endings follows in the genitive. */
const governs = (item: Item | undefined): boolean =>
  has(item, "title") || has(item, "measure") || has(item, "partner") || cueOf(item, "event")?.as === "noun";

/** "65 Mrd. Dollar (rund 60 Mrd. Euro)": the same value in another currency, in brackets. */
function conversionAfter(
  items: readonly Item[],
  next: number,
  quantity: Quantity,
  language: Language,
): { quantity: Quantity; next: number } | undefined {
  if (!isMark(items[next], "(（") || !isCurrency(quantity.unit)) return undefined;
  for (let at = next + 1; at < next + 8 && at < items.length; at++) {
    const found = mayBeQuantity(items[at] as Item) ? quantityAt(items, at, language.numerals) : undefined;
    if (!found) continue;
    const other = found.quantity;
    // "(about $52 billion at the current rate)"
    let end = found.next;
    while (end < found.next + 5 && items[end]?.token.kind === "word" && !has(items[end], "number")) end++;
    if (!isCurrency(other.unit) || !isMark(items[end], ")）")) return undefined;
    // The same currency again is a slip, and no second amount.
    if (other.unit === quantity.unit) return other.comparator === "approx" ? { quantity, next: end + 1 } : undefined;
    return {
      quantity: { ...quantity, conversion: { amount: other.amount, unit: other.unit } },
      next: end + 1,
    };
  }
  return undefined;
}

/** Of goods by weight, volume or load, not by price. */
export const isVolume = (unit: string): boolean => /^(?:tonnes|TEU|cubic-metres|barrels|kilowatt-hours)$/.test(unit);

/** ISO 4217 codes are the only units in capitals. */
export const isCurrency = (unit: string): boolean => unit !== "TEU" && /^[A-Z]{3}$/.test(unit);
