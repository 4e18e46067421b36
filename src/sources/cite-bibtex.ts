import type { Source } from "../core/index.js";
import { citationKey, dateParts } from "./citation-key.js";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};
const escapeTex = (text: string): string => text.replace(/[\\~^{}#$%&_]/g, (c) => SPECIAL[c] as string);

// Inside \url only these end or break the argument; percent-encoding keeps the address the same.
const escapeUrl = (url: string): string =>
  url.replace(/[{}\\ ]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * BibTeX entry of a source (`@misc`, the one type every style prints with an address), in UTF-8: letters of all scripts stay as they are.
 * Capitals of the title are kept by double braces.
 */
export function citeBibtex(source: Source): string {
  const [year, month, day] = dateParts(source.datePublished) ?? [];
  const notes = [
    source.dateInferred && source.datePublished !== undefined ? "date worked out, not printed" : undefined,
    source.dateAccessed === undefined ? undefined : `accessed ${source.dateAccessed}`,
    source.note,
  ].filter((n) => n !== undefined);
  const fields: [string, string][] = [
    ["title", `{{${escapeTex(source.title)}}}`],
    ["author", `{{${escapeTex(source.producer)}}}`],
    ...(year === undefined ? [] : [["year", `{${year}}`] as [string, string]]),
    ...(month === undefined ? [] : [["month", MONTHS[month - 1] as string] as [string, string]]),
    ...(day === undefined ? [] : [["day", `{${day}}`] as [string, string]]),
    ["howpublished", `{\\url{${escapeUrl(source.urlMain)}}}`],
    ["url", `{${escapeUrl(source.urlMain)}}`],
    ["language", `{${escapeTex(source.language)}}`],
    ...(notes.length === 0 ? [] : [["note", `{${escapeTex(notes.join("; "))}}`] as [string, string]]),
  ];
  const body = fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n");
  return `@misc{${citationKey(source)},\n${body}\n}\n`;
}
