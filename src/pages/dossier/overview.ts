import type { Entry } from "../../app/index.js";
import { type Html, html } from "../../charts/index.js";
import { amount, type Dossiers, groupTitle, reporterSide, whose } from "./numbers.js";

/** The few figures that matter, large, each with whose it is. */
export function overview({ dossier, view, sources }: Dossiers): Html | undefined {
  if (dossier.overview.length === 0) return undefined;
  const entry = (e: Entry): Html =>
    html`<div class="${reporterSide(dossier, e)}"><dt>${whose(e, view)}</dt><dd>${amount(e, view)}${sources.mark(e.source, e.locator)} <span class="when">${view.messages.period(e.period)}</span></dd></div>`;
  return html`<ul class="keys">${dossier.overview.map((k) => html`<li><h3>${groupTitle(k, view)}</h3><dl>${k.entries.map(entry)}</dl></li>`)}</ul>`;
}
