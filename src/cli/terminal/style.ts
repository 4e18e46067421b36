/** Colours and weights, or none of them. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

type Wrapper = (text: string) => string;
const plain: Wrapper = (text) => text;
const sgr =
  (on: number, off: number): Wrapper =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

const COLOURED: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  underline: sgr(4, 24),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  magenta: sgr(35, 39),
  cyan: sgr(36, 39),
};
const PLAIN: Style = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  green: plain,
  yellow: plain,
  magenta: plain,
  cyan: plain,
};

export const styleFor = (coloured: boolean): Style => (coloured ? COLOURED : PLAIN);

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, that over whether a person is looking. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** Columns to write in: COLUMNS, else the terminal's own, else 80; within 40 and 200. */
export function columnsFor(env: NodeJS.ProcessEnv, terminal: number | undefined): number {
  const set = Number(env.COLUMNS);
  const columns = Number.isInteger(set) && set > 0 ? set : (terminal ?? 80);
  return Math.min(200, Math.max(40, columns));
}
