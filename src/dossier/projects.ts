import type { PlaceId, Project } from "../core/index.js";
import type { Book } from "../measures/index.js";
import { type Group, groupsOf } from "./group.js";

/** Projects of one sector; amounts only of those that state one, at one price base. */
export interface Sector {
  readonly sector: string;
  readonly count: number;
  readonly amount: number;
  readonly withAmount: number;
  readonly unit: string;
  readonly priceBase: string;
}

export interface Projects {
  /** Newest first. */
  readonly list: readonly Project[];
  readonly sectors: readonly Sector[];
  /** What authorities say of their number and value, each at its date. */
  readonly stated: readonly Group[];
}

export async function projectsOf(book: Book, places: readonly [PlaceId, PlaceId]): Promise<Projects> {
  const began = (p: Project): string => p.committed ?? p.started ?? "";
  const list = [...(await book.projects(...places))].sort((x, y) =>
    began(x) > began(y) ? -1 : began(x) < began(y) ? 1 : 0,
  );
  return { list, sectors: sectorsOf(list), stated: await groupsOf(book, ["projects.count", "projects.value"], places) };
}

/** The largest first. Different price bases and currencies are never added up. */
function sectorsOf(list: readonly Project[]): Sector[] {
  const sectors = new Map<string, Sector>();
  for (const { sector, amount, unit = "", priceBase = "" } of list) {
    const key = `${sector} ${unit} ${priceBase}`;
    const known = sectors.get(key) ?? { sector, count: 0, amount: 0, withAmount: 0, unit, priceBase };
    sectors.set(key, {
      ...known,
      count: known.count + 1,
      amount: known.amount + (amount ?? 0),
      withAmount: known.withAmount + (amount === undefined ? 0 : 1),
    });
  }
  return [...sectors.values()].sort((x, y) => y.amount - x.amount || y.count - x.count);
}
