import type { Reading, Statement } from "../core/index.js";
import { NAME_LANGUAGES, placeName } from "../places/index.js";
import { townOf } from "./towns.js";

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** Where things are said and signed: a capital beside a figure is no part that was counted. */
const CAPITALS: ReadonlySet<string> = new Set(["beijing", "astana", "moscow"]);

/** Does the text speak of a part only, a town or a crossing? The name of one of the two states is no part. */
function speaksOfPart(s: Statement): boolean {
  const { place } = s;
  if (place === undefined || place.trim() === "" || CAPITALS.has(townOf(place))) return false;
  const sides = [s.subject, s.counterpart].filter((id) => id !== undefined);
  return !sides.some(
    (id) => id === place || NAME_LANGUAGES.some((lang) => plain(placeName(id, lang)) === plain(place)),
  );
}

/** Figures of whole states neither confirm nor refute what is said about one place in them. */
export const withinArea = (s: Statement, readings: readonly Reading[]): readonly Reading[] =>
  !speaksOfPart(s) ? readings : readings.map(({ close: _, ...r }) => ({ ...r, holds: null, note: "wider-area" }));
