export { isoDate } from "./iso-date.js";
export { publicNetwork } from "./network.js";
export type { OpenOptions } from "./open-document.js";
export { LARGEST_DOCUMENT, openDocument } from "./open-document.js";
export type { BytesInfo } from "./parse-document.js";
export { parseDocument } from "./parse-document.js";
export type { Answer, Network } from "./url.js";
