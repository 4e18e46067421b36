import { type CiteText, citeSource } from "../app/index.js";
import { type Html, html, isWebAddress } from "../charts/index.js";
import type { Source } from "../core/index.js";
import { to, type View } from "./view.js";

/** Sources numbered in the order in which a page first names them. */
export class NumberedSources {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly known: ReadonlyMap<string, Source>,
    private readonly cite: CiteText,
  ) {}

  static async of(sources: readonly Source[]): Promise<NumberedSources> {
    return new NumberedSources(new Map(sources.map((s) => [s.id, s])), await citeSource());
  }

  /** A small number that leads to the source below; its title says where in the source. */
  mark(id: string, locator = ""): Html {
    if (id === "") return html``;
    const n = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, n);
    const title = [this.known.get(id)?.title ?? id, locator].filter((t) => t !== "").join(" · ");
    return html`<sup class="cite"><a href="#source-${n}" title="${title}">[${n}]</a></sup>`;
  }

  /** `linked`: each leads to its own page. */
  list(view: View, linked = true): Html {
    return html`<ol class="sources-list">${[...this.numbers].map(([id, n]) => this.item(view, id, n, linked))}</ol>`;
  }

  private item(view: View, id: string, n: number, linked: boolean): Html {
    const { dossier } = view.messages.pages;
    const source = this.known.get(id);
    if (source === undefined) return html`<li id="source-${n}">${id}</li>`;
    const { urlMain, licenseName } = source;
    const text = this.cite(source).replace(urlMain, "").trim();
    const link = isWebAddress(urlMain) ? html` <a href="${urlMain}" rel="noreferrer">${urlMain}</a>` : "";
    return html`<li id="source-${n}"><span data-copy="${dossier.copy}">${text}</span>${link} <small>${dossier.licence(licenseName)} · ${linked ? html`<a href="${to(view, `/sources/${encodeURIComponent(id)}`)}">${id}</a>` : id}</small></li>`;
  }
}
