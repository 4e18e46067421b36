import type { Extract } from "./extract.js";
import { isoDate } from "./iso-date.js";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Does a text without a telling name look like Markdown? Front matter or a heading on its first line. */
export const looksLikeMarkdown = (text: string): boolean => FRONT_MATTER.test(text) || /^\s{0,3}#{1,3} \S/.test(text);

/** Markdown → its words. Title: front matter, else the first heading. Code, tables' rules and link targets are left out. */
export function extractMarkdown(source: string): Extract {
  const matter = FRONT_MATTER.exec(source);
  const fields = matter ? readFields(matter[1] ?? "") : new Map<string, string>();
  const lines = (matter ? source.slice(matter[0].length) : source).split("\n");
  const out: string[] = [];
  let heading: string | undefined;
  let fence: string | undefined;
  for (const [i, line] of lines.entries()) {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const text = plainLine(line, lines[i - 1]);
    if (text === undefined) continue;
    const isHeading =
      /^\s{0,3}#{1,6}\s/.test(line) || (text !== "" && /^\s{0,3}(=+|-{3,})\s*$/.test(lines[i + 1] ?? ""));
    if (isHeading) heading ??= text.trim();
    // A heading is a paragraph of its own: the sentence after it does not continue it.
    out.push(...(isHeading ? ["", text, ""] : [text]));
  }
  return {
    text: out
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    title: fields.get("title") ?? heading,
    date: isoDate(fields.get("date") ?? fields.get("published")),
    language: fields.get("lang") ?? fields.get("language"),
  };
}

/** `key: value` lines of the front matter; deeper YAML is not needed here. */
function readFields(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const field = /^([A-Za-z][\w-]*)\s*:\s*(.+?)\s*$/.exec(line);
    if (field) fields.set((field[1] ?? "").toLowerCase(), (field[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
  }
  return fields;
}

/** No heading, rule or table row is longer: what is, is a paragraph, and is not searched for them. */
const LONGEST_MARKUP = 2000;

/** The words of one line; `undefined` for lines that are markup alone. */
function plainLine(line: string, before: string | undefined): string | undefined {
  if (line.length > LONGEST_MARKUP) return plainInline(line);
  if (/^\s{0,3}(?:\*\s*){3,}$|^\s{0,3}(?:_\s*){3,}$|^\s{0,3}(?:-\s*){3,}$/.test(line)) return "";
  if (/^\s{0,3}=+\s*$/.test(line) && before?.trim()) return "";
  if (/^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(line)) return undefined;
  if (/^\s{0,3}\[[^\]]+\]:\s+\S+/.test(line)) return undefined;
  const unprefixed = line
    .replace(/^(\s{0,3}>\s?)+/, "")
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, "$1")
    // Numbers of lists stay: `17. Oktober` at the head of a line is more often a date than an item.
    .replace(/^\s*[-*+]\s+(?=\S)/, "")
    .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) =>
      cells
        .split("|")
        .map((c) => c.trim())
        .join("\t"),
    );
  return plainInline(unprefixed);
}

/** Lengths are bounded so that a hostile line cannot make the search quadratic. */
function plainInline(text: string): string {
  return text
    .replace(/!\[([^\]]{0,300})\]\([^()\s]{0,500}(?:\s+"[^"]{0,200}")?\)/g, "$1")
    .replace(/\[([^\]]{1,300})\]\([^()\s]{0,500}(?:\([^()]{0,100}\)[^()\s]{0,100})?(?:\s+"[^"]{0,200}")?\)/g, "$1")
    .replace(/\[([^\]]{1,300})\]\[[^\]]{0,100}\]/g, "$1")
    .replace(/\[\^[^\]]{1,60}\]/g, "")
    .replace(/<(https?:\/\/[^>\s]{1,300})>/g, "$1")
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, "")
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, "$1")
    .replace(/`{1,4}([^`]{1,500})`{1,4}/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1");
}
