import { listRecord, showDossier } from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import { dyadOf, type PlaceId } from "../core/index.js";
import { checkForm } from "./check.js";
import { framed, scrolling } from "./frame.js";
import type { Page, PageRequest, Site } from "./page.js";
import { langField, sideName, to, type View } from "./view.js";

const MOST_PAIRS = 12;

export async function startPage(view: View, { record }: Site, problem = ""): Promise<Page> {
  const words = view.messages.pages;
  const { dyads } = listRecord(record);
  const first = dyads[0];
  const example = first === undefined ? undefined : await bothRight(view, record, first.places);
  const places = [...new Set(dyads.flatMap((d) => d.places))].map((p) => view.place(p)).sort();
  const input = (name: string, label: string): Html =>
    html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" list="places" required autocomplete="off"></div>`;
  const number = (n: number): Html =>
    html`<td class="value" data-sort="${n}">${n === 0 ? "–" : n.toLocaleString(view.ui)}</td>`;
  const rows = dyads
    .slice(0, MOST_PAIRS)
    .map(
      (d) =>
        html`<tr><td><a href="${to(view, `/${d.dyad}`)}">${d.places.map((p) => view.place(p)).join(" – ")}</a></td>${[d.figures, d.events, d.projects].map(number)}</tr>`,
    );
  const table = html`<table class="sortable"><thead><tr><th scope="col">${words.start.pair}</th><th scope="col" class="value">${words.start.figures}</th><th scope="col" class="value">${words.start.events}</th><th scope="col" class="value">${words.start.projects}</th></tr></thead><tbody>${rows}</tbody></table>`;
  const body = html`<h1>${words.start.title}</h1>
<p class="lead">${words.lead}</p>
${example ?? ""}
<div class="columns">
<section aria-labelledby="pick"><h2 id="pick">${words.start.pick}</h2>
${problem === "" ? "" : html`<p class="problem" role="alert">${problem}</p>`}
<form action="/" method="get"><div class="row">${input("a", words.start.placeA)}${input("b", words.start.placeB)}</div>
<datalist id="places">${places.map((name) => html`<option value="${name}"></option>`)}</datalist>
${langField(view)}<button class="go">${words.start.show}</button></form>
<h3>${words.start.onRecord}</h3>
${scrolling(words.start.onRecord, table)}
</section>
<section aria-labelledby="check"><h2 id="check">${words.check.title}</h2>${checkForm(view)}</section>
</div>`;
  return framed(view, { title: "Khorgos", active: "start", body, status: problem === "" ? 200 : 404 });
}

/** The newest year in which both sides report their trade: two figures, both official. */
async function bothRight(
  view: View,
  record: Site["record"],
  places: readonly [PlaceId, PlaceId],
): Promise<Html | undefined> {
  const dossier = await showDossier(record, ...places, view.ui);
  const own = dossier.trade.series.filter((s) => s.basis.kind === "own-statistics");
  const [one, two] = own;
  const year = one?.points
    .map((p) => p.year)
    .filter((y) => two?.points.some((q) => q.year === y))
    .at(-1);
  if (one === undefined || two === undefined || year === undefined) return undefined;
  const { messages } = view;
  const side = (s: typeof one): Html => {
    const point = s.points.find((p) => p.year === year);
    const reporter = s.basis.kind === "own-statistics" ? s.basis.reporter : "";
    const which = reporter === dossier.places[0] ? "first" : "second";
    return html`<li><dl class="${which}"><dt>${messages.label({ basis: s.basis, dimensions: {} }, view.place)}</dt><dd>${messages.quantity(point?.value ?? 0, s.unit, 3)}</dd></dl></li>`;
  };
  const [a, b] = dossier.places;
  return html`<section><p>${words(view).bothRight} <a href="${to(view, `/${dyadOf(a, b)}`)}">${sideName(view, dossier.places, a)} – ${sideName(view, dossier.places, b)}, ${year}</a></p><ul class="keys">${[one, two].map(side)}</ul></section>`;
}

const words = (view: View) => view.messages.pages.start;

/** `?a=China&b=Kazakhstan`: where the form of two places leads. */
export const pickedPlaces = ({ url }: PageRequest): readonly [string, string] | undefined => {
  const [a, b] = [url.searchParams.get("a")?.trim() ?? "", url.searchParams.get("b")?.trim() ?? ""];
  return a === "" && b === "" ? undefined : [a, b];
};
