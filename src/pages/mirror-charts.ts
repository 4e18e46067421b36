import type { MirrorLeg, ShownMirror } from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import type { PlaceId } from "../core/index.js";
import { sidesChart } from "./sides-chart.js";
import type { View } from "./view.js";

/** So few points are no line. */
const FEWEST = 3;

/** Each leg as two lines, one for each side's report, with the gap between them; the table below has the numbers. */
export function mirrorCharts({ places, years }: ShownMirror, view: View): Html | "" {
  const [a, b] = places;
  const figures = [
    [a, b],
    [b, a],
  ].flatMap(([exporter, importer], n) => {
    const legs = years.flatMap((y) => y.legs.filter((l) => l.exporter === exporter));
    return legs.length < FEWEST ? [] : [figure(legs, exporter as PlaceId, importer as PlaceId, `mirror-${n}`, a, view)];
  });
  return figures.length === 0 ? "" : html`<div class="columns wide">${figures}</div>`;
}

function figure(
  legs: readonly MirrorLeg[],
  exporter: PlaceId,
  importer: PlaceId,
  id: string,
  first: PlaceId,
  { messages, place }: View,
): Html {
  const title = messages.pages.dossier.leg(place(exporter), place(importer));
  const line = (reporter: PlaceId, side: "exported" | "imported") => ({
    side: reporter === first ? ("first" as const) : ("second" as const),
    label: place(reporter),
    points: legs.flatMap((l) => (l[side] === undefined ? [] : [{ year: l.year, value: l[side].value }])),
  });
  const shown = [line(exporter, "exported"), line(importer, "imported")].filter((l) => l.points.length > 0);
  const drawn = sidesChart(id, title, shown, messages);
  return html`<figure><figcaption>${title}</figcaption>${drawn}</figure>`;
}
