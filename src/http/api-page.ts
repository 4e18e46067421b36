import { type Html, html } from "../charts/index.js";
import { type Page, STYLE_PATH } from "../pages/index.js";

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly example?: unknown };
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

/** The OpenAPI document as a page to read. */
export function apiPage(document: object): Page {
  const { info, paths } = document as {
    readonly info: { readonly title: string; readonly description: string };
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, `/api${path}`, operation)),
  );
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API – Khorgos</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><a class="skip" href="#content">Skip to content</a><header class="top"><a class="brand" href="/">Khorgos</a></header>
<main id="content"><h1>API</h1><p class="lead">${info.description}</p><p>For programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>${routes}</main></body>
</html>
`;
  return { status: 200, type: "text/html; charset=utf-8", body: page.markup, headers: {} };
}

function section(method: string, path: string, operation: Operation): Html {
  const { summary = "", description, parameters = [], requestBody, responses = {} } = operation;
  const row = (p: (typeof parameters)[number]): Html =>
    html`<tr><td><code>${p.name}</code></td><td>${p.in}${p.required ? ", required" : ""}</td><td>${p.description ?? ""} ${p.schema?.example === undefined ? "" : html`<code>${String(p.schema.example)}</code>`}</td></tr>`;
  const table =
    parameters.length === 0
      ? ""
      : html`<div class="scroll" role="group" tabindex="0" aria-label="Parameters of ${method} ${path}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">What</th></tr></thead><tbody>${parameters.map(row)}</tbody></table></div>`;
  const body =
    requestBody?.content === undefined ? "" : html`<p>Body: ${Object.keys(requestBody.content).join(", ")}</p>`;
  const statuses = Object.entries(responses).map(
    ([status, r]) => html`<li><code>${status}</code> ${r.description ?? ""}</li>`,
  );
  return html`<section><h2><code>${method.toUpperCase()} ${path}</code></h2><p>${summary}</p>${description === undefined ? "" : html`<p>${description}</p>`}${table}${body}<details><summary>Answers</summary><ul>${statuses}</ul></details></section>`;
}
