import { createRequire } from "node:module";
import type { PlaceId } from "../core/index.js";
import { isGroupId } from "../core/index.js";
import { codesOf } from "./codes.js";
import { FORMER_STATES } from "./former-states.js";
import { GROUP_NAMES, NAME_LANGUAGES, type NameLanguage } from "./group-names.js";

const require = createRequire(import.meta.url);

/** Usual short names where the ISO table puts the official one first or an outdated one. */
const SHORT_NAMES: { readonly [L in NameLanguage]: Readonly<Record<string, string>> } = {
  en: { CHN: "China", RUS: "Russia", USA: "United States", IRN: "Iran", CZE: "Czechia", SYR: "Syria", LAO: "Laos" },
  de: { RUS: "Russland", USA: "USA", GBR: "Großbritannien", CZE: "Tschechien", SYR: "Syrien", KGZ: "Kirgisistan" },
  zh: { HKG: "中国香港" },
  ru: { CHN: "Китай", RUS: "Россия", KOR: "Южная Корея", KGZ: "Кыргызстан", TKM: "Туркменистан" },
  kk: { USA: "АҚШ", CZE: "Чехия" },
};

/** Names that people type and the ISO table does not have. */
const FURTHER_NAMES: { readonly [L in NameLanguage]: Readonly<Record<string, readonly string[]>> } = {
  en: { CHN: ["PR China", "PRC"], GBR: ["Britain"], NLD: ["Holland"], KAZ: ["Republic of Kazakhstan"] },
  de: { CHN: ["VR China", "Volksrepublik China"], KAZ: ["Republik Kasachstan"], KGZ: ["Kirgistan"], NLD: ["Holland"] },
  zh: { CHN: ["中华人民共和国"], KAZ: ["哈萨克"], KOR: ["南韩"], DEU: ["德国"] },
  ru: { CHN: ["КНР"], KAZ: ["РК", "Республика Казахстан"], RUS: ["РФ"], GBR: ["Великобритания"], BLR: ["Белоруссия"] },
  kk: { CHN: ["ҚХР"], KAZ: ["ҚР"], RUS: ["РФ"] },
};

type NameTable = Readonly<Record<string, string | readonly string[]>>;
const tables = new Map<NameLanguage, NameTable>();

/** One language's table, by alpha-2; read when it is first needed. */
function nameTable(language: NameLanguage): NameTable {
  let table = tables.get(language);
  if (!table) {
    table = (require(`i18n-iso-countries/langs/${language}.json`) as { readonly countries: NameTable }).countries;
    tables.set(language, table);
  }
  return table;
}

/** All names a language has for a state: the usual short one first. */
export function stateNames(id: PlaceId, language: NameLanguage): readonly string[] {
  const codes = codesOf(id);
  if (!codes) return FORMER_STATES[id]?.names[language] ?? [];
  const short = SHORT_NAMES[language][id];
  const entry = nameTable(language)[codes.alpha2] ?? [];
  const names = [
    ...(short === undefined ? [] : [short]),
    ...(typeof entry === "string" ? [entry] : entry),
    ...(FURTHER_NAMES[language][id] ?? []),
  ];
  return [...new Set(names)];
}

export const isNameLanguage = (language: string): language is NameLanguage =>
  (NAME_LANGUAGES as readonly string[]).includes(language);

/**
 * The name of a place in a language (`en`, `de`, `zh`, `ru`, `kk`; others fall back to English). Forms: `short` (default): "EU",
 * "China"; `long`: "European Union"; a state has the same name in both. An unknown id is its own name.
 */
export function placeName(id: PlaceId, language: string, form: "short" | "long" = "short"): string {
  const lang = isNameLanguage(language) ? language : "en";
  if (isGroupId(id)) return GROUP_NAMES[id][lang][form === "short" ? 0 : 1];
  return stateNames(id, lang)[0] ?? id;
}
