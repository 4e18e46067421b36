import type { CheckedPledge } from "../../app/index.js";
import { type Html, html } from "../../charts/index.js";
import { scrolling } from "../frame.js";
import { capital, type Dossiers } from "./numbers.js";

/** Each pledge with how far every side's figures have come; those that replaced each other stand together. */
export function pledges(parts: Dossiers): Html | undefined {
  const { dossier } = parts;
  if (dossier.pledges.length === 0) return undefined;
  return html`${dossier.pledges.map((chain) => html`<div>${chain.map((p) => pledgeBlock(p, parts))}</div>`)}`;
}

function pledgeBlock({ pledge: p, verdict, needed }: CheckedPledge, { view, sources }: Dossiers): Html {
  const { messages } = view;
  const { columns, dossier: words } = messages.pages;
  const target = messages.quantity(p.value, p.unit);
  const goal =
    p.deadline === undefined
      ? `${target}, ${messages.words.noDeadline}`
      : words.target(target, messages.period(p.deadline));
  const title = `${capital(messages.measures[p.measure], view.ui)}: ${goal}`;
  const rows = verdict.readings.map((r) => {
    const growth = needed.find((g) => g.reading === r.id);
    const perYear = growth && messages.quantity(Math.round(growth.perYear * 1000) / 10, "percent");
    const more =
      growth === undefined || perYear === undefined
        ? ""
        : html`<br><small>${messages.words.growthNeeded(perYear, growth.years)}</small>`;
    return html`<tr><td class="${r.state ?? ""}">${r.state === undefined ? "" : messages.status[r.state]}</td><td class="value">${r.value === null ? "" : messages.quantity(r.value, r.unit ?? "count", 3)}</td><td>${r.label} ${sources.mark(r.source, r.locator)}${more}</td><td class="when">${r.period === null ? "" : messages.period(r.period)}</td></tr>`;
  });
  const table = html`<table><thead><tr><th scope="col">${columns.status}</th><th scope="col" class="value">${columns.value}</th><th scope="col">${columns.whose}</th><th scope="col">${columns.period}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<h3>${title} ${sources.mark(p.source, p.locator)}</h3><p class="facts">${p.authority}, ${messages.period(p.made)}</p>${scrolling(title, table)}`;
}
