import type { Style } from "../terminal/style.js";

/** Where a view is shown. */
export interface Screen {
  readonly columns: number;
  readonly style: Style;
}

/** Text is read best in lines of this many columns at most, however wide the terminal is. */
export const PROSE = 96;

export const proseWidth = (screen: Screen, indent = 0): number => Math.min(PROSE, screen.columns) - indent;
