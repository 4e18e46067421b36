import type { Recognised, TableReading } from "../definition.js";
import { textColumns } from "../reading/match-header.js";

/** What the bulk files and saved answers have in common; whatever else they have is not read. */
export const BULK = [
  "period",
  "reporterCode",
  "flowCode",
  "partnerCode",
  "partner2Code",
  "classificationCode",
  "cmdCode",
  "customsCode",
  "motCode",
  "netWgt",
  "cifvalue",
  "fobvalue",
  "primaryValue",
] as const;

const filled = (column: string): string => `COALESCE(TRIM(${column}), '') <> ''`;

const VALUATION = `CASE WHEN ${filled("cifvalue")} AND NOT ${filled("fobvalue")} THEN 'CIF'
  WHEN ${filled("fobvalue")} AND NOT ${filled("cifvalue")} THEN 'FOB'
  WHEN flowCode IN ('M', 'RM') THEN 'CIF' ELSE 'FOB' END`;

/** Totals over transport, customs procedure and second partner, of goods, of the four flows. */
const WANTED = [
  "COALESCE(TRIM(partner2Code), '') IN ('', '0')",
  "COALESCE(TRIM(motCode), '') IN ('', '0')",
  "COALESCE(TRIM(customsCode), '') IN ('', 'C00')",
  "flowCode IN ('X', 'M', 'RX', 'RM')",
  "regexp_full_match(classificationCode, 'H[0-6]|S[1-4]')",
  "regexp_full_match(cmdCode, 'TOTAL|[0-9]{1,6}')",
  filled("primaryValue"),
].join(" AND ");

/** One reporter's or everybody's trade of a period, as a file: read by the database. */
export const bulkReading = ({ variant, header = BULK }: Recognised): TableReading => ({
  kind: "table",
  table: "flows",
  delimiter: variant === "bulk-tab" ? "\t" : ",",
  columns: textColumns(header),
  select: () => ({
    reporter: "TRY_CAST(reporterCode AS INTEGER)",
    partner: "TRY_CAST(partnerCode AS INTEGER)",
    direction: "flowCode",
    year: "TRY_CAST(SUBSTR(TRIM(period), 1, 4) AS SMALLINT)",
    month: "CASE LENGTH(TRIM(period)) WHEN 4 THEN 0 WHEN 6 THEN TRY_CAST(SUBSTR(TRIM(period), 5, 2) AS TINYINT) END",
    classification: "classificationCode",
    product: "cmdCode",
    level: "CASE WHEN cmdCode = 'TOTAL' THEN 0 ELSE LENGTH(cmdCode) END",
    value: "TRY_CAST(primaryValue AS DOUBLE)",
    // Nothing that has a price weighs nothing: 0 says that nobody weighed.
    quantity: "NULLIF(TRY_CAST(netWgt AS DOUBLE), 0) / 1000",
    valuation: VALUATION,
  }),
  where: WANTED,
  whyNot: "not-a-total",
});
