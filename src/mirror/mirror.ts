/** The two sides of the trade of a pair, put together: legs, gaps, causes, readings, products. */
import type { PlaceId } from "../core/index.js";
import { openBook } from "../measures/index.js";
import type { BulkEngine, Store } from "../store/index.js";
import { agrees, type Cause, causesOf } from "./causes.js";
import { WIDEST_CIF } from "./cif.js";
import { type Gap, gapOf } from "./gap.js";
import { type LegSides, legSides } from "./legs.js";
import { type MarginOfYear, marginIn, marginsOf } from "./margins.js";
import { type Grain, type LegProducts, legProducts } from "./products.js";
import { type MirrorReading, readingsOf, turnovers } from "./readings.js";
import type { Weights } from "./reliability/method.js";
import { METHODS } from "./reliability/methods.js";
import { yearTotals } from "./totals.js";

export interface MirrorQuery {
  readonly places: readonly [PlaceId, PlaceId];
  readonly years: readonly number[];
  readonly by?: Grain;
  /** Ids of sources that hold each reporter’s own figures. */
  readonly own: readonly string[];
}

export interface MirrorLeg extends LegSides {
  readonly gap?: Gap;
  /** Both say the same as far as freight and insurance may part them; `null` where a side is missing. */
  readonly agrees: boolean | null;
  readonly causes: readonly Cause[];
  readonly readings: readonly MirrorReading[];
}

export interface MirrorYear {
  readonly year: number;
  readonly legs: readonly MirrorLeg[];
  readonly turnovers: readonly MirrorReading[];
  /** The source whose totals the weights were worked out from. */
  readonly weightsFrom?: string;
}

export interface Mirror {
  readonly places: readonly [PlaceId, PlaceId];
  readonly years: readonly MirrorYear[];
  readonly products: readonly LegProducts[];
}

/** In alphabetical order: which place is named first changes nothing. */
const ordered = ([a, b]: readonly [PlaceId, PlaceId]): readonly [PlaceId, PlaceId] => (a < b ? [a, b] : [b, a]);

const gapIn = (sides: readonly LegSides[], year: number): Gap | undefined => {
  const of = sides.find((s) => s.year === year);
  return of && gapOf(of.exported?.value, of.imported?.value);
};

interface Around {
  readonly otherLeg: Gap | undefined;
  readonly nextYear: Gap | undefined;
  readonly margin: MarginOfYear | undefined;
  readonly weights: readonly Weights[];
  readonly chapters: readonly number[];
}

function legOf(sides: LegSides, around: Around): MirrorLeg {
  const [exported, imported] = [sides.exported?.value, sides.imported?.value];
  const gap = gapOf(exported, imported);
  const widestCif = Math.max(WIDEST_CIF, around.margin === undefined ? 1 : 1 / (1 - around.margin.share));
  return {
    ...sides,
    ...(gap === undefined ? {} : { gap }),
    agrees: gap === undefined ? null : agrees(gap, widestCif),
    causes: causesOf({ exported, imported, gap, widestCif, ...around }),
    readings: readingsOf(sides, around.margin, around.weights),
  };
}

async function weightsOf(
  engine: BulkEngine | undefined,
  q: MirrorQuery,
  year: number,
): Promise<{ source?: string; weights: Weights[] }> {
  const totals = engine && (await yearTotals(engine, q.own, year));
  if (totals === undefined) return { weights: [] };
  // What needs no matrix is among the readings already.
  const methods = METHODS.filter((m) => !["exporter", "importer-fob", "max108"].includes(m.id));
  return { source: totals.source, weights: methods.map((m) => m.fit(totals.matrix)) };
}

const chapterGaps = (products: readonly LegProducts[], sides: LegSides): readonly number[] =>
  products.find((p) => p.exporter === sides.exporter && p.year === sides.year)?.products.map((p) => p.adds) ?? [];

export async function mirrorOf(store: Store, q: MirrorQuery): Promise<Mirror> {
  const [a, b] = ordered(q.places);
  const years = [...new Set(q.years)].sort((x, y) => x - y);
  const [book, engine] = [await openBook(store), await store.bulk()];
  // The year after tells whether a gap was only late.
  const known = [...new Set(years.flatMap((y) => [y, y + 1]))];
  const [there, back] = await Promise.all([legSides(book, a, b, known), legSides(book, b, a, known)]);
  const [marginThere, marginBack] = engine
    ? await Promise.all([marginsOf(engine, a, b), marginsOf(engine, b, a)])
    : [[], []];
  const products = engine ? await legProducts(engine, [a, b], years, q.own, q.by ?? "chapter") : [];
  const found: MirrorYear[] = [];
  for (const year of years) {
    const pair = [
      { sides: there, other: back, margins: marginThere },
      { sides: back, other: there, margins: marginBack },
    ].flatMap(({ sides, other, margins }) =>
      sides.filter((s) => s.year === year).map((s) => ({ s, sides, other, margins })),
    );
    if (pair.length === 0) continue;
    const { source, weights } = await weightsOf(engine, q, year);
    const legs = pair.map(({ s, sides, other, margins }) =>
      legOf(s, {
        otherLeg: gapIn(other, year),
        nextYear: gapIn(sides, year + 1),
        margin: marginIn(margins, year),
        weights,
        chapters: chapterGaps(products, s),
      }),
    );
    found.push({
      year,
      legs,
      turnovers: legs.length === 2 ? turnovers(legs[0] as MirrorLeg, legs[1] as MirrorLeg) : [],
      ...(source === undefined ? {} : { weightsFrom: source }),
    });
  }
  return { places: [a, b], years: found, products: q.by === undefined ? [] : products };
}
