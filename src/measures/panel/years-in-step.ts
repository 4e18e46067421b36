import type { PlaceId } from "../../core/index.js";

/** Values of one pair, or one place, in a year; in the order of the input's measures. */
export interface WideRow {
  readonly year: number;
  readonly a: PlaceId;
  readonly b?: PlaceId;
  readonly values: readonly (number | null)[];
}

/** A stream of values in the order of years. */
export interface Input {
  /** Values of pairs, of places, or which places a measure knows as the first or the second of a pair. */
  readonly kind: "pairs" | "states" | "firsts" | "seconds";
  /** Which of the panel's measures the values are of. */
  readonly measures: readonly number[];
  readonly rows: AsyncIterable<readonly WideRow[]>;
}

export interface PanelYear {
  readonly year: number;
  readonly parts: readonly (Pick<Input, "kind" | "measures"> & { readonly rows: readonly WideRow[] })[];
}

/** The rows of one input, year by year. */
async function* byYear(rows: AsyncIterable<readonly WideRow[]>): AsyncGenerator<readonly WideRow[], undefined> {
  let current: WideRow[] = [];
  for await (const chunk of rows)
    for (const row of chunk) {
      if (current.length > 0 && current[0]?.year !== row.year) {
        yield current;
        current = [];
      }
      current.push(row);
    }
  if (current.length > 0) yield current;
  return undefined;
}

/** All inputs side by side, each year once, in order; of `span` every year, also one that no input knows. */
export async function* yearsInStep(
  inputs: readonly Input[],
  span?: readonly [from: number, to: number],
): AsyncIterable<PanelYear> {
  const streams = inputs.map(({ rows }) => byYear(rows));
  try {
    const heads = await Promise.all(streams.map(async (s) => (await s.next()).value));
    let next = span?.[0];
    for (;;) {
      const known = heads.flatMap((rows) => rows?.[0]?.year ?? []);
      if (known.length === 0 && (span === undefined || next === undefined || next > span[1])) return;
      const year = next !== undefined && span ? next : Math.min(...known);
      if (next !== undefined) next++;
      if (span && year > span[1]) return;
      const parts = inputs.flatMap(({ kind, measures }, n) => {
        const rows = heads[n];
        return rows?.[0]?.year === year ? [{ kind, measures, rows }] : [];
      });
      yield { year, parts };
      for (const [n, rows] of heads.entries())
        if (rows?.[0] !== undefined && rows[0].year <= year) heads[n] = (await streams[n]?.next())?.value;
    }
  } finally {
    // A reader who stops early leaves no query open.
    for (const stream of streams) await stream.return(undefined);
  }
}
