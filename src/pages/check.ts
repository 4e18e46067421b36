import { join } from "node:path";
import { type ArticleInput, checkArticle, claimReviews, formatCheck, packageFolder, wordIssue } from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import { checkedArticle, titleOf } from "./checked-article.js";
import { errorPage, framed } from "./frame.js";
import type { Page, PageRequest, Site } from "./page.js";
import { savedCheck } from "./saved.js";
import { langField, to, type View } from "./view.js";

/** The article that comes with the program. */
export const EXAMPLE = "examples/partnership.de.txt";

const SAVED = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
} as const;
type Saved = keyof typeof SAVED;

export function checkForm(view: View, problem = ""): Html {
  const words = view.messages.pages.check;
  return html`${problem === "" ? "" : html`<p class="problem" role="alert">${problem}</p>`}<form action="${to(view, "/check")}" method="post" enctype="multipart/form-data">
<p>${words.help} <a href="${to(view, "/check", { example: "1" })}">${words.example}</a></p>
<label for="text">${words.text}</label><textarea id="text" name="text"></textarea>
<label for="url">${words.url}</label><input id="url" name="url" type="url" placeholder="https://">
<label for="file">${words.file}</label><input id="file" name="file" type="file">
<label for="date">${words.date}</label><input id="date" name="date" type="date">
${langField(view)}<button class="go">${words.button}</button></form>`;
}

export async function checkPage(request: PageRequest, view: View, site: Site): Promise<Page> {
  const words = view.messages.pages.check;
  const isExample = request.method === "GET" && view.url.searchParams.get("example") === "1";
  const given = isExample ? join(packageFolder(), EXAMPLE) : request.method === "POST" ? givenIn(request) : undefined;
  if (given === undefined) {
    const problem = request.method === "POST" ? words.nothingGiven : "";
    const body = html`<div class="narrow"><h1>${words.title}</h1>${checkForm(view, problem)}</div>`;
    return framed(view, { title: words.title, active: "check", body, status: problem === "" ? 200 : 400 });
  }
  const date = request.form.get("date");
  const checked = await checkArticle(given, site.record, {
    ui: view.ui,
    ...(typeof date === "string" && date !== "" ? { date } : {}),
    ...(site.network === undefined ? {} : { network: site.network }),
  });
  const problems = checked.issues.map((issue) => wordIssue(issue, view.messages));
  if (checked.value === undefined)
    return isExample
      ? errorPage(view, 500, view.messages.pages.error.failed, problems.join(" "))
      : framed(view, {
          title: words.title,
          active: "check",
          status: 422,
          body: html`<div class="narrow"><h1>${words.title}</h1>${checkForm(view, problems.join(" "))}</div>`,
        });
  const article = checked.value;
  const save = request.form.get("save") ?? view.url.searchParams.get("save");
  if (save === "html") return saved("html", await savedCheck(article));
  if (save === "json") return saved("json", `${JSON.stringify(article.json, null, 2)}\n`);
  if (save === "md") return saved("md", await formatCheck(article, "markdown"));
  const body = html`${problems.map((p) => html`<p class="problem">${p}</p>`)}${await checkedArticle(article)}
<section>${saveForm(view, isExample, article.document.text, request)}<p><a href="${to(view, "/check")}">${words.again}</a></p></section>`;
  return framed(view, { title: titleOf(article), active: "check", body, data: claimReviews(article) });
}

const saved = (format: Saved, body: string): Page => ({
  status: 200,
  type: SAVED[format],
  body,
  headers: { "content-disposition": `attachment; filename="check.${format}"` },
});

/** What the form holds: a file before an address before a text. Nothing of it is ever taken for a path. */
function givenIn({ form }: PageRequest): ArticleInput | undefined {
  const [text, url, file] = [form.get("text"), form.get("url"), form.get("file")];
  if (typeof file === "object" && file.bytes.length > 0) return { name: file.name || "file", bytes: file.bytes };
  if (typeof url === "string" && url.trim() !== "") {
    const address = url.trim();
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  }
  if (typeof text === "string" && text.trim() !== "") return { name: "text", bytes: new TextEncoder().encode(text) };
  return undefined;
}

/** Saving sends the text again: nothing of it is kept here. */
function saveForm(view: View, isExample: boolean, text: string, { form }: PageRequest): Html {
  const words = view.messages.pages.check;
  const formats = Object.keys(SAVED) as Saved[];
  if (isExample) {
    const link = (f: Saved): Html =>
      html` <a href="${to(view, "/check", { example: "1", save: f })}">${f.toUpperCase()}</a>`;
    return html`<p class="facts">${words.save}:${formats.map(link)}</p>`;
  }
  const date = form.get("date");
  return html`<form action="${to(view, "/check")}" method="post" enctype="multipart/form-data"><input type="hidden" name="text" value="${text}"><input type="hidden" name="date" value="${typeof date === "string" ? date : ""}"><p>${words.save}: ${formats.map((f) => html`<button class="go" name="save" value="${f}">${f.toUpperCase()}</button> `)}</p></form>`;
}
