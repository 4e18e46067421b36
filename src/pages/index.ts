import { parseDyad, wordIssue } from "../app/index.js";
import { dyadOf } from "../core/index.js";
import { askPage } from "./ask.js";
import { assetFor } from "./assets.js";
import { checkPage } from "./check.js";
import { dossierFile } from "./dossier/file.js";
import { dossierPage } from "./dossier/page.js";
import { errorPage } from "./frame.js";
import { measurePage, measuresPage } from "./measures.js";
import { mirrorPage } from "./mirror.js";
import type { Page, PageRequest, Site } from "./page.js";
import { sourcePage, sourcesPage } from "./sources.js";
import { pickedPlaces, startPage } from "./start.js";
import { to, type View, viewOf } from "./view.js";

export { STYLE_PATH } from "./assets.js";
export { errorPage } from "./frame.js";
export type { Page, PageRequest, Site, UploadedFile } from "./page.js";
export { savedCheck, savedDossier } from "./saved.js";
export type { View } from "./view.js";
export { viewOf } from "./view.js";

const redirect = (address: string): Page => ({
  status: 303,
  type: "text/plain",
  body: "",
  headers: { location: address },
});

/** The page at an address; every address has one, if only to say that there is nothing. */
export async function pageFor(request: PageRequest, site: Site): Promise<Page> {
  const asset = assetFor(request.url.pathname);
  if (asset) return asset;
  const view = await viewOf(request);
  const words = view.messages.pages.error;
  const parts = partsOf(request.url.pathname);
  if (parts === undefined) return errorPage(view, 404, words.notFound, words.notFoundHelp);
  const [first, second, ...more] = parts;
  if (more.length === 0)
    switch (first) {
      case undefined:
        return start(request, view, site);
      case "check":
        if (second === undefined) return checkPage(request, view, site);
        break;
      case "ask":
        if (second === undefined) return askPage(view, site);
        break;
      case "sources":
        return second === undefined ? sourcesPage(view, site) : sourcePage(view, site, second);
      case "measures":
        return second === undefined ? measuresPage(view) : measurePage(view, site, second);
      case "mirror":
        if (second !== undefined) return ofPair(second, "/mirror/", view, (places) => mirrorPage(view, site, places));
        break;
      default:
        if (second === undefined) return dossierAt(first, view, site);
    }
  return errorPage(view, 404, words.notFound, words.notFoundHelp);
}

/** `/mirror/CHN-KAZ` → its parts; `undefined` where it is not well written. */
function partsOf(path: string): string[] | undefined {
  try {
    return path
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

async function start(request: PageRequest, view: View, site: Site): Promise<Page> {
  const picked = pickedPlaces(request);
  if (picked === undefined) return startPage(view, site);
  const { value, issues } = await parseDyad(picked);
  if (value === undefined) return startPage(view, site, issues.map((i) => wordIssue(i, view.messages)).join(" "));
  return redirect(to(view, `/${dyadOf(...value)}`));
}

/** `/CHN-KAZ`, and `/CHN-KAZ.json`: the same as a file. */
async function dossierAt(name: string, view: View, site: Site): Promise<Page> {
  const [, pair = name, ending] = /^(.+)\.(html|docx|md|json)$/.exec(name) ?? [];
  return ofPair(pair, "/", view, (places) =>
    ending === undefined ? dossierPage(view, site, places) : dossierFile(view, site, places, ending),
  );
}

/** The canonical address of a pair, whichever order and language its places are given in. */
async function ofPair(
  text: string,
  before: string,
  view: View,
  make: (places: readonly [string, string]) => Promise<Page>,
): Promise<Page> {
  const { value, issues } = await parseDyad([text]);
  const words = view.messages.pages.error;
  if (value === undefined || value[0] === value[1]) {
    const said = issues.map((i) => wordIssue(i, view.messages)).join(" ");
    return errorPage(view, 404, words.notFound, `${said} ${words.notFoundHelp}`.trim());
  }
  const dyad = dyadOf(...value);
  return dyad === text || before === "" ? make(value) : redirect(to(view, `${before}${dyad}`));
}
