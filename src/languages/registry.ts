import type { Language } from "../text/index.js";

/** Languages that can be read. A new language is one folder and one line here. */
const LOADERS = {
  de: async () => (await import("./de/index.js")).de,
  en: async () => (await import("./en/index.js")).en,
  kk: async () => (await import("./kk/index.js")).kk,
  ru: async () => (await import("./ru/index.js")).ru,
  zh: async () => (await import("./zh/index.js")).zh,
} as const satisfies Record<string, () => Promise<Language>>;

export type LanguageId = keyof typeof LOADERS;
export const LANGUAGE_IDS = Object.keys(LOADERS) as LanguageId[];

/** Loads one language only: a program that reads German never pays for Chinese. */
export async function loadLanguage(id: string): Promise<Language | undefined> {
  return Object.hasOwn(LOADERS, id) ? LOADERS[id as LanguageId]() : undefined;
}
