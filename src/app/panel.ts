import type { Issue, Parsed, PlaceId, Source } from "../core/index.js";
import { error, warning } from "../core/index.js";
import type { Indicator, PanelColumn, PanelOrder, PanelRow, TradeReading } from "../measures/index.js";
import { originOf, tradeReadingOf } from "./measure-sources.js";
import type { OpenedRecord } from "./open-record.js";

export interface PanelRequest {
  /** Ids of measures, as `listMeasures` has them. */
  readonly measures: readonly string[];
  /** `all`, `CHN-*`, `C5xCHN`, `CHN-KAZ,CHN-UZB`. */
  readonly dyads: string;
  readonly years?: readonly [from: number, to: number];
  /** Default: a row for each order of the two places. */
  readonly undirected?: boolean;
  /** Every pair in every year, also where nothing is known of it. */
  readonly complete?: boolean;
  readonly reading?: TradeReading;
  /** `gravity`: `exporter`, `importer`, as trade models want them. */
  readonly names?: "gravity";
}

/** One column of a panel: what it holds and where that comes from; cells are text, whole numbers or numbers. */
export interface PanelField {
  readonly name: string;
  readonly type: "text" | "int32" | "double";
  readonly definition: string;
  readonly unit: string;
  readonly measure: string;
  readonly formula: string;
  readonly reference: string;
  readonly coverage: string;
  readonly reading: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

export type PanelCell = string | number | null;

export interface Panel {
  readonly fields: readonly PanelField[];
  /** Cells in the order of the fields, some rows at a time, by year and the two places. Can be read once. */
  readonly rows: AsyncIterable<readonly (readonly PanelCell[])[]>;
  readonly sources: readonly Source[];
  /** Has the database write the same rows to a file, and says how many; several times faster, where it can. */
  readonly copy?: (path: string, format: "csv" | "parquet") => Promise<number>;
}

/**
 * A tidy panel of pairs and years. Issues: measures or pairs that are not known, measures that nothing was imported for,
 * sources that may not be passed on.
 */
export async function panel(record: OpenedRecord, request: PanelRequest): Promise<Parsed<Panel>> {
  const { indicatorOf, panelColumns, panelRows, panelSql, parseDyads } = await import("../measures/index.js");
  const { codeOf, placeCodes } = await import("../places/index.js");
  const dyads = parseDyads(request.dyads);
  const indicators = request.measures.flatMap((id) => indicatorOf(id) ?? []);
  const issues: Issue[] = [
    ...dyads.issues,
    ...request.measures.filter((id) => !indicatorOf(id)).map((id) => error("panel-measure", { id, cause: "unknown" })),
    ...indicators
      .filter(({ grain }) => grain === "state-product-year")
      .map(({ id }) => error("panel-measure", { id, cause: "no-pairs" })),
    ...(request.complete && !request.years ? [error("panel-years", {})] : []),
  ];
  if (dyads.value === undefined || issues.length > 0) return { issues };
  const engine = await record.store.bulk();
  const reading = request.reading ?? (engine && (await tradeReadingOf(engine)));
  const order: PanelOrder = {
    indicators,
    trade: reading ?? { source: "", side: "exporters" },
    dyads: dyads.value,
    directed: !request.undirected,
    complete: request.complete === true,
    ...(request.years ? { years: request.years } : {}),
  };
  const origins = new Map<Indicator, readonly Source[]>();
  for (const indicator of indicators) {
    const { sources } = await originOf(record, indicator, indicator.needs.includes("flows") ? reading : undefined);
    origins.set(indicator, sources);
    if (sources.length === 0)
      issues.push(warning("panel-no-data", { id: indicator.id, sources: (await sourcesFor(indicator)).join(", ") }));
  }
  const columns = panelColumns(order);
  const places = placeNames(request);
  const fields = [
    ...placeFields(places),
    ...columns.flatMap((column) => measureFields(column, places, origins.get(column.indicator) ?? [], reading)),
  ];
  const codes = (place: PlaceId): readonly [number | null, number | null] => [
    numberOf(codeOf(place, "cow")),
    numberOf(codeOf(place, "gw")),
  ];
  const sources = [...new Set([...origins.values()].flat())];
  issues.push(...(await notToRedistribute(sources)));
  const names = fields.map((f) => f.name);
  const coded = new Map(
    [...placeCodes("cow").values(), ...placeCodes("gw").values()].map((place) => [place, codes(place)]),
  );
  const sql = (asText: boolean) => panelSql(order, { names, codes: coded, asText });
  const copy: Panel["copy"] =
    engine?.copy && sql(false) !== undefined
      ? async (path, format) => (await engine.copy?.(sql(format === "csv") ?? "", path, format)) ?? 0
      : undefined;
  const rows = cellsOf(panelRows(record.store, order), codes);
  return { value: { fields, rows, sources, ...(copy ? { copy } : {}) }, issues };
}

const numberOf = (code: string | undefined): number | null => (code === undefined ? null : Number(code));

async function* cellsOf(
  rows: AsyncIterable<readonly PanelRow[]>,
  codesOf: (place: PlaceId) => readonly [cow: number | null, gw: number | null],
): AsyncIterable<readonly (readonly PanelCell[])[]> {
  const known = new Map<PlaceId, readonly [number | null, number | null]>();
  const codes = (place: PlaceId) => {
    const found = known.get(place) ?? codesOf(place);
    known.set(place, found);
    return found;
  };
  for await (const some of rows)
    yield some.map(({ subject, counterpart, year, values, states }) => {
      const [cow, gw] = codes(subject);
      const [otherCow, otherGw] = codes(counterpart);
      const cells: PanelCell[] = [subject, counterpart, year, cow, otherCow, gw, otherGw];
      for (let n = 0; n < values.length; n++) cells.push(values[n] ?? null, states[n] ?? null);
      return cells;
    });
}

type PlaceNames = readonly [first: string, second: string];

const placeNames = ({ undirected, names }: PanelRequest): PlaceNames =>
  undirected ? ["a", "b"] : names === "gravity" ? ["exporter", "importer"] : ["subject", "counterpart"];

function placeFields([first, second]: PlaceNames): PanelField[] {
  const field = (name: string, type: PanelField["type"], definition: string): PanelField => ({
    name,
    type,
    definition,
    unit: "",
    measure: "",
    formula: "",
    reference: "",
    coverage: "",
    reading: "",
    sources: [],
  });
  const code = (name: string, of: string): PanelField => field(name, "int32", of);
  return [
    field(first, "text", "First place, ISO 3166-1 alpha-3."),
    field(second, "text", "Second place, ISO 3166-1 alpha-3."),
    field("year", "int32", "Calendar year."),
    code(`${first}_cow`, "First place, number of Correlates of War; empty where it has none."),
    code(`${second}_cow`, "Second place, number of Correlates of War; empty where it has none."),
    code(`${first}_gw`, "First place, number of Gleditsch and Ward; empty where it has none."),
    code(`${second}_gw`, "Second place, number of Gleditsch and Ward; empty where it has none."),
  ];
}

/** The value and why it is empty. */
function measureFields(
  { indicator, side }: PanelColumn,
  [first, second]: PlaceNames,
  sources: readonly Source[],
  reading: TradeReading | undefined,
): PanelField[] {
  const { id, definition, unit, formula, reference, coverage, needs } = indicator;
  const suffix = {
    pair: "",
    forth: `_${first}${second}`,
    back: `_${second}${first}`,
    first: `_${first}`,
    second: `_${second}`,
  };
  const of = {
    pair: "",
    forth: " From the first place to the second.",
    back: " From the second place to the first.",
    first: " Of the first place.",
    second: " Of the second place.",
  };
  const name = `${id.replace(/[.:-]/g, "_")}${suffix[side]}`;
  const common = {
    measure: id,
    formula,
    reference,
    coverage,
    reading: needs.includes("flows") && reading ? `${reading.source}, ${reading.side}’ reports` : "",
    sources: sources.map((s) => s.id),
  };
  return [
    { ...common, name, type: "double", definition: `${definition}${of[side]}`, unit },
    {
      ...common,
      name: `${name}_status`,
      type: "text",
      definition: `Why ${name} is empty: missing, the measure knows both places in this year but not this pair; not-covered, it does not know one of them in this year. Else value; 0 is a value.`,
      unit: "",
    },
  ];
}

async function sourcesFor({ needs }: Indicator): Promise<string[]> {
  const { SOURCES } = await import("../sources/index.js");
  return SOURCES.filter((s) => s.tables.some((t) => (needs as readonly string[]).includes(t))).map((s) => s.id);
}

async function notToRedistribute(sources: readonly Source[]): Promise<Issue[]> {
  const { SOURCES } = await import("../sources/index.js");
  return SOURCES.filter((s) => s.redistribution === "no" && sources.some(({ id }) => id === s.id)).map(({ id }) =>
    warning("not-to-redistribute", { source: id }),
  );
}
