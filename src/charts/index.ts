export { type BarsChart, bars } from "./bars.js";
export type { ChartText } from "./frame.js";
export { type Line, type LinesChart, lines } from "./lines.js";
export { type MapChart, type MapSide, map } from "./map.js";
export { Html, html, isWebAddress, type Part } from "./markup.js";
export { type StripChart, strip } from "./strip.js";
