import { SourceError, type SourceFile } from "../definition.js";
import { refuseWebPage, WHOLE_FILE_LIMIT, wholeFile } from "./bytes.js";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The object's own value under a key; `undefined` for whatever is no object. Keys of the prototype are none. */
export const at = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A JSON file, read whole. Throws `SourceError` where it is too large, cut short or no JSON at all. */
export async function wholeJson(file: SourceFile, limit = WHOLE_FILE_LIMIT): Promise<Json> {
  const text = new TextDecoder().decode(await wholeFile(file, limit));
  refuseWebPage(file, text);
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new SourceError(`${file.name}: cut short, or no JSON; get the file again`);
  }
}
