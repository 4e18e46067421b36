/** The bulk tables of a record: what each column holds, how rows are told apart, in what order they lie in the files. */

export type BulkType = "text" | "place" | "side" | "int8" | "int16" | "int32" | "int64" | "double" | "date";

export interface BulkColumn {
  readonly name: string;
  readonly type: BulkType;
  /** May be NULL: absent is not zero. */
  readonly optional?: true;
}

export interface BulkTable {
  readonly columns: readonly BulkColumn[];
  /** No two rows of one source agree in all of these. */
  readonly key: readonly string[];
  /** Order of the rows in a file: what is asked together lies together. */
  readonly order: readonly string[];
}

const need = (name: string, type: BulkType): BulkColumn => ({ name, type });
const may = (name: string, type: BulkType): BulkColumn => ({ name, type, optional: true });

/**
 * `lo` and `hi` are never read from a source: they are the two places in alphabetical order, made when rows are loaded, so
 * that both directions of a pair lie side by side.
 */
export const BULK_TABLES = {
  /**
   * Goods trade. `direction`: X exports, M imports, RX re-exports, RM re-imports, seen from the reporter. `product`:
   * `TOTAL` or digits of `classification` (`H0`–`H6`, `S1`–`S4`); `level`: their number, 0 for the total. `value`: US
   * dollars. `quantity`: tonnes. `valuation`: FOB, CIF or FAS. `month`: 0 for a whole year.
   */
  flows: {
    columns: [
      need("lo", "side"),
      need("hi", "side"),
      need("reporter", "place"),
      need("partner", "place"),
      need("direction", "text"),
      need("year", "int16"),
      need("month", "int8"),
      need("classification", "text"),
      need("product", "text"),
      need("level", "int8"),
      need("value", "double"),
      may("quantity", "double"),
      need("valuation", "text"),
    ],
    key: ["reporter", "partner", "direction", "year", "month", "classification", "product"],
    order: ["lo", "hi", "year", "month", "reporter", "direction", "classification", "product"],
  },
  /** One place's vote in one roll call: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member. */
  votes: {
    columns: [need("rollcall", "int32"), need("place", "place"), need("vote", "int8"), may("year", "int16")],
    key: ["rollcall", "place"],
    order: ["rollcall", "place"],
  },
  /** What was voted on. `issues`: short codes, comma between. */
  rollcalls: {
    columns: [
      need("rollcall", "int32"),
      need("session", "int16"),
      may("date", "date"),
      may("year", "int16"),
      may("resolution", "text"),
      may("title", "text"),
      may("important", "int8"),
      may("amendment", "int8"),
      may("paragraph", "int8"),
      may("issues", "text"),
    ],
    key: ["rollcall"],
    order: ["rollcall"],
  },
  /** Events coded by machine from the news. `code`: CAMEO, a string (`010` is not `10`); `root`: its first two digits. */
  coded_events: {
    columns: [
      need("lo", "side"),
      need("hi", "side"),
      need("date", "date"),
      need("year", "int16"),
      need("actor", "place"),
      need("target", "place"),
      need("code", "text"),
      need("root", "text"),
      may("goldstein", "double"),
      may("mentions", "int32"),
      need("event", "text"),
      may("row", "int64"),
    ],
    key: ["event"],
    order: ["lo", "hi", "date", "event"],
  },
  /**
   * Any other number: an indicator of one place (`counterpart` empty) or of two. `measure`: a measure id where there is one
   * (`economy.gdp`, `investment.stock`), else a name of the source's (`deflator.gdp`, `exchange-rate`, `margin.cif-fob`,
   * `organisations.shared`). `reporter`: whose statistics; empty where a third party says it. `status`: SDMX OBS_STATUS
   * (A normal, E estimated, I imputed, P provisional, D derived from the counterpart).
   */
  observations: {
    columns: [
      may("lo", "side"),
      may("hi", "side"),
      need("measure", "text"),
      need("subject", "place"),
      may("counterpart", "place"),
      may("reporter", "place"),
      may("product", "text"),
      need("period", "text"),
      need("year", "int16"),
      need("value", "double"),
      need("unit", "text"),
      may("status", "text"),
      may("row", "int64"),
    ],
    key: ["measure", "subject", "counterpart", "reporter", "product", "period", "unit", "status"],
    order: ["measure", "subject", "counterpart", "period", "reporter", "product", "status"],
  },
  /** Financed undertakings. `price_base`: `constant-2021`, `current`. `aggregate`: 1 where the source says to sum it. */
  financed_projects: {
    columns: [
      may("lo", "side"),
      may("hi", "side"),
      need("project", "text"),
      need("title", "text"),
      need("subject", "place"),
      need("counterpart", "place"),
      may("sector", "text"),
      need("status", "text"),
      may("amount", "double"),
      may("unit", "text"),
      may("price_base", "text"),
      may("flow_type", "text"),
      may("flow_class", "text"),
      may("committed", "int16"),
      may("started", "int16"),
      may("completed", "int16"),
      may("aggregate", "int8"),
      may("infrastructure", "int8"),
      may("row", "int64"),
    ],
    key: ["project"],
    order: ["subject", "counterpart", "project"],
  },
  /** Code lists that sources come with: `HS` products, `CAMEO` event classes, `COW` states, columns of a format. */
  code_lists: {
    columns: [
      need("scheme", "text"),
      need("code", "text"),
      need("label", "text"),
      may("parent", "text"),
      may("valid_from", "text"),
      may("valid_to", "text"),
      may("row", "int64"),
    ],
    key: ["scheme", "code", "label", "valid_from"],
    order: ["scheme", "code"],
  },
} as const satisfies { readonly [name: string]: BulkTable };

export type BulkTableName = keyof typeof BULK_TABLES;
export const BULK_TABLE_NAMES = Object.keys(BULK_TABLES) as readonly BulkTableName[];
