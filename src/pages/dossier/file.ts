import { dossierDocx, dossierMarkdown, dossierOutline, showDossier } from "../../app/index.js";
import type { PlaceId } from "../../core/index.js";
import type { Page, Site } from "../page.js";
import { savedDossier } from "../saved.js";
import type { View } from "../view.js";

/** The dossier as a file to keep. */
export async function dossierFile(
  view: View,
  site: Site,
  places: readonly [PlaceId, PlaceId],
  ending: string,
): Promise<Page> {
  const dossier = await showDossier(site.record, ...places, view.ui);
  const headers = { "content-disposition": `attachment; filename="${dossier.dyad.replaceAll("+", "")}.${ending}"` };
  const file = (type: string, body: string | Uint8Array): Page => ({ status: 200, type, body, headers });
  switch (ending) {
    case "html":
      return file("text/html; charset=utf-8", await savedDossier(dossier, view));
    case "md":
      return file("text/markdown; charset=utf-8", dossierMarkdown(await dossierOutline(dossier, view.ui)));
    case "docx":
      return file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        await dossierDocx(await dossierOutline(dossier, view.ui)),
      );
    default:
      return file("application/json; charset=utf-8", `${JSON.stringify(dossier, null, 2)}\n`);
  }
}
