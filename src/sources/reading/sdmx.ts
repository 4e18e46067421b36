import { type FileHead, SourceError, type SourceFile } from "../definition.js";
import { delimitedRows } from "./delimited.js";
import { jsonStat } from "./json-stat.js";
import { type SdmxCells, sdmxJson } from "./sdmx-json.js";

/** One observation, whichever format it came in; components are asked for by id in any case, empty where absent. */
export interface SdmxRow {
  readonly row: number;
  readonly cell: (component: string) => string;
}

/** `REF_AREA: Reference area` and `COUNTRY.ID` are `REF_AREA` and `COUNTRY`; the column with a label alone is another one. */
function componentOf(column: string, all: ReadonlySet<string>): string {
  const plain = column.trim().replace(/^\uFEFF/, "");
  if (plain.endsWith(".ID")) return plain.slice(0, -3).toUpperCase();
  if (all.has(`${plain}.ID`)) return "";
  return (plain.split(":")[0] ?? "").trim().toUpperCase();
}

/** Components of an SDMX-CSV header; labels that stand beside codes are left out. */
export function sdmxComponents(header: readonly string[]): readonly string[] {
  const all = new Set(header.map((c) => c.trim()));
  return header.map((column) => componentOf(column, all));
}

async function* sdmxCsv(file: SourceFile, required: readonly string[]): AsyncIterable<SdmxRow> {
  let index: Map<string, number> | undefined;
  let width = 0;
  let labelled: readonly boolean[] = [];
  for await (const { row, cells } of delimitedRows(file)) {
    if (!index) {
      const components = sdmxComponents(cells);
      const missing = required.filter((c) => !components.includes(c));
      if (missing.length > 0)
        throw new SourceError(
          `${file.name}: without ${missing.join(", ")}; the format has changed, or it is another file`,
        );
      // The first column of a name is the code; a label beside it (`Reference area`) has a name of its own.
      index = new Map([...components.entries()].reverse().map(([i, c]) => [c, i]));
      width = cells.length;
      labelled = cells.map((c) => c.includes(":"));
      continue;
    }
    if (cells.length !== width)
      throw new SourceError(`${file.name}: row ${row} has ${cells.length} cells where the header has ${width}`);
    const known = index;
    yield {
      row,
      cell: (component) => {
        const i = known.get(component.toUpperCase());
        if (i === undefined) return "";
        const value = (cells[i] ?? "").trim();
        return labelled[i] ? (value.split(": ")[0] ?? "") : value;
      },
    };
  }
  if (!index) throw new SourceError(`${file.name}: empty`);
}

async function* numbered(found: AsyncIterable<SdmxCells>): AsyncIterable<SdmxRow> {
  let row = 0;
  for await (const cells of found) {
    const upper = new Map([...cells].map(([id, value]) => [id.toUpperCase(), value]));
    // Eurostat's JSON calls the dimension by its short name.
    const time = upper.get("TIME");
    if (time !== undefined && !upper.has("TIME_PERIOD")) upper.set("TIME_PERIOD", time);
    row++;
    yield { row, cell: (component) => upper.get(component.toUpperCase()) ?? "" };
  }
}

/** How a file's head says that it is SDMX: as CSV, as SDMX-JSON, or as the JSON-stat that Eurostat gives in its place. */
export type SdmxFormat = "csv" | "json" | "json-stat";

export function sdmxFormat(head: FileHead): SdmxFormat | undefined {
  if (head.kind === "csv") return sdmxComponents(head.header).includes("OBS_VALUE") ? "csv" : undefined;
  if (head.kind !== "json") return undefined;
  if (/"class"\s*:\s*"dataset"/.test(head.text)) return "json-stat";
  return /"(dataSets|structures?)"\s*:/.test(head.text) ? "json" : undefined;
}

/** The observations of an SDMX file. `required` must be in the header of SDMX-CSV. */
export function sdmxRows(file: SourceFile, format: SdmxFormat, required: readonly string[]): AsyncIterable<SdmxRow> {
  if (format === "csv") return sdmxCsv(file, required);
  return numbered(format === "json" ? sdmxJson(file) : jsonStat(file));
}

export interface SdmxPeriod {
  /** `2024` or `2024-05`. */
  readonly period: string;
  readonly year: number;
  /** 0 for the whole year. */
  readonly month: number;
}

/** `2024`, `2024-05` and `2024-M05`; quarters and half-years are none here. */
export function sdmxPeriod(time: string): SdmxPeriod | undefined {
  const [, year, month] = /^(\d{4})(?:-M?(0[1-9]|1[0-2]))?$/.exec(time) ?? [];
  if (year === undefined) return undefined;
  return { period: month === undefined ? year : `${year}-${month}`, year: Number(year), month: Number(month ?? 0) };
}
