import {
  causeName,
  comparedYear,
  type Grain,
  type MirrorLeg,
  type MirrorReading,
  type MirrorYear,
  mirrorSentence,
  readingName,
  type ShownMirror,
  showMirror,
} from "../app/index.js";
import { Html, html } from "../charts/index.js";
import type { PlaceId } from "../core/index.js";
import { framed, scrolling } from "./frame.js";
import { mirrorCharts } from "./mirror-charts.js";
import { NumberedSources } from "./numbered-sources.js";
import type { Page, Site } from "./page.js";
import { langField, sideName, to, type View } from "./view.js";

const [FIRST, LAST] = [1950, 2050];
/** As many products as are shown; the data has all. */
const MOST_PRODUCTS = 40;

/** The two sides of a pair's trade: years and breakdown in the address. */
export async function mirrorPage(view: View, { record }: Site, places: readonly [PlaceId, PlaceId]): Promise<Page> {
  const { messages } = view;
  const words = messages.pages.mirror;
  const { years, by } = asked(view);
  const mirror = await showMirror(record, places, years, by);
  const sources = await NumberedSources.of(mirror.sources);
  const [a, b] = mirror.places;
  const sentence = mirrorSentence(mirror, messages, view.place);
  const content =
    mirror.years.length === 0
      ? html`<p>${words.nothing} ${messages.pages.dossier.fetch} <code>khorgos pull cepii-baci</code></p>`
      : html`<section>${mirrorCharts(mirror, view)}${legs(mirror, view, sources)}</section><section>${readings(mirror.years, view, sources)}</section>${by === undefined ? "" : products(mirror, view, sources)}<section><h2>${messages.pages.sections.sources}</h2>${sources.list(view)}</section>`;
  const body = html`<p><a href="${to(view, `/${[a, b].join("-")}`)}">${sideName(view, mirror.places, a)} – ${sideName(view, mirror.places, b)}</a></p><h1>${words.title}</h1><p class="lead">${sentence ?? words.lead}</p>${form(view, by)}${content}`;
  const title = `${words.title}: ${view.place(a)} – ${view.place(b)}`;
  return framed(view, { title, ...(sentence === undefined ? {} : { description: sentence }), body });
}

function asked({ url }: View): { readonly years: readonly number[]; readonly by?: Grain } {
  const found = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(url.searchParams.get("years") ?? "");
  const clamp = (year: number): number => Math.min(LAST, Math.max(FIRST, year));
  const [from, to] = found ? [clamp(Number(found[1])), clamp(Number(found[2] ?? found[1]))] : [FIRST, LAST];
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const by = url.searchParams.get("by");
  return { years, ...(by === "chapter" || by === "product" ? { by } : {}) };
}

function form(view: View, by: Grain | undefined): Html {
  const words = view.messages.pages.mirror;
  const option = (value: string, word: string): Html =>
    html`<option value="${value}"${value === (by ?? "") ? new Html(" selected") : ""}>${word}</option>`;
  return html`<form class="panel" action="${view.url.pathname}" method="get"><div class="row"><div><label for="years">${words.years}</label><input id="years" name="years" pattern="\\s*\\d{4}(\\s*[-–]\\s*\\d{4})?\\s*" placeholder="2015-2024" value="${view.url.searchParams.get("years") ?? ""}"></div><div><label for="by">${words.by}</label><select id="by" name="by">${option("", words.total)}${option("chapter", words.chapter)}${option("product", words.product)}</select></div></div>${langField(view)}<button class="go">${words.show}</button></form>`;
}

const money = (value: number | undefined, { messages }: View): string =>
  value === undefined ? "–" : messages.quantity(value, "USD", 3);
const percent = (part: number | null | undefined, { messages }: View): string =>
  part === null || part === undefined ? "–" : messages.quantity(Math.round(part * 100), "percent");

