/** `han` tokens are single characters: a language written without spaces is matched character by character. */
export type TokenKind = "word" | "number" | "han" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** Offsets in the document, UTF-16, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without soft hyphens; digits in ASCII. */
  readonly norm: string;
  /** White space (or the sentence's start) stands before it. */
  readonly spaced: boolean;
  /** 1: begins with a capital; 2: two or more letters, all capitals; 0: all else. */
  readonly shape: 0 | 1 | 2;
}

enum Class {
  Space,
  Letter,
  Digit,
  Han,
  Mark,
  Ignored,
}

const inRange = (c: number, from: number, to: number): boolean => c >= from && c <= to;

function classOfWide(c: number): Class {
  if (c === 0xa0 || c === 0x3000 || c === 0x202f || c === 0x2028 || c === 0x2029 || c === 0x1680) return Class.Space;
  if (inRange(c, 0x2000, 0x200a)) return Class.Space;
  if (c === 0xad || c === 0xfeff || inRange(c, 0x200b, 0x200f) || inRange(c, 0x202a, 0x202e)) return Class.Ignored;
  if (inRange(c, 0x2060, 0x2069)) return Class.Ignored;
  if (c === 0xaa || c === 0xb5 || c === 0xba) return Class.Letter;
  if (c < 0xc0 || c === 0xd7 || c === 0xf7) return Class.Mark;
  if (c < 0x2000) return Class.Letter;
  if (inRange(c, 0x2c00, 0x2dff)) return Class.Letter;
  if (inRange(c, 0x3041, 0x30ff) || inRange(c, 0x3400, 0x9fff) || inRange(c, 0xf900, 0xfaff)) return Class.Han;
  if (c === 0x3007) return Class.Han;
  if (inRange(c, 0xff10, 0xff19)) return Class.Digit;
  if (inRange(c, 0xff21, 0xff3a) || inRange(c, 0xff41, 0xff5a) || inRange(c, 0xa000, 0xd7ff)) return Class.Letter;
  return Class.Mark;
}

function classOf(c: number): Class {
  if (c >= 128) return classOfWide(c);
  if (c <= 32) return Class.Space;
  if (inRange(c, 48, 57)) return Class.Digit;
  if (inRange(c, 65, 90) || inRange(c, 97, 122)) return Class.Letter;
  return Class.Mark;
}

const IGNORED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Nothing in it that could be invisible: saves the replacement for nearly every word. */
const PLAIN = /^[a-zà-ÿа-яёәғқңөұүһі]+$/;
const FULL_WIDTH = /[\uFF10-\uFF19]/g;
const plainDigits = (s: string): string =>
  /^[\d.,]+$/.test(s) ? s : s.replace(FULL_WIDTH, (d) => String.fromCharCode(d.charCodeAt(0) - 0xff10 + 48));

/** Is the code unit before or after a separator inside one number (`1,234.5`, `1 234`, `17.10.2023`)? */
function numberEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classOf(text.charCodeAt(end)) === Class.Digit) end++;
  for (;;) {
    const mark = text.charCodeAt(end);
    const isPoint = mark === 46 || mark === 44 || mark === 0xff0c || mark === 0xff0e;
    const isApostrophe = mark === 39 || mark === 0x2019;
    const isSpace = mark === 32 || mark === 0xa0 || mark === 0x202f || mark === 0x2009;
    if (end >= limit || !(isPoint || isApostrophe || isSpace)) return end;
    let next = end + 1;
    while (next < limit && classOf(text.charCodeAt(next)) === Class.Digit) next++;
    const group = next - end - 1;
    if (group === 0) return end;
    // A space or apostrophe only ever groups thousands: three digits, after at most three.
    if ((isSpace || isApostrophe) && (group !== 3 || !groupsThousands(text, from, end))) return end;
    end = next;
  }
}

function groupsThousands(text: string, from: number, end: number): boolean {
  const written = text.slice(from, end);
  return /^\d{1,3}(?:[\s\u00A0\u202F\u2009'’]\d{3})*$/.test(written) && !/^0/.test(written);
}

/** Splits `text` between two offsets into tokens; white space and invisible characters are dropped. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  let spaced = true;
  while (i < to) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === Class.Space) {
      spaced = true;
      i++;
      continue;
    }
    if (cls === Class.Ignored) {
      i++;
      continue;
    }
    const start = i;
    if (cls === Class.Letter) i = wordEnd(text, i, to);
    else if (cls === Class.Digit) i = numberEnd(text, i, to);
    else i++;
    tokens.push(tokenOf(text, cls, start, i, spaced));
    spaced = false;
  }
  return tokens;
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from;
  let last = from;
  while (end < to) {
    const cls = classOf(text.charCodeAt(end));
    if (cls === Class.Letter) last = end + 1;
    else if (cls !== Class.Ignored) break;
    end++;
  }
  return last;
}

interface Word {
  readonly norm: string;
  readonly shape: 0 | 1 | 2;
}

/** Words repeat: what a spelling comes to is kept, within bounds. */
const WORDS = new Map<string, Word>();
const MOST_WORDS = 50_000;

function wordOf(raw: string): Word {
  let word = WORDS.get(raw);
  if (word === undefined) {
    const lower = raw.toLowerCase();
    const norm = PLAIN.test(lower) ? lower : lower.replace(IGNORED, "");
    word = { norm: inOneScript(norm), shape: shapeOf(raw, norm) };
    if (WORDS.size >= MOST_WORDS) WORDS.clear();
    WORDS.set(raw, word);
  }
  return word;
}

/** A single word of letters alone, without the cost of splitting; else `undefined`. */
export function loneWord(text: string): Word | undefined {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) !== Class.Letter) return undefined;
  return text === "" ? undefined : wordOf(text);
}

const LOOK_ALIKES: { readonly [latin: string]: string } = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};

/** кәсiпорын, written with a Latin i: letters that look alike are those of the script that the word is in. */
const inOneScript = (norm: string): string =>
  /[Ѐ-ӿ]/.test(norm) ? norm.replace(/[aceiopxy]/g, (latin) => LOOK_ALIKES[latin] ?? latin) : norm;

/** One string a character: a Chinese text is hundreds of thousands of them, and few are different. */
const CHARACTERS = new Map<number, string>();

function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  let character = CHARACTERS.get(code);
  if (character === undefined) {
    character = String.fromCharCode(code);
    CHARACTERS.set(code, character);
  }
  return character;
}

function tokenOf(text: string, cls: Class, start: number, end: number, spaced: boolean): Token {
  if (cls === Class.Han) return { kind: "han", start, end, norm: characterAt(text, start), spaced, shape: 0 };
  const raw = text.slice(start, end);
  if (cls === Class.Letter) {
    const { norm, shape } = wordOf(raw);
    return { kind: "word", start, end, norm, spaced, shape };
  }
  if (cls === Class.Digit) return { kind: "number", start, end, norm: plainDigits(raw), spaced, shape: 0 };
  return { kind: "mark", start, end, norm: QUOTE_MARKS[raw] ?? raw, spaced, shape: 0 };
}

const QUOTE_MARKS: { readonly [mark: string]: string } = { "’": "'", "‘": "'", ʼ: "'", "‑": "-" };

function shapeOf(raw: string, norm: string): 0 | 1 | 2 {
  if (raw[0] === norm[0]) return 0;
  return raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1;
}
