import type { BulkEngine, SqlRow, Store } from "../../store/index.js";
import type { Ask, Indicator, Row } from "./indicator.js";
import { type JointVotes, jointVotes } from "./joint-votes.js";
import { votesCast } from "./relations.js";

/** The rows of a measure, chunk by chunk: memory does not grow with their number. None where nothing was imported for it. */
export async function* evaluate(
  store: Store,
  indicator: Indicator,
  ask: Omit<Ask, "dialect">,
): AsyncIterable<readonly Row[]> {
  if ("ofRecord" in indicator) {
    yield (await indicator.ofRecord(store)).filter(({ year }) => isWithin(year, ask.years));
    return;
  }
  const engine = await store.bulk();
  if (!engine) return;
  if ("ofVotes" in indicator)
    for await (const pairs of votesOfPairs(engine, ask))
      yield pairs.flatMap((j) => votingRows(j, indicator.ofVotes(j)));
  else
    for await (const chunk of engine.stream(indicator.sql({ ...ask, dialect: engine.dialect })))
      yield chunk.flatMap(rowOf);
}

/** The joint votes of all pairs, a year at a time: one pass for however many measures. */
export const votesOfPairs = (engine: BulkEngine, ask: Omit<Ask, "dialect">): AsyncIterable<readonly JointVotes[]> =>
  jointVotes(engine.stream(votesCast({ ...ask, dialect: engine.dialect })));

const isWithin = (year: number, years: Ask["years"]): boolean => !years || (year >= years[0] && year <= years[1]);

/** Both orders of the two places. */
const votingRows = ({ a, b, year }: JointVotes, value: number | undefined): Row[] =>
  value === undefined
    ? []
    : [
        { a, b, year, value },
        { a: b, b: a, year, value },
      ];

/** A row without a value says nothing, and is none. */
function rowOf(row: SqlRow): Row[] {
  if (row.value === null || row.value === undefined) return [];
  return [
    {
      a: String(row.a),
      ...(row.b === undefined ? {} : { b: String(row.b) }),
      ...(row.product === undefined ? {} : { product: String(row.product) }),
      year: Number(row.year),
      value: Number(row.value),
    },
  ];
}
