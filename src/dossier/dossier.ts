import type { PlaceId } from "../core/index.js";
import { dyadOf } from "../core/index.js";
import { openBook } from "../measures/index.js";
import { mirrorOf } from "../mirror/index.js";
import type { Store } from "../store/index.js";
import { type Gap, gapsOf } from "./gaps.js";
import { groupsOf } from "./group.js";
import { multilateralOf } from "./multilateral.js";
import { overviewOf } from "./overview.js";
import { politicsOf } from "./politics.js";
import { projectsOf } from "./projects.js";
import type { Sections } from "./sections.js";
import { tradeOf } from "./trade.js";

export interface Dossier extends Sections {
  readonly gaps: readonly Gap[];
}

export interface DossierQuery {
  readonly places: readonly [PlaceId, PlaceId];
  /** Years that are looked at for both sides of trade. */
  readonly years: readonly number[];
  /** Ids of sources that hold each reporter’s own figures. */
  readonly own: readonly string[];
}

/** The dossier of two places; a pair that nothing is known of has empty sections and all gaps. */
export async function dossierOf(store: Store, { places, years, own }: DossierQuery): Promise<Dossier> {
  const [a, b] = places;
  const pair: readonly [PlaceId, PlaceId] = a < b ? [a, b] : [b, a];
  const book = await openBook(store);
  const mirror = await mirrorOf(store, { places: pair, years, own });
  const [trade, investment, projects, politics, multilateral, transport, exchange, pledges] = await Promise.all([
    tradeOf(book, pair, mirror.years),
    groupsOf(book, ["investment.stock", "investment.flow", "investment.cumulative", "companies.count"], pair),
    projectsOf(book, pair),
    politicsOf(book, pair),
    multilateralOf(book, store, pair),
    groupsOf(book, ["transport.trains", "transport.cargo", "transport.routes", "settlement", "tariff"], pair),
    groupsOf(book, ["students.count", "visitors.count", "institutes.count", "programmes.count"], pair),
    book.pledges(...pair),
  ]);
  const stock = (from: PlaceId) => investment.filter((g) => g.measure === "investment.stock" && g.subject === from);
  const overview = overviewOf([
    trade.turnover,
    ...trade.ranks,
    ...stock(pair[0]),
    ...stock(pair[1]),
    ...projects.stated,
    ...exchange,
  ]);
  const sections = { trade, investment, projects, politics, multilateral, transport, exchange, pledges };
  const whole = { dyad: dyadOf(a, b), places: pair, overview, ...sections };
  return { ...whole, gaps: gapsOf(whole) };
}
