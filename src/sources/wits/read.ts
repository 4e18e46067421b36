import type { Cell, Recognised, SourceFile, SourceRow } from "../definition.js";
import { decimal, integer } from "../reading/cells.js";
import { tableRows } from "../reading/table.js";

export const HAND_KEYED = ["Year", "Type", "Value"];
export const QUERY = ["ReporterISO3", "PartnerISO3", "Year", "TradeFlowName", "ProductCode", "TradeValue in 1000 USD"];
export const SERIES = ["Reporter Name", "Partner Name", "Trade Flow", "Product Group"];

interface Pair {
  readonly reporter: string;
  readonly partner: string;
}
interface Trade extends Pair {
  readonly flow: string;
  readonly year: string;
  readonly thousands: string;
  readonly classification: string;
  readonly product: string;
}

const DIRECTIONS: { readonly [flow: string]: readonly [direction: string, valuation: string] } = {
  import: ["M", "CIF"],
  "gross imports": ["M", "CIF"],
  export: ["X", "FOB"],
  "gross exports": ["X", "FOB"],
  "re-export": ["RX", "FOB"],
  "re-import": ["RM", "CIF"],
};

/** Groups of the World Bank, the EU as a reporter, and what is not specified. */
const NO_PLACES =
  /^(EUN|All|UNS|FRE|BUN|SPE|[A-Z]{3}_?\d|Other Asia, nes|Unspecified|European Union|.*& .*(Asia|Pacific|Caribbean|Africa)|.*Africa|North America|South Asia)$/;
export const isNoPlace = (name: string): boolean => name !== "South Africa" && (name === "" || NO_PLACES.test(name));

const world = (name: string): string => (name === "World" ? "WLD" : name);

function flow(t: Trade): SourceRow {
  const direction = DIRECTIONS[t.flow.toLowerCase()];
  if (!direction) return { skipped: "other-flow" };
  const year = integer(t.year);
  const value = decimal(t.thousands);
  if (year === null) return { skipped: "no-period" };
  if (value === null) return { skipped: t.thousands === "" ? "no-value" : "no-number" };
  if (isNoPlace(t.reporter) || isNoPlace(t.partner)) return { skipped: "not-a-place" };
  const total = /^total$/i.test(t.product);
  if (!total && !/^\d{2,6}$/.test(t.product)) return { skipped: "product-group" };
  if (!total && t.classification === "") return { skipped: "no-classification" };
  return {
    table: "flows",
    values: {
      reporter: world(t.reporter),
      partner: world(t.partner),
      direction: direction[0],
      year,
      month: 0,
      classification: t.classification || "TOTAL",
      product: total ? "TOTAL" : t.product,
      level: total ? 0 : t.product.length,
      // Thousands of dollars with decimals; whole dollars are as exact as they come.
      value: Math.round(value * 1000),
      valuation: direction[1],
    },
  };
}

function share(pair: Pair, measure: string, year: string, percent: string, row: number): SourceRow {
  const period = integer(year);
  const value = decimal(percent);
  if (period === null) return { skipped: "no-period" };
  if (value === null) return { skipped: percent === "" ? "no-value" : "no-number" };
  if (isNoPlace(pair.reporter) || isNoPlace(pair.partner)) return { skipped: "not-a-place" };
  const values: { [column: string]: Cell } = {
    measure,
    subject: pair.reporter,
    counterpart: world(pair.partner),
    reporter: pair.reporter,
    period: String(period),
    year: period,
    value,
    unit: "percent",
    row,
  };
  return { table: "observations", values };
}

/** A table kept by hand, `Kazakhstan China Data.xlsx`: the two places stand in its name, reporter first. */
async function* handKeyed(file: SourceFile, partition: string): AsyncIterable<SourceRow> {
  const [reporter = "", partner = ""] = partition.split(" ");
  const pair = { reporter, partner };
  for await (const row of tableRows(file, { required: HAND_KEYED })) {
    const [, kind = "", what = ""] = /^(Import|Export) (Amt|Pct)$/.exec(row.cell("Type")) ?? [];
    const year = row.cell("Year");
    const value = row.cell("Value");
    if (what === "Amt")
      yield flow({ ...pair, flow: kind, year, thousands: value, classification: "", product: "TOTAL" });
    else if (what === "Pct") yield share(pair, `trade.${kind.toLowerCase()}s.share`, year, value, row.row);
    else yield { skipped: "other-type" };
  }
}

/** The download of an advanced query: one line per reporter, partner, product, year and flow. */
async function* query(file: SourceFile): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: QUERY })) {
    const nomenclature = row.cell("Nomenclature");
    yield flow({
      reporter: row.cell("ReporterISO3"),
      partner: row.cell("PartnerISO3"),
      flow: row.cell("TradeFlowName"),
      year: row.cell("Year"),
      thousands: row.cell("TradeValue in 1000 USD"),
      classification: /^(H[0-6]|S[1-4])$/.test(nomenclature) ? nomenclature : "",
      product: row.cell("ProductCode"),
    });
  }
}

/** The download of a country's page: years as columns, so that a row here is one cell of the file. */
async function* series(file: SourceFile): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: SERIES })) {
    const indicator = row.cell("Indicator") || row.cell("Measure");
    const pair = { reporter: row.cell("Reporter Name"), partner: row.cell("Partner Name") };
    const kind = row.cell("Trade Flow");
    const product = row.cell("Product Group") === "All Products" ? "TOTAL" : row.cell("Product Group");
    for (const year of row.columns.filter((c) => /^\d{4}$/.test(c))) {
      if (/thousand/i.test(indicator))
        yield flow({ ...pair, flow: kind, year, thousands: row.cell(year), classification: "", product });
      else if (/partner share/i.test(indicator) && product === "TOTAL")
        yield share(pair, `trade.${kind.toLowerCase()}s.share`, year, row.cell(year), row.row);
      else yield { skipped: "other-indicator" };
    }
  }
}

export function rows(file: SourceFile, { variant, partition }: Recognised): AsyncIterable<SourceRow> {
  if (variant === "query") return query(file);
  return variant === "series" ? series(file) : handKeyed(file, partition);
}
