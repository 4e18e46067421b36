import type { DossierOutline, OutlineTable } from "./dossier-outline.js";

/** Characters that Markdown would take for markup, and line breaks, which would end a table row. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&").replace(/\s+/g, " ");

/** A dossier as Markdown: a heading a section, its tables, the sources as a numbered list. */
export function dossierMarkdown({ title, sections, sourcesTitle, sources }: DossierOutline): string {
  const parts = sections.flatMap((s) => [
    `## ${escaped(s.title)}`,
    ...s.paragraphs.map(escaped),
    ...s.tables.flatMap((t) => [`### ${escaped(t.title)}`, table(t)]),
  ]);
  const list = sources.map((text, n) => `${n + 1}. ${escaped(text)}`).join("\n");
  return `${[`# ${escaped(title)}`, ...parts, ...(list === "" ? [] : [`## ${escaped(sourcesTitle)}`, list])].join("\n\n")}\n`;
}

function table({ heads, rows, right }: OutlineTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = `| ${heads.map((_, n) => (right.includes(n) ? "---:" : "---")).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}
