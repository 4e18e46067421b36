/** Text that is HTML or SVG already, made by the tag below only. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = Html | string | number | undefined | readonly Part[];

const ESCAPES: { readonly [char: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls and marks that turn the direction of text: they could make a page read as something it does not say. */
const UNSAFE = /(?![\t\n])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (text: string): string => text.replace(UNSAFE, "").replace(/[&<>"']/g, (c) => ESCAPES[c] as string);

function markupOf(part: Part): string {
  if (part === undefined || part === "") return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(markupOf).join("");
  return escaped(String(part));
}

/** A template whose values are escaped unless they come from this tag: text never becomes markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? "";
  for (const [i, part] of parts.entries()) markup += markupOf(part) + (strings[i + 1] ?? "");
  return new Html(markup);
}

/** Only addresses that a browser may follow become links. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(url);
