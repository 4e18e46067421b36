import type { MeasureId, PlaceId } from "../core/index.js";
import { wholeYear } from "../core/index.js";
import { basisId } from "../measures/index.js";
import type { Entry, Group } from "./group.js";

/** One of the few figures that matter: the newest one of each authority that says something else. */
export interface KeyFigure {
  readonly measure: MeasureId;
  readonly form: Group["form"];
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly entries: readonly Entry[];
}

const MOST = 6;
/** How old the newest figure of another authority may be beside the newest of all. Years. */
const APART = 3;

/** Turnover first, then where each place stands for the other, then money, projects and people, as far as there are any. */
export function overviewOf(groups: readonly Group[]): readonly KeyFigure[] {
  return groups
    .flatMap((g): KeyFigure[] => {
      const entries = newestOfEach(g);
      const { measure, form, subject, counterpart } = g;
      return entries.length === 0 ? [] : [{ measure, form, subject, counterpart, entries }];
    })
    .slice(0, MOST);
}

const yearOf = ({ period }: Entry): number => Number(/\d{4}(?=\D*$|-\d\d(-\d\d)?$)/.exec(period)?.[0] ?? 0);

function newestOfEach({ measure, entries }: Group): Entry[] {
  // Trade is compared over whole years; counts at a day as they come.
  const comparable = measure === "trade.turnover" ? entries.filter((e) => wholeYear(e.period) !== undefined) : entries;
  const first = new Map<string, Entry>();
  for (const entry of comparable) {
    const key = basisId(entry.basis);
    if (!first.has(key)) first.set(key, entry);
  }
  const found = [...first.values()];
  const newest = Math.max(...found.map(yearOf));
  const near = found.filter((e) => newest - yearOf(e) <= APART);
  const own = near.filter((e) => e.basis.kind === "own-statistics");
  return [...own, ...near.filter((e) => e.basis.kind !== "own-statistics")].slice(0, own.length > 1 ? 2 : 3);
}
