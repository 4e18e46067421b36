import { interfaceLanguages, type Messages, messagesFor, type PlaceNamer, placeNamerFor } from "../app/index.js";
import { type Html, html } from "../charts/index.js";
import type { PlaceId } from "../core/index.js";
import type { PageRequest } from "./page.js";

/** One reader's view: the language, and the address that keeps it. */
export interface View {
  readonly url: URL;
  readonly ui: string;
  readonly languages: readonly string[];
  readonly messages: Messages;
  readonly place: PlaceNamer;
}

/** The language of the address; else the first of the browser's that there is; else English. */
export async function viewOf({ url, acceptLanguage }: Pick<PageRequest, "url" | "acceptLanguage">): Promise<View> {
  const languages = await interfaceLanguages();
  const asked = url.searchParams.get("lang");
  const ui = languages.find((l) => l === asked) ?? preferred(acceptLanguage, languages) ?? "en";
  return { url, ui, languages, messages: await messagesFor(ui), place: await placeNamerFor(ui) };
}

/** `de-AT,de;q=0.9,en;q=0.8`: by weight, the order deciding between equals. */
function preferred(header: string, languages: readonly string[]): string | undefined {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = Number(/q=([\d.]+)/.exec(parameters.join(";"))?.[1] ?? 1);
      return { language: tag.split("-")[0]?.toLowerCase() ?? "", q };
    })
    .filter(({ language, q }) => q > 0 && languages.includes(language))
    .sort((a, b) => b.q - a.q)[0]?.language;
}

/** An address of this site in the reader's language, where that was chosen in the address. */
export function to(view: View, path: string, query: Readonly<Record<string, string>> = {}): string {
  const lang = view.url.searchParams.get("lang");
  const parameters = new URLSearchParams({ ...query, ...(lang === null ? {} : { lang: view.ui }) }).toString();
  return parameters === "" ? path : `${path}?${parameters}`;
}

/** This page in another language: the same state. */
export function inLanguage({ url }: View, language: string): string {
  const parameters = new URLSearchParams(url.searchParams);
  parameters.set("lang", language);
  return `${url.pathname}?${parameters}`;
}

/** A place's name in the colour of its side. */
export const sideName = (view: View, places: readonly [PlaceId, PlaceId], place: PlaceId): Html =>
  html`<span class="side ${place === places[0] ? "first" : "second"}">${view.place(place)}</span>`;

/** Keeps a chosen language through a form. */
export const langField = (view: View): Html | string =>
  view.url.searchParams.has("lang") ? html`<input type="hidden" name="lang" value="${view.ui}">` : "";
