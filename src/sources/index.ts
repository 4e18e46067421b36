export { citationKey } from "./citation-key.js";
export { citeBibtex } from "./cite-bibtex.js";
export type { CslItem } from "./cite-csl.js";
export { citeCslJson } from "./cite-csl.js";
export { citeText } from "./cite-text.js";
export type {
  Cell,
  CodeSystem,
  Fetching,
  FetchQuery,
  FileHead,
  FileKind,
  Origin,
  Recognised,
  RowReading,
  SourceDefinition,
  SourceFile,
  SourceRequest,
  SourceRow,
  TableReading,
} from "./definition.js";
export { SourceError } from "./definition.js";
export { ownTable } from "./own-table/source.js";
export type { CsvLimits, CsvRow, CsvTable } from "./read-csv.js";
export { readCsv } from "./read-csv.js";
export { delimitedRows } from "./reading/delimited.js";
export { headOf } from "./reading/head.js";
export { sheetsOf } from "./reading/sheet.js";
export { tableRows } from "./reading/table.js";
export { SOURCES, sourceOf } from "./registry.js";
