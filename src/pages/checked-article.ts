/** A checked article: its text with the statements marked, a card for each verdict, the sources. Served and saved alike. */
import {
  type CheckedArticle,
  type CiteText,
  citeSource,
  type ReadingRow,
  type ShownVerdict,
  shownVerdicts,
} from "../app/index.js";
import { Html, html, isWebAddress } from "../charts/index.js";

export async function checkedArticle(article: CheckedArticle): Promise<Html> {
  const { json, messages, languageName } = article;
  const { claims, intents } = shownVerdicts(article);
  const { words } = messages;
  const numbers = numberSources(claims);
  const facts = [
    languageName,
    json.document.date ?? words.undated,
    words.sentences(json.sentences.length),
    words.statements(json.statements.length),
  ];
  const cite = await citeSource();
  return html`<header><h1><bdi>${titleOf(article)}</bdi></h1><p class="facts">${facts.join(" · ")}</p>${countLine(claims)}${filters(claims, messages.pages.check.all)}</header>
${claims.length === 0 ? html`<p>${words.nothingCheckable}</p>` : ""}<div lang="${json.document.language}">${blocksOf(
    article,
  )
    .filter((b) => !isTitle(b, article, claims))
    .map((b) => block(b, claims, article, numbers))}</div>
${intents.length === 0 ? "" : html`<section><h2>${words.intents}</h2><ul lang="${json.document.language}">${intents.map((s) => html`<li dir="auto">${s.quote.exact}</li>`)}</ul></section>`}
${sourcesList(article, numbers, cite)}`;
}

export const titleOf = ({ json, messages }: CheckedArticle): string => json.document.title ?? messages.words.untitled;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs: runs of sentences with no blank line between them. */
function blocksOf({ json, document }: CheckedArticle): Span[] {
  const blocks: Span[] = [];
  for (const { start, end } of json.sentences) {
    const last = blocks.at(-1);
    const gap = last === undefined ? "" : document.text.slice(last.end, start);
    if (last !== undefined && !gap.includes("\n")) blocks[blocks.length - 1] = { start: last.start, end };
    else blocks.push({ start, end });
  }
  return blocks;
}

/** The title stands above already; where it states something it stays, to carry its marks. */
const isTitle = ({ start, end }: Span, { document, json }: CheckedArticle, claims: readonly ShownVerdict[]): boolean =>
  document.text.slice(start, end).trim() === json.document.title &&
  !claims.some((c) => c.statement.quote.start >= start && c.statement.quote.end <= end);

function block(span: Span, claims: readonly ShownVerdict[], article: CheckedArticle, numbers: SourceNumbers): Html {
  const { text } = article.document;
  const own = claims.filter((c) => c.statement.quote.start >= span.start && c.statement.quote.end <= span.end);
  return html`<div class="block"><p class="text" dir="auto">${marked(span, text, own)}</p><div class="cards">${own.map((c) => card(c, article, numbers))}</div></div>
`;
}

/** The text with its quotes marked; where quotes overlap, the words lead to the first statement they carry. */
function marked(span: Span, text: string, claims: readonly ShownVerdict[]): Html[] {
  const cuts = new Set([span.start, span.end]);
  for (const { statement } of claims) cuts.add(statement.quote.start).add(statement.quote.end);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] as number;
    const words = text.slice(from, to);
    const carrier = claims.find((c) => c.statement.quote.start <= from && c.statement.quote.end >= to);
    if (!carrier) return html`${words}`;
    const { status } = carrier.verdict;
    const ends = carrier.statement.quote.end === to;
    const sign = ends ? html`<sup aria-hidden="true">${carrier.sign}</sup>` : "";
    return html`<a class="mark ${status}" href="#${carrier.statement.id}" title="${carrier.word}">${words}${sign}</a>`;
  });
}

