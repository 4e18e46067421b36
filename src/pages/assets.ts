import { createHash } from "node:crypto";
import type { Page } from "./page.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** Files are named by their content: a browser may keep them as long as it likes. */
const named = (text: string, ending: string): string =>
  `/assets/${createHash("sha256").update(text).digest("hex").slice(0, 16)}.${ending}`;

export const STYLE_PATH = named(STYLE, "css");
export const SCRIPT_PATH = named(SCRIPT, "js");

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14233a"/><path d="M5 22 16 9l11 8" fill="none" stroke="#e9a23b" stroke-width="3"/><path d="M5 22l11-5 11 0" fill="none" stroke="#6fb1d6" stroke-width="3"/></svg>`;

const FOREVER = { "cache-control": "public, max-age=31536000, immutable" };

export function assetFor(path: string): Page | undefined {
  const asset = (type: string, body: string): Page => ({ status: 200, type, body, headers: FOREVER });
  switch (path) {
    case STYLE_PATH:
      return asset("text/css; charset=utf-8", STYLE);
    case SCRIPT_PATH:
      return asset("text/javascript; charset=utf-8", SCRIPT);
    case "/assets/icon.svg":
    case "/favicon.ico":
      return asset("image/svg+xml", ICON);
    default:
      return undefined;
  }
}
