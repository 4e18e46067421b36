/** Numbers with whose they are: tables of groups and series, and charts in two widths. */
import type { Entry, Group, KeyFigure, Series, ShownDossier } from "../../app/index.js";
import { type Html, html } from "../../charts/index.js";
import type { PlaceId } from "../../core/index.js";
import { scrolling } from "../frame.js";
import type { NumberedSources } from "../numbered-sources.js";
import type { View } from "../view.js";

/** What every part of a dossier page is made from. */
export interface Dossiers {
  readonly dossier: ShownDossier;
  readonly view: View;
  readonly sources: NumberedSources;
}

type Side = "first" | "second" | "other";

const sideOf = ({ places }: ShownDossier, place: PlaceId | undefined): Side =>
  place === places[0] ? "first" : place === places[1] ? "second" : "other";

/** The side whose own statistics a number is from. */
export const reporterSide = (dossier: ShownDossier, { basis }: Pick<Entry, "basis">): Side =>
  sideOf(dossier, basis.kind === "own-statistics" ? basis.reporter : undefined);

export const whose = ({ basis }: Pick<Entry, "basis">, { messages, place }: View): string =>
  messages.label({ basis, dimensions: {} }, place);

export const amount = (e: Pick<Entry, "value" | "unit" | "bound">, { messages }: View): string => {
  const text = messages.quantity(e.value, e.unit, /^[A-Z]{3}$/.test(e.unit) ? 3 : undefined);
  return e.bound ? `${messages.pages.dossier.atLeast} ${text}` : text;
};

export const capital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

const DIRECTED = /^(investment|students|visitors|institutes)/;

export function groupTitle({ measure, form, subject, counterpart }: KeyFigure | Group, view: View): string {
  const { messages, place } = view;
  if (form === "rank") return messages.pages.dossier.rank(place(subject), place(counterpart));
  const name = capital(messages.measures[measure], view.ui);
  return DIRECTED.test(measure) ? `${name}: ${place(subject)} → ${place(counterpart)}` : name;
}

/** A chart for wide screens and one for phones, so that letters keep their size. */
export const both = (id: string, draw: (width: number, id: string) => Html | undefined): Html[] =>
  (
    [
      [760, "large"],
      [350, "small"],
    ] as const
  ).flatMap(([width, size]) => {
    const drawn = draw(width, `${id}-${size}`);
    return drawn === undefined ? [] : [html`<div class="chart-box ${size}">${drawn}</div>`];
  });

export function seriesTable(series: readonly Series[], { dossier, view, sources }: Dossiers): Html {
  const { messages } = view;
  const years = [...new Set(series.flatMap((s) => s.points.map((p) => p.year)))].sort((x, y) => y - x);
  const head = series.map(
    (s) => html`<th scope="col" class="value ${reporterSide(dossier, s)}-text">${whose(s, view)}</th>`,
  );
  const cell = (s: Series, year: number): Html => {
    const point = s.points.find((p) => p.year === year);
    return point === undefined
      ? html`<td class="value">–</td>`
      : html`<td class="value" data-sort="${point.value}">${amount(point, view)}${sources.mark(point.source, point.locator)}</td>`;
  };
  const rows = years.map((y) => html`<tr><th scope="row">${y}</th>${series.map((s) => cell(s, y))}</tr>`);
  const label = messages.pages.dossier.asTable;
  const table = html`<table class="sortable"><thead><tr><th scope="col">${messages.pages.columns.year}</th>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<details><summary>${label}</summary>${scrolling(label, table)}</details>`;
}

/** As many numbers as are shown before the rest is folded. */
const FEW = 6;

export function groups(all: readonly Group[], parts: Dossiers): Html | undefined {
  if (all.length === 0) return undefined;
  const { dossier, view, sources } = parts;
  const { messages } = view;
  const { columns, dossier: words } = messages.pages;
  const row = (e: Entry): Html => {
    const how = e.computation === undefined ? "" : html`<br><small>${messages.computation(e.computation)}</small>`;
    return html`<tr><td class="when">${messages.period(e.period)}</td><td class="value ${reporterSide(dossier, e)}-text">${amount(e, view)}</td><td>${whose(e, view)} ${sources.mark(e.source, e.locator)}${how}</td></tr>`;
  };
  const table = (entries: readonly Entry[]): Html =>
    html`<table><thead><tr><th scope="col">${columns.period}</th><th scope="col" class="value">${columns.value}</th><th scope="col">${columns.whose}</th></tr></thead><tbody>${entries.map(row)}</tbody></table>`;
  const block = (g: Group): Html => {
    const rest = g.entries.slice(FEW);
    const title = groupTitle(g, view);
    const more =
      rest.length === 0
        ? ""
        : html`<details><summary>${words.all(g.entries.length)}</summary>${scrolling(title, table(rest))}</details>`;
    return html`<div><h3>${title}</h3>${scrolling(title, table(g.entries.slice(0, FEW)))}${more}</div>`;
  };
  return html`<div class="columns wide">${all.map(block)}</div>`;
}
