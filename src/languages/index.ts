export { detectLanguage } from "./detect.js";
export { LANGUAGE_IDS, type LanguageId, loadLanguage } from "./registry.js";
