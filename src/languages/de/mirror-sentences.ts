import type { MirrorFacts, MirrorWords } from "../../text/index.js";

type Leg = MirrorFacts["legs"][number];

const leg = (l: Leg): string => `${l.exporter} → ${l.importer}`;

/** Ein Anteil steht nie da, ohne dass gesagt ist, wovon. */
const shares = (l: Leg): string =>
  [
    l.ofExporter === undefined ? [] : [`${l.ofExporter} der Zahl des Ausfuhrlands ${l.exporter}`],
    l.ofImporter === undefined ? [] : [`${l.ofImporter} der Zahl des Einfuhrlands ${l.importer}`],
  ]
    .flat()
    .join(", ");
const sides = (l: Leg): string => `${l.exported} meldet ${l.exporter}, ${l.imported} meldet ${l.importer}`;
const oneSide = (l: Leg): string =>
  l.exported === undefined
    ? `nur von ${l.importer} ist eine Zahl verzeichnet (${l.imported})`
    : `nur von ${l.exporter} ist eine Zahl verzeichnet (${l.exported})`;

function opening(year: string, l: Leg): string {
  if (l.agrees === null) return `${year} gilt für ${leg(l)}: ${oneSide(l)}`;
  if (l.agrees) return `${year} stimmen beide Seiten für ${leg(l)} bis auf die CIF-Spanne überein: ${sides(l)}`;
  return `${year} liegt die Lücke bei ${leg(l)}: ${sides(l)}, eine ungeklärte Lücke von ${l.gap} (${shares(l)})`;
}

function other(l: Leg): string {
  if (l.agrees === null) return `für ${leg(l)} gilt: ${oneSide(l)}`;
  if (l.agrees)
    return `die andere Richtung, ${leg(l)}, stimmt bis auf die CIF-Spanne überein (${l.exported} und ${l.imported})`;
  return `auch bei ${leg(l)} gibt es eine: ${sides(l)}, ${l.gap} auseinander (${shares(l)})`;
}

/** What Khorgos says in German of the two sides of trade. */
export const mirror: MirrorWords = {
  sentence: ({ year, legs }) => {
    const [first, second] = legs;
    if (first === undefined) return "";
    const rest = second === undefined ? "" : `; ${other(second)}`;
    return `${opening(year, first)}${rest}.`;
  },
  columns: {
    year: "Jahr",
    leg: "Richtung",
    exporter: "Ausfuhrland",
    importer: "Einfuhrland",
    gap: "Lücke",
    shares: "% Ausf./Einf.",
    causes: "Hinweise",
    product: "Ware",
  },
  causes: {
    coverage: "Abdeckung",
    "trade-system": "Handelssystem",
    timing: "Zeitpunkt",
    valuation: "Bewertung (CIF/FOB)",
    "partner-attribution": "Zuordnung des Partners",
    "re-export-transit": "Wiederausfuhr oder Transit",
    classification: "Klassifikation",
    "exchange-rate": "Wechselkurs",
  },
  readings: {
    "exporter-fob": "Meldung des Ausfuhrlands, FOB",
    "importer-cif": "Meldung des Einfuhrlands, CIF",
    "importer-fob": "Meldung des Einfuhrlands zu FOB",
    max108: "das Größere aus x und m ÷ 1,08",
    pick: "die verlässlichere Seite",
    baci: "Gewichte nach BACI",
    iterative: "iterative Punktzahlen",
    symmetry: "Gewichte nach Symmetrie",
    robust: "robuste Verzerrung und Streuung",
    "third-party": "nach Angabe Dritter",
    "own-side": "Aus- und Einfuhr einer Seite",
    "exporters-sum": "Meldungen beider Ausfuhrländer",
    "importers-sum": "Meldungen beider Einfuhrländer",
  },
  readingsOf: (year) => `${year} nebeneinander`,
  noMatrix: "Gewichte brauchen die Summen aller Meldeländer eines Jahres; im Verzeichnis sind keine.",
  noProducts:
    "Eigene Zahlen der beiden nach Waren fehlen im Verzeichnis: khorgos sources nennt, was sich importieren lässt.",
  moreProducts: (n) => `und ${n} weitere (--json zeigt alle)`,
};
