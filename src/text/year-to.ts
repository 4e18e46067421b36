import { dayMonthAt, monthAt, yearFirstAt } from "./dates.js";
import { cueOf, has, type Item } from "./items.js";
import type { Piece } from "./years.js";

/** "The year to June 2023", "the fiscal year that ended on 31 March", 截至3月的财年: twelve months, told by the last one. */
export function yearToAt(items: readonly Item[], i: number): Piece | undefined {
  const ahead = cueOf(items[i], "year-to");
  if (ahead && !ahead.behind) {
    const at = has(items[i + 1], "filler") ? i + 2 : i + 1;
    return yearTo(dayMonthAt(items, at) ?? monthAt(items, at));
  }
  const month = yearFirstAt(items, i) ?? monthAt(items, i);
  return month && cueOf(items[month.next], "year-to")?.behind ? yearTo({ ...month, next: month.next + 1 }) : undefined;
}

function yearTo(piece: Piece | undefined): Piece | undefined {
  const spec = piece?.spec;
  if (!piece || (spec?.type !== "months" && spec?.type !== "day")) return undefined;
  const month = spec.type === "day" ? spec.month : spec.to;
  return { spec: { type: "year-to", month, ...(spec.year ? { year: spec.year } : {}) }, next: piece.next };
}
