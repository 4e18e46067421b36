import type { SentenceRules } from "./language.js";

/** Offsets of one sentence, white space trimmed; `paragraph` counts the blocks of text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const TERMINATOR = /[.!?…。！？]/;
/** The marks of `TERMINATOR`, asked of every character. */
const mayTerminate = (c: number): boolean =>
  c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 0x3002 || c === 0xff01 || c === 0xff1f;
const CLOSER = /[)\]"'»”’“」』）]/;
const LETTER = /\p{L}/u;

/**
 * Is the text wrapped by hand, so that a single line break may stand inside a sentence? Then most of its lines are of
 * middling length and end in no terminator.
 */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .filter((l) => l.trim() !== "");
  if (lines.length < 4) return false;
  const wrapped = lines.filter((l) => l.length > 40 && l.length <= 110 && !/[.!?:。！？：]["'”»)」』）]*\s*$/.test(l));
  return wrapped.length > lines.length / 2;
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs: separated by blank lines, or by every line break where the text is not wrapped by hand. */
function blocksOf(text: string): Block[] {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const blocks: Block[] = [];
  let start = 0;
  for (const m of text.matchAll(breaks)) {
    blocks.push({ start, end: m.index });
    start = m.index + m[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks;
}

/** Splits a text into sentences. Every character that is no white space lies in exactly one of them. */
export function splitSentences(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocksOf(text)) {
    const before = sentences.length;
    let start = block.start;
    for (let i = block.start; i < block.end; i++) {
      if (!mayTerminate(text.charCodeAt(i))) continue;
      const end = boundaryAfter(text, i, block, rules);
      if (end === undefined) continue;
      push(sentences, text, start, end, paragraph);
      start = end;
      i = end - 1;
    }
    push(sentences, text, start, block.end, paragraph);
    if (sentences.length > before) paragraph++;
  }
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (end > start) sentences.push({ start, end, paragraph });
}

/** Where the sentence ends whose terminator stands at `i`; `undefined` if the mark ends none. */
function boundaryAfter(text: string, i: number, block: Block, rules: SentenceRules): number | undefined {
  const mark = text[i] as string;
  let end = i + 1;
  while (end < block.end && TERMINATOR.test(text[end] as string)) end++;
  while (end < block.end && CLOSER.test(text[end] as string)) end++;
  if (/[。！？]/.test(mark)) return end;
  const next = text[end];
  if (end >= block.end || next === undefined) return end;
  if (!/\s/.test(next)) return undefined;
  if (mark !== ".") return startsSentence(text, end, block.end) ? end : undefined;
  return pointEnds(text, i, end, block, rules) ? end : undefined;
}

const WORD_AT = /\s*[("'«„“‘»[—–-]*\s*([\p{L}\p{M}]+|\d+|[^\s])/uy;

/** "И. К. Азизов": the preposition к is an initial here. */
const INITIAL_AT = /^\s*\p{Lu}\./u;

function wordAt(text: string, from: number): string {
  WORD_AT.lastIndex = from;
  return WORD_AT.exec(text)?.[1] ?? "";
}

/** A small letter after the mark goes on with the sentence. */
function startsSentence(text: string, from: number, to: number): boolean {
  if (from >= to) return true;
  const word = wordAt(text, from);
  const first = word[0] ?? "";
  return !(LETTER.test(first) && first === first.toLowerCase() && first !== first.toUpperCase());
}

function pointEnds(text: string, i: number, end: number, block: Block, rules: SentenceRules): boolean {
  if (!startsSentence(text, end, block.end)) return false;
  const isStarter = rules.starters.has(wordAt(text, end).toLowerCase()) && !INITIAL_AT.test(text.slice(end, end + 8));
  const before = /([\p{L}\p{M}\p{N}.]+)$/u.exec(text.slice(Math.max(block.start, i - 24), i))?.[1] ?? "";
  const word = before.toLowerCase();
  const short = word.slice(word.lastIndexOf(".") + 1);
  const isAbbreviation = rules.abbreviations.has(word) || rules.abbreviations.has(short);
  // One letter: an initial (A. Weber) or the end of U.S.
  const isInitial = /^\p{L}$/u.test(short) && (word.includes(".") || before === before.toUpperCase());
  const isOrdinal = rules.ordinalPoint && /^\d{1,2}$/.test(word) && !isNumbered(text, i - word.length, rules);
  return isAbbreviation || isInitial || isOrdinal ? isStarter : true;
}

/** Does a word that is followed by its number (Rang, Platz) stand right before `at`? */
function isNumbered(text: string, at: number, { numbered }: SentenceRules): boolean {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return before !== undefined && numbered?.has(before.toLowerCase()) === true;
}
