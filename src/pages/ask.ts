import {
  type Asked,
  ask,
  detailOf,
  gistOf,
  MARKS,
  markOf,
  noteOf,
  type ReadingJson,
  shortLabel,
  shownDigits,
  wordIssue,
} from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import { framed, scrolling } from "./frame.js";
import { NumberedSources } from "./numbered-sources.js";
import type { Page, Site } from "./page.js";
import { langField, to, type View } from "./view.js";

/** A question in the address, and its answers under every reading. */
export async function askPage(view: View, { record }: Site): Promise<Page> {
  const words = view.messages.pages.ask;
  const question = view.url.searchParams.get("q")?.trim().slice(0, 2000) ?? "";
  const example = (q: string): Html => html`<li><a href="${to(view, "/ask", { q })}">${q}</a></li>`;
  const form = html`<div class="narrow"><h1>${words.title}</h1><form action="/ask" method="get"><label for="q">${words.label}</label><input id="q" name="q" value="${question}" required>${langField(view)}<button class="go">${words.button}</button></form><ul>${words.examples.map(example)}</ul></div>`;
  if (question === "") return framed(view, { title: words.title, active: "ask", body: form });
  const asked = await ask(question, record, { ui: view.ui });
  const sources = await NumberedSources.of(await record.store.sources());
  const answer =
    asked.value === undefined
      ? html`<p class="problem" role="alert">${asked.issues.map((i) => wordIssue(i, view.messages)).join(" ")}</p>`
      : answers(asked.value, view, sources);
  const body = html`${form}<section aria-live="polite">${answer}${sources.list(view)}</section>`;
  return framed(view, { title: question, active: "ask", body });
}

function answers(asked: Asked, view: View, sources: NumberedSources): Html {
  const { json, messages, place } = asked;
  const { words } = messages;
  if (json.statement === null) return html`<p>${words.notUnderstood}</p>`;
  const verdict =
    json.verdict === null
      ? ""
      : html`<h2 class="${json.verdict.status}">${MARKS[json.verdict.status]} ${messages.status[json.verdict.status]}</h2><p>${json.verdict.summary}</p>${readings(json.verdict.readings, asked, view, sources)}`;
  const found = json.answers.map(
    (a) =>
      html`${a.place === null ? "" : html`<h2>${place(a.place)}</h2>`}${readings(a.readings, asked, view, sources)}`,
  );
  const none =
    json.missing !== null
      ? html`<p>${words.needs(json.missing)}</p>`
      : json.answers.length === 0 && json.verdict === null
        ? html`<p>${words.noAnswer}</p>`
        : "";
  const nearby =
    json.nearby.length === 0 ? "" : html`<h3>${words.nearby}</h3>${readings(json.nearby, asked, view, sources)}`;
  return html`<p class="facts">${words.understoodAs}: ${gistOf(json.statement, asked)}</p>${verdict}${found}${none}${nearby}`;
}

function readings(list: readonly ReadingJson[], asked: Asked, view: View, sources: NumberedSources): Html {
  const { messages } = asked;
  const { columns } = view.messages.pages;
  const row = (r: ReadingJson): Html => {
    const value = r.value === null ? noteOf(r, asked) : messages.quantity(r.value, r.unit ?? "count", shownDigits(r));
    const detail = detailOf(r, asked);
    return html`<tr><td aria-hidden="true">${markOf(r)}</td><td class="${r.value === null ? "" : "value"}">${value}</td><td>${shortLabel(r, asked)} ${sources.mark(r.source, r.locator)}${detail === "" ? "" : html`<br><small>${detail}</small>`}</td><td class="when">${r.period === null ? "" : messages.period(r.period)}</td></tr>`;
  };
  return scrolling(
    columns.reading,
    html`<table><thead><tr><td></td><th scope="col">${columns.value}</th><th scope="col">${columns.reading}</th><th scope="col">${columns.period}</th></tr></thead><tbody>${list.map(row)}</tbody></table>`,
  );
}
