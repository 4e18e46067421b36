import type { Issue } from "../core/index.js";
import type { Messages, PlaceNamer } from "../text/index.js";

/** Messages of a language that has them; English for any other. */
export async function messagesFor(language: string | undefined): Promise<Messages> {
  const { loadLanguage } = await import("../languages/index.js");
  const found = (language === undefined ? undefined : await loadLanguage(language)) ?? (await loadLanguage("en"));
  if (found === undefined) throw new Error("English has no messages");
  return found.messages;
}

/** The sentence that a problem is told in. */
export const wordIssue = (issue: Issue, messages: Messages): string =>
  (messages.issues[issue.code] as (params: Issue["params"]) => string)(issue.params);

/** Languages that Khorgos can speak. */
export const interfaceLanguages = async (): Promise<readonly string[]> =>
  (await import("../languages/index.js")).LANGUAGE_IDS;

/** Names of places in a language; English where it has none. */
export async function placeNamerFor(language: string | undefined): Promise<PlaceNamer> {
  const { placeName } = await import("../places/index.js");
  return (id) => placeName(id, language ?? "en");
}
