import type { TableReading } from "../definition.js";
import { textColumns } from "../reading/match-header.js";

export const VOTES = ["rcid", "country", "country_code", "vote"] as const;
export const ROLL_CALLS = [
  "rcid",
  "session",
  "importantvote",
  "date",
  "unres",
  "amend",
  "para",
  "short",
  "descr",
] as const;
export const ISSUES = ["rcid", "short_name", "issue"] as const;

const table = { kind: "table", delimiter: "," } as const;
const number = (column: string, type: string): string => `TRY_CAST(TRY_CAST(${column} AS DOUBLE) AS ${type})`;

/** Text; empty, and R's `NA`, for what is missing. */
const text = (column: string): string => `NULLIF(NULLIF(TRIM(${column}), ''), 'NA')`;

export const votesReading: TableReading = {
  ...table,
  table: "votes",
  columns: textColumns(VOTES),
  select: () => ({
    rollcall: number("rcid", "INTEGER"),
    // `NA` is Namibia's code, and what R writes for no code at all.
    place: `CASE WHEN country = 'Namibia' THEN 'NA'
      WHEN ${text("country_code")} IS NOT NULL THEN TRIM(country_code)
      WHEN country = 'Federal Republic of Germany' THEN 'DE'
      WHEN country = 'Yemen Arab Republic' THEN 'YE'
      ELSE country END`,
    vote: "CASE vote WHEN 'yes' THEN 1 WHEN 'abstain' THEN 2 WHEN 'no' THEN 3 END",
  }),
  where: `${text("vote")} IS NOT NULL`,
  whyNot: "no-value",
};

export const rollCallsReading: TableReading = {
  ...table,
  table: "rollcalls",
  columns: textColumns(ROLL_CALLS),
  select: () => ({
    rollcall: number("rcid", "INTEGER"),
    session: number("session", "SMALLINT"),
    date: "TRY_CAST(date AS DATE)",
    year: "YEAR(TRY_CAST(date AS DATE))",
    resolution: text("unres"),
    title: `COALESCE(${text("short")}, ${text("descr")})`,
    important: number("importantvote", "TINYINT"),
    amendment: number("amend", "TINYINT"),
    paragraph: number("para", "TINYINT"),
  }),
};

/** Which roll call is on which issue: code the roll call, label the issue, parent its short code. */
export const issuesReading: TableReading = {
  ...table,
  table: "code_lists",
  columns: textColumns(ISSUES),
  select: () => ({
    scheme: "'UN-VOTE-ISSUES'",
    code: "TRIM(rcid)",
    label: "TRIM(issue)",
    parent: "TRIM(short_name)",
  }),
};
