import { placeNumbers } from "../../app/index.js";
import { bars, type Html, html, map } from "../../charts/index.js";
import type { PlaceId, Project } from "../../core/index.js";
import { scrolling } from "../frame.js";
import type { View } from "../view.js";
import { both, type Dossiers, groups } from "./numbers.js";

/** What is said of their number and value; sectors as bars; a map; the list. */
export function projects(parts: Dossiers): Html | undefined {
  const { dossier, view } = parts;
  const { list, stated } = dossier.projects;
  if (list.length === 0 && stated.length === 0) return undefined;
  const { sections, dossier: words } = view.messages.pages;
  const table =
    list.length === 0
      ? ""
      : html`<details><summary>${words.all(list.length)}</summary>${scrolling(sections.projects, projectTable(parts))}</details>`;
  return html`${groups(stated, parts) ?? ""}<div class="columns">${sectorChart(parts)}${mapOf(parts)}</div>${table}`;
}

const sectorName = (id: string, { messages }: View): string => messages.pages.sectors[id] ?? id.replaceAll("-", " ");

/** `constant-2021` in words. */
function priceBase(base: string | undefined, { messages }: View): string {
  const { dossier } = messages.pages;
  return base?.startsWith("constant-") ? dossier.priceBase(base.slice("constant-".length)) : dossier.currentPrices;
}

/** Only sectors at the price base that most money is stated in: others cannot be put beside them. */
function sectorChart({ dossier, view }: Dossiers): Html | "" {
  const { messages } = view;
  const { list, sectors } = dossier.projects;
  const base = sectors[0]?.priceBase;
  const shown = sectors.filter((s) => s.withAmount > 0 && s.unit === "USD" && s.priceBase === base);
  if (shown.length === 0) return "";
  const title = `${messages.pages.sections.projects}, ${priceBase(base, view)}`;
  const withAmount = shown.reduce((sum, s) => sum + s.withAmount, 0);
  const money = (s: (typeof shown)[number]): string => messages.quantity(s.amount, s.unit, 3);
  const chart = both("sectors", (width, id) =>
    bars({
      id,
      width: Math.min(width, 560),
      title,
      description: shown.map((s) => `${sectorName(s.sector, view)}: ${money(s)}`).join("; "),
      bars: shown.map((s) => ({
        label: sectorName(s.sector, view),
        value: s.amount,
        worded: `${money(s)} · ${s.count}`,
      })),
    }),
  );
  return html`<figure><figcaption>${title} · ${messages.pages.dossier.amountsOf(withAmount, list.length)}</figcaption>${chart}</figure>`;
}

function mapOf({ dossier, view }: Dossiers): Html | "" {
  const words = view.messages.pages.dossier;
  const side = (place: PlaceId) => ({ codes: placeNumbers(place), name: view.place(place) });
  const [a, b] = dossier.places;
  const drawn = both("map", (width, id) =>
    map({
      id,
      width: Math.min(width, 560),
      title: words.map,
      description: `${view.place(a)}, ${view.place(b)}`,
      sides: [side(a), side(b)],
    }),
  );
  if (drawn.length === 0) return "";
  return html`<figure><figcaption>${words.map}. <small>${words.borders}</small></figcaption>${drawn}</figure>`;
}

function projectTable({ dossier, view, sources }: Dossiers): Html {
  const { messages, place } = view;
  const { columns, statuses } = messages.pages;
  const money = (p: Project): Html | string =>
    p.amount === undefined
      ? "–"
      : html`${messages.quantity(p.amount, p.unit ?? "USD", 3)}${p.priceBase === undefined ? "" : html`<br><small>${priceBase(p.priceBase, view)}</small>`}`;
  const row = (p: Project): Html =>
    html`<tr><td>${p.title} ${sources.mark(p.source, p.locator)}<br><small>${place(p.subject)} → ${place(p.counterpart)}</small></td><td>${sectorName(p.sector, view)}</td><td>${statuses[p.status] ?? p.status}</td><td class="when">${p.committed ?? p.started ?? ""}</td><td class="value" data-sort="${p.amount ?? 0}">${money(p)}</td></tr>`;
  const heads = [columns.title, columns.sector, columns.status, columns.year];
  return html`<table class="sortable"><thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}<th scope="col" class="value">${columns.amount}</th></tr></thead><tbody>${dossier.projects.list.map(row)}</tbody></table>`;
}
