/** The part of a DOM element that text is taken from. */
export interface Element {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Element>;
  getAttribute(name: string): string | null;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/i;
const CELL = /^T[DH]$/i;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|HEAD|BUTTON|SELECT|TEXTAREA)$/i;

/** Text of an element, each block on a line of its own. Walks without recursion. */
export function outlineText(root: Element): string {
  const parts: string[] = [];
  const stack: (Element | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (node.nodeType === 3) parts.push((node.nodeValue ?? node.textContent ?? "").replace(/\s+/g, " "));
    else if (!SILENT.test(node.nodeName)) {
      const around = BLOCK.test(node.nodeName) ? "\n" : CELL.test(node.nodeName) ? "\t" : "";
      parts.push(around);
      stack.push(around);
      // The list is made anew each time it is asked for, so it is asked for once.
      const children = node.childNodes;
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Element);
    }
  }
  return paragraphs(parts.join(""));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["euro", "€"],
]);

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/**
 * Text of HTML that cannot be parsed as a tree (nested thousands deep): tags cut out in one pass over the source,
 * with everything inside scripts, styles, head and navigation.
 */
export function plainText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const name = /^<\/?([a-zA-Z][\w-]*)/.exec(html.slice(open, open + 40))?.[1];
    const comment = html.startsWith("<!--", open);
    const close = comment ? html.indexOf("-->", open) : html.indexOf(">", open);
    if (name === undefined && !comment && html[open + 1] !== "!" && html[open + 1] !== "?") {
      parts.push("<");
      at = open + 1;
      continue;
    }
    if (close < 0) break;
    at = close + (comment ? 3 : 1);
    if (
      name !== undefined &&
      /^(?:script|style|noscript|template|head|nav|svg)$/i.test(name) &&
      html[open + 1] !== "/"
    ) {
      const end = lower.indexOf(`</${name.toLowerCase()}`, at);
      at = end < 0 ? html.length : end;
    } else if (name !== undefined && BLOCK.test(name)) parts.push("\n");
    else if (name !== undefined && CELL.test(name)) parts.push("\t");
  }
  return paragraphs(parts.join("").replace(/&(#?\w{1,10});/g, decodeEntity));
}

/** One line a paragraph, an empty line between them. */
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[ \u00a0\t]{2,}/g, (blanks) => (blanks.includes("\t") ? "\t" : " ")).trim())
    .filter((line) => line !== "")
    .join("\n\n");
