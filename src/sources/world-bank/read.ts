import type { Recognised, SourceFile, SourceRow } from "../definition.js";
import { SourceError } from "../definition.js";
import { decimal, integer } from "../reading/cells.js";
import { at, isArray, type Json, wholeJson } from "../reading/json.js";
import { type NamedRow, tableRows } from "../reading/table.js";
import { AGGREGATES } from "./aggregates.js";

/** The indicators that are taken, and what they are here. `LCU/USD`: units of local currency to one US dollar. */
export const INDICATORS: { readonly [code: string]: { readonly measure: string; readonly unit: string } } = {
  "NY.GDP.MKTP.CD": { measure: "economy.gdp", unit: "USD" },
  "NY.GDP.MKTP.KD": { measure: "gdp.constant", unit: "USD-2015" },
  "SP.POP.TOTL": { measure: "economy.population", unit: "count" },
  "NY.GDP.DEFL.ZS": { measure: "deflator.gdp", unit: "index" },
  "PA.NUS.FCRF": { measure: "exchange-rate", unit: "LCU/USD" },
};

interface Cell {
  readonly indicator: string;
  readonly place: string;
  readonly year: string;
  readonly value: string;
  readonly row: number;
}

/** Empty, and `..` in downloads of the DataBank, is missing. */
const isMissing = (value: string): boolean => value === "" || value === "..";

function toRow({ indicator, place, year, value, row }: Cell): SourceRow {
  const taken = INDICATORS[indicator];
  if (!taken) return { skipped: "other-indicator" };
  if (place === "" || AGGREGATES.has(place)) return { skipped: "aggregate" };
  if (isMissing(value)) return { skipped: "no-value" };
  const number = decimal(value);
  const period = integer(year);
  if (period === null) return { skipped: "not-a-year" };
  if (number === null) return { skipped: "no-number" };
  return {
    table: "observations",
    values: { ...taken, subject: place, period: String(period), year: period, value: number, row },
  };
}

/** One line per place and year: the tidy tables that others make of the World Bank's. */
async function* tidy(file: SourceFile, indicator: string): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: ["Country Code", "Year", "Value"] }))
    yield toRow({
      indicator,
      place: row.cell("Country Code"),
      year: row.cell("Year"),
      value: row.cell("Value"),
      row: row.row,
    });
}

const WIDE = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"];

/** A column is a year as `1960`, or `1960 [YR1960]` in the DataBank's downloads. */
const yearOf = (column: string): string => /^(\d{4})( \[YR\d{4}\])?$/.exec(column)?.[1] ?? "";

function* wideRow(row: NamedRow): Iterable<SourceRow> {
  for (const column of row.columns) {
    const year = yearOf(column);
    if (year === "") continue;
    yield toRow({
      indicator: row.cell("Indicator Code"),
      place: row.cell("Country Code"),
      year,
      value: row.cell(column),
      row: row.row,
    });
  }
}

/** Years as columns, with or without three rows above the header. A row here is one cell of the file. */
async function* wide(file: SourceFile): AsyncIterable<SourceRow> {
  let years = false;
  for await (const row of tableRows(file, { required: WIDE })) {
    years ||= row.columns.some((c) => yearOf(c) !== "");
    if (!years) throw new SourceError(`${file.name}: no column is a year`);
    yield* wideRow(row);
  }
}

const text = (value: Json | undefined): string => (value === undefined || value === null ? "" : String(value));

/** What the API says in place of data, with status 200: `[{"message": [{"key": …, "value": …}]}]`. */
export function apiMessage(answer: Json): string | undefined {
  const messages = at(isArray(answer) ? answer[0] : answer, "message");
  if (!isArray(messages)) return undefined;
  return messages.map((m) => text(at(m, "value")) || text(at(m, "key"))).join("; ");
}

/** The API's answer: a head with the page, and the list of cells. */
async function* api(file: SourceFile): AsyncIterable<SourceRow> {
  const answer = await wholeJson(file);
  const said = apiMessage(answer);
  if (said !== undefined) throw new SourceError(`${file.name}: the World Bank answers: ${said}`);
  const cells = isArray(answer) ? answer[1] : undefined;
  if (!isArray(cells)) throw new SourceError(`${file.name}: no list of values in the answer of the World Bank's API`);
  let row = 0;
  for (const cell of cells)
    yield toRow({
      indicator: text(at(at(cell, "indicator"), "id")),
      place: text(at(cell, "countryiso3code")),
      year: text(at(cell, "date")),
      value: text(at(cell, "value")),
      row: ++row,
    });
}

export function rows(file: SourceFile, { variant, partition }: Recognised): AsyncIterable<SourceRow> {
  if (variant === "api") return api(file);
  return variant === "wide" ? wide(file) : tidy(file, partition);
}
