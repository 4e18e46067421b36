import { type Html, html } from "./markup.js";

/** What every chart has: a name, a sentence for those who do not see it, and its width in CSS pixels. */
export interface ChartText {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
}

export const svg = ({ id, title, description, width }: ChartText, height: number, content: readonly Html[]): Html =>
  html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${content}</svg>`;

/** Coordinates with one decimal: enough for a screen, and the same text on every machine. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Han letters are as wide as they are high, others about three fifths. Pixels at this size of letters. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, c) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(c) ? 1 : 0.6), 0) * size;

/** Moves labels apart that would lie on each other; each keeps its order. Pixels. */
export function apart(wanted: readonly number[], distance: number, highest: number, lowest: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed: number[] = [];
  let last = highest - distance;
  for (const i of order) {
    last = Math.max(wanted[i] as number, last + distance);
    placed[i] = last;
  }
  let limit = lowest;
  for (const i of [...order].reverse()) {
    placed[i] = Math.min(placed[i] as number, limit);
    limit = (placed[i] as number) - distance;
  }
  return placed;
}
