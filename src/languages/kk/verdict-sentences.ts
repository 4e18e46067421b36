import type { Basis } from "../../core/index.js";
import type { DimensionWords, Messages, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { listNames, shortAuthority, wordLabel } from "../../text/index.js";
import { period } from "./amounts.js";

function basis(of: Basis, place: PlaceNamer): string {
  switch (of.kind) {
    case "own-statistics":
      return `${place(of.reporter)} статистикасы`;
    case "exporters":
      return "экспорттаушылардың деректері";
    case "importers":
      return "импорттаушылардың деректері";
    case "third-party":
      return of.authority;
    case "stated":
      return shortAuthority(of.authority);
    case "recorded":
      return "қор бойынша";
  }
}

const WORDS: DimensionWords = {
  values: {
    scope: { "states-only": "мемлекеттер ғана", blocs: "бірлестіктер бір серіктес ретінде" },
    when: {
      "year-before-document": "мақаланың алдындағы жыл",
      "year-to-date": "жыл басынан",
      latest: "соңғы дерек",
      reached: "жеткен кезі",
    },
    base: { "year-before": "алдыңғы жылға қарағанда", "earliest-on-record": "қордағы ең алғашқы жылға қарағанда" },
    from: { levels: "есептелген" },
    currency: { "as-converted-in-text": "мәтіндегідей айырбасталған" },
  },
  named: {
    "as-of": (value) => `${period(value)} жағдайы`,
    when: (value) => value.replace(/^year-/, ""),
    which: (value) => period(value),
    base: (value) => `негізі: ${period(value)}`,
    span: (value) => `аралығы: ${period(value)}`,
    release: (value) => `${value} шығарылымы`,
    echo: () => null,
  },
};

export const label: Messages["label"] = (key, place) => wordLabel(key, (of) => basis(of, place), WORDS);

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "шегі ғана жарияланған"],
  ["coarse", "шешім шығаруға тым дөрекі"],
  ["older", "ескірек дерек"],
  ["nothing earlier", "қорда бұдан ерте дерек жоқ"],
  ["no bloc on record", "қорда бірлестіктер жоқ"],
]);
export const note = (text: string): string =>
  NOTES.get(text) ?? text.replace(/^incomplete: (\d+) partners on record$/, "толық емес: қорда $1 серіктес");

/** Verdicts in a word or two. */
export const statuses: Messages["status"] = {
  holds: "дұрыс",
  depends: "есептеуіне қарай",
  close: "шамалас",
  contradicted: "расталмайды",
  inconsistent: "өзіне қайшы",
  uncheckable: "тексерілмейді",
  met: "орындалды",
  missed: "орындалмады",
  "on-track": "кестеге сай",
  behind: "кестеден кейін",
  "not-due": "мерзімі келмеген",
};

const and = (names: readonly string[]): string => listNames(names, "және", (n) => `тағы ${n}`);

export function summary(facts: SummaryFacts): string {
  const near = facts.nearest ? `; ең жақыны: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return facts.isRecorded
        ? "Қорда дәл осылай жазылған."
        : `Бар деректің бәрі бойынша дұрыс: ${and(facts.holding)}.`;
    case "depends":
      if (facts.states.length > 1) return states(facts);
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Мына дерек бойынша дұрыс: ${and(facts.holding)}; мына дерек бойынша дұрыс емес: ${and(facts.failing)}.`
        : "Не меңзелгеніне байланысты: мәтінде ол айтылмаған.";
    case "close":
      return `Дөңгелектеуге жататын шектен сәл асады${near}.`;
    case "contradicted":
      return facts.isRecorded ? "Қорда басқаша жазылған." : `Қордағы ешбір дерек растамайды${near}.`;
    case "inconsistent":
      return "Қорда не жазылса да, мұнда мәтін өзіне өзі қайшы келеді.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return "Мақсатқа қол жеткізілді.";
    case "missed":
      return "Мақсатқа мерзімінде қол жеткізілмеді.";
    case "on-track":
      return "Қарқын сақталса, мақсатқа жетеді.";
    case "behind":
      return "Мақсат талап еткен қарқыннан баяу.";
    case "not-due":
      return "Мерзімі әлі келген жоқ, барысын бағалайтын дерек те жоқ.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "кімнің көрсеткіші екені",
  counterpart: "кіммен екені",
  period: "қай кезең екені",
  value: "қанша екені",
  measure: "не өлшенгені",
  third: "немен салыстырылғаны",
  base: "өзгеріс неден есептелгені",
  scope: "орын қай елдер арасында екені",
  direction: "өсетіні не кемитіні",
  status: "серіктестіктің қай деңгейі екені",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " Қорда бұл туралы бары:" : "";
  switch (facts.reason) {
    case "missing-slot":
      return `Тексеруге болмайды: мәтінде ${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "не меңзелгені"} айтылмаған.`;
    case "vague":
      return `Дұрыс не бұрыс деуге тым бұлыңғыр.${listed}`;
    case "damaged":
      return "Тексеруге болмайды: мәтіндегі сан бүлінген.";
    default:
      return `Мұны тексеретін дерек қорда жоқ.${listed}`;
  }
}

/** `Кестеге сай: Қытай статистикасы; кестеден кейін: Қазақстан статистикасы.` */
function states(facts: SummaryFacts): string {
  const text = facts.states.map(({ state, names }) => `${statuses[state]}: ${and(names)}`).join("; ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
