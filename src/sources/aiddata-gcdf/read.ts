import type { Cell, Recognised, SourceFile, SourceRow } from "../definition.js";
import { SourceError } from "../definition.js";
import { decimal, integer } from "../reading/cells.js";
import { at, isArray, isObject, type JsonObject, wholeJson } from "../reading/json.js";
import { tableRows } from "../reading/table.js";
import { LAYOUTS, type Layout, type LayoutName, requiredOf } from "./layouts.js";

type CellOf = (column: string) => string;

const STATUSES: { readonly [status: string]: string } = {
  Completion: "completed",
  Implementation: "under-way",
  "Pipeline: Commitment": "committed",
  "Pipeline: Pledge": "pledged",
  Cancelled: "cancelled",
  Suspended: "suspended",
};

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** `NA` is what a table written by R has for missing. */
const given = (text: string): string | null => (text === "" || text === "NA" ? null : text);
const yes = (text: string): Cell => (text === "Yes" ? 1 : text === "No" ? 0 : null);
const year = (text: string): number | null => (given(text) === null ? null : integer(text));

function amountOf(layout: Layout, cell: CellOf): number | null {
  for (const column of layout.amounts) {
    const amount = decimal(given(cell(column)) ?? "");
    if (amount !== null) return amount;
  }
  return null;
}

/** Loans of a firm and gifts to an army are not part of the totals of official finance, whatever their own list recommends. */
function aggregateOf(layout: Layout, cell: CellOf): Cell {
  const other = layout.release !== "2.0" && layout.release !== "3.0" && layout.release !== "3.0-filtered";
  const kind = layout.financeType === "" ? "" : cell(layout.financeType);
  if (other || (kind !== "" && kind !== "development")) return 0;
  return layout.recommended === "" ? null : yes(cell(layout.recommended));
}

/** Regions are no places: `Africa, regional`, `Multi-Region`. */
const isRegion = (recipient: string): boolean => /regional$|^Multi-Region$/i.test(recipient);

/** Every table here is of China's finance; where a column names the financier it is checked. */
const fromChina = (layout: Layout, cell: CellOf): boolean =>
  layout.financier === "" || ["", "China (People's Republic of)", "China"].includes(cell(layout.financier));

export function toRow(layout: Layout, cell: CellOf, row: number | null): SourceRow {
  const id = integer(cell(layout.id));
  const recipient = cell(layout.recipient);
  if (id === null) return { skipped: "no-id" };
  if (!fromChina(layout, cell)) return { skipped: "other-financier" };
  if (recipient === "" || isRegion(recipient)) return { skipped: "region" };
  const status = STATUSES[cell("Status")];
  if (status === undefined) return { skipped: "no-status" };
  const amount = amountOf(layout, cell);
  const iso3 = layout.iso3 === "" ? "" : cell(layout.iso3);
  return {
    table: "financed_projects",
    values: {
      project: `${layout.release}/${id}`,
      title: cell(layout.title),
      subject: "CHN",
      counterpart: iso3 === "" ? recipient : iso3,
      sector: given(kebab(cell(layout.sector))),
      status,
      amount,
      unit: amount === null ? null : "USD",
      price_base: layout.priceBase,
      flow_type: given(cell(layout.flowType)),
      flow_class: given(cell("Flow Class")),
      committed: year(cell(layout.committed)),
      started: layout.started === "" ? null : year(cell(layout.started)),
      completed: year(cell(layout.completed)),
      aggregate: aggregateOf(layout, cell),
      infrastructure: layout.infrastructure === "" ? null : cell(layout.infrastructure) === "Yes" ? 1 : 0,
      row,
    },
  };
}

async function* projects(file: SourceFile, layout: Layout): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: requiredOf(layout) })) yield toRow(layout, row.cell, row.row);
}

/** Where the projects are on the map: one line each, its addresses on OpenStreetMap in place of the prose about them. */
async function* links(file: SourceFile): AsyncIterable<SourceRow> {
  for await (const row of tableRows(file, { required: ["id", "location", "osm_list"] })) {
    const addresses = row.cell("osm_list").match(/https?:\/\/[^\s'",\]]+/g) ?? [];
    const label = addresses.map((a) => a.replace(/\.$/, "")).join(" ");
    if (label === "") yield { skipped: "no-link" };
    else
      yield {
        table: "code_lists",
        values: { scheme: "GCDF-OSM", code: row.cell("id"), label, parent: "GCDF 2.0", row: row.row },
      };
  }
}

const propertyOf =
  (properties: JsonObject): CellOf =>
  (column) => {
    const value = at(properties, column);
    return value === undefined || value === null || typeof value === "object" ? "" : String(value).trim();
  };

/** The features that AidData publishes project by project; the shapes themselves are not taken. */
async function* features(file: SourceFile): AsyncIterable<SourceRow> {
  const json = await wholeJson(file);
  const found = at(json, "features");
  if (!isArray(found) || found.length === 0) throw new SourceError(`${file.name}: no features`);
  const seen = new Set<string>();
  for (const feature of found) {
    const properties = at(feature, "properties");
    if (!isObject(properties)) throw new SourceError(`${file.name}: a feature without properties`);
    const older = "AidData TUFF Project ID" in properties;
    const base: Layout = older ? LAYOUTS["2.0"] : LAYOUTS["3.0-geospatial"];
    const layout = { ...base, release: `${base.release}-geojson`, id: older ? base.id : "id" };
    const cell = propertyOf(properties);
    // A project of several shapes is several features.
    if (seen.has(cell(layout.id))) yield { skipped: "duplicate" };
    else yield toRow(layout, cell, null);
    seen.add(cell(layout.id));
  }
}

export function rows(file: SourceFile, { variant }: Recognised): AsyncIterable<SourceRow> {
  if (variant === "osm-links") return links(file);
  if (variant === "geojson") return features(file);
  return projects(file, LAYOUTS[variant as LayoutName]);
}
