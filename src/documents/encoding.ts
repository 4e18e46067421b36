/** Bytes → text: which encoding, or why it is no text at all. */

/** `encoding` as TextDecoder names it; `guessed`: neither declared nor UTF-8, worked out from the bytes. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string; readonly guessed: boolean }
  | { readonly kind: "binary"; readonly found: string };

const MAGICS: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["DOCX, XLSX or another ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["a Word document of the old kind", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["gzip", [0x1f, 0x8b]],
  ["7-Zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["RAR", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["SQLite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((b, i) => bytes[i] === b);

/** Characters of Windows-1252 at 0x80–0x9F, where Latin-1 has control characters. */
const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  // Node 20 and some later versions decode this encoding as Latin-1 (nodejs/node issue 56542).
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252_HIGH[c.charCodeAt(0) - 0x80] ?? c);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes a guess looks at: enough for any article, and bounded. */
const SAMPLE = 64 * 1024;

/**
 * Text of `bytes`. A byte order mark wins over `declared` (an HTTP header, a `meta` element), that over a guess among
 * UTF-8, UTF-16, GB18030, Windows-1251 and Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  for (const [found, magic] of MAGICS) if (startsWith(bytes, magic)) return { kind: "binary", found };
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return checked(decode(bytes, marked), marked, false);
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = utf16Shape(sample);
  if (utf16 !== undefined) return checked(decode(bytes, utf16), utf16, true);
  const named = declared === undefined ? undefined : decodeDeclared(bytes, declared);
  if (named !== undefined) return named;
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return checked(utf8, "utf-8", false);
  const legacy = guessLegacy(sample);
  return checked(decode(bytes, legacy), legacy, true);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return undefined;
}

/** A declared encoding is believed only if TextDecoder knows it and the bytes fit. */
function decodeDeclared(bytes: Uint8Array, declared: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(declared.trim().toLowerCase(), { fatal: true });
    decoder.decode(bytes);
    return checked(decode(bytes, decoder.encoding), decoder.encoding, false);
  } catch {
    return undefined;
  }
}

/** Characters that articles are made of; used to tell UTF-16 from binary bytes. */
const PLAUSIBLE =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\u0400-\u052f\u2010-\u2044\u20ac-\u20bf\u3000-\u303f\u3400-\u9fff\uff00-\uff5e]/g;

/** UTF-16 without a mark: line ends, spaces and digits leave NUL bytes, all at even or all at odd places. */
function utf16Shape(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (sample.length < 4) return undefined;
  const nuls = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (even + odd === 0) return undefined;
  const encoding = odd >= even ? "utf-16le" : "utf-16be";
  const text = decode(sample.subarray(0, sample.length - (sample.length % 2)), encoding);
  const share = (text.match(PLAUSIBLE)?.length ?? 0) / text.length;
  return share > 0.95 ? encoding : undefined;
}

/**
 * GB18030, Windows-1251 or Windows-1252, by how bytes above 127 sit: in Western text they stand alone between ASCII
 * letters; in Russian most are lower-case letters (0xE0–0xFF); in Chinese the first of each pair is a common
 * character (0xB0–0xD7) or punctuation (0xA1–0xA3).
 */
function guessLegacy(sample: Uint8Array): string {
  let high = 0;
  let runs = 0;
  let cyrillic = 0;
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < sample.length; i++) {
    const start = i;
    while (i < sample.length && (sample[i] ?? 0) > 0x7f) {
      const byte = sample[i] ?? 0;
      high++;
      if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) cyrillic++;
      if ((i - start) % 2 === 0) {
        pairs++;
        if ((byte >= 0xb0 && byte <= 0xd7) || (byte >= 0xa1 && byte <= 0xa3)) common++;
      }
      i++;
    }
    if (i > start) runs++;
  }
  if (high === 0 || high / runs < 2.5) return "windows-1252";
  if (common / pairs > 0.7) return "gb18030";
  return cyrillic / high > 0.8 ? "windows-1251" : "windows-1252";
}

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0x7f;

/** Refuses what decodes but is full of control characters or of bytes that were no characters. */
function checked(text: string, encoding: string, guessed: boolean): Decoded {
  const seen = Math.min(text.length, SAMPLE);
  let strange = 0;
  for (let i = 0; i < seen; i++) {
    const code = text.charCodeAt(i);
    if (isControl(code) || code === 0xfffd || (code >= 0x80 && code < 0xa0)) strange++;
  }
  if (strange > 2 && strange / seen > 0.01) return { kind: "binary", found: "binary data" };
  return { kind: "text", text: tidy(text), encoding, guessed };
}

/** LF line ends, no byte order mark, no U+0000. Nothing else is changed: offsets point into this text. */
function tidy(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.replace(/\r\n?/g, "\n").replaceAll("\u0000", "");
}
