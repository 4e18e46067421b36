import type { LexiconEntry } from "../../text/index.js";

const MONTHS = [
  "Januar|Jänner|Jan|Januars",
  "Februar|Feber|Feb",
  "März|Mär|Mrz",
  "April|Apr",
  "Mai",
  "Juni|Jun",
  "Juli|Jul",
  "August|Aug",
  "September|Sept|Sep",
  "Oktober|Okt",
  "November|Nov",
  "Dezember|Dez",
];
const WEEKDAYS = ["Montag*", "Dienstag*", "Mittwoch*", "Donnerstag*", "Freitag*", "Samstag*|Sonnabend*", "Sonntag*"];

/** Dates, part-years and relative times. */
export const TIMES: readonly LexiconEntry[] = [
  ...MONTHS.map((w, i): LexiconEntry => [w, { kind: "month", month: i + 1 }]),
  ...WEEKDAYS.map((w, i): LexiconEntry => [w, { kind: "weekday", weekday: i + 1 }]),
  ["Monate|Monaten|Monat|Monats", { kind: "months-unit" }, { kind: "unit", unit: "months" }],
  [
    "Monate bis|Monaten bis|Monate bis Ende|Monaten bis Ende|Monaten bis einschließlich",
    { kind: "months-unit", ends: true },
  ],
  ["ersten beiden|erste beiden", { kind: "first", of: 2 }],
  ["Frühjahr|Frühling|Frühjahrs|Frühlings", { kind: "part-year", from: 3, to: 5, weak: true }],
  ["Sommer|Sommers|Hochsommer", { kind: "part-year", from: 6, to: 8, weak: true }],
  ["Herbst|Herbstes|Spätherbst", { kind: "part-year", from: 9, to: 11, weak: true }],
  [
    "ersten Halbjahr|erstes Halbjahr|erste Halbjahr|erste Jahreshälfte|ersten Jahreshälfte|ersten sechs Monaten|ersten Halbjahres|1. Halbjahr|H1|erste Hälfte|ersten Hälfte|ersten Jahreshälften",
    { kind: "half", half: 1 },
  ],
  [
    "zweiten Halbjahr|zweites Halbjahr|zweite Halbjahr|zweite Jahreshälfte|zweiten Jahreshälfte|2. Halbjahr|H2|zweite Hälfte des Jahres|zweiten Hälfte des Jahres",
    { kind: "half", half: 2 },
  ],
  ["Halbjahr|Halbjahres|Jahreshälfte", { kind: "half" }],
  ["Q1|1. Quartal|1. Quartals|I. Quartal|I. Quartals|1. Vierteljahr", { kind: "quarter", quarter: 1 }],
  ["Q2|2. Quartal|2. Quartals|II. Quartal|II. Quartals|2. Vierteljahr", { kind: "quarter", quarter: 2 }],
  ["Q3|3. Quartal|3. Quartals|III. Quartal|III. Quartals|3. Vierteljahr", { kind: "quarter", quarter: 3 }],
  ["Q4|4. Quartal|4. Quartals|IV. Quartal|IV. Quartals|4. Vierteljahr", { kind: "quarter", quarter: 4 }],
  [
    "Quartal|Quartals|Quartale|Quartalen|Vierteljahr|Vierteljahre|Vierteljahren|Jahresviertel|Jahresvierteln",
    { kind: "quarter" },
  ],
  [
    "letztes Jahr|letzten Jahr|letzten Jahres|vergangenes Jahr|vergangenen Jahr|vergangenen Jahres|vergangene Jahr|voriges Jahr|vorigen Jahr|vorigen Jahres|Vorjahr|Vorjahres|abgelaufenen Jahr|vorangegangenen Jahr",
    { kind: "relative", unit: "year", offset: -1 },
  ],
  ["vorletztes Jahr|vorletzten Jahr", { kind: "relative", unit: "year", offset: -2 }],
  [
    "dieses Jahr|diesem Jahr|dieses Jahres|heuer|laufenden Jahr|laufenden Jahres|diesjährig~|laufende Jahr",
    { kind: "relative", unit: "year", offset: 0 },
  ],
  [
    "nächstes Jahr|nächsten Jahr|nächsten Jahres|kommenden Jahr|kommendes Jahr|kommenden Jahres",
    { kind: "relative", unit: "year", offset: 1 },
  ],
  ["letzten Monat|vergangenen Monat|vorigen Monat|Vormonat", { kind: "relative", unit: "month", offset: -1 }],
  ["diesem Monat|diesen Monat|laufenden Monat", { kind: "relative", unit: "month", offset: 0 }],
  ["nächsten Monat|kommenden Monat", { kind: "relative", unit: "month", offset: 1 }],
  ["gestern|gestrigen", { kind: "relative", unit: "day", offset: -1 }],
  ["heute|heutigen", { kind: "relative", unit: "day", offset: 0 }],
  [
    "bisher|bislang|bis heute|bis dato|bis jetzt|derzeit|aktuell|gegenwärtig|momentan|zurzeit|zur Zeit",
    { kind: "relative", unit: "day", offset: 0 },
    { kind: "filler" },
  ],
  ["morgen", { kind: "relative", unit: "day", offset: 1 }],
  [
    "letzte Woche|vergangene Woche|vergangenen Woche|vorige Woche|letzter Woche",
    { kind: "relative", unit: "week", offset: -1 },
  ],
  ["übernächste Woche|übernächster Woche", { kind: "relative", unit: "week", offset: 2 }],
  ["vorletzte Woche|vorletzter Woche", { kind: "relative", unit: "week", offset: -2 }],
  ["diese Woche|dieser Woche", { kind: "relative", unit: "week", offset: 0 }],
  ["nächste Woche|nächster Woche|kommende Woche|kommenden Woche", { kind: "relative", unit: "week", offset: 1 }],
  [
    "ein Jahr zuvor|im Jahr zuvor|ein Jahr davor|ein Jahr früher|im Jahr davor|Jahr zuvor|ein Jahr vorzeitig|ein Jahr vor der Zeit|ein Jahr vor der Frist",
    { kind: "shift", years: -1 },
  ],
  [
    "im selben Jahr|im gleichen Jahr|in jenem Jahr|in diesem ersten Jahr|desselben Jahres|des gleichen Jahres|jenes Jahres",
    { kind: "shift", years: 0 },
  ],
  ["damals|seinerzeit|zu jener Zeit|zu dieser Zeit", { kind: "shift", years: 0, of: "then" }],
  ["tags zuvor|am Tag zuvor|am Vortag|einen Tag zuvor|am Tag davor", { kind: "shift", years: -1, of: "day" }],
  [
    "am nächsten Tag|am folgenden Tag|tags darauf|am Tag darauf|einen Tag später|am nächsten Morgen",
    { kind: "shift", years: 1, of: "day" },
  ],
  ["ein Jahr später|im Folgejahr|im Jahr darauf|Folgejahr|ein Jahr danach|Jahr darauf", { kind: "shift", years: 1 }],
  [
    "im Jahresvergleich|gegenüber dem Vorjahr|im Vergleich zum Vorjahr|zum Vorjahr|verglichen mit dem Vorjahr|gegenüber dem Vorjahreszeitraum|Vorjahreszeitraum|Vorjahreszeitraums|Vorjahresperiode|gegenüber Vorjahr|Vorjahresmonat|Vorjahreswert|als im Vorjahr|als ein Jahr zuvor|binnen Jahresfrist|auf Jahressicht|Vorjahresquartal|als im Vorjahreszeitraum",
    { kind: "same-period" },
  ],
  [
    "seitdem|seither|seit dieser Zeit|seit jenem Jahr|seit der Eröffnung|seit dem Start|seit seiner Eröffnung|seit ihrer Eröffnung|seit der Inbetriebnahme",
    { kind: "same-period", again: "itself", since: true },
  ],
  [
    "gleichen Zeitraum|gleichen Zeitraums|selben Zeitraum|gleichen Periode|gleiche Periode|diesem Zeitraum|diesen Zeitraum|derselben Zeit|diesem Zeitabschnitt",
    { kind: "same-period", again: true },
  ],
  [
    "Vergleichszeitraum|entsprechenden Zeitraum|Vergleichsmonat|gleichen Monat|Vorjahresniveau",
    { kind: "same-period" },
  ],
  ["später|danach", { kind: "later" }],
  ["binnen|innerhalb von|innerhalb", { kind: "ahead", either: true }],
  ["in den nächsten|in den kommenden|innerhalb der nächsten|binnen der nächsten|in den folgenden", { kind: "ahead" }],
  ["vor", { kind: "ago" }, { kind: "role", role: "in", side: "before" }],
  [
    "in den letzten|in den vergangenen|während der letzten|in den zurückliegenden|die letzten|der letzten|der vergangenen|den letzten|den vergangenen|seit",
    { kind: "past-length" },
  ],
  [
    "in den letzten Jahren|in den vergangenen Jahren|in jüngster Zeit|in der jüngeren Vergangenheit|seit Jahren|in jüngerer Zeit|über die Jahre|in den letzten Jahrzehnten|in den zurückliegenden Jahren|der letzten Jahre|der vergangenen Jahre",
    { kind: "past-length", vague: true },
  ],
  ["Jahrzehnt|Jahrzehnte|Jahrzehnten", { kind: "decade" }],
  ["im|in|am|während|zum|ins", { kind: "when", role: "in" }, { kind: "role", role: "in", side: "before" }],
  ["im Jahr|im Jahre|in den Jahren|Jahr|für das Jahr|des Jahres", { kind: "when", role: "in" }, { kind: "year-word" }],
  ["seit|seit dem|seit der|seit Anfang|ab|ab dem|seit Jahresbeginn", { kind: "when", role: "since" }],
  [
    "seit Anfang dieses Jahres|seit Jahresbeginn|seit Anfang des Jahres|seit Beginn des Jahres",
    { kind: "relative", unit: "year", offset: 0 },
  ],
  [
    "bis zum Jahr|bis spätestens|bis zum Jahre|bis Anfang|spätestens|bis Mitte|bis ins Jahr",
    { kind: "when", role: "by" },
  ],
  [
    "zwölf Monaten bis|zwölf Monate bis|12 Monaten bis|Jahr bis Ende|Geschäftsjahr bis|Finanzjahr bis|Fiskaljahr bis|Haushaltsjahr bis",
    { kind: "year-to" },
  ],
  [
    "abgelaufenen Geschäftsjahr|abgelaufenen Finanzjahr|beendeten Finanzjahr|beendeten Geschäftsjahr|abgelaufenen Fiskaljahr|zu Ende gegangenen Finanzjahr|endenden Finanzjahr",
    { kind: "year-to", behind: true },
  ],
  ["bis Ende|bis zum Ende", { kind: "when", role: "by" }, { kind: "year-end" }, { kind: "range" }],
  ["vor Ende|bis spätestens Ende", { kind: "when", role: "by" }, { kind: "year-end" }],
  ["bis einschließlich|bis inklusive", { kind: "range" }, { kind: "when", role: "by" }],
  [
    "bis Jahresende|bis zum Jahresende|vor Jahresende|bis spätestens Jahresende|für das Gesamtjahr|fürs Gesamtjahr|für das gesamte Jahr|für das ganze Jahr|auf das Gesamtjahr gesehen",
    { kind: "year-end", whole: true },
  ],
  ["bis zum", { kind: "range" }, { kind: "when", role: "by" }],
  ["Ende|gegen Ende", { kind: "when", role: "as-of" }, { kind: "filler" }],
  ["Stand|per Ende|zum Stand|zum Stichtag|mit Stand", { kind: "when", role: "as-of" }],
  [
    "gegenüber|im Vergleich zu|im Vergleich mit|verglichen mit|im Vergleich zum",
    { kind: "when", role: "base" },
    { kind: "role", role: "than", side: "before" },
  ],
  ["nach|nach noch", { kind: "when", role: "base" }],
  [
    "über dem Wert von|über dem Niveau von|über dem Stand von|über dem Ergebnis von|über denen von|über dem von",
    { kind: "when", role: "base" },
    { kind: "exceed", direction: "up" },
  ],
  [
    "unter dem Wert von|unter dem Niveau von|unter dem Stand von|unter dem Ergebnis von|unter denen von|unter dem von",
    { kind: "when", role: "base" },
    { kind: "exceed", direction: "down" },
  ],
  // Months that are over are no months to compare with.
  ["nach den ersten|nach dem ersten", { kind: "when", role: "in" }, { kind: "first" }],
  [
    "im vergangenen Geschäftsjahr|im letzten Geschäftsjahr|im abgelaufenen Geschäftsjahr|im vergangenen Finanzjahr|im letzten Finanzjahr|im vergangenen Fiskaljahr|im letzten Fiskaljahr|im abgelaufenen Fiskaljahr|im vergangenen Haushaltsjahr|im letzten Haushaltsjahr",
    { kind: "relative", unit: "fiscal-year", offset: -1 },
  ],
  [
    "im laufenden Geschäftsjahr|im laufenden Finanzjahr|im laufenden Fiskaljahr|im laufenden Haushaltsjahr|in diesem Geschäftsjahr|in diesem Finanzjahr",
    { kind: "relative", unit: "fiscal-year", offset: 0 },
  ],
  ["Geschäftsjahr|Haushaltsjahr|Fiskaljahr|Finanzjahr", { kind: "fiscal" }, { kind: "filler" }],
  ["erstmals seit|Erstmals seit|zum ersten Mal seit|erstmalig seit", { kind: "when", role: "not-since" }],
];
