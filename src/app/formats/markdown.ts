import type { CheckedArticle } from "../check-article.js";
import { type ReadingRow, shownVerdicts } from "./verdict-text.js";

/** Characters that Markdown would take for markup, and line breaks, which would end a table row. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&").replace(/\s+/g, " ");

/** The verdicts of an article as Markdown: a section a statement, a table of its readings, the sources at the end. */
export async function checkMarkdown(article: CheckedArticle): Promise<string> {
  const { citeText } = await import("../../sources/index.js");
  const { json, messages } = article;
  const { claims, intents } = shownVerdicts(article);
  const numbers = new Map<string, number>();
  const number = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  const row = (r: ReadingRow): string =>
    `| ${[r.sign, r.value, r.label, r.period, r.deviation, r.detail].map(escaped).join(" | ")} | [${number(r.source)}] |`;
  const sections = claims.map((c) =>
    [
      `## ${c.sign} ${escaped(c.word)}: ${escaped(c.gist)}`,
      `> ${escaped(c.statement.quote.exact)}`,
      escaped(c.verdict.summary),
      ...(c.rows.length === 0
        ? []
        : [["|  |  |  |  |  |  |  |", "| --- | ---: | --- | --- | ---: | --- | --- |", ...c.rows.map(row)].join("\n")]),
    ].join("\n\n"),
  );
  const wishes =
    intents.length === 0
      ? []
      : [`## ${escaped(messages.words.intents)}`, intents.map((s) => `- ${escaped(s.quote.exact)}`).join("\n")];
  const cited = [...numbers].flatMap(([id, n]) => {
    const source = article.sources.get(id);
    return [`${n}. ${source === undefined ? escaped(id) : escaped(citeText(source))}`];
  });
  const sources = cited.length === 0 ? [] : [`## ${escaped(messages.words.sources)}`, cited.join("\n")];
  const head = [`# ${escaped(json.document.title ?? messages.words.untitled)}`];
  if (claims.length === 0) head.push(escaped(messages.words.nothingCheckable));
  return `${[...head, ...sections, ...wishes, ...sources].join("\n\n")}\n`;
}
