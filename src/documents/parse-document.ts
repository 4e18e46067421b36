import type { Issue, Parsed, SourceDocument } from "../core/index.js";
import { error, warning } from "../core/index.js";
import { decodeBytes } from "./encoding.js";
import type { Extract } from "./extract.js";
import { extractMarkdown, looksLikeMarkdown } from "./markdown.js";
import { extractPlain } from "./plain.js";

/** What is known about bytes beside the bytes. `name` is used in messages and for its ending. */
export interface BytesInfo {
  readonly name: string;
  /** As a server declares it; wins over the name's ending. */
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
}

type Format = "plain" | "markdown" | "html";

/** Bytes → document: encoding, format, text, title, date. Issues say why there is none, or which encoding was guessed. */
export async function parseDocument(bytes: Uint8Array, info: BytesInfo): Promise<Parsed<SourceDocument>> {
  const path = info.name;
  if (bytes.length === 0) return { issues: [error("document-empty", { path })] };
  const binary = await binaryExtract(bytes, path);
  if (binary !== undefined) return binary;
  const named = formatOf(info);
  const charset = info.charset ?? (named === "html" || named === undefined ? await charsetInPage(bytes) : undefined);
  const decoded = decodeBytes(bytes, charset);
  if (decoded.kind === "binary") return { issues: [error("document-binary", { path, found: decoded.found })] };
  const issues: Issue[] = decoded.guessed ? [warning("document-encoding", { path, encoding: decoded.encoding })] : [];
  const extract = await extractAs(named, decoded.text);
  if (extract.text.trim() === "") return { issues: [...issues, error("document-empty", { path })] };
  return { value: documentOf(extract), issues };
}

/** PDF and DOCX are told by their first bytes, whatever the name says; their readers are loaded only then. */
async function binaryExtract(bytes: Uint8Array, path: string): Promise<Parsed<SourceDocument> | undefined> {
  const found = isZip(bytes)
    ? await (await import("./docx.js")).extractDocx(bytes, path)
    : isPdf(bytes)
      ? await (await import("./pdf.js")).extractPdf(bytes, path)
      : isLockedOffice(bytes)
        ? { issues: [error("document-locked", { path, format: "DOCX" })] }
        : undefined;
  if (found === undefined) return undefined;
  if (found.value === undefined) return { issues: found.issues };
  if (found.value.text.trim() === "") return { issues: [...found.issues, error("document-empty", { path })] };
  return { value: documentOf(found.value), issues: found.issues };
}

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, "PK\x03\x04");
const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, "%PDF-");

/** A Word file with a password is no ZIP archive but a compound file around an encrypted one (MS-OFFCRYPTO). */
const isLockedOffice = (bytes: Uint8Array): boolean =>
  startsWith(bytes, "\xd0\xcf\x11\xe0") &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["txt", "plain"],
  ["text", "plain"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
]);
const MEDIA_TYPES: ReadonlyMap<string, Format> = new Map([
  ["text/markdown", "markdown"],
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
]);

function formatOf({ name, mediaType }: BytesInfo): Format | undefined {
  const served = mediaType === undefined ? undefined : MEDIA_TYPES.get(mediaType);
  return served ?? ENDINGS.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "");
}

/** Loads the HTML reader only for bytes that begin like a page. */
async function charsetInPage(bytes: Uint8Array): Promise<string | undefined> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (!head.includes("<")) return undefined;
  return (await import("./html.js")).declaredCharset(bytes);
}

async function extractAs(named: Format | undefined, text: string): Promise<Extract> {
  const html = named === "html" || (named === undefined && text.includes("<")) ? await import("./html.js") : undefined;
  if (html && (named === "html" || html.looksLikeHtml(text))) return html.extractHtml(text);
  return named === "markdown" || (named === undefined && looksLikeMarkdown(text))
    ? extractMarkdown(text)
    : extractPlain(text);
}

function documentOf({ text, title, date, language, pages }: Extract): SourceDocument {
  const declared = language?.split(/[-_]/)[0]?.toLowerCase();
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(declared && /^[a-z]{2,3}$/.test(declared) ? { declaredLanguage: declared } : {}),
    ...(pages === undefined ? {} : { pages }),
  };
}
