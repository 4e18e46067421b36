export type { Answer, Answers, OpenSlot } from "./answer.js";
export { answerStatement } from "./answer.js";
export type { CheckContext } from "./check.js";
export { checkStatement, checkStatements } from "./check.js";
export { READING_DIMENSIONS, READING_NOTES, READING_WORDS } from "./vocabulary.js";
