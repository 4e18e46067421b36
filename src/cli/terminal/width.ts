/** Columns that text takes in a terminal. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;

export const isWide = (character: string): boolean => WIDE.test(character);

/** East Asian wide characters take two columns, combining marks none (Unicode Annex 11). No control characters in `text`. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character < "\u0300") width++;
    else if (!NOTHING.test(character)) width += isWide(character) ? 2 : 1;
  }
  return width;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** At most `width` columns: words are left out of the middle, an ellipsis stands for them. */
export function elide(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const words = text.split(" ");
  for (let kept = words.length - 1; kept > 1; kept--) {
    const head = Math.ceil(kept / 2);
    const short = [...words.slice(0, head), "…", ...words.slice(words.length - (kept - head))].join(" ");
    if (widthOf(short) <= width) return short;
  }
  return `${cut(text, width - 1)}…`;
}

/** As many characters as fit into `width` columns. */
function cut(text: string, width: number): string {
  let short = "";
  let columns = 0;
  for (const character of text) {
    columns += widthOf(character);
    if (columns > width) break;
    short += character;
  }
  return short;
}

/**
 * Text of an article or a record as it may be shown: one line, and nothing in it that a terminal would obey (control
 * characters, escape sequences, changes of writing direction). The length stays the same, so offsets still fit.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ");
