import type { FileHead, Recognised, TableReading } from "../definition.js";
import { SourceError } from "../definition.js";
import { hasColumns, isHeader, textColumns } from "../reading/match-header.js";

/** Weights are text: where they are not known there are many spaces and `NA`. Products are text: `9999AA`. */
const TYPES = { t: "int16", i: "int32", j: "int32", k: "text", v: "double", q: "text" } as const;
export const COLUMNS = Object.keys(TYPES);

/** Revision of the Harmonized System → how Comtrade calls it, and the record with it. */
const CLASSIFICATIONS: { readonly [revision: string]: string } = {
  HS92: "H0",
  HS96: "H1",
  HS02: "H2",
  HS07: "H3",
  HS12: "H4",
  HS17: "H5",
  HS22: "H6",
};

/** One flow a row, FOB, seen from the exporter. */
export function tradeReading(recognised: Recognised): TableReading {
  const classification = CLASSIFICATIONS[recognised.variant];
  if (classification === undefined)
    throw new SourceError(
      `${recognised.partition} has BACI's columns, but not its name, and only the name says which revision of the products it is: name it as BACI_HS92_Y2021_V202301.csv`,
    );
  return {
    kind: "table",
    table: "flows",
    delimiter: ",",
    columns: TYPES,
    select: () => ({
      reporter: "i",
      partner: "j",
      direction: "'X'",
      year: "t",
      month: "0",
      classification: `'${classification}'`,
      product: "LPAD(k, 6, '0')",
      level: "6",
      value: "v * 1000",
      quantity: "TRY_CAST(TRIM(q) AS DOUBLE)",
      valuation: "'FOB'",
    }),
    where: "v IS NOT NULL",
    whyNot: "no-value",
  };
}

const COUNTRIES = ["country_code", "country_name", "country_iso2", "country_iso3"];
const PRODUCTS = ["code", "description"];

/** Which of BACI's lists of codes it is: by the columns, and by the name where these could be anybody's. */
export function codesVariant(head: FileHead): string | undefined {
  if (hasColumns(head.header, COUNTRIES)) return "countries";
  const revision = /product_codes_(HS\d\d)/i.exec(head.name)?.[1];
  return isHeader(head.header, PRODUCTS) && revision !== undefined ? `products-${revision.toUpperCase()}` : undefined;
}

/** The country and product codes that lie in every release. `parent` of a country: its ISO alpha-3. */
export function codesReading({ variant, header = COUNTRIES }: Recognised): TableReading {
  const common = { kind: "table", table: "code_lists", delimiter: ",", whyNot: "no-code" } as const;
  if (variant === "countries")
    return {
      ...common,
      columns: textColumns(header),
      select: () => ({
        scheme: "'BACI-COUNTRIES'",
        code: "TRIM(country_code)",
        label: "country_name",
        parent: "NULLIF(NULLIF(TRIM(country_iso3), ''), 'NA')",
      }),
      where: "COALESCE(TRIM(country_code), '') <> ''",
    };
  return {
    ...common,
    columns: textColumns(PRODUCTS),
    select: () => ({
      scheme: `'BACI-${variant.slice("products-".length)}'`,
      code: "LPAD(TRIM(code), 6, '0')",
      label: "description",
    }),
    where: "COALESCE(TRIM(code), '') <> ''",
  };
}
