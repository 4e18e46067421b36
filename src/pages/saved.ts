import { createHash } from "node:crypto";
import type { CheckedArticle, ShownDossier } from "../app/index.js";
import { Html, html } from "../charts/index.js";
import { checkedArticle, titleOf } from "./checked-article.js";
import { dossierBody } from "./dossier/page.js";
import { STYLE } from "./style.js";
import type { View } from "./view.js";

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** One file with everything in it: it opens from disk and asks nobody for anything. */
const file = (language: string, title: string, body: Html): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="generator" content="Khorgos">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`.markup;

/** A checked article as one HTML file. */
export const savedCheck = async (article: CheckedArticle): Promise<string> =>
  file(article.json.document.language, titleOf(article), await checkedArticle(article));

/** A dossier as one HTML file. */
export async function savedDossier(dossier: ShownDossier, view: View): Promise<string> {
  const title = dossier.places.map((p) => view.place(p)).join(" – ");
  return file(view.ui, title, await dossierBody(dossier, view, "saved"));
}
