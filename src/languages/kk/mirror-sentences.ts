import type { MirrorFacts, MirrorWords } from "../../text/index.js";

type Leg = MirrorFacts["legs"][number];

const leg = (l: Leg): string => `${l.exporter} → ${l.importer}`;

/** Үлестің кімнің дерегінен екені әрқашан айтылады. */
const shares = (l: Leg): string =>
  [
    l.ofExporter === undefined ? [] : [`экспорттаушы (${l.exporter}) дерегінің ${l.ofExporter}`],
    l.ofImporter === undefined ? [] : [`импорттаушы (${l.importer}) дерегінің ${l.ofImporter}`],
  ]
    .flat()
    .join(", ");
const sides = (l: Leg): string =>
  `экспорттаушы (${l.exporter}) дерегі — ${l.exported}, импорттаушы (${l.importer}) дерегі — ${l.imported}`;
const oneSide = (l: Leg): string =>
  l.exported === undefined
    ? `қорда тек импорттаушының (${l.importer}) дерегі бар: ${l.imported}`
    : `қорда тек экспорттаушының (${l.exporter}) дерегі бар: ${l.exported}`;

function opening(year: string, l: Leg): string {
  if (l.agrees === null) return `${year} жыл, ${leg(l)}: ${oneSide(l)}`;
  if (l.agrees) return `${year} жылы ${leg(l)} бағытында екі тарап СИФ/ФОБ айырмасы шегінде сәйкес келеді: ${sides(l)}`;
  return `${year} жылы алшақтық ${leg(l)} бағытында: ${sides(l)}, түсіндірілмеген алшақтық — ${l.gap} (${shares(l)})`;
}

function other(l: Leg): string {
  if (l.agrees === null) return `${leg(l)}: ${oneSide(l)}`;
  if (l.agrees)
    return `кері бағыт, ${leg(l)}, СИФ/ФОБ айырмасы шегінде сәйкес келеді (${l.exported} және ${l.imported})`;
  return `${leg(l)} бағытында да алшақтық бар: ${sides(l)}, айырмасы — ${l.gap} (${shares(l)})`;
}

/** What Khorgos says in Kazakh of the two sides of trade. */
export const mirror: MirrorWords = {
  sentence: ({ year, legs }) => {
    const [first, second] = legs;
    if (first === undefined) return "";
    const rest = second === undefined ? "" : `; ${other(second)}`;
    return `${opening(year, first)}${rest}.`;
  },
  columns: {
    year: "жыл",
    leg: "бағыт",
    exporter: "экспорттаушы",
    importer: "импорттаушы",
    gap: "алшақтық",
    shares: "% эксп./имп.",
    causes: "ықтимал",
    product: "тауар",
  },
  causes: {
    coverage: "қамту",
    "trade-system": "сауда жүйесі",
    timing: "есепке алу уақыты",
    valuation: "бағалау (СИФ/ФОБ)",
    "partner-attribution": "серіктесті анықтау",
    "re-export-transit": "реэкспорт не транзит",
    classification: "жіктеу",
    "exchange-rate": "валюта бағамы",
  },
  readings: {
    "exporter-fob": "экспорттаушы дерегі, ФОБ",
    "importer-cif": "импорттаушы дерегі, СИФ",
    "importer-fob": "импорттаушы дерегі ФОБ бойынша",
    max108: "x пен m ÷ 1,08 ішінен үлкені",
    pick: "сенімдірек тарап",
    baci: "BACI сенімділік салмақтары",
    iterative: "итерациялық балдар",
    symmetry: "симметрия бойынша салмақтар",
    robust: "орнықты ығысу мен шашырау",
    "third-party": "үшінші тарап дерегі",
    "own-side": "бір тараптың экспорты мен импорты",
    "exporters-sum": "екі экспорттаушының деректері",
    "importers-sum": "екі импорттаушының деректері",
  },
  readingsOf: (year) => `${year}: қатар қойғанда`,
  noMatrix: "Салмақтар үшін бір жылғы барлық елдің жиынтығы керек; қорда ондай дерек жоқ.",
  noProducts: "Қорда бұл екі елдің тауар бойынша өз деректері жоқ: не импорттауға болатынын khorgos sources көрсетеді.",
  moreProducts: (n) => `тағы ${n} (барлығы — --json)`,
};
