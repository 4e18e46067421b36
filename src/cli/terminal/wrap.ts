import { isWide, widthOf } from "./width.js";

/** A piece of the text that stands on one line, as offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where lines may end: after blanks, and beside wide characters, which need none. Too long a word is cut, at a hyphen if it has one. */
function atoms(text: string, width: number): Line[] {
  const found: Line[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    let start = word.index;
    let at = start;
    let columns = 0;
    for (const character of word[0]) {
      const wide = isWide(character);
      const size = widthOf(character);
      const closes = /[，。、；：！？）」』”’》]/u.test(character);
      if (at > start && !closes && (wide || columns + size > width)) {
        const hyphen = text.slice(start, at).lastIndexOf("-") + 1;
        const cut = wide || hyphen === 0 ? at : start + hyphen;
        found.push({ start, end: cut });
        start = cut;
        columns = widthOf(text.slice(cut, at));
      }
      at += character.length;
      columns += size;
    }
    found.push({ start, end: at });
  }
  return found;
}

/** Breaks text into lines of at most `width` columns. Blanks at the ends of lines belong to none. */
export function wrapLines(text: string, width: number): Line[] {
  const lines: { start: number; end: number }[] = [];
  for (const atom of atoms(text, width)) {
    const line = lines.at(-1);
    if (line && widthOf(text.slice(line.start, atom.end)) <= width) line.end = atom.end;
    else lines.push({ ...atom });
  }
  return lines;
}

export const wrap = (text: string, width: number): string[] =>
  wrapLines(text, width).map(({ start, end }) => text.slice(start, end));
