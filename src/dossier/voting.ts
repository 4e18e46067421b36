import type { PlaceId } from "../core/index.js";
import type { Book } from "../measures/index.js";
import { type BulkEngine, type Dialect, joined, type Store, text } from "../store/index.js";

/** How alike two places voted in a year: 1 always the same, 0 always the opposite; an abstention is half way. */
export interface VotingYear {
  readonly year: number;
  readonly agreement: number;
  /** Roll calls in which both took part. */
  readonly rollcalls: number;
  /** Of all pairs of places in this year. */
  readonly median: number;
}

const cast = (where: string): string => `SELECT rollcall, place, vote FROM votes WHERE vote <= 3${where}`;
const dated = "SELECT rollcall, year FROM rollcalls WHERE year > 0";

/** Agreement of each pair by year: the measure `votes.agreement`, in SQL, since the database is quicker at one pair and at all. */
const pairs = (dialect: Dialect, first: string, second: string): string => {
  const all = joined(
    dialect,
    `(SELECT rollcall, place AS a, vote AS p FROM (${cast(first)}) AS firsts) AS x`,
    [`(SELECT rollcall, place AS b, vote AS q FROM (${cast(second)}) AS seconds) AS y`, "rollcall"],
    [`(${dated}) AS d`, "rollcall"],
  );
  return `SELECT year, a, b, 1 - avg(abs(p - q)) / 2 AS agreement, count(*) AS n FROM ${all} WHERE a < b GROUP BY year, a, b`;
};

export async function votingYears(
  book: Book,
  store: Store,
  [a, b]: readonly [PlaceId, PlaceId],
): Promise<readonly VotingYear[]> {
  const engine = await store.bulk();
  if (!engine) return [];
  const { dialect } = engine;
  const either = ` AND place IN (${text(a, dialect)}, ${text(b, dialect)})`;
  const rows = await engine.rows(`${pairs(dialect, either, either)} ORDER BY year`);
  if (rows.length === 0) return [];
  const medians = await book.remember("voting medians", () => mediansOf(engine));
  return rows.map((r) => ({
    year: Number(r.year),
    agreement: Number(r.agreement),
    rollcalls: Number(r.n),
    median: medians.get(Number(r.year)) ?? Number.NaN,
  }));
}

/** The median of all pairs: a pass over every vote, done once for a record that is open. */
async function mediansOf(engine: BulkEngine): Promise<ReadonlyMap<number, number>> {
  // ClickHouse's own median takes one of the two in the middle.
  const median =
    engine.dialect === "duckdb"
      ? "median(agreement)"
      : "(arraySort(groupArray(agreement))[intDiv(count() + 1, 2)] + arraySort(groupArray(agreement))[intDiv(count(), 2) + 1]) / 2";
  const rows = await engine.rows(
    `SELECT year, ${median} AS m FROM (${pairs(engine.dialect, "", "")}) AS every_pair GROUP BY year`,
  );
  return new Map(rows.map((r) => [Number(r.year), Number(r.m)]));
}
