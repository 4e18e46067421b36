export type { CheckContext } from "./check.js";
export { checkStatement, checkStatements } from "./check.js";
