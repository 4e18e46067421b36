import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { apart, type ChartText, round, svg, textWidth } from "./frame.js";
import { type Html, html } from "./markup.js";

interface Point {
  readonly year: number;
  readonly value: number;
}

export interface Line {
  /** `first`, `second`: the two sides; `other`: anybody else. */
  readonly side: "first" | "second" | "other";
  readonly label: string;
  /** By year. */
  readonly points: readonly Point[];
}

export interface LinesChart extends ChartText {
  readonly lines: readonly Line[];
  /** An amount as it stands at the axis. */
  readonly amount: (value: number) => string;
  /** Draws the space between the two sides. */
  readonly gap?: boolean;
  /** The axis begins here; default 0. */
  readonly from?: number;
}

const SIZE = 13;
const LABEL = SIZE + 4;

/** Lines over years, a dot for each value; years without one are bridged by a faint stroke, never by the line itself. */
export function lines(chart: LinesChart): Html {
  const { width, amount } = chart;
  const drawn = chart.lines.filter((l) => l.points.length > 0);
  const values = drawn.flatMap((l) => l.points.map((p) => p.value));
  const years = drawn.flatMap((l) => l.points.map((p) => p.year));
  if (values.length === 0) return svg(chart, 1, []);
  const height = width < 500 ? 260 : 340;
  const low = Math.min(chart.from ?? 0, ...values);
  const y = scaleLinear()
    .domain([low, Math.max(...values, low + 1e-9)])
    .nice(5);
  const ticks = y.ticks(width < 500 ? 4 : 5);
  const left = Math.max(...ticks.map((t) => textWidth(amount(t), SIZE))) + 10;
  const right = Math.min(width * 0.34, Math.max(...drawn.map((l) => textWidth(l.label, SIZE))) + 14);
  const bottom = height - 26;
  y.range([bottom, 14]);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain(firstYear === lastYear ? [firstYear - 1, lastYear + 1] : [firstYear, lastYear])
    .range([left, width - right]);
  const at = (p: { readonly year: number; readonly value: number }) => [x(p.year), y(p.value)] as const;
  const grid = ticks.map(
    (t) =>
      html`<line class="grid" x1="${round(left)}" x2="${round(width - right)}" y1="${round(y(t))}" y2="${round(y(t))}"/><text class="tick" text-anchor="end" x="${round(left - 6)}" y="${round(y(t) + 4)}">${amount(t)}</text>`,
  );
  const axis = yearTicks(firstYear, lastYear, width < 500 ? 4 : 8).map(
    (year) => html`<text class="tick" text-anchor="middle" x="${round(x(year))}" y="${height - 6}">${year}</text>`,
  );
  const path = line<Point>()
    .x((p) => round(x(p.year)))
    .y((p) => round(y(p.value)));
  const curves = [...drawn]
    .sort((p, q) => Number(p.side !== "other") - Number(q.side !== "other"))
    .map((l) => {
      const runs = runsOf(l.points);
      const bridges = runs.slice(1).map((run, n) => [runs[n]?.at(-1), run[0]] as [Point, Point]);
      const dots = l.points.map(
        (p) =>
          html`<circle class="dot ${l.side}" cx="${round(at(p)[0])}" cy="${round(at(p)[1])}" r="${l.side === "other" ? 1.6 : 2.8}"><title>${l.label}, ${p.year}: ${amount(p.value)}</title></circle>`,
      );
      return html`${bridges.map((b) => html`<path class="line bridge ${l.side}" d="${path(b) ?? ""}"/>`)}${runs.map((run) => html`<path class="line ${l.side}" d="${path([...run]) ?? ""}"/>`)}${dots}`;
    });
  const ends = drawn.map((l) => y((l.points.at(-1) as { value: number }).value));
  const placed = apart(ends, LABEL, 14, bottom);
  const labels = drawn.map((l, i) => {
    const [px] = at(l.points.at(-1) as { year: number; value: number });
    return html`<text class="label ${l.side}" x="${round(px + 8)}" y="${round((placed[i] as number) + 4)}">${cut(l.label, right + (width - right - px) - 12)}</text>`;
  });
  return svg(chart, height, [...grid, ...axis, ...(chart.gap ? [band(chart, x, y)] : []), ...curves, ...labels]);
}

/** The space between the two sides, in years that both have. */
function band({ lines: all }: LinesChart, x: (year: number) => number, y: (value: number) => number): Html {
  const [first, second] = [all.find((l) => l.side === "first"), all.find((l) => l.side === "second")];
  const others = new Map(second?.points.map((p) => [p.year, p.value]));
  const both = (first?.points ?? []).flatMap((p) => {
    const other = others.get(p.year);
    return other === undefined ? [] : [{ year: p.year, low: Math.min(p.value, other), high: Math.max(p.value, other) }];
  });
  const shape = area<(typeof both)[number]>()
    .x((p) => round(x(p.year)))
    .y0((p) => round(y(p.low)))
    .y1((p) => round(y(p.high)));
  return html`${runsOf(both).map((run) => html`<path class="band" d="${shape([...run]) ?? ""}"/>`)}`;
}

/** Stretches of years without a gap. */
function runsOf<T extends { readonly year: number }>(points: readonly T[]): readonly T[][] {
  const runs: T[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function yearTicks(from: number, to: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((s) => (to - from) / s <= most) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** A label that is too long for its room ends in an ellipsis; the dots' titles have it whole. */
function cut(text: string, room: number): string {
  if (textWidth(text, SIZE) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, SIZE) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
