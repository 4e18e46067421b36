import type { DyadId, Figure, PlaceId } from "../core/index.js";
import { dyadOf } from "../core/index.js";
import type { EventQuery, FigureQuery, MembershipQuery, PairQuery, RecordTables, Store } from "./store.js";

/** Rows by key, in the order they were given. */
function indexBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(row);
      else index.set(key, [row]);
    }
  return index;
}

interface Pair {
  readonly subject: PlaceId;
  readonly counterpart?: PlaceId | undefined;
}
const pairKey = (row: Pair): readonly DyadId[] =>
  row.counterpart === undefined ? [] : [dyadOf(row.subject, row.counterpart)];

/** An index that is built when it is first asked for: start-up pays for nothing that is not used. */
function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

const pairTable = <T extends Pair>(rows: readonly T[]) => {
  const index = lazily(() => indexBy(rows, pairKey));
  return (between: readonly [PlaceId, PlaceId] | undefined): readonly T[] =>
    between ? (index().get(dyadOf(between[0], between[1])) ?? []) : rows;
};

/** Is a figure one that the query wants, places apart? */
export const matches = (f: Figure, q: FigureQuery): boolean =>
  (!q.measures || q.measures.includes(f.measure)) &&
  (q.subject === undefined || f.subject === q.subject) &&
  (q.reporter === undefined || f.reporter === q.reporter);

/**
 * A store that keeps all rows in memory, indexed by pair: for records of up to some hundred thousand rows. Answers keep
 * the order of the tables.
 */
export function memoryStore(tables: RecordTables): Store {
  const figuresBetween = pairTable(tables.figures);
  const figuresOf = lazily(() => indexBy(tables.figures, (f) => [f.subject]));
  const eventsBetween = pairTable(tables.events);
  const projectsBetween = pairTable(tables.projects);
  const pledgesBetween = pairTable(tables.pledges);
  const sources = new Map(tables.sources.map((s) => [s.id, s]));

  return {
    async figures(query) {
      const rows =
        query.between || query.subject === undefined
          ? figuresBetween(query.between)
          : (figuresOf().get(query.subject) ?? []);
      return rows.filter((f) => matches(f, query));
    },
    async events({ between, types }: EventQuery) {
      const rows = eventsBetween(between);
      return types ? rows.filter((e) => types.includes(e.type)) : rows;
    },
    projects: async (query: PairQuery) => projectsBetween(query.between),
    memberships: async (query: MembershipQuery) =>
      tables.memberships.filter(
        (m) =>
          (query.place === undefined || m.place === query.place) &&
          (query.organisation === undefined || m.organisation === query.organisation),
      ),
    pledges: async (query: PairQuery) => pledgesBetween(query.between),
    sources: async () => tables.sources,
    source: async (id) => sources.get(id),
    bulk: async () => undefined,
    close: async () => {},
  };
}
