import type { Basis } from "../../core/index.js";
import type { DimensionWords, Messages, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { listNames, shortAuthority, wordLabel } from "../../text/index.js";
import { form, period } from "./amounts.js";
import { caseForms } from "./declension.js";

/** Names that are plural or of many words, in the genitive; the others are declined. */
const GENITIVES: { readonly [name: string]: string } = {
  "Соединенные Штаты": "Соединенных Штатов",
  "Соединённые Штаты": "Соединённых Штатов",
  Мир: "мира",
  "Весь мир": "всего мира",
};

const genitive = (name: string): string =>
  GENITIVES[name] ?? caseForms(name).find((f) => f.role === "of")?.word ?? name;

function basis(of: Basis, place: PlaceNamer): string {
  switch (of.kind) {
    case "own-statistics":
      return `статистика ${genitive(place(of.reporter))}`;
    case "exporters":
      return "данные экспортёров";
    case "importers":
      return "данные импортёров";
    case "third-party":
      return of.authority;
    case "stated":
      return shortAuthority(of.authority);
    case "recorded":
      return "по базе";
  }
}

const WORDS: DimensionWords = {
  values: {
    scope: { "states-only": "только государства", blocs: "объединения как один партнёр" },
    when: {
      "year-before-document": "год до статьи",
      "year-to-date": "с начала года",
      latest: "последние данные",
      reached: "когда было достигнуто",
    },
    base: { "year-before": "к предыдущему году", "earliest-on-record": "к самому раннему году" },
    from: { levels: "вычислено" },
    currency: { "as-converted-in-text": "пересчитано как в тексте" },
  },
  named: {
    "as-of": (value) => `на ${period(value)}`,
    when: (value) => value.replace(/^year-/, ""),
    which: (value) => period(value),
    base: (value) => `относительно: ${period(value)}`,
    span: (value) => `за ${period(value)}`,
    release: (value) => `выпуск ${value}`,
    echo: () => null,
  },
};

export const label: Messages["label"] = (key, place) => wordLabel(key, (of) => basis(of, place), WORDS);

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "опубликована только граница"],
  ["coarse", "слишком грубо, чтобы решать"],
  ["older", "более старые данные"],
  ["nothing earlier", "более ранних данных в базе нет"],
  ["no bloc on record", "объединений в базе нет"],
]);
export const note = (text: string): string =>
  NOTES.get(text) ??
  text.replace(
    /^incomplete: (\d+) partners on record$/,
    (_, n: string) => `неполно: в базе ${n} ${form(Number(n), ["партнёр", "партнёра", "партнёров"])}`,
  );

/** Verdicts in a word or two. */
export const statuses: Messages["status"] = {
  holds: "верно",
  depends: "смотря как считать",
  close: "почти",
  contradicted: "не подтверждается",
  inconsistent: "противоречит себе",
  uncheckable: "не проверить",
  met: "выполнено",
  missed: "не выполнено",
  "on-track": "по графику",
  behind: "с отставанием",
  "not-due": "срок не наступил",
};

const and = (names: readonly string[]): string => listNames(names, "и", (n) => `ещё ${n}`);

export function summary(facts: SummaryFacts): string {
  const near = facts.nearest ? `; ближе всего: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return facts.isRecorded
        ? "В базе записано то же самое."
        : `Верно по всем имеющимся данным: ${and(facts.holding)}.`;
    case "depends":
      if (facts.states.length > 1) return states(facts);
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Верно по данным: ${and(facts.holding)}; неверно по данным: ${and(facts.failing)}.`
        : "Зависит от того, что имеется в виду: в тексте это не сказано.";
    case "close":
      return `Чуть за пределами того, что допускает округление${near}.`;
    case "contradicted":
      return facts.isRecorded ? "В базе записано иное." : `Не подтверждается ничем из имеющегося в базе${near}.`;
    case "inconsistent":
      return "Здесь текст противоречит сам себе, что бы ни говорила база.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return "Цель достигнута.";
    case "missed":
      return "Цель в срок не достигнута.";
    case "on-track":
      return "На пути к цели, если темп сохранится.";
    case "behind":
      return "Медленнее, чем требует цель.";
    case "not-due":
      return "Срок ещё не наступил, и нет данных, чтобы судить о продвижении.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "о чьём показателе речь",
  counterpart: "с кем",
  period: "за какое время",
  value: "сколько",
  measure: "что измеряется",
  third: "с чем сравнивается",
  base: "от чего считается изменение",
  scope: "среди каких государств это место",
  direction: "растёт показатель или падает",
  status: "какой уровень партнёрства имеется в виду",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " Что об этом есть в базе:" : "";
  switch (facts.reason) {
    case "missing-slot":
      return `Проверить нельзя: в тексте не сказано, ${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "что имеется в виду"}.`;
    case "vague":
      return `Слишком неопределённо, чтобы быть верным или неверным.${listed}`;
    case "damaged":
      return "Проверить нельзя: число в тексте повреждено.";
    default:
      return `В базе нет ничего, по чему это можно проверить.${listed}`;
  }
}

/** `По графику: статистика Китая; с отставанием: статистика Казахстана.` */
function states(facts: SummaryFacts): string {
  const text = facts.states.map(({ state, names }) => `${statuses[state]}: ${and(names)}`).join("; ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
