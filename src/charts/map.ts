import { createRequire } from "node:module";
import { type ExtendedFeature, type ExtendedFeatureCollection, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { type ChartText, svg } from "./frame.js";
import { type Html, html } from "./markup.js";

export interface MapChart extends ChartText {
  /** The two places: the ISO 3166-1 numeric codes of their states (`156`), and a name. */
  readonly sides: readonly [MapSide, MapSide];
}
export interface MapSide {
  readonly codes: readonly string[];
  readonly name: string;
}

let world: ExtendedFeatureCollection | undefined;

/** Natural Earth, 1:110 million, as world-atlas packs it: borders as they are held, not as anybody claims them. */
function countries(): ExtendedFeatureCollection {
  if (world === undefined) {
    const require = createRequire(import.meta.url);
    const topology: Parameters<typeof feature>[0] = require("world-atlas/countries-110m.json");
    world = feature(topology, topology.objects.countries as Parameters<typeof feature>[1]) as ExtendedFeatureCollection;
  }
  return world;
}

/** Where the two places lie: the part of the world that holds both, other states in grey. */
export function map(chart: MapChart): Html | undefined {
  const { width, sides } = chart;
  const all = countries();
  const of = ({ codes }: MapSide): ExtendedFeature[] => all.features.filter((f) => codes.includes(String(f.id ?? "")));
  const [first, second] = [of(sides[0]), of(sides[1])];
  // The smallest states are not drawn at this scale.
  if (first.length === 0 || second.length === 0) return undefined;
  const height = Math.round(width * 0.56);
  const shown: ExtendedFeatureCollection = { type: "FeatureCollection", features: [...first, ...second] };
  const projection = geoEqualEarth().fitExtent(
    [
      [width * 0.08, height * 0.08],
      [width * 0.92, height * 0.92],
    ],
    shown,
  );
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(1);
  const states = all.features.flatMap((f) => {
    const d = path(f);
    if (!d) return [];
    const side = first.includes(f) ? " first" : second.includes(f) ? " second" : "";
    const name = side === " first" ? sides[0].name : side === " second" ? sides[1].name : undefined;
    return [html`<path class="state${side}" d="${d}">${name === undefined ? "" : html`<title>${name}</title>`}</path>`];
  });
  return svg(chart, height, states);
}
