import type { Comparator } from "../../core/index.js";
import type { Draft } from "../draft.js";

const TURNED: Partial<Record<Comparator, Comparator>> = { gt: "lt", gte: "lte", lt: "gt", lte: "gte" };

/** "Fell by a factor of more than three": what is left is less than a third of what was; a multiple is new over old. */
export function fallenTo(draft: Draft): void {
  const { value } = draft;
  if (value?.amount === undefined || value.amount <= 1) return;
  const part = (of: number): number => Number((1 / of).toPrecision(Math.max(2, value.digits ?? 1)));
  const ends =
    value.to === undefined ? { amount: part(value.amount) } : { amount: part(value.to), to: part(value.amount) };
  draft.value = { ...value, ...ends };
  draft.direction = "down";
  if (draft.comparator) draft.comparator = TURNED[draft.comparator] ?? draft.comparator;
}