function legs(mirror: ShownMirror, view: View, sources: NumberedSources): Html {
  const { messages, place } = view;
  const { columns } = messages.mirror;
  const marks = (side: MirrorLeg["exported"]): Html[] =>
    (side?.evidence ?? []).slice(0, 2).map((e) => sources.mark(e.source, e.locator));
  const row = (y: MirrorYear, l: MirrorLeg): Html =>
    html`<tr><td class="when">${y.year}</td><td>${place(l.exporter)} → ${place(l.importer)}</td><td class="value">${money(l.exported?.value, view)}${marks(l.exported)}</td><td class="value">${money(l.imported?.value, view)}${marks(l.imported)}</td><td class="value">${l.gap === undefined ? "" : money(l.gap.money, view)}</td><td class="value">${l.gap === undefined ? "" : `${percent(l.gap.ofExporter, view)} / ${percent(l.gap.ofImporter, view)}`}</td><td>${l.causes.map((c) => causeName(c, messages)).join(", ")}</td></tr>`;
  const rows = [...mirror.years].reverse().flatMap((y) => y.legs.map((l) => row(y, l)));
  const heads = [
    columns.year,
    columns.leg,
    columns.exporter,
    columns.importer,
    columns.gap,
    columns.shares,
    columns.causes,
  ];
  return scrolling(
    messages.pages.mirror.title,
    html`<table class="sortable"><thead><tr>${heads.map((h, i) => html`<th scope="col"${i > 1 && i < 6 ? new Html(' class="value"') : ""}>${h}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** Every way to make one figure of both sides, of one year. */
function readings(years: readonly MirrorYear[], view: View, sources: NumberedSources): Html | "" {
  const { messages, place } = view;
  const year = comparedYear(years);
  if (year === undefined) return "";
  const { columns } = messages.pages;
  const row = (r: MirrorReading, what: string): Html =>
    html`<tr><td>${what}</td><td>${readingName(r, messages, place)}</td><td class="value">${money(r.value, view)}</td><td>${[...new Set(r.inputs.map((i) => i.source))].slice(0, 3).map((id) => sources.mark(id))}</td></tr>`;
  const rows = [
    ...year.turnovers.map((r) => row(r, messages.measures["trade.turnover"])),
    ...year.legs.flatMap((l) => l.readings.map((r) => row(r, `${place(l.exporter)} → ${place(l.importer)}`))),
  ];
  return html`<h2>${messages.mirror.readingsOf(String(year.year))}</h2>${scrolling(columns.reading, html`<table><thead><tr><th scope="col">${columns.what}</th><th scope="col">${columns.reading}</th><th scope="col" class="value">${columns.value}</th><th scope="col">${columns.source}</th></tr></thead><tbody>${rows}</tbody></table>`)}`;
}

function products(mirror: ShownMirror, view: View, sources: NumberedSources): Html {
  const { messages, place } = view;
  const { columns } = messages.mirror;
  if (mirror.products.length === 0) return html`<section><p>${messages.mirror.noProducts}</p></section>`;
  return html`${mirror.products.map((leg) => {
    const rows = leg.products
      .slice(0, MOST_PRODUCTS)
      .map(
        (p) =>
          html`<tr><td>${p.product}</td><td class="value">${money(p.exported?.value, view)}</td><td class="value">${money(p.imported?.value, view)}</td><td>${[p.exported, p.imported].flatMap((s) => (s === undefined ? [] : sources.mark(s.source, s.locator)))}</td></tr>`,
      );
    const title = `${place(leg.exporter)} → ${place(leg.importer)}, ${leg.year}`;
    return html`<section><h2>${title}</h2>${scrolling(title, html`<table class="sortable"><thead><tr><th scope="col">${columns.product}</th><th scope="col" class="value">${columns.exporter}</th><th scope="col" class="value">${columns.importer}</th><th scope="col">${messages.pages.columns.source}</th></tr></thead><tbody>${rows}</tbody></table>`)}</section>`;
  })}`;
}
