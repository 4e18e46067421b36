export { type FoundQuantity, type QuantityKind, readQuantities } from "./read-quantities.js";
export { type ReadQuestion, readQuestion } from "./read-question.js";
export { type ReadResult, readStatements } from "./read-statements.js";
