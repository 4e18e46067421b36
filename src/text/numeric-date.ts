import type { Item } from "./items.js";
import type { Piece } from "./years.js";

const two = (n: number): string => String(n).padStart(2, "0");

/** `17.10.2023`, `2023-10-17`, `17/10/2023`. */
export function numericDateAt(items: readonly Item[], i: number): Piece | undefined {
  const item = items[i];
  if (item?.token.kind !== "number") return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(item.token.norm);
  if (dotted) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1);
  const parts = [items[i], items[i + 2], items[i + 4]].map((p) => p?.token);
  const mark = items[i + 1]?.token.norm ?? "";
  if (mark !== items[i + 3]?.token.norm || !"-/".includes(mark) || mark === "") return undefined;
  if (parts.some((p) => p?.kind !== "number") || items[i + 1]?.token.spaced) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map((p) => Number(p?.norm));
  if (a > 1900) return dateOf(a, b, c, i + 5);
  return c > 1900 ? dateOf(c, b, a, i + 5) : undefined;
}

function dateOf(year: number, month: number, day: number, next: number): Piece | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { spec: { type: "absolute", period: `${year}-${two(month)}-${two(day)}` }, next };
}
