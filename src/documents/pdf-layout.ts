/** The order in which a page is read, and what on it belongs to the page and not to the text. */
import type { Segment } from "./pdf-segments.js";

interface Sheet {
  readonly bottom: number;
  readonly height: number;
}

/** The share of a page, at its top and bottom, where running heads and page numbers stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^[\s–—|·-]*(?:(?:page|seite|s\.|p\.|стр\.?|страница|с\.|第|бет)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|из|页?\s*共)\s*\d{1,4})?(?:\s*(?:页|頁|-?бет))?[\s–—|·-]*$/iu;

/** Tells running heads (the same at the same height on at least two pages, numbers aside) and page numbers. */
export function isFurniture(pages: readonly (readonly Segment[])[], sheets: readonly Sheet[]): (s: Segment) => boolean {
  const seen = new Map<string, Set<number>>();
  const marginal = new Map<Segment, string>();
  for (const [n, segments] of pages.entries()) {
    const { bottom = 0, height = 0 } = sheets[n] ?? {};
    for (const segment of segments) {
      const up = (segment.y - bottom) / height;
      if (up > MARGIN && up < 1 - MARGIN) continue;
      const key = `${Math.round(segment.y / 4)} ${segment.text.replace(/\d+/g, "#")}`;
      marginal.set(segment, key);
      seen.set(key, (seen.get(key) ?? new Set()).add(n));
    }
  }
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length / 4)));
  return (segment) => {
    const key = marginal.get(segment);
    return key !== undefined && ((seen.get(key)?.size ?? 0) >= enough || PAGE_NUMBER.test(segment.text));
  };
}

/** Lines of a page in reading order: columns one after the other, what spans them in its place, table rows with tabs. */
export function readingOrder(segments: readonly Segment[]): Segment[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return rows(segments);
  const out: Segment[] = [];
  let band: Segment[] = [];
  const flush = (): void => {
    out.push(
      ...readingOrder(band.filter((s) => s.right <= gutter)),
      ...readingOrder(band.filter((s) => s.left >= gutter)),
    );
    band = [];
  };
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    if (segment.left < gutter && segment.right > gutter) {
      flush();
      out.push(segment);
    } else band.push(segment);
  }
  flush();
  return out;
}

const LEAST_LINES = 3;
/** Of a column's width: lines of running text fill it, cells of a table do not. */
const FILLED = 0.6;

/** Where a column of running text begins beside another, if it does: few lines cross it, both sides are filled. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const starts = new Map<number, number>();
  for (const { left } of segments) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  let best: { at: number; lines: number } | undefined;
  for (const [start, count] of starts) {
    if (count < LEAST_LINES) continue;
    const at = start - 1;
    const before = segments.filter((s) => s.right <= at);
    const after = segments.filter((s) => s.left >= at);
    const crossing = segments.length - before.length - after.length;
    const lines = Math.min(before.length, after.length);
    if (lines < LEAST_LINES || crossing > lines || lines <= (best?.lines ?? 0)) continue;
    if (isRunning(before) && isRunning(after) && overlap(before, after)) best = { at, lines };
  }
  return best?.at;
}

function isRunning(column: readonly Segment[]): boolean {
  const width = Math.max(...column.map((s) => s.right)) - Math.min(...column.map((s) => s.left));
  const mean = column.reduce((sum, s) => sum + s.right - s.left, 0) / column.length;
  const size = column.reduce((sum, s) => sum + s.size, 0) / column.length;
  return mean > FILLED * width && mean > 8 * size;
}

/** Do they stand side by side, and not one above the other? */
function overlap(a: readonly Segment[], b: readonly Segment[]): boolean {
  const top = Math.min(Math.max(...a.map((s) => s.y)), Math.max(...b.map((s) => s.y)));
  const bottom = Math.max(Math.min(...a.map((s) => s.y)), Math.min(...b.map((s) => s.y)));
  return top > bottom;
}

/** Without columns, segments on one baseline are the cells of a table row. */
function rows(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const last = out.at(-1);
    if (last !== undefined && Math.abs(last.y - segment.y) < 0.45 * segment.size)
      out[out.length - 1] = { ...last, text: `${last.text}\t${segment.text}`, right: segment.right };
    else out.push(segment);
  }
  return out;
}
