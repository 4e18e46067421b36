/** PDF → paragraphs, with the page each begins on. The reading is done in a sandbox, the layout here. */
import type { Parsed } from "../core/index.js";
import { error, warning } from "../core/index.js";
import type { Extract } from "./extract.js";
import { isoDate } from "./iso-date.js";
import { isFurniture, readingOrder } from "./pdf-layout.js";
import { joinLines } from "./pdf-paragraphs.js";
import { type PdfItem, type Segment, segmentsOf } from "./pdf-segments.js";
import { runInSandbox } from "./sandbox.js";

const LIMITS = { milliseconds: 20_000, bytes: 768 * 1024 * 1024 };
const MOST_PAGES = 300;

interface Info {
  readonly count: number;
  readonly title: string;
  readonly created: string;
  readonly language: string;
}
interface Page {
  readonly height: number;
  readonly bottom: number;
  readonly items: readonly PdfItem[];
}

const READER = `
const { getDocumentProxy } = await load();
const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
const text = (value) => (typeof value === "string" ? value.slice(0, 500) : "");
part({ count: pdf.numPages, title: text(info.Title), created: text(info.CreationDate), language: text(info.Language) });
for (let n = 1; n <= Math.min(pdf.numPages, ${MOST_PAGES}); n++) {
  const page = await pdf.getPage(n);
  const { items } = await page.getTextContent();
  const [, bottom, , top] = page.view;
  part({
    bottom,
    height: top - bottom,
    items: items.filter((i) => i.str && i.str.trim()).map((i) => ({ text: i.str, width: i.width, at: i.transform })),
  });
  page.cleanup();
}
`;

/** A PDF's text, or the issue that says why there is none; a warning where only its first pages were read. */
export async function extractPdf(bytes: Uint8Array, path: string): Promise<Parsed<Extract>> {
  let info: Info | undefined;
  const pages: Page[] = [];
  const end = await runInSandbox(READER, "unpdf", bytes, LIMITS, (part) => {
    if (info === undefined) info = part as Info;
    else pages.push(part as Page);
  });
  const about = info as Info | undefined;
  const format = "PDF";
  if (end.kind === "failed" && end.cause === "PasswordException")
    return { issues: [error("document-locked", { path, format })] };
  if (about === undefined || pages.length === 0)
    return { issues: [error(end.kind === "ended" ? "document-oversized" : "document-damaged", { path, format })] };
  const extract = layOut(pages, about);
  if (extract.text === "") return { issues: [error("document-scanned", { path, pages: pages.length })] };
  const issues =
    pages.length < about.count ? [warning("document-cut", { path, pages: pages.length, of: about.count })] : [];
  return { value: extract, issues };
}

function layOut(pages: readonly Page[], info: Info): Extract {
  const segments = pages.map((page) => segmentsOf(page.items));
  const furniture = isFurniture(segments, pages);
  const lines = segments.map((page) => readingOrder(page.filter((segment) => !furniture(segment))));
  const { text, pages: starts } = joinLines(lines);
  return {
    text,
    pages: starts,
    title: plausibleTitle(info.title) ?? largestLine(lines[0] ?? []),
    date: creationDate(info.created),
    language: info.language || undefined,
  };
}

/** Word processors and printers put file names and their own names where a title belongs. */
function plausibleTitle(title: string): string | undefined {
  const tidy = title.replace(/\s+/g, " ").trim();
  const isName =
    /^(?:microsoft (?:word|powerpoint)|untitled|unbenannt|document\d*$)|\.(?:docx?|pdf|pptx?|indd|tex|html?)$/i;
  return tidy.length < 4 || tidy.length > 300 || isName.test(tidy) || !/\p{L}{2}/u.test(tidy) ? undefined : tidy;
}

/** A headline is set clearly larger than what follows; its lines stand together at one size. */
function largestLine(lines: readonly Segment[]): string | undefined {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const first = lines.findIndex((line) => line.size === size);
  const body = lines.filter((line) => line.size < size / 1.15);
  if (first < 0 || body.length === 0) return undefined;
  const after = lines.slice(first).findIndex((line) => line.size !== size);
  const title = lines.slice(first, after < 0 ? undefined : first + after).map((line) => line.text);
  return plausibleTitle(title.join(" "));
}

/** `D:20240702…`. Before 1993 there was no PDF: such a date is a clock that was never set. */
function creationDate(created: string): string | undefined {
  const [, year = "", month = "", day = ""] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(created) ?? [];
  return Number(year) >= 1993 ? isoDate(`${year}-${month}-${day}`) : undefined;
}
