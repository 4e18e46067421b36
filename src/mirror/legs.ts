/** Each direction of a pair as its exporter and as its importer reports it, from everything on record. */
import type { Evidence, Period, PlaceId } from "../core/index.js";
import { type Book, levels, type Observation } from "../measures/index.js";

export interface SideReport {
  readonly reporter: PlaceId;
  readonly value: number;
  readonly unit: string;
  /** The row it was read from, or the inputs that it was worked out from. */
  readonly evidence: readonly Evidence[];
  readonly computation?: string;
  /** What else is on record of this side: other releases, each with its source. */
  readonly others: readonly Evidence[];
}

export interface LegSides {
  readonly exporter: PlaceId;
  readonly importer: PlaceId;
  readonly year: number;
  readonly exported?: SideReport;
  readonly imported?: SideReport;
  /** Values of neither side: reconciled or collected by somebody else. */
  readonly thirdParty: readonly Evidence[];
}

const yearOf = (period: Period): number | undefined => (/^\d{4}$/.test(period) ? Number(period) : undefined);

/** Sources that list everything come before texts that name a number. */
function sourceRank(id: string, book: Book): number {
  return book.source(id)?.kind === "dataset" ? 0 : 1;
}

interface Choice {
  readonly observation: Observation;
  readonly evidence: Evidence | undefined;
}

const read = (o: Observation): readonly Evidence[] => (o.computation === undefined ? o.evidence : []);

/**
 * Two figures that one source sets beside each other were taken on the same day by the same rules: they are compared first.
 * Otherwise each side's most precise published figure, and only then what is worked out.
 */
function pairUp(
  exported: readonly Observation[],
  imported: readonly Observation[],
  book: Book,
): readonly [Choice | undefined, Choice | undefined] {
  const common = exported
    .flatMap((x) => read(x).map((e) => ({ observation: x, evidence: e })))
    .flatMap((x) => {
      const m = imported
        .flatMap((o) => read(o).map((e) => ({ observation: o, evidence: e })))
        .find((o) => o.evidence.source === x.evidence.source);
      return m === undefined ? [] : [{ x, m }];
    })
    .sort((a, b) => sourceRank(a.x.evidence.source, book) - sourceRank(b.x.evidence.source, book))[0];
  if (common !== undefined) return [common.x, common.m];
  const best = (side: readonly Observation[]): Choice | undefined => {
    const observation = [...side].sort(
      (a, b) => Number(a.computation !== undefined) - Number(b.computation !== undefined),
    )[0];
    return observation && { observation, evidence: read(observation)[0] };
  };
  return [best(exported), best(imported)];
}

function report(reporter: PlaceId, chosen: Choice | undefined, side: readonly Observation[]): SideReport | undefined {
  if (chosen === undefined) return undefined;
  const { observation, evidence } = chosen;
  const own = evidence === undefined ? observation.evidence : [evidence];
  const others = side.flatMap(read).filter((e) => !own.includes(e));
  return {
    reporter,
    value: evidence?.value ?? observation.value,
    unit: observation.unit,
    evidence: own,
    ...(observation.computation === undefined ? {} : { computation: observation.computation }),
    others,
  };
}

/** One direction in every year of `years` in which at least one side has a figure. */
export async function legSides(
  book: Book,
  exporter: PlaceId,
  importer: PlaceId,
  years: readonly number[],
): Promise<LegSides[]> {
  const wanted = new Set(years);
  const all = (await levels(book, { measure: "trade.exports", subject: exporter, counterpart: importer })).filter(
    (o) => o.unit === "USD" && !o.bound && o.evidence.length > 0 && wanted.has(yearOf(o.period) ?? -1),
  );
  return years.flatMap((year): LegSides[] => {
    const rows = all.filter((o) => yearOf(o.period) === year);
    const of = (reporter: PlaceId): Observation[] =>
      rows.filter((o) => o.basis.kind === "own-statistics" && o.basis.reporter === reporter);
    const [there, back] = [of(exporter), of(importer)];
    if (there.length === 0 && back.length === 0) return [];
    const [x, m] = pairUp(there, back, book);
    const [exported, imported] = [report(exporter, x, there), report(importer, m, back)];
    return [
      {
        exporter,
        importer,
        year,
        ...(exported === undefined ? {} : { exported }),
        ...(imported === undefined ? {} : { imported }),
        thirdParty: rows.filter((o) => o.basis.kind === "third-party").flatMap((o) => o.evidence.slice(0, 1)),
      },
    ];
  });
}
