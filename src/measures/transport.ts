import type { Measure } from "./measure.js";

const GLOSSARY = "Glossary for Transport Statistics, 5th edition, Eurostat, ITF and UNECE 2019";
const common = { directed: false, reference: GLOSSARY, bases: ["own-statistics", "third-party", "stated"] } as const;

export const transport: readonly Measure[] = [
  {
    ...common,
    id: "transport.trains",
    definition: "Freight trains run between two places, or through one of them for the other, in a period.",
    unit: "count",
    grain: "period",
  },
  {
    ...common,
    id: "transport.cargo",
    definition: "Goods carried between two places in a period, by weight.",
    unit: "tonnes",
    grain: "period",
  },
  {
    ...common,
    id: "transport.routes",
    definition: "Scheduled routes or flights between two places at a date.",
    unit: "count",
    grain: "as-of",
  },
];
