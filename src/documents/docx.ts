/** DOCX → headings, paragraphs and table rows. The archive is looked through before it is unpacked for reading. */
import type { Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import type { Extract } from "./extract.js";
import { plainText } from "./html-text.js";
import { isoDate } from "./iso-date.js";
import { runInSandbox } from "./sandbox.js";
import { openZip, type ZipContent } from "./zip.js";

const LIMITS = { milliseconds: 15_000, bytes: 768 * 1024 * 1024 };
const MAIN_PART = "word/document.xml";

const READER = `
const { default: mammoth } = await load();
const noImage = mammoth.images.imgElement(async () => ({ src: "" }));
const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noImage, externalFileAccess: false });
part(html.value);
`;

/** A Word document's text, or the issue that says why there is none. */
export async function extractDocx(bytes: Uint8Array, path: string): Promise<Parsed<Extract>> {
  const zip = openZip(bytes);
  if (zip.kind !== "entries") return refused(`document-${zip.kind}`, path);
  if (zip.read(MAIN_PART) === undefined && !zip.names.some((name) => /^word\/.*\.xml$/.test(name)))
    return { issues: [error("document-binary", { path, found: kindOfArchive(zip.names) })] };
  let html = "";
  const end = await runInSandbox(READER, "mammoth", bytes, LIMITS, (part) => {
    html = String(part);
  });
  if (end.kind !== "done") return refused(end.kind === "ended" ? "document-oversized" : "document-damaged", path);
  return { value: { text: plainText(tidyHtml(html)), ...properties(zip, html) }, issues: [] };
}

const refused = (
  code: "document-damaged" | "document-locked" | "document-oversized",
  path: string,
): Parsed<Extract> => ({
  issues: [error(code, { path, format: "DOCX" })],
});

/** What other archives than Word documents are most likely to be. */
function kindOfArchive(names: readonly string[]): string {
  if (names.some((name) => name.startsWith("xl/"))) return "XLSX";
  if (names.some((name) => name.startsWith("ppt/"))) return "PPTX";
  if (names.includes("mimetype")) return names.includes("content.xml") ? "OpenDocument" : "EPUB";
  return "a ZIP archive";
}

/** Footnote marks go; a cell's paragraphs become one, so that a table row stays on a line. */
const tidyHtml = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>/g, "")
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g, "")
    .replace(/(<t[dh]\b[^>]*>)<p>/g, "$1")
    .replace(/<\/p>(<\/t[dh]>)/g, "$1")
    .replace(
      /(<t[dh]\b[^>]*>)((?:(?!<\/t[dh]>|<t[dhr]\b)[\s\S])*)/g,
      (_, open: string, cell: string) => `${open}${cell.replace(/<\/p><p>/g, " ")}`,
    );

/** Title and date of the core properties (ECMA-376 part 2); for a title also the first heading. */
function properties(zip: Properties, html: string): Omit<Extract, "text"> {
  const core = new TextDecoder().decode(zip.read("docProps/core.xml") ?? new Uint8Array());
  const element = (name: string): string | undefined => {
    const inside = new RegExp(`<${name}\\b[^<>]{0,200}>([^<]{1,500})</${name}>`).exec(core)?.[1];
    return inside === undefined ? undefined : plainText(inside) || undefined;
  };
  const heading = /<h1>([\s\S]{1,1000}?)<\/h1>/.exec(html)?.[1];
  return {
    title: element("dc:title") ?? (heading === undefined ? undefined : plainText(heading) || undefined),
    date: isoDate(element("dcterms:modified")) ?? isoDate(element("dcterms:created")),
    language: element("dc:language"),
  };
}

type Properties = Pick<ZipContent & { kind: "entries" }, "read">;
