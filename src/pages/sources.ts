import { cite, listSources } from "../app/index.js";
import { type Html, html, isWebAddress } from "../charts/index.js";
import type { Source } from "../core/index.js";
import { errorPage, framed, scrolling } from "./frame.js";
import type { Page, Site } from "./page.js";
import { to, type View } from "./view.js";

/** Sources of the record, and public sources that can be fetched. */
export async function sourcesPage(view: View, { record }: Site): Promise<Page> {
  const { columns, sections } = view.messages.pages;
  const words = view.messages.words.sourceList;
  const own = await record.store.sources();
  const row = (s: Source): Html =>
    html`<tr><td><a href="${to(view, `/sources/${encodeURIComponent(s.id)}`)}">${s.title}</a></td><td>${s.producer}</td><td class="when">${s.datePublished ?? ""}</td><td>${s.licenseName}</td></tr>`;
  const open = (await listSources(record)).map(
    (s) =>
      html`<tr><td>${link(s.url, s.title)}<br><small>${s.id}</small></td><td>${s.producer}</td><td>${s.license}, ${words.redistribution[s.redistribution]}</td><td>${s.pull === null ? words.hand : html`<code>khorgos pull ${s.id}</code>`}</td></tr>`,
  );
  const head = (names: readonly string[]): Html =>
    html`<thead><tr>${names.map((n) => html`<th scope="col">${n}</th>`)}</tr></thead>`;
  const body = html`<h1>${sections.sources}</h1>
<h2>${view.messages.pages.start.onRecord}</h2>${scrolling(sections.sources, html`<table class="sortable">${head([columns.title, words.producer, columns.period, columns.licence])}<tbody>${own.map(row)}</tbody></table>`)}
<section><h2>${words.fetch}</h2>${scrolling(words.fetch, html`<table>${head([words.source, words.producer, words.terms, words.fetch])}<tbody>${open}</tbody></table>`)}</section>`;
  return framed(view, { title: sections.sources, active: "sources", body });
}

const link = (url: string, text: string): Html =>
  isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;

/** One source of the record: who published it, under which terms, how to cite it. */
export async function sourcePage(view: View, { record }: Site, id: string): Promise<Page> {
  const source = await record.store.source(id);
  const { columns, error } = view.messages.pages;
  if (source === undefined) return errorPage(view, 404, error.notFound, error.notFoundHelp);
  const [text, bibtex] = await Promise.all(
    (["text", "bibtex"] as const).map(async (format) => (await cite(record, [id], format)).value ?? ""),
  );
  const facts: readonly (readonly [string, Html | string])[] = [
    [view.messages.words.sourceList.producer, source.producer],
    [columns.period, source.datePublished ?? ""],
    [columns.source, link(source.urlMain, source.urlMain)],
    [columns.licence, source.licenseUrl ? link(source.licenseUrl, source.licenseName) : source.licenseName],
    [columns.accessed, source.dateAccessed ?? ""],
  ];
  const body = html`<div class="narrow"><h1>${source.title}</h1><table><tbody>${facts.filter(([, v]) => v !== "").map(([k, v]) => html`<tr><th scope="row">${k}</th><td>${v}</td></tr>`)}</tbody></table>
${source.note === undefined ? "" : html`<p>${source.note}</p>`}<h2>${columns.citation}</h2><p data-copy="${view.messages.pages.dossier.copy}">${text}</p><pre>${bibtex}</pre></div>`;
  return framed(view, { title: source.title, active: "sources", body });
}
