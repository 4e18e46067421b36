import { scaleLinear } from "d3-scale";
import { type ChartText, round, svg, textWidth } from "./frame.js";
import { type Html, html } from "./markup.js";

export interface StripChart extends ChartText {
  /** Rows from top to bottom: a kind, and its dated things. */
  readonly rows: readonly {
    readonly label: string;
    readonly items: readonly { readonly time: number; readonly title: string }[];
  }[];
}

const ROW = 30;
const SIZE = 13;

/** Dated things on one time line, a row for each kind. `time`: years with a fraction. */
export function strip(chart: StripChart): Html {
  const { rows, width } = chart;
  const times = rows.flatMap((r) => r.items.map((i) => i.time));
  if (times.length === 0) return svg(chart, 1, []);
  const narrow = width < 500;
  const left = narrow ? 8 : Math.max(...rows.map((r) => textWidth(r.label, SIZE))) + 16;
  const row = narrow ? ROW + 14 : ROW;
  const bottom = rows.length * row + 8;
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 0.01)];
  const x = scaleLinear()
    .domain([from, to])
    .range([left, width - 10]);
  const step = [1, 2, 5, 10, 20].find((s) => (to - from) / s <= (narrow ? 5 : 9)) ?? 50;
  const ticks = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, i) => Math.ceil(from / step) * step + i * step,
  ).filter((year) => year <= to);
  const grid = ticks.map(
    (year) =>
      html`<line class="grid" x1="${round(x(year))}" x2="${round(x(year))}" y1="4" y2="${bottom}"/><text class="tick" text-anchor="${year === to ? "end" : "middle"}" x="${round(x(year))}" y="${bottom + 16}">${year}</text>`,
  );
  const lines = rows.map(({ label, items }, n) => {
    const y = n * row + row - 12;
    const name = html`<text class="label" x="${narrow ? 8 : left - 12}" y="${narrow ? y - 13 : y + 4}" text-anchor="${narrow ? "start" : "end"}">${label}</text>`;
    const dots = items.map(
      (i) => html`<circle class="event" cx="${round(x(i.time))}" cy="${y}" r="5"><title>${i.title}</title></circle>`,
    );
    return html`${name}${dots}`;
  });
  return svg(chart, bottom + 24, [...grid, ...lines]);
}
