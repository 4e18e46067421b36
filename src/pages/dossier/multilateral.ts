import type { Organisation } from "../../app/index.js";
import { type Html, html, lines } from "../../charts/index.js";
import type { PlaceId } from "../../core/index.js";
import { scrolling } from "../frame.js";
import { sideName } from "../view.js";
import { both, type Dossiers } from "./numbers.js";

/** Organisations with the role of either side, and how alike the two vote in the United Nations. */
export function multilateral(parts: Dossiers): Html | undefined {
  const { dossier, view, sources } = parts;
  const { organisations, voting } = dossier.multilateral;
  if (organisations.length === 0 && voting.length === 0) return undefined;
  const { messages, place } = view;
  const { columns, dossier: words, roles, sections } = messages.pages;
  const roleOf = ({ memberships }: Organisation, side: PlaceId): Html => {
    const own = memberships.filter((m) => m.place === side);
    if (own.length === 0) return html`<td>–</td>`;
    return html`<td>${own.map((m) => html`<div>${roles[m.role] ?? m.role}, ${messages.period(m.period)} ${sources.mark(m.source, m.locator)}</div>`)}</td>`;
  };
  const row = (o: Organisation): Html =>
    html`<tr><th scope="row">${place(o.organisation)}${o.shared ? html`<br><small>${words.shared}</small>` : ""}</th>${dossier.places.map((p) => roleOf(o, p))}</tr>`;
  const heads = dossier.places.map((p) => html`<th scope="col">${sideName(view, dossier.places, p)}</th>`);
  const table = html`<table><thead><tr><th scope="col">${columns.organisation}</th>${heads}</tr></thead><tbody>${organisations.map(row)}</tbody></table>`;
  return html`${scrolling(sections.multilateral, table)}<h3>${sections.voting}</h3>${votes(parts)}`;
}

function votes({ dossier, view }: Dossiers): Html {
  const { voting } = dossier.multilateral;
  const { dossier: words, sections } = view.messages.pages;
  if (voting.length === 0) return html`<p>${words.noData} ${words.fetch} <code>khorgos pull un-votes</code></p>`;
  const pair = dossier.places.map(view.place).join(" – ");
  const chart = both("voting", (width, id) =>
    lines({
      id,
      width,
      title: sections.voting,
      description: words.votingChart,
      amount: (v) => v.toLocaleString(view.ui, { maximumFractionDigits: 2 }),
      from: Math.min(...voting.map((v) => Math.min(v.agreement, v.median))),
      lines: [
        { side: "first", label: pair, points: voting.map((v) => ({ year: v.year, value: v.agreement })) },
        { side: "other", label: words.median, points: voting.map((v) => ({ year: v.year, value: v.median })) },
      ],
    }),
  );
  return html`<figure><figcaption>${words.votingChart}</figcaption>${chart}</figure>`;
}
