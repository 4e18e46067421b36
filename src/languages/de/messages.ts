import type { Period, ReadingKey } from "../../core/index.js";
import type { Messages, NumberStyle, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { formatNumber, listNames, scaleOf } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ",", group: "." };
const SCALES = { 0: "", 6: " Mio.", 9: " Mrd.", 12: " Bio." } as const;
const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;

/** Names that carry an article, and it: `die Türkei`. */
const FEMININE = /^(Türkei|Mongolei|Schweiz|Slowakei|Ukraine|Europäische Union|Russische Föderation|Welt)$/;
const PLURAL = /^(Vereinigte|USA$|Niederlande|Philippinen|fünf )/;
const MASCULINE = /^(Iran|Irak|Libanon|Jemen|Sudan|Oman)$/;

/** `Kasachstans Statistik`, `Statistik der Türkei`, `Statistik von Belarus`. */
function statisticsOf(name: string): string {
  if (FEMININE.test(name) || PLURAL.test(name))
    return `Statistik der ${name
      .replace(/^Vereinigte\b/, "Vereinigten")
      .replace(/^Europäische\b/, "Europäischen")
      .replace(/^Russische\b/, "Russischen")}`;
  if (MASCULINE.test(name)) return `Statistik des ${name}`;
  return /[sxzß]$/.test(name) ? `Statistik von ${name}` : `${name}s Statistik`;
}

function basis(key: ReadingKey, place: PlaceNamer): string {
  switch (key.basis.kind) {
    case "own-statistics":
      return statisticsOf(place(key.basis.reporter));
    case "exporters":
      return "Angaben der Exporteure";
    case "importers":
      return "Angaben der Importeure";
    case "third-party":
      return key.basis.authority;
    case "stated":
      return `laut ${key.basis.authority}`;
    case "recorded":
      return "Verzeichnis";
  }
}

const DIMENSION_VALUES: { readonly [dimension: string]: { readonly [value: string]: string } } = {
  scope: { states: "nur Staaten", "states-only": "nur Staaten", blocs: "Bündnisse als ein Partner" },
  when: {
    "year-before-document": "Jahr vor dem Artikel",
    "year-to-date": "laufendes Jahr",
    latest: "jüngste Angabe",
  },
  base: { "previous-year": "gegen das Vorjahr", earliest: "gegen das früheste Jahr" },
};
const DIMENSIONS: { readonly [dimension: string]: (value: string) => string } = {
  "as-of": (value) => `Stand ${period(value)}`,
  when: (value) => period(value),
  which: (value) => period(value),
  base: (value) => `gegen ${period(value)}`,
  span: (value) => `über ${period(value)}`,
  release: (value) => `Ausgabe: ${value}`,
};

const dimension = ([name, value]: readonly [string, string]): string =>
  DIMENSION_VALUES[name]?.[value] ?? DIMENSIONS[name]?.(value) ?? `${name}: ${value}`;

const label = (key: ReadingKey, place: PlaceNamer): string =>
  [basis(key, place), ...Object.entries(key.dimensions).map(dimension)].join(", ");

