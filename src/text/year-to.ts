import { dayMonthAt, monthAt } from "./dates.js";
import { cueOf, has, type Item } from "./items.js";
import type { Piece } from "./years.js";

/** "The year to June 2023", "the fiscal year that ended on 31 March": twelve months, told by the last one. */
export function yearToAt(items: readonly Item[], i: number): Piece | undefined {
  const cue = cueOf(items[i], "year-to");
  if (!cue || cue.behind) return undefined;
  const at = has(items[i + 1], "filler") ? i + 2 : i + 1;
  const month = dayMonthAt(items, at) ?? monthAt(items, at);
  return month && yearTo(month, month.next);
}

/** 截至3月的财年: the same where the words stand behind the month. */
export const asYearTo = (items: readonly Item[], piece: Piece): Piece =>
  cueOf(items[piece.next], "year-to")?.behind ? (yearTo(piece, piece.next + 1) ?? piece) : piece;

function yearTo({ spec }: Piece, next: number): Piece | undefined {
  if (spec.type !== "months" && spec.type !== "day") return undefined;
  const month = spec.type === "day" ? spec.month : spec.to;
  return { spec: { type: "year-to", month, ...(spec.year ? { year: spec.year } : {}) }, next };
}
