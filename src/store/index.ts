export { memoryStore } from "./memory-store.js";
export type { EventQuery, FigureQuery, MembershipQuery, PairQuery, RecordTables, Store } from "./store.js";