function card(c: ShownVerdict, { json, messages, ui }: CheckedArticle, numbers: SourceNumbers): Html {
  const [open, close] = messages.words.quotes;
  return html`<article class="card ${c.verdict.status}" lang="${ui}" id="${c.statement.id}" aria-labelledby="${c.statement.id}-t">
<h2 id="${c.statement.id}-t"><span class="sign" aria-hidden="true">${c.sign}</span> ${c.word}</h2>
<p class="gist">${c.gist}</p>
<blockquote lang="${json.document.language}" dir="auto">${open}${c.statement.quote.exact}${close}</blockquote>
<p>${c.verdict.summary}</p>
${c.rows.length === 0 ? "" : html`<div class="scroll" role="group" tabindex="0" aria-label="${messages.pages.columns.reading}"><table><thead class="spoken"><tr>${readingHeads(messages.pages.columns)}</tr></thead><tbody>${c.rows.map((r) => readingRow(r, numbers))}</tbody></table></div>`}
</article>
`;
}

const readingHeads = (columns: CheckedArticle["messages"]["pages"]["columns"]): Html[] =>
  [columns.status, columns.value, columns.reading, columns.period, columns.deviation, columns.source].map(
    (head) => html`<th scope="col">${head}</th>`,
  );

function readingRow(r: ReadingRow, numbers: SourceNumbers): Html {
  const detail = r.detail === "" ? "" : html`<br><small>${r.detail}</small>`;
  const cells = r.isText
    ? html`<td colspan="2">${r.value}${detail}</td>`
    : html`<td class="value">${r.value}</td><td>${r.label}${detail}</td>`;
  const n = numbers.get(r.source) ?? "";
  return html`<tr><td class="sign" title="${r.word}"><span aria-hidden="true">${r.sign}</span><span class="spoken">${r.word}</span></td>${cells}<td class="when">${r.period}</td><td class="value">${r.deviation}</td><td><a href="#source-${n}" title="${r.locator}">[${n}]</a></td></tr>`;
}

/** Numbers of the sources in the order in which readings first name them. */
type SourceNumbers = ReadonlyMap<string, number>;

const numberSources = (claims: readonly ShownVerdict[]): SourceNumbers =>
  new Map([...new Set(claims.flatMap((c) => c.rows.map((r) => r.source)))].map((id, i) => [id, i + 1]));

function countLine(claims: readonly ShownVerdict[]): Html {
  const counts = new Map<string, { readonly sample: ShownVerdict; n: number }>();
  for (const c of claims) {
    const known = counts.get(c.verdict.status);
    if (known) known.n++;
    else counts.set(c.verdict.status, { sample: c, n: 1 });
  }
  const items = [...counts].map(
    ([status, { sample, n }]) =>
      html`<li class="${status}"><span class="sign" aria-hidden="true">${sample.sign}</span> ${n} ${sample.word}</li>`,
  );
  return html`<ul class="counts">${items}</ul>`;
}

/** Shown by the script only: without it, all cards are there. */
function filters(claims: readonly ShownVerdict[], all: string): Html | string {
  const kinds = new Map(claims.map((c) => [c.verdict.status as string, c.word]));
  if (kinds.size < 2) return "";
  const option = (value: string, word: string): Html =>
    html`<label><input type="radio" name="verdict" value="${value}"${value === "" ? new Html(" checked") : ""}> ${word}</label>`;
  return html`<fieldset class="filters" hidden><legend class="spoken">${all}</legend>${option("", all)}${[...kinds].map(([status, word]) => option(status, word))}</fieldset>`;
}

function sourcesList(article: CheckedArticle, numbers: SourceNumbers, cite: CiteText): Html | string {
  if (numbers.size === 0) return "";
  const item = (id: string, n: number): Html => {
    const source = article.sources.get(id);
    if (source === undefined) return html`<li id="source-${n}">${id}</li>`;
    const { urlMain } = source;
    const link = isWebAddress(urlMain) ? html` <a href="${urlMain}" rel="noreferrer">${urlMain}</a>` : "";
    return html`<li id="source-${n}"><span data-copy="${article.messages.pages.dossier.copy}">${cite(source).replace(urlMain, "").trim()}</span>${link} <small>${id}</small></li>`;
  };
  return html`<section><h2>${article.messages.words.sources}</h2><ol class="sources-list">${[...numbers].map(([id, n]) => item(id, n))}</ol></section>`;
}
