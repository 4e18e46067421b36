import type { PlaceId } from "../core/index.js";
import type { Book } from "../measures/index.js";
import type { MirrorYear } from "../mirror/index.js";
import { type Group, groupOf, ranksOf, type Series, seriesOf } from "./group.js";

/** One direction of the trade, as whoever reports it. */
export interface Leg {
  readonly exporter: PlaceId;
  readonly importer: PlaceId;
  readonly series: readonly Series[];
}

export interface Trade {
  readonly turnover: Group;
  /** Yearly turnover under every basis; the two sides' own statistics come first. */
  readonly series: readonly Series[];
  readonly legs: readonly Leg[];
  /** Each place among the other's partners, as published. */
  readonly ranks: readonly Group[];
  /** The newest year in which both sides report both legs, with every way to reconcile them; `null`: there is none. */
  readonly mirror: MirrorYear | null;
}

const isOwn = ({ basis }: Series): boolean => basis.kind === "own-statistics";
const ownFirst = (series: readonly Series[]): readonly Series[] => [
  ...series.filter(isOwn),
  ...series.filter((s) => !isOwn(s)).sort((x, y) => y.points.length - x.points.length),
];

export async function tradeOf(
  book: Book,
  [a, b]: readonly [PlaceId, PlaceId],
  years: readonly MirrorYear[],
): Promise<Trade> {
  const turnover = await groupOf(book, { measure: "trade.turnover", subject: a, counterpart: b });
  const leg = async (exporter: PlaceId, importer: PlaceId): Promise<Leg> => {
    const group = await groupOf(book, { measure: "trade.exports", subject: exporter, counterpart: importer });
    return { exporter, importer, series: ownFirst(seriesOf(group)) };
  };
  const complete = years.filter((y) => y.legs.length === 2 && y.legs.every((l) => l.gap !== undefined));
  return {
    turnover,
    series: ownFirst(seriesOf(turnover)),
    legs: (await Promise.all([leg(a, b), leg(b, a)])).filter((l) => l.series.length > 0),
    ranks: (await Promise.all([ranksOf(book, a, b), ranksOf(book, b, a)])).filter((g) => g.entries.length > 0),
    mirror: complete.sort((x, y) => y.year - x.year)[0] ?? null,
  };
}
