import type { MirrorFacts, MirrorWords } from "../../text/index.js";

type Leg = MirrorFacts["legs"][number];

const leg = (l: Leg): string => `${l.exporter} → ${l.importer}`;

/** `41% of China’s figure, 71% of Kazakhstan’s`: a share is never named without whose it is. */
const shares = (l: Leg): string =>
  [
    l.ofExporter === undefined ? [] : [`${l.ofExporter} of ${possessive(l.exporter)} figure`],
    l.ofImporter === undefined ? [] : [`${l.ofImporter} of ${possessive(l.importer)}`],
  ]
    .flat()
    .join(", ");
const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);
const sides = (l: Leg): string =>
  `${l.exported} by ${possessive(l.exporter)} figures, ${l.imported} by ${possessive(l.importer)}`;
const oneSide = (l: Leg): string =>
  l.exported === undefined
    ? `only ${l.importer} has a figure on record (${l.imported})`
    : `only ${l.exporter} has a figure on record (${l.exported})`;

function opening(year: string, l: Leg): string {
  if (l.agrees === null) return `In ${year}, for ${leg(l)}, ${oneSide(l)}`;
  if (l.agrees) return `In ${year}, both sides agree within the CIF margin on ${leg(l)}: ${sides(l)}`;
  return `In ${year} the gap sits on ${leg(l)}: ${sides(l)}, an unexplained gap of ${l.gap} (${shares(l)})`;
}

function other(l: Leg): string {
  if (l.agrees === null) return `for ${leg(l)}, ${oneSide(l)}`;
  if (l.agrees) return `the other leg, ${leg(l)}, agrees within the CIF margin (${l.exported} and ${l.imported})`;
  return `on ${leg(l)} there is one as well: ${sides(l)}, ${l.gap} apart (${shares(l)})`;
}

/** What Khorgos says in English of the two sides of trade. */
export const mirror: MirrorWords = {
  sentence: ({ year, legs }) => {
    const [first, second] = legs;
    if (first === undefined) return "";
    const rest = second === undefined ? "" : `; ${other(second)}`;
    return `${opening(year, first)}${rest}.`;
  },
  columns: {
    year: "year",
    leg: "leg",
    exporter: "exporter",
    importer: "importer",
    gap: "gap",
    shares: "% exp./imp.",
    causes: "hints",
    product: "product",
  },
  causes: {
    coverage: "coverage",
    "trade-system": "trade system",
    timing: "timing",
    valuation: "valuation (CIF/FOB)",
    "partner-attribution": "partner attribution",
    "re-export-transit": "re-export or transit",
    classification: "classification",
    "exchange-rate": "exchange rate",
  },
  readings: {
    "exporter-fob": "exporter’s report, FOB",
    "importer-cif": "importer’s report, CIF",
    "importer-fob": "importer’s report at FOB",
    max108: "the larger of x and m ÷ 1.08",
    pick: "the more reliable side",
    baci: "BACI’s reliability weights",
    iterative: "iterative scores",
    symmetry: "symmetry-index weights",
    robust: "robust bias and variance",
    "third-party": "as a third party gives it",
    "own-side": "one side’s exports and imports",
    "exporters-sum": "both exporters’ reports",
    "importers-sum": "both importers’ reports",
  },
  readingsOf: (year) => `${year}, side by side`,
  noMatrix: "Weights need the totals of all reporters of a year; the record has none.",
  noProducts: "The record has no own figures of these two by product: khorgos sources lists what can be imported.",
  moreProducts: (n) => `and ${n} more (--json lists all)`,
};
