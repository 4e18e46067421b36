import type { Source } from "../core/index.js";

/** BibTeX key of a source: its id with everything but ASCII letters, digits and hyphens taken out. Stable and unique as ids are. */
export const citationKey = (source: Source): string =>
  source.id
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Year, month and day of a point in time as far as given; `undefined` for ranges and open periods. */
export function dateParts(period: string | undefined): readonly number[] | undefined {
  if (period === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(period)) return undefined;
  return period.split("-").map(Number);
}
