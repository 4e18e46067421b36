/** Text items of a PDF page → segments: runs of text on one baseline, with no wide gap inside. */

/** One item as the reader gives it: `at` is its text matrix, `width` along its baseline in points. */
export interface PdfItem {
  readonly text: string;
  readonly width: number;
  readonly at: readonly number[];
}

/** A run on one baseline; points, y upwards. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Gaps in units of the type size: a word space is about 0.25, a column's gutter above 1. */
const SPACE = 0.15;
const WIDE = 1.1;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

export function segmentsOf(items: readonly PdfItem[]): Segment[] {
  const placed = upright(items).sort((a, b) => b.y - a.y || a.left - b.left);
  const baselines: Segment[][] = [];
  for (const item of placed) {
    const line = baselines.at(-1);
    const first = line?.[0];
    const isSame = first !== undefined && Math.abs(first.y - item.y) < 0.45 * Math.max(first.size, item.size);
    if (isSame) line?.push(item);
    else baselines.push([item]);
  }
  return baselines.flatMap(joinBaseline);
}

/** Items in the direction that most text of the page runs in, turned upright; stamps along the margin go. */
function upright(items: readonly PdfItem[]): Segment[] {
  const turns = items.map(({ at: [a = 1, b = 0] }) => ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4);
  const weights = [0, 0, 0, 0];
  for (const [i, item] of items.entries()) weights[turns[i] ?? 0] = (weights[turns[i] ?? 0] ?? 0) + item.text.length;
  const turn = weights.indexOf(Math.max(...weights));
  return items
    .filter((_, i) => turns[i] === turn)
    .map(({ text, width, at: [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] }) => {
      const [left, y] = [
        [e, f],
        [f, -e],
        [-e, -f],
        [-f, e],
      ][turn] as [number, number];
      return { text: text.trim(), left, right: left + width, y, size: Math.hypot(c, d) || Math.hypot(a, b) || 1 };
    });
}

function joinBaseline(line: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  const size = Math.max(...line.map((item) => item.size));
  const main = line.find((item) => item.size === size)?.y ?? 0;
  for (const item of [...line].sort((a, b) => a.left - b.left)) {
    const before = out.at(-1);
    // A small raised number behind a word is a footnote's mark; glued to a figure it would be a digit of it.
    if (item.size < 0.8 * size && item.y > main + 0.15 * size && /^[\d*†‡,]{1,4}$/.test(item.text)) continue;
    const gap = before === undefined ? Number.POSITIVE_INFINITY : item.left - before.right;
    if (before === undefined || gap > WIDE * size) out.push({ ...item, y: main });
    else {
      const isCjk = CJK.test(before.text.slice(-1)) && CJK.test(item.text.slice(0, 1));
      const space = gap > SPACE * size && !isCjk ? " " : "";
      const text = before.text + space + item.text;
      out[out.length - 1] = {
        ...before,
        text,
        right: Math.max(before.right, item.right),
        size: Math.max(before.size, item.size),
      };
    }
  }
  return out;
}
