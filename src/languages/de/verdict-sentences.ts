import type { Basis } from "../../core/index.js";
import type { DimensionWords, Messages, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { listNames, shortAuthority, wordLabel } from "../../text/index.js";
import { period } from "./amounts.js";

/** Names that carry an article: `die Türkei`, `die USA`, `der Iran`. */
const FEMININE = /^(Türkei|Mongolei|Schweiz|Slowakei|Ukraine|Europäische Union|Russische Föderation|Welt|EU)$/;
const PLURAL = /^(Vereinigte |USA$|Niederlande|Philippinen|fünf )/;
const MASCULINE = /^(Iran|Irak|Libanon|Jemen|Sudan|Oman)$/;
const inflected = (name: string): string =>
  name.replace(/^(Vereinigte|Europäische|Russische|Arabische)(?= )/, "$1n").replace(/ Arabische(?= )/, " Arabischen");

/** `Kasachstans Statistik`, `Statistik der Türkei`, `Statistik von Belarus`. */
function statisticsOf(name: string): string {
  if (FEMININE.test(name) || PLURAL.test(name)) return `Statistik der ${inflected(name)}`;
  if (MASCULINE.test(name)) return `Statistik des ${name}`;
  return /[sxzß]$/.test(name) ? `Statistik von ${name}` : `${name}s Statistik`;
}

function basis(of: Basis, place: PlaceNamer): string {
  switch (of.kind) {
    case "own-statistics":
      return statisticsOf(place(of.reporter));
    case "exporters":
      return "Angaben der Exporteure";
    case "importers":
      return "Angaben der Importeure";
    case "third-party":
      return of.authority;
    case "stated":
      return shortAuthority(of.authority);
    case "recorded":
      return "verzeichnet";
  }
}

const WORDS: DimensionWords = {
  values: {
    scope: { "states-only": "nur Staaten", blocs: "Bündnisse als ein Partner" },
    when: {
      "year-before-document": "Jahr vor dem Artikel",
      "year-to-date": "laufendes Jahr",
      latest: "jüngste Angabe",
      reached: "als es erreicht wurde",
    },
    base: { "year-before": "gegen das Vorjahr", "earliest-on-record": "gegen das früheste Jahr" },
    from: { levels: "berechnet" },
    currency: { "as-converted-in-text": "umgerechnet wie im Text" },
  },
  named: {
    "as-of": (value) => `Stand ${period(value)}`,
    when: (value) => value.replace(/^year-/, ""),
    which: (value) => period(value),
    base: (value) => `gegen ${period(value)}`,
    span: (value) => `über ${period(value)}`,
    release: (value) => `Ausgabe ${value}`,
    echo: () => null,
  },
};

export const label: Messages["label"] = (key, place) => wordLabel(key, (of) => basis(of, place), WORDS);

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "nur als Schranke veröffentlicht"],
  ["coarse", "zu grob, um zu entscheiden"],
  ["older", "ein älterer Stand"],
  ["nothing earlier", "nichts Früheres im Verzeichnis"],
  ["no bloc on record", "kein Bündnis im Verzeichnis"],
]);
export const note = (text: string): string =>
  NOTES.get(text) ?? text.replace(/^incomplete: (\d+) partners on record$/, "unvollständig: $1 Partner im Verzeichnis");

/** Verdicts in a word or two. */
export const statuses: Messages["status"] = {
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
};

export function summary(facts: SummaryFacts): string {
  const and = (names: readonly string[]): string => listNames(names, "und", (n) => `${n} weitere`);
  const near = facts.nearest ? `; am nächsten: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return facts.isRecorded
        ? "So steht es auch im Verzeichnis."
        : `Stimmt nach allem, was verzeichnet ist: ${and(facts.holding)}.`;
    case "depends":
      if (facts.states.length > 1) return states(facts);
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Stimmt nach: ${and(facts.holding)}; nicht nach: ${and(facts.failing)}.`
        : "Hängt davon ab, was gemeint ist: Der Text sagt es nicht.";
    case "close":
      return `Knapp außerhalb dessen, was die Rundung erlaubt${near}.`;
    case "contradicted":
      return facts.isRecorded ? "Im Verzeichnis steht es anders." : `Stimmt nach nichts, was verzeichnet ist${near}.`;
    case "inconsistent":
      return "Der Text widerspricht sich hier selbst, was immer das Verzeichnis sagt.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return "Das Ziel wurde erreicht.";
    case "missed":
      return "Das Ziel wurde nicht rechtzeitig erreicht.";
    case "on-track":
      return "Auf dem Weg zum Ziel, wenn es so weitergeht.";
    case "behind":
      return "Langsamer, als das Ziel verlangt.";
    case "not-due":
      return "Noch nicht fällig, und es gibt keine Zahl, um den Weg dorthin zu beurteilen.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "um wessen Zahl es geht",
  counterpart: "mit wem",
  period: "wann",
  value: "wie viel",
  measure: "was gemessen wird",
  third: "womit verglichen wird",
  base: "womit die Änderung verglichen wird",
  scope: "unter welchen Staaten die Rangfolge gilt",
  direction: "ob es steigt oder fällt",
  status: "welche Stufe der Partnerschaft gemeint ist",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " Was dazu verzeichnet ist:" : "";
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

/** `Auf Kurs: Chinas Statistik; im Rückstand: Kasachstans Statistik.` */
function states(facts: SummaryFacts): string {
  const text = facts.states
    .map(({ state, names }) => `${statuses[state]}: ${listNames(names, "und", (n) => `${n} weitere`)}`)
    .join("; ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
