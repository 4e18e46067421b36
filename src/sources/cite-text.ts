import type { Source } from "../core/index.js";

/**
 * A citation in one line: carrier, title, date, address, licence. A date that is worked out and not printed stands in
 * square brackets; a missing one is "n.d.".
 */
export function citeText(source: Source): string {
  const date = source.datePublished ?? "n.d.";
  const accessed = source.dateAccessed === undefined ? "" : ` (accessed ${source.dateAccessed})`;
  return [
    `${source.producer}: ${source.title || "untitled"}.`,
    `${source.dateInferred && source.datePublished !== undefined ? `[${date}]` : date}.`,
    `${source.urlMain}${accessed}`,
  ].join(" ");
}
