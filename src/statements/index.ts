export { type ReadResult, readStatements } from "./read-statements.js";
