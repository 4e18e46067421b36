/** The dossier of two places as a page: sections in the order of the data, a number beside every figure that leads to its source. */
import { type ShownDossier, showDossier } from "../../app/index.js";
import { type Html, html } from "../../charts/index.js";
import type { PlaceId } from "../../core/index.js";
import { framed } from "../frame.js";
import { NumberedSources } from "../numbered-sources.js";
import type { Page, Site } from "../page.js";
import { sideName, to, type View } from "../view.js";
import { multilateral } from "./multilateral.js";
import { groups } from "./numbers.js";
import { overview } from "./overview.js";
import { pledges } from "./pledges.js";
import { politics } from "./politics.js";
import { projects } from "./projects.js";
import { trade } from "./trade.js";

/** Files that a dossier can be saved as, by the ending of its address. */
export const DOSSIER_FILES = ["html", "docx", "md", "json"] as const;

export async function dossierPage(view: View, site: Site, places: readonly [PlaceId, PlaceId]): Promise<Page> {
  const dossier = await showDossier(site.record, ...places, view.ui);
  const title = dossier.places.map((p) => view.place(p)).join(" – ");
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: view.messages.pages.lead,
    url: `${view.url.origin}/${dossier.dyad}`,
    inLanguage: view.ui,
    creator: { "@type": "Organization", name: "Khorgos" },
    spatialCoverage: dossier.places.map((p) => view.place(p)),
    isBasedOn: dossier.sources.map((s) => s.urlMain),
    distribution: DOSSIER_FILES.map((f) => ({
      "@type": "DataDownload",
      encodingFormat: f,
      contentUrl: `${view.url.origin}/${dossier.dyad}.${f}`,
    })),
  };
  return framed(view, { title, body: await dossierBody(dossier, view), data: [dataset] });
}

type SectionName = keyof View["messages"]["pages"]["sections"];

/** The sections. `saved`: without anything that leads to other pages. */
export async function dossierBody(dossier: ShownDossier, view: View, saved?: "saved"): Promise<Html> {
  const words = view.messages.pages;
  const linked = saved === undefined;
  const sources = await NumberedSources.of(dossier.sources);
  const parts = { dossier, view, sources };
  const sections: readonly (readonly [SectionName, Html | undefined])[] = [
    ["overview", overview(parts)],
    ["trade", trade(parts, linked)],
    ["investment", groups(dossier.investment, parts)],
    ["projects", projects(parts)],
    ["politics", politics(parts)],
    ["multilateral", multilateral(parts)],
    ["transport", groups(dossier.transport, parts)],
    ["exchange", groups(dossier.exchange, parts)],
    ["pledges", pledges(parts)],
  ];
  const [a, b] = dossier.places;
  const contents = [...sections.map(([name]) => name), "sources" as const].map(
    (name) => html`<li><a href="#${name}">${words.sections[name]}</a></li>`,
  );
  const file = (f: string): Html => html`<a href="${to(view, `/${dossier.dyad}.${f}`)}">${f.toUpperCase()}</a> `;
  const downloads = linked ? html`<p class="facts">${words.dossier.download}: ${DOSSIER_FILES.map(file)}</p>` : "";
  return html`<h1>${sideName(view, dossier.places, a)} – ${sideName(view, dossier.places, b)}</h1>
${downloads}<nav class="contents" aria-label="${words.sections.overview}"><ol>${contents}</ol></nav>
${sections.map(([name, content]) => section(name, content ?? nothing(name, parts), view))}
${section("sources", sources.list(view, linked), view)}`;
}

const section = (name: SectionName, content: Html, { messages }: View): Html =>
  html`<section id="${name}" aria-labelledby="${name}-h"><h2 id="${name}-h">${messages.pages.sections[name]}</h2>${content}</section>`;

/** A section without data says so, and how to get some. */
function nothing(name: SectionName, { dossier, view }: { dossier: ShownDossier; view: View }): Html {
  const words = view.messages.pages.dossier;
  const gap = dossier.gaps.find((g) => g.section === name);
  const commands = (gap?.sources ?? []).map((id) => html`<code>khorgos pull ${id}</code> `);
  const how = gap === undefined ? "" : commands.length === 0 ? words.byHand : html`${words.fetch} ${commands}`;
  return html`<p>${words.noData} ${how}</p>`;
}
