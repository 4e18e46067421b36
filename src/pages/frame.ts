import { Html, html, type Part } from "../charts/index.js";
import { SCRIPT_PATH, STYLE_PATH } from "./assets.js";
import type { Page } from "./page.js";
import { inLanguage, to, type View } from "./view.js";

export interface Content {
  readonly title: string;
  readonly description?: string;
  /** Which entry of the navigation leads here. */
  readonly active?: "start" | "check" | "ask" | "sources" | "measures";
  readonly body: Part;
  /** schema.org objects. */
  readonly data?: readonly object[];
  readonly status?: number;
}

/** A data block: nothing in it can end the block or begin another. */
export const dataBlock = (data: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}</script>`,
  );

export function framed(view: View, content: Content): Page {
  const { messages, ui, languages } = view;
  const words = messages.pages;
  const entries = [
    ["start", "/"],
    ["check", "/check"],
    ["ask", "/ask"],
    ["sources", "/sources"],
    ["measures", "/measures"],
  ] as const;
  const link = ([name, path]: (typeof entries)[number]): Html =>
    html`<li><a href="${to(view, path)}"${content.active === name ? new Html(' aria-current="page"') : ""}>${words.nav[name]}</a></li>`;
  const page = html`<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${content.description ?? words.lead}">
<title>${content.title === "Khorgos" ? "" : `${content.title} – `}Khorgos</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${languages.map((l) => html`<link rel="alternate" hreflang="${l}" href="${inLanguage(view, l)}">`)}
<script src="${SCRIPT_PATH}" defer></script>
${(content.data ?? []).map(dataBlock)}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top"><a class="brand" href="${to(view, "/")}">Khorgos</a>
<nav aria-label="Khorgos"><ul>${entries.map(link)}</ul></nav>
<nav class="languages" aria-label="${words.language}"><ul>${languages.map((l) => html`<li><a href="${inLanguage(view, l)}" lang="${l}" hreflang="${l}"${l === ui ? new Html(' aria-current="true"') : ""}>${NAMES[l] ?? l}</a></li>`)}</ul></nav>
</header>
<main id="content" tabindex="-1">
${content.body}
</main>
<footer><p>${words.footer}</p><p><a href="/api">${words.nav.api}</a></p></footer>
</body>
</html>
`;
  return {
    status: content.status ?? 200,
    type: "text/html; charset=utf-8",
    body: page.markup,
    headers: { "content-language": ui, vary: "accept-language" },
  };
}

/** Languages by their own short names. */
const NAMES: Readonly<Record<string, string>> = {
  de: "Deutsch",
  en: "English",
  kk: "Қазақша",
  ru: "Русский",
  zh: "中文",
};

/** A table that scrolls by itself where there is no room, reachable by keyboard. */
export const scrolling = (label: string, table: Html): Html =>
  html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${table}</div>`;

export function errorPage(view: View, status: number, title: string, message: string): Page {
  return framed(view, {
    title,
    status,
    body: html`<div class="narrow"><h1>${title}</h1><p>${message}</p><p><a href="${to(view, "/")}">${view.messages.pages.nav.start}</a></p></div>`,
  });
}
