import type { PlaceId } from "../core/index.js";

/** In which month the fiscal years begin that press texts count trade in, and whether they are called by their first year. */
const FISCAL_YEARS: readonly (readonly [place: PlaceId, month: number, byFirst?: true])[] = [
  ["IND", 4],
  ["JPN", 4, true],
  ["PAK", 7],
  ["BGD", 7],
  ["AUS", 7],
  ["NPL", 7],
  ["EGY", 7],
  ["ETH", 7],
  ["KEN", 7],
  ["USA", 10],
  ["THA", 10],
  ["IRN", 3],
];

/**
 * The fiscal year of the places that a text is about; the commonest where none of theirs is known. `named`: called by one
 * year, as everywhere; by both (2018-19) it is not called in the United States.
 */
export function fiscalYearOf(
  places: readonly PlaceId[],
  named: boolean,
): { readonly month: number; readonly byFirst: boolean } {
  const known = places
    .filter((id) => named || id !== "USA")
    .map((id) => FISCAL_YEARS.find(([place]) => place === id))
    .find((found) => found !== undefined);
  return { month: known?.[1] ?? 4, byFirst: known?.[2] ?? false };
}
