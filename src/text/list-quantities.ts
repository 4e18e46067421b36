import { type Item, itemsOf } from "./items.js";
import type { Language } from "./language.js";
import { quantityAt } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import { mayBeQuantity, mayBeTime } from "./scan.js";
import type { Sentence } from "./sentences.js";
import type { Time } from "./time-spec.js";
import { timeAt } from "./times.js";
import { tokenise } from "./tokens.js";

/** A number or time and the words it is written in; a hedge before it (about, more than) is left out of them. */
export interface Listed {
  readonly start: number;
  readonly end: number;
  readonly cue: Quantity | Time;
}

/** Every quantity and time of a sentence, whether or not it says anything of two countries. In the order of the text. */
export function listQuantities(text: string, sentence: Sentence, language: Language): Listed[] {
  const items = itemsOf(tokenise(text, sentence.start, sentence.end), language.lexicon);
  const listed: Listed[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item;
    const time = mayBeTime(item) ? timeAt(items, i) : undefined;
    const found = time === undefined && mayBeQuantity(item) ? quantityAt(items, i, language.numerals) : undefined;
    const next = time?.next ?? found?.next ?? i + 1;
    const from = items[found?.core ?? i] as Item;
    const cue = time?.time ?? found?.quantity;
    if (cue) listed.push({ start: from.start, end: (items[next - 1] as Item).end, cue });
    i = Math.max(next, i + 1);
  }
  return listed;
}
