/** Lines in reading order → paragraphs: line ends undone, words put together again. */
import type { Segment } from "./pdf-segments.js";

const ENDS = /[.!?…。！？:：;]["»”“’)\]」』]*$/u;
const BULLET = /^[•▪●◦‣–—]\s/u;
const CJK_LAST = /[\u2e80-\u9fff\uff00-\uffef“”]$/;
const CJK_FIRST = /^[\u2e80-\u9fff\uff00-\uffef“”]/;

export interface JoinedPages {
  readonly text: string;
  /** Where each page begins in the text. */
  readonly pages: readonly number[];
}

export function joinLines(pages: readonly (readonly Segment[])[]): JoinedPages {
  const hyphenated = hyphenatedWords(pages);
  const gap = usualGap(pages);
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: Segment | undefined;
  for (const lines of pages) {
    starts.push(-1);
    const right = Math.max(...lines.map((line) => line.right));
    for (const line of lines) {
      const last = parts.at(-1) ?? "";
      const isNew = before === undefined || beginsParagraph(before, line, gap, right);
      const { keep, between } = isNew ? { keep: last, between: last && "\n\n" } : seam(last, line.text, hyphenated);
      if (parts.length > 0) parts[parts.length - 1] = keep;
      length += keep.length - last.length + between.length;
      if (starts.at(-1) === -1) starts[starts.length - 1] = length;
      parts.push(between, line.text);
      length += line.text.length;
      before = line;
    }
  }
  const text = parts.join("");
  for (let i = starts.length - 1; i >= 0; i--) if (starts[i] === -1) starts[i] = starts[i + 1] ?? text.length;
  return { text, pages: starts };
}

/** The most frequent step from one line down to the next, in units of the type size. */
function usualGap(pages: readonly (readonly Segment[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages)
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1] as Segment, lines[i] as Segment];
      const step = Math.round(((a.y - b.y) / b.size) * 20) / 20;
      if (step > 0.5 && step < 3) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1.2, 0])[0];
}

function beginsParagraph(before: Segment, line: Segment, gap: number, pageRight: number): boolean {
  const isRow = before.text.includes("\t") || line.text.includes("\t");
  const isOtherSize = Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size);
  if (isRow || isOtherSize || BULLET.test(line.text)) return true;
  const step = (before.y - line.y) / line.size;
  const ended = ENDS.test(before.text);
  // Up, or far down: the next column or page. A sentence that has not ended goes on there.
  if (step <= 0 || line.left > before.right) return ended;
  if (step > 4) return ended || step > 8;
  if (step > 1.3 * gap) return true;
  const isIndented = line.left > before.left + 0.8 * line.size;
  const isShort = before.right < Math.min(line.right, pageRight) - 4 * line.size;
  return ended && (isIndented || isShort);
}

/** Words with a hyphen as they stand inside lines: what is written so there keeps its hyphen at a line's end. */
function hyphenatedWords(pages: readonly (readonly Segment[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const lines of pages)
    for (const { text } of lines)
      for (const [, left = "", right = ""] of text.matchAll(/(\p{L}{2,40})-(\p{Ll}{3,40})/gu))
        found.add(hyphenKey(left, right));
  return found;
}
const hyphenKey = (left: string, right: string): string => `${left}-${right.slice(0, 3)}`.toLowerCase();

/** How a line goes on in the next: `keep` replaces the line, `between` stands before the next one. */
function seam(last: string, next: string, hyphenated: ReadonlySet<string>): { keep: string; between: string } {
  if (last.endsWith("\u00ad")) return { keep: last.slice(0, -1), between: "" };
  const left = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(last)?.[1];
  if (left !== undefined) {
    const right = /^\p{Ll}+/u.exec(next)?.[0];
    // "Export- und": the hyphen stands for a word that comes later.
    if (right !== undefined && /^(?:und|oder|bzw|sowie|and|or|to)$/.test(right)) return { keep: last, between: " " };
    const isSplit = right !== undefined && /\p{L}$/u.test(left) && !hyphenated.has(hyphenKey(left, right));
    return { keep: isSplit ? last.slice(0, -1) : last, between: "" };
  }
  const isCjk = CJK_LAST.test(last) && CJK_FIRST.test(next);
  const isRange = /\d[–—]$/u.test(last) && /^\d/.test(next);
  return { keep: last, between: isCjk || isRange ? "" : " " };
}
