import { type ListedMeasure, listMeasures, listRecord, parseDyad, showMeasure, wordIssue } from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import { errorPage, framed, scrolling } from "./frame.js";
import { NumberedSources } from "./numbered-sources.js";
import type { Page, Site } from "./page.js";
import { langField, to, type View } from "./view.js";

export async function measuresPage(view: View): Promise<Page> {
  const { columns, nav } = view.messages.pages;
  const rows = (await listMeasures()).map(
    (m) =>
      html`<tr><td><a href="${to(view, `/measures/${m.id}`)}">${m.id}</a></td><td lang="en">${m.definition}</td><td>${m.unit}</td><td lang="en">${m.reference}</td></tr>`,
  );
  const heads = [columns.what, columns.definition, columns.unit, columns.reference].map(
    (h) => html`<th scope="col">${h}</th>`,
  );
  const table = html`<table class="sortable"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return framed(view, {
    title: nav.measures,
    active: "measures",
    body: html`<h1>${nav.measures}</h1>${scrolling(nav.measures, table)}`,
  });
}

/** One measure, and of a pair its values year by year. */
export async function measurePage(view: View, { record }: Site, id: string): Promise<Page> {
  const { columns, error, start } = view.messages.pages;
  const measure = (await listMeasures()).find((m) => m.id === id);
  if (measure === undefined) return errorPage(view, 404, error.notFound, error.notFoundHelp);
  const typed = view.url.searchParams.get("dyad")?.trim() ?? "";
  const pair = typed === "" ? undefined : await parseDyad([typed]);
  const problem = pair?.issues.map((i) => wordIssue(i, view.messages)).join(" ") ?? "";
  const shown = pair?.value && (await showMeasure(record, id, ...pair.value));
  const sources = await NumberedSources.of(shown?.sources ?? []);
  const rows = shown?.rows.map(
    (r) =>
      html`<tr><td>${[r.a, r.b].flatMap((p) => (p === undefined ? [] : view.place(p))).join(" → ")}${r.product === undefined ? "" : ` · ${r.product}`}</td><td class="when">${r.year}</td><td class="value" data-sort="${r.value}">${worded(r.value, measure, view)}</td></tr>`,
  );
  const marks = shown?.sources.map((s) => sources.mark(s.id)) ?? [];
  const table =
    rows === undefined
      ? ""
      : rows.length === 0
        ? html`<p>${view.messages.pages.dossier.noData}</p>`
        : html`${scrolling(id, html`<table class="sortable"><thead><tr><th scope="col">${columns.what}</th><th scope="col">${columns.year}</th><th scope="col" class="value">${columns.value}</th></tr></thead><tbody>${rows}</tbody></table>`)}<p>${view.messages.pages.sections.sources} ${marks}</p>${sources.list(view)}`;
  const first = listRecord(record).dyads[0]?.dyad ?? "";
  const body = html`<div class="narrow"><h1>${id}</h1>${definition(measure, view)}
${problem === "" ? "" : html`<p class="problem" role="alert">${problem}</p>`}<form action="/measures/${id}" method="get"><label for="dyad">${start.pair}</label><input id="dyad" name="dyad" value="${typed === "" ? first : typed}" required>${langField(view)}<button class="go">${view.messages.pages.mirror.show}</button></form></div>${table}`;
  return framed(view, { title: id, active: "measures", body });
}

function definition(m: ListedMeasure, { messages }: View): Html {
  const { columns } = messages.pages;
  const facts = [
    [columns.definition, m.definition],
    [columns.formula, m.formula],
    [columns.unit, m.unit],
    [columns.coverage, m.coverage],
    [columns.reference, m.reference],
  ];
  return html`<table><tbody>${facts.map(([k, v]) => html`<tr><th scope="row">${k}</th><td lang="en">${v}</td></tr>`)}</tbody></table>`;
}

const worded = (value: number, { unit }: ListedMeasure, { messages, ui }: View): string =>
  unit === "USD" || unit === "percent" || unit === "rank" || unit === "count"
    ? messages.quantity(value, unit, 3)
    : value.toLocaleString(ui, { maximumSignificantDigits: 4 });
