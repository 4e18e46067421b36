import type { SourceFile, SourceRow } from "../definition.js";
import { type NamedRow, tableRows } from "../reading/table.js";

export const COLUMNS = ["ccode1", "ccode2", "year", "flow1", "flow2"] as const;

const MILLION = 1e6;

/** Imports in million US dollars; empty and -9 are missing. */
function importsIn(cell: string): number | undefined {
  const value = cell === "" || cell === "NA" ? Number.NaN : Number(cell);
  return value >= 0 ? value : undefined;
}

function flow(row: NamedRow, reporter: string, partner: string, cell: string): SourceRow {
  const value = importsIn(cell);
  if (value === undefined) return { skipped: "no-value" };
  return {
    table: "flows",
    values: {
      reporter,
      partner,
      direction: "M",
      year: Number(row.cell("year")),
      month: 0,
      classification: "TOTAL",
      product: "TOTAL",
      level: 0,
      value: Math.round(value * MILLION),
      quantity: null,
      valuation: "CIF",
    },
  };
}

/**
 * Years in which a state and the one that continues it both have rows. The record knows the two as one place, and it is the
 * later one's row that counts: North Yemen became Yemen in May 1990.
 */
const PREDECESSORS: { readonly [code: string]: string } = { "678": "1990" };

/** Two flows a row: what each of the two imports from the other. */
export async function* rows(file: SourceFile): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: COLUMNS })) {
    const [one, two] = [row.cell("ccode1"), row.cell("ccode2")];
    const year = row.cell("year");
    if (PREDECESSORS[one] === year || PREDECESSORS[two] === year) {
      yield { skipped: "predecessor" };
      yield { skipped: "predecessor" };
      continue;
    }
    yield flow(row, one, two, row.cell("flow1"));
    yield flow(row, two, one, row.cell("flow2"));
  }
}
