import type { Measure } from "./measure.js";

const IMTS =
  "International Merchandise Trade Statistics: Concepts and Definitions 2010, United Nations, ST/ESA/STAT/SER.M/52/Rev.3";
const bases = ["own-statistics", "exporters", "importers", "third-party", "stated"] as const;
const common = { unit: "currency", grain: "period", reference: IMTS } as const;

export const turnover: Measure = {
  ...common,
  id: "trade.turnover",
  definition: "Goods that two places send each other in a period: exports and imports together, in money.",
  directed: false,
  formula: "X_ij + M_ij of one reporter; X_ij + X_ji of the two exporters; M_ij + M_ji of the two importers",
  bases,
};
export const exportsOfGoods: Measure = {
  ...common,
  id: "trade.exports",
  definition: "Goods that the subject sends to the counterpart; the counterpart's imports are the mirror of it.",
  directed: true,
  formula: "turnover − imports of the same reporter",
  bases: ["own-statistics", "third-party", "stated"],
};
export const importsOfGoods: Measure = {
  ...common,
  id: "trade.imports",
  definition: "Goods that the subject receives from the counterpart; the counterpart's exports are the mirror of it.",
  directed: true,
  formula: "turnover − exports of the same reporter",
  bases: ["own-statistics", "third-party", "stated"],
};
export const balance: Measure = {
  ...common,
  id: "trade.balance",
  definition:
    "The subject's exports to the counterpart less its imports from it: positive is a surplus of the subject.",
  directed: true,
  formula: "X_ij − M_ij",
  bases: ["own-statistics", "third-party", "stated"],
};
