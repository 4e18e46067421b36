import type { Recognised, TableReading } from "../definition.js";
import { sqlName, textColumns } from "../reading/match-header.js";

const COUNT_TYPES = { ccode1: "int32", ccode2: "int32", year: "int16", dyadigos: "double" } as const;
export const COUNTS = Object.keys(COUNT_TYPES);
export const DYADIC = ["ccode1", "ccode2", "year"] as const;

/** Columns of the official table that are no organisation. */
const NO_ORGANISATION = [
  "ccode1",
  "ccode2",
  "country1",
  "country2",
  "state",
  "state1",
  "state2",
  "stateabb1",
  "stateabb2",
  "year",
  "dyadid",
  "version",
];

const observation = (value: string): { readonly [column: string]: string } => ({
  measure: "'organisations.shared'",
  subject: "CAST(ccode1 AS INTEGER)",
  counterpart: "CAST(ccode2 AS INTEGER)",
  period: "CAST(year AS VARCHAR)",
  year: "CAST(year AS SMALLINT)",
  value,
  unit: "'count'",
});

/** One count per dyad and year, as `peacesciencer` derives it from the official table. */
export const countsReading: TableReading = {
  kind: "table",
  table: "observations",
  delimiter: ",",
  columns: COUNT_TYPES,
  select: () => observation("dyadigos"),
  where: "dyadigos >= 0",
  whyNot: "no-value",
};

const organisationsOf = (header: readonly string[]): readonly string[] =>
  header.filter((column) => !NO_ORGANISATION.includes(column.toLowerCase()));

/** One column per organisation: 1 where both are full members; negative: not known, or not there yet. */
export function dyadicReading({ header = DYADIC }: Recognised): TableReading {
  const cells = organisationsOf(header).map(sqlName).join(", ");
  return {
    kind: "table",
    table: "observations",
    delimiter: ",",
    columns: textColumns(header),
    select: () =>
      observation(`CAST(LEN(LIST_FILTER([${cells}], lambda cell: TRY_CAST(cell AS DOUBLE) = 1)) AS DOUBLE)`),
  };
}
