export { citationKey } from "./citation-key.js";
export { citeBibtex } from "./cite-bibtex.js";
export type { CslItem } from "./cite-csl.js";
export { citeCslJson } from "./cite-csl.js";
export { citeText } from "./cite-text.js";
export type { CsvLimits, CsvRow, CsvTable } from "./read-csv.js";
export { readCsv } from "./read-csv.js";
