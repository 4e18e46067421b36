import type { MirrorFacts, MirrorWords } from "../../text/index.js";

type Leg = MirrorFacts["legs"][number];

const leg = (l: Leg): string => `${l.exporter} → ${l.importer}`;

/** Доля никогда не стоит без указания, от чьей она цифры. */
const shares = (l: Leg): string =>
  [
    l.ofExporter === undefined ? [] : [`${l.ofExporter} от цифры экспортёра (${l.exporter})`],
    l.ofImporter === undefined ? [] : [`${l.ofImporter} от цифры импортёра (${l.importer})`],
  ]
    .flat()
    .join(", ");
const sides = (l: Leg): string =>
  `экспортёр (${l.exporter}) сообщает ${l.exported}, импортёр (${l.importer}) — ${l.imported}`;
const oneSide = (l: Leg): string =>
  l.exported === undefined
    ? `в базе есть только цифра импортёра (${l.importer}): ${l.imported}`
    : `в базе есть только цифра экспортёра (${l.exporter}): ${l.exported}`;

function opening(year: string, l: Leg): string {
  if (l.agrees === null) return `${year} год, ${leg(l)}: ${oneSide(l)}`;
  if (l.agrees)
    return `В ${year} году по направлению ${leg(l)} обе стороны сходятся в пределах разницы СИФ/ФОБ: ${sides(l)}`;
  return `В ${year} году расхождение приходится на направление ${leg(l)}: ${sides(l)}, необъяснённое расхождение — ${l.gap} (${shares(l)})`;
}

function other(l: Leg): string {
  if (l.agrees === null) return `${leg(l)}: ${oneSide(l)}`;
  if (l.agrees)
    return `обратное направление, ${leg(l)}, сходится в пределах разницы СИФ/ФОБ (${l.exported} и ${l.imported})`;
  return `расхождение есть и по направлению ${leg(l)}: ${sides(l)}, разница — ${l.gap} (${shares(l)})`;
}

/** What Khorgos says in Russian of the two sides of trade. */
export const mirror: MirrorWords = {
  sentence: ({ year, legs }) => {
    const [first, second] = legs;
    if (first === undefined) return "";
    const rest = second === undefined ? "" : `; ${other(second)}`;
    return `${opening(year, first)}${rest}.`;
  },
  columns: {
    year: "год",
    leg: "направление",
    exporter: "экспортёр",
    importer: "импортёр",
    gap: "разница",
    shares: "% эксп./имп.",
    causes: "возможно",
    product: "товар",
  },
  causes: {
    coverage: "охват",
    "trade-system": "система торговли",
    timing: "время учёта",
    valuation: "оценка (СИФ/ФОБ)",
    "partner-attribution": "определение партнёра",
    "re-export-transit": "реэкспорт или транзит",
    classification: "классификация",
    "exchange-rate": "валютный курс",
  },
  readings: {
    "exporter-fob": "данные экспортёра, ФОБ",
    "importer-cif": "данные импортёра, СИФ",
    "importer-fob": "данные импортёра по ФОБ",
    max108: "большее из x и m ÷ 1,08",
    pick: "более надёжная сторона",
    baci: "веса надёжности BACI",
    iterative: "итеративные баллы",
    symmetry: "веса по симметрии",
    robust: "робастные смещение и разброс",
    "third-party": "по данным третьей стороны",
    "own-side": "экспорт и импорт одной стороны",
    "exporters-sum": "данные обоих экспортёров",
    "importers-sum": "данные обоих импортёров",
  },
  readingsOf: (year) => `${year}: рядом`,
  noMatrix: "Для весов нужны итоги всех стран за год; в базе их нет.",
  noProducts:
    "В базе нет собственных данных этих двух стран по товарам: khorgos sources покажет, что можно импортировать.",
  moreProducts: (n) => `и ещё ${n} (все — с --json)`,
};
