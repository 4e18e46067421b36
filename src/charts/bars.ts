import { scaleLinear } from "d3-scale";
import { type ChartText, round, svg } from "./frame.js";
import { type Html, html } from "./markup.js";

export interface BarsChart extends ChartText {
  readonly bars: readonly { readonly label: string; readonly value: number; readonly worded: string }[];
}

const ROW = 40;

/** Amounts as bars, each under its name: names of any length have room. */
export function bars(chart: BarsChart): Html {
  const most = Math.max(...chart.bars.map((b) => b.value), 0);
  const x = scaleLinear()
    .domain([0, most || 1])
    .range([0, chart.width * 0.74]);
  const rows = chart.bars.map(({ label, value, worded }, n) => {
    const y = n * ROW;
    const long = round(Math.max(1, x(value)));
    return html`<text class="label" x="0" y="${y + 14}">${label}</text><rect class="bar" x="0" y="${y + 20}" width="${long}" height="12"/><text class="tick" x="${round(long + 6)}" y="${y + 31}">${worded}</text>`;
  });
  return svg(chart, chart.bars.length * ROW + 2, rows);
}
