/** HTML → the words of its main text. Scripts are never run: the page is only parsed. */
import type { Extract } from "./extract.js";
import { type Element, outlineText, plainText } from "./html-text.js";
import { isoDate } from "./iso-date.js";

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(
    text.slice(0, 4096),
  );

/** The encoding that a page declares in its first kilobyte, if any. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** Deeper nesting or more elements than any article has; the parser would recurse through all of it. */
const DEEPEST = 256;
const MOST_ELEMENTS = 40_000;

interface PageDocument {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/**
 * Main text by readability; where that finds none, or the page is nested too deep to be parsed, all text outside
 * scripts, styles and navigation. Title and date: the page's own metadata.
 */
export async function extractHtml(page: string): Promise<Extract> {
  const html = withoutScripts(page);
  if (isTooDeep(html)) return { text: plainText(html), title: titleElement(html) };
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const document = parseHTML(html).document as unknown as PageDocument;
  const meta = readMetadata(document);
  let article: ReturnType<InstanceType<typeof Readability<Element>>["parse"]> = null;
  try {
    // Readability takes a DOM document; linkedom's is one in all that is used here.
    const reader = new Readability<Element>(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as Element,
    });
    article = reader.parse();
  } catch {
    return { ...meta, text: plainText(html) };
  }
  const text = article?.content ? outlineText(article.content) : "";
  return {
    text: text === "" ? plainText(html) : text,
    title: meta.title ?? (article?.title || undefined),
    date: meta.date ?? isoDate(article?.publishedTime),
    language: meta.language ?? (article?.lang || undefined),
  };
}

/** Longer than any tag that a page needs: the parser's time grows with the square of a tag's attributes. */
const LONGEST_TAG = 50_000;

/** The page without programs and styles, which hold no text; JSON-LD stays, for its metadata. One pass. */
function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  for (const found of lower.matchAll(/<(script|style)(?=[\s>])/g)) {
    const [open, name = ""] = found;
    if (found.index < at) continue;
    const inside = lower.indexOf(">", found.index + open.length);
    if (inside < 0) break;
    const end = lower.indexOf(`</${name}`, inside);
    if (end >= 0 && lower.slice(found.index, inside).includes("ld+json")) continue;
    parts.push(html.slice(at, found.index));
    at = end < 0 ? html.length : end;
  }
  return parts.join("") + html.slice(at);
}

/** Looks at tags without parsing: a page that would choke the parser is turned away before it gets there. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let elements = 0;
  let last = 0;
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?![\w-])[^<>]*?(\/?)>/g)) {
    const [, close, name = "", self] = tag;
    if (close) depth = Math.max(0, depth - 1);
    else if (!self && !UNNESTED.test(name)) depth++;
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS * 2) return true;
    if (isLongTag(html, last, tag.index)) return true;
    last = tag.index + tag[0].length;
  }
  return isLongTag(html, last, html.length);
}

/** Between two whole tags there may be text, but no tag that begins and does not end for pages. */
function isLongTag(html: string, from: number, to: number): boolean {
  const open = to - from > LONGEST_TAG ? html.indexOf("<", from) : -1;
  return open >= 0 && to - open > LONGEST_TAG;
}

/** Elements that have no content, or whose end may be left out. */
const UNNESTED = /^(?:p|li|td|tr|th|dt|dd|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const titleElement = (html: string): string | undefined => {
  const title = /<title[^<>]{0,200}>([^<]{1,500})<\/title>/i.exec(html)?.[1];
  return title === undefined ? undefined : plainText(title) || undefined;
};

const squeeze = (text: string | null | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

const DATE_SELECTORS: readonly (readonly [string, string])[] = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['[itemprop="datePublished"]', "datetime"],
  ['meta[name="date"]', "content"],
  ['meta[name="pubdate"]', "content"],
  ['meta[name="publishdate"]', "content"],
  ['meta[name="dc.date"]', "content"],
  ['meta[name="DC.date.issued"]', "content"],
  ["article time[datetime]", "datetime"],
  ["time[pubdate]", "datetime"],
  ["time[datetime]", "datetime"],
];

function readMetadata(document: PageDocument): Omit<Extract, "text"> {
  const attribute = (selector: string, name: string): string | undefined =>
    squeeze(document.querySelector(selector)?.getAttribute(name));
  const linked = linkedData(document);
  const dates = [
    attribute(...(DATE_SELECTORS[0] as [string, string])),
    linked.date,
    ...DATE_SELECTORS.slice(1).map(([selector, name]) => attribute(selector, name)),
  ];
  return {
    title:
      linked.title ??
      attribute('meta[property="og:title"]', "content") ??
      squeeze(document.querySelector("article h1, main h1, h1")?.textContent) ??
      squeeze(document.querySelector("title")?.textContent),
    date: dates.map((date) => isoDate(date)).find((date) => date !== undefined),
    language:
      squeeze(document.documentElement?.getAttribute("lang")) ?? attribute('meta[property="og:locale"]', "content"),
  };
}

/** Headline and date from the page's JSON-LD (schema.org Article and its kinds). Broken JSON is passed over. */
function linkedData(document: PageDocument): { title?: string | undefined; date?: string | undefined } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const found = articleIn(data);
    if (found) return { title: text(found.headline), date: text(found.datePublished) };
  }
  return {};
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? squeeze(value) : undefined);

function articleIn(data: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(data)) return data.map(articleIn).find((found) => found !== undefined);
  if (typeof data !== "object" || data === null) return undefined;
  const item = data as Record<string, unknown>;
  if (typeof item.datePublished === "string" || typeof item.headline === "string") return item;
  return articleIn(item["@graph"]);
}