function quantity(amount: number, unit: string, digits = 4): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${counted(amount, digits)} ${unit}`;
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)} %`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} Prozentpunkte`;
    case "rank":
      return `Platz ${amount}`;
    case "times":
      return `das ${formatNumber(amount, digits, STYLE)}-Fache`;
    case "count":
      return counted(amount, digits);
    default:
      return `${counted(amount, digits)} ${UNITS.get(unit) ?? unit}`;
  }
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ["years", "Jahre"],
  ["days", "Tage"],
  ["tonnes", "t"],
  ["bytes", "Byte"],
]);

function counted(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return power === 0
    ? formatNumber(amount, Math.max(digits, 6), STYLE)
    : formatNumber(mantissa, digits, STYLE) + SCALES[power];
}

function deviation(value: number, unit: string | null): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
  const size = Math.abs(value);
  if (unit === "rank") return `${sign}${size} ${size === 1 ? "Platz" : "Plätze"}`;
  if (unit === "percent" || unit === "percentage-points")
    return `${sign}${formatNumber(size, size < 10 ? 2 : 3, STYLE)} Punkte`;
  const percent = size * 100;
  return percent < 0.05 ? "±0 %" : `${sign}${formatNumber(percent, percent < 10 ? 2 : 3, STYLE)} %`;
}

function point(text: string): string {
  const [year = "", month, day] = text.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

function period(text: Period): string {
  const [from, to] = text.split("/");
  if (from === undefined || to === undefined) return point(text);
  if (from === "..") return `bis ${point(to)}`;
  if (to === "..") return `seit ${point(from)}`;
  const months = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(text);
  if (months) return `${MONTHS[Number(months[2]) - 1]}–${point(to)}`;
  return `${point(from)} – ${point(to)}`;
}

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "nur als Schranke veröffentlicht"],
  ["coarse", "zu grob, um zu entscheiden"],
  ["older", "ein älterer Stand"],
  ["nothing earlier", "nichts Früheres im Verzeichnis"],
]);

function summary(facts: SummaryFacts): string {
  const and = (names: readonly string[]): string => listNames(names, "und", (n) => `${n} weitere`);
  const all = facts.holding.length + facts.failing.length;
  const near = facts.nearest ? `; am nächsten: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return all <= 3
        ? `Stimmt nach: ${and(facts.holding)}.`
        : `Stimmt unter allen ${all} Lesarten, darunter ${and(facts.holding)}.`;
    case "depends":
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Stimmt nach: ${and(facts.holding)}; nicht nach: ${and(facts.failing)}.`
        : "Hängt davon ab, welche Lesart gemeint ist; der Text sagt es nicht.";
    case "close":
      return `Knapp außerhalb dessen, was die Rundung erlaubt${near}.`;
    case "contradicted":
      return `Stimmt unter keiner Lesart im Verzeichnis${near}.`;
    case "inconsistent":
      return "Der Text widerspricht sich hier selbst, was immer das Verzeichnis sagt.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return `Das Ziel wurde erreicht${facts.holding.length > 0 ? ` nach: ${and(facts.holding)}` : ""}.`;
    case "missed":
      return `Das Ziel wurde nicht rechtzeitig erreicht${near}.`;
    case "on-track":
      return `Auf dem Weg zum Ziel${near}.`;
    case "behind":
      return `Langsamer, als das Ziel verlangt${near}.`;
    case "not-due":
      return "Noch nicht fällig: Das Verzeichnis hat noch keine Zahl dazu.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "um wessen Zahl es geht",
  counterpart: "mit wem",
  period: "wann",
  value: "wie viel",
  measure: "was gemessen wird",
  third: "womit verglichen wird",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " Was das Verzeichnis dazu hat, steht darunter." : "";
  switch (facts.reason) {
    case "missing-slot":
      return `Nicht prüfbar: Der Text sagt nicht, ${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "was gemeint ist"}.`;
    case "vague":
      return `Zu ungenau, um richtig oder falsch zu sein.${listed}`;
    case "damaged":
      return "Nicht prüfbar: Die Zahl im Text ist beschädigt.";
    default:
      return `Das Verzeichnis hat nichts, woran sich das prüfen ließe.${listed}`;
  }
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Was Khorgos auf Deutsch sagt. */
export const messages: Messages = {
  issues: {
    "file-missing": (p) => `Es gibt keine Datei ${p.path}.`,
    "not-a-file": (p) => `${p.path} ist keine Datei. Bitte den Artikel selbst angeben, nicht seinen Ordner.`,
    "file-unreadable": (p) => `${p.path} lässt sich nicht lesen: ${p.cause}.`,
    "file-too-large": (p) =>
      `${p.path} ist zu groß: ${quantity(p.bytes, "bytes", 3)}; die Grenze liegt bei ${quantity(p.limit, "bytes", 3)}.`,
    "document-empty": (p) => `${p.path} enthält keinen Text.`,
    "document-binary": (p) =>
      `${p.path} ist kein Text (vermutlich ${p.found}). Lesbar sind reiner Text, Markdown und HTML.`,
    "document-encoding": (p) => `${p.path} ist nicht UTF-8; gelesen wurde es als ${p.encoding}.`,
    "language-unknown": (p) =>
      `${p.path}: Die Sprache ließ sich nicht erkennen. Bitte mit --lang angeben; lesbar sind: ${p.supported}.`,
    "language-unsupported": (p) => `Texte in „${p.language}“ sind noch nicht lesbar, nur in: ${p.supported}.`,
    "date-invalid": (p) => `„${p.date}“ ist kein Datum. Bitte als Jahr-Monat-Tag schreiben: 2024-07-02.`,
    "url-refused": (p) => `${p.url} wurde nicht abgerufen: ${p.cause}.`,
    "url-failed": (p) => `${p.url} ließ sich nicht abrufen: ${p.cause}.`,
    "record-missing": (p) => `In ${p.path} liegt kein Verzeichnis: Es ist ein Ordner mit einer datapackage.json.`,
    "record-damaged": (p) => `Das Verzeichnis in ${p.path} ist beschädigt: ${p.cause}.`,
    "row-invalid": (p) => `${p.table}, Zeile ${p.row}, ${p.column}: ${p.cause}.`,
    "row-duplicate": (p) => `${p.table}, Zeile ${p.row}: ${p.id} kommt zweimal vor.`,
    "row-orphan": (p) => `${p.table}, Zeile ${p.row}, ${p.column}: ${p.id} gibt es nicht.`,
    "source-unused": (p) => `Die Quelle ${p.id} wird von keiner Zeile benutzt.`,
    "source-unknown": (p) => `Eine Quelle ${p.id} gibt es nicht.${p.near ? ` Gemeint: ${p.near}?` : ""}`,
    "place-unknown": (p) => `„${p.text}“ ist kein bekannter Ort.${p.near ? ` Gemeint: ${p.near}?` : ""}`,
  },
  status: {
    holds: "stimmt",
    depends: "kommt darauf an",
    close: "knapp daneben",
    contradicted: "widersprochen",
    inconsistent: "widerspricht sich",
    uncheckable: "nicht prüfbar",
    met: "erreicht",
    missed: "verfehlt",
    "on-track": "auf Kurs",
    behind: "im Rückstand",
    "not-due": "nicht fällig",
  },
  measures: {
    "trade.turnover": "Handelsumsatz",
    "trade.exports": "Ausfuhr",
    "trade.imports": "Einfuhr",
    "trade.balance": "Handelsbilanz",
    "investment.stock": "Investitionsbestand",
    "investment.flow": "Investitionen im Zeitraum",
    "investment.cumulative": "Investitionen seit einem Jahr",
    "projects.count": "Zahl der Projekte",
    "projects.value": "Wert der Projekte",
    "companies.count": "Zahl der Unternehmen",
    "documents.count": "unterzeichnete Dokumente",
    "documents.value": "Wert der Dokumente",
    "students.count": "Studierende",
    "visitors.count": "Besucher",
    "institutes.count": "Institute",
    "programmes.count": "Programme",
    "transport.trains": "Züge",
    "transport.cargo": "Fracht",
    "transport.routes": "Strecken",
    settlement: "Zahlungswährungen",
    tariff: "Zölle",
    "economy.gdp": "Bruttoinlandsprodukt",
    "economy.population": "Bevölkerung",
    "votes.agreement": "Übereinstimmung bei Abstimmungen",
    meeting: "Treffen",
    visit: "Besuch",
    agreement: "Abkommen",
    programme: "Programm",
    opening: "Eröffnung",
    membership: "Mitgliedschaft",
    partnership: "Partnerschaft",
    other: "Sonstiges",
  },
  label,
  summary,
  quantity,
  deviation,
  period,
  note: (note) => NOTES.get(note) ?? note,
  words: {
    languageName: "Deutsch",
    untitled: "Ohne Titel",
    undated: "ohne Datum",
    sentences: (n) => plural(n, "Satz", "Sätze"),
    statements: (n) => plural(n, "Aussage", "Aussagen"),
    readings: (n) => plural(n, "Lesart", "Lesarten"),
    exact: "genau",
    echo: "Echo, kein Beleg",
    computed: "berechnet",
    intents: "Absichten, an denen sich nichts messen lässt",
    sources: "Quellen",
    legend: "± wie weit der Artikel vom Verzeichnis abweicht",
    nothingCheckable:
      "In diesem Text lässt sich nichts prüfen: keine Zahl, kein datiertes Ereignis, keine Mitgliedschaft, keine Zusage.",
    moreSources: (command) => `Zitieren: ${command}`,
    quotes: ["„", "“"],
    kinds: { claim: "Behauptung", pledge: "Zusage", forecast: "Prognose" },
    tables: {
      sources: "Quellen",
      figures: "Zahlen",
      events: "Ereignisse",
      projects: "Projekte",
      memberships: "Mitgliedschaften",
      pledges: "Zusagen",
    },
    rows: (n) => plural(n, "Zeile", "Zeilen"),
    problems: (n) => plural(n, "Problem", "Probleme"),
    noProblems: "Keine Probleme.",
    nothingOnRecord: "Zwischen diesen beiden ist nichts verzeichnet.",
  },
};
