import type { Extract } from "./extract.js";
import { isoDate } from "./iso-date.js";

/** How many lines can stand above an article: a section, a headline, a second headline, a date. */
const HEAD_LINES = 8;
const LONGEST_HEADLINE = 200;

/**
 * Plain text as it stands. Title: the longest of the short lines above the first paragraph (a section name stands
 * there too). Date: a line up there that is nothing but a date.
 */
export function extractPlain(text: string): Extract {
  const head: string[] = [];
  let date: string | undefined;
  let paragraph = false;
  for (const line of firstLines(text)) {
    const day = /^[\d年月日./\s-]+$/.test(line) ? isoDate(line) : undefined;
    if (day !== undefined) date ??= day;
    else if (line.length > LONGEST_HEADLINE || /[.!?…。！？:;,]["»”“’)]*$/.test(line)) {
      paragraph = true;
      break;
    } else head.push(line);
  }
  // Short lines alone are a list or a single sentence, not an article under a headline.
  return { text, title: paragraph ? longest(head) : undefined, date };
}

function firstLines(text: string): string[] {
  return text
    .slice(0, HEAD_LINES * LONGEST_HEADLINE * 2)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, HEAD_LINES);
}

/** The first of the longest. */
const longest = (lines: readonly string[]): string | undefined =>
  lines.reduce<string | undefined>(
    (best, line) => (best === undefined || line.length > best.length ? line : best),
    undefined,
  );
