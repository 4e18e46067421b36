import { isPeriod } from "../core/index.js";

/**
 * The day that a machine-written date names: ISO 8601 (`2024-07-02T08:00Z`), `2024/07/02`, `02.07.2024`, `2024年7月2日`.
 * `undefined` for anything else: dates with month names depend on a language.
 */
export function isoDate(text: string | null | undefined): string | undefined {
  if (text == null) return undefined;
  const yearFirst = /^\s*(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)/.exec(text);
  const dayFirst = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dayFirst ? dayFirst.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPeriod(date) ? date : undefined;
}
