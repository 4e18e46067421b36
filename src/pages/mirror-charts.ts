import type { MirrorLeg, ShownMirror } from "../app/index.js";
import { type Html, html, lines } from "../charts/index.js";
import type { PlaceId } from "../core/index.js";
import { both } from "./dossier/numbers.js";
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
  const newest = ({ label, points }: (typeof shown)[number]): string => {
    const last = points.at(-1);
    return last === undefined ? label : `${label}, ${last.year}: ${messages.quantity(last.value, "USD", 3)}`;
  };
  const drawn = both(id, (width, chartId) =>
    lines({
      id: chartId,
      width,
      title,
      description: shown.map(newest).join("; "),
      lines: shown,
      amount: (v) => messages.quantity(v, "USD", 2),
      gap: true,
    }),
  );
  return html`<figure><figcaption>${title}</figcaption>${drawn}</figure>`;
}
