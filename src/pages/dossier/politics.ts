import { type Html, html, strip } from "../../charts/index.js";
import { EVENT_TYPES, type Period, type RecordedEvent, spanOf } from "../../core/index.js";
import { scrolling } from "../frame.js";
import { both, type Dossiers, groups } from "./numbers.js";

/** Meetings, visits, agreements on a time line, and as a list, newest first. */
export function politics(parts: Dossiers): Html | undefined {
  const { dossier, view, sources } = parts;
  const { events, stated } = dossier.politics;
  if (events.length === 0 && stated.length === 0) return undefined;
  const { messages, place } = view;
  const { columns, dossier: words, partnership } = messages.pages;
  const row = (e: RecordedEvent): Html => {
    const level = e.status === undefined ? "" : html`<br><small>${partnership[e.status] ?? e.status}</small>`;
    const where = [e.place ?? "", e.host === undefined ? "" : place(e.host)].filter((part) => part !== "");
    return html`<tr><td class="when" data-sort="${timeOf(e.period)}">${messages.period(e.period)}</td><td>${messages.measures[e.type]}</td><td>${e.title} ${sources.mark(e.source, e.locator)}${level}</td><td>${where.join(", ")}</td></tr>`;
  };
  const heads = [columns.period, columns.kind, columns.title, columns.place].map(
    (h) => html`<th scope="col">${h}</th>`,
  );
  const table = html`<table class="sortable"><thead><tr>${heads}</tr></thead><tbody>${[...events].reverse().map(row)}</tbody></table>`;
  const list = html`<details><summary>${words.all(events.length)}</summary>${scrolling(words.timeline, table)}</details>`;
  return html`<figure><figcaption>${words.timeline}</figcaption>${timeline(parts)}${list}</figure>${groups(stated, parts) ?? ""}`;
}

/** Years with a fraction. */
function timeOf(period: Period): number {
  const [year, month = 1, day = 1] = (spanOf(period)?.from ?? "0").split("-").map(Number) as [number, number?, number?];
  return Math.round((year + (month - 1) / 12 + (day - 1) / 372) * 1000) / 1000;
}

function timeline({ dossier, view }: Dossiers): Html[] {
  const { messages } = view;
  const rows = EVENT_TYPES.map((type) => ({ type, items: dossier.politics.events.filter((e) => e.type === type) }));
  const shown = rows.filter(({ items }) => items.length > 0);
  const title = (e: RecordedEvent): string => `${messages.period(e.period)}: ${e.title}`;
  return both("timeline", (width, id) =>
    strip({
      id,
      width,
      title: messages.pages.dossier.timeline,
      description: shown.map(({ type, items }) => `${messages.measures[type]}: ${items.length}`).join("; "),
      rows: shown.map(({ type, items }) => ({
        label: messages.measures[type],
        items: items.map((e) => ({ time: timeOf(e.period), title: title(e) })),
      })),
    }),
  );
}
