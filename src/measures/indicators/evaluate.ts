import type { BulkEngine, SqlRow } from "../../store/index.js";
import type { Ask, Indicator, Row } from "./indicator.js";

/** The rows of a measure, chunk by chunk: memory does not grow with their number. */
export async function* evaluate(
  engine: BulkEngine,
  indicator: Indicator,
  ask: Omit<Ask, "dialect">,
): AsyncIterable<readonly Row[]> {
  const rows = engine.stream(indicator.sql({ ...ask, dialect: engine.dialect }));
  if (indicator.from) yield* indicator.from(rows);
  else for await (const chunk of rows) yield chunk.flatMap(rowOf);
}

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
