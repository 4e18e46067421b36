/** Where the values of a panel come from: one query for all measures in SQL, one pass over votes, the record's own tables. */
import type { BulkEngine, SqlRow, Store } from "../../store/index.js";
import { votesOfPairs } from "../indicators/evaluate.js";
import type { Ask, Indicator, Row } from "../indicators/indicator.js";
import { type DyadSet, isEverything } from "./dyad-set.js";
import { coverageSql, pairsSql, type SqlIndicator, statesSql } from "./wide-sql.js";
import type { Input, WideRow } from "./years-in-step.js";

type Numbered<T extends Indicator = Indicator> = readonly [n: number, indicator: T];
type Asked = Omit<Ask, "dialect">;

export async function inputsOf(
  store: Store,
  indicators: readonly Indicator[],
  dyads: DyadSet,
  asked: Asked,
): Promise<readonly Input[]> {
  const numbered: readonly Numbered[] = [...indicators.entries()];
  const inputs: Input[] = numbered.flatMap(([n, indicator]) =>
    "ofRecord" in indicator ? { kind: "pairs", measures: [n], rows: recordRows(indicator.ofRecord(store), asked) } : [],
  );
  const engine = await store.bulk();
  if (!engine) return inputs;
  const inSql = numbered.filter((x): x is Numbered<SqlIndicator> => "sql" in x[1]);
  const ask: Ask = { ...asked, dialect: engine.dialect };
  const ofPairs = inSql.filter(([, { grain }]) => grain !== "state-year");
  const ofStates = inSql.filter(([, { grain }]) => grain === "state-year");
  const input = (kind: Input["kind"], of: readonly Numbered[], rows: Input["rows"]): Input => ({
    kind,
    measures: of.map(([n]) => n),
    rows,
  });
  const query = (of: readonly Numbered[], sql: string): Input["rows"] => wideRows(engine.stream(sql), of.length);
  if (ofPairs.length > 0) {
    const measures = ofPairs.map(([, i]) => i);
    inputs.push(input("pairs", ofPairs, query(ofPairs, pairsSql(measures, dyads, ask))));
    // Where all pairs are read anyway, their rows tell which places a measure knows.
    if (!isEverything(dyads))
      for (const side of ["firsts", "seconds"] as const)
        inputs.push(input(side, ofPairs, query(ofPairs, coverageSql(measures, side, ask))));
  }
  if (ofStates.length > 0) {
    const measures = ofStates.map(([, i]) => i);
    inputs.push(input("states", ofStates, query(ofStates, statesSql(measures, ask))));
  }
  const voting = numbered.flatMap(([n, i]) => ("ofVotes" in i ? ([[n, i]] as const) : []));
  if (voting.length > 0) inputs.push(input("pairs", voting, votingRows(engine, voting, asked)));
  return inputs;
}

async function* wideRows(chunks: AsyncIterable<readonly SqlRow[]>, columns: number): AsyncIterable<readonly WideRow[]> {
  const names = Array.from({ length: columns }, (_, n) => `m${n}`);
  for await (const chunk of chunks)
    yield chunk.map((row) => ({
      year: Number(row.year),
      a: String(row.a),
      ...(row.b === undefined ? {} : { b: String(row.b) }),
      values: names.map((name) => row[name] as number | null),
    }));
}

async function* votingRows(
  engine: BulkEngine,
  voting: readonly Numbered<Extract<Indicator, { readonly ofVotes: unknown }>>[],
  asked: Asked,
): AsyncIterable<readonly WideRow[]> {
  for await (const pairs of votesOfPairs(engine, asked))
    yield pairs.flatMap((joint): WideRow[] => {
      const { a, b, year } = joint;
      const values = voting.map(([, { ofVotes }]) => ofVotes(joint) ?? null);
      return [
        { a, b, year, values },
        { a: b, b: a, year, values },
      ];
    });
}

async function* recordRows(rows: Promise<readonly Row[]>, { years }: Asked): AsyncIterable<readonly WideRow[]> {
  yield (await rows)
    .filter(({ year }) => !years || (year >= years[0] && year <= years[1]))
    .map(({ value, ...row }) => ({ ...row, values: [value] }))
    .sort((x, y) => x.year - y.year);
}
