export type { CheckContext } from "./check.js";
export { checkStatement, checkStatements } from "./check.js";
export { READING_DIMENSIONS, READING_NOTES, READING_WORDS } from "./vocabulary.js";
