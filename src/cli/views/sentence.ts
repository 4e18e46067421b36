import { harmless } from "../terminal/width.js";
import { wrapLines } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the article behind a rule, its quoted words in bold. Offsets point into `text`. */
export function sentenceLines(text: string, sentence: Span, quotes: readonly Span[], screen: Screen): string[] {
  const { style } = screen;
  const words = harmless(text.slice(sentence.start, sentence.end));
  const isQuoted = (at: number): boolean =>
    quotes.some((q) => at >= q.start - sentence.start && at < q.end - sentence.start);
  return wrapLines(words, proseWidth(screen, 2)).map((line) => {
    let out = "";
    let from = line.start;
    while (from < line.end) {
      const quoted = isQuoted(from);
      let to = from + 1;
      while (to < line.end && isQuoted(to) === quoted) to++;
      const piece = words.slice(from, to).replace(/ {2,}/g, " ");
      out += quoted ? style.bold(piece) : piece;
      from = to;
    }
    return `${style.dim("│")} ${out}`;
  });
}
