import type { Series } from "../../app/index.js";
import { type Html, html } from "../../charts/index.js";
import { sidesChart } from "../sides-chart.js";
import { to, type View } from "../view.js";
import { type Dossiers, groups, reporterSide, seriesTable, whose } from "./numbers.js";

/** Both sides as two lines with the gap as a band, then each direction, then the places among each other's partners. */
export function trade(parts: Dossiers, linked: boolean): Html | undefined {
  const { dossier, view } = parts;
  const { place } = view;
  const words = view.messages.pages.dossier;
  const { series, legs, ranks, turnover } = dossier.trade;
  if (turnover.entries.length === 0 && legs.length === 0) return undefined;
  const [a, b] = dossier.places;
  const figure = (title: string, note: string, all: readonly Series[], id: string): Html | "" =>
    all.length === 0
      ? ""
      : html`<figure><figcaption>${title}. ${note}</figcaption>${chart(title, all, id, parts)}${seriesTable(all, parts)}</figure>`;
  const inDollars = (all: readonly Series[]) => all.filter((s) => s.unit === "USD");
  const whole = inDollars(series);
  const directions = legs.map(({ exporter, importer, series: all }, n) =>
    figure(words.leg(place(exporter), place(importer)), "", inDollars(all), `leg-${n}`),
  );
  const more = linked ? html`<p><a href="${to(view, `/mirror/${dossier.dyad}`)}">${words.mirrorLink}</a></p>` : "";
  return html`${figure(words.tradeChart(place(a), place(b)), gapSentence(whole, view), whole, "turnover")}${more}<div class="columns">${directions}</div>${groups(ranks, parts) ?? ""}`;
}

/** Series that are worth a line: the two sides' own, and others with enough years. */
const worthALine = (series: readonly Series[]): readonly Series[] =>
  series.filter((s) => s.basis.kind === "own-statistics" || s.points.length >= 5).slice(0, 4);

function chart(title: string, series: readonly Series[], id: string, { dossier, view }: Dossiers): Html[] {
  const shown = worthALine(series).map((s) => ({
    side: reporterSide(dossier, s),
    label: s.basis.kind === "own-statistics" ? view.place(s.basis.reporter) : whose(s, view),
    points: s.points,
  }));
  return sidesChart(id, title, shown, view.messages);
}

/** How far apart the two sides are in the newest year that both have. */
function gapSentence(series: readonly Series[], { messages, place }: View): string {
  const [one, two] = series.filter((s) => s.basis.kind === "own-statistics");
  const valueIn = (s: Series | undefined, year: number) => s?.points.find((p) => p.year === year)?.value;
  const year = one?.points
    .map((p) => p.year)
    .filter((y) => valueIn(two, y) !== undefined)
    .at(-1);
  if (one === undefined || two === undefined || year === undefined) return "";
  const [x = 0, y = 0] = [valueIn(one, year), valueIn(two, year)];
  const { basis } = x >= y ? one : two;
  const gap = Math.abs(x - y);
  return messages.pages.dossier.gap(
    String(year),
    messages.quantity(gap, "USD", 3),
    messages.quantity(Math.round((100 * gap) / Math.max(x, y)), "percent"),
    place(basis.kind === "own-statistics" ? basis.reporter : ""),
  );
}
