import type { Messages } from "../../text/index.js";
import { computation, deviation, period, quantity } from "./amounts.js";
import { issues } from "./issue-sentences.js";
import { measures } from "./measure-names.js";
import { label, note, statuses, summary } from "./verdict-sentences.js";

/** What Khorgos says in Kazakh. */
export const messages: Messages = {
  issues,
  status: statuses,
  measures,
  label,
  summary,
  quantity,
  deviation,
  period,
  note,
  computation,
  words: {
    languageName: "қазақша",
    untitled: "Тақырыпсыз",
    undated: "күні көрсетілмеген",
    sentences: (n) => `${n} сөйлем`,
    statements: (n) => `${n} мәлімдеме`,
    readings: (n) => `${n} түсіндірме`,
    exact: "дәл",
    echo: "қайталама, дәлел емес",
    computed: "есептелген",
    intents: "Өлшеуге келмейтін ниеттер",
    sources: "Дереккөздер",
    legend: "± мақала қордан қаншалықты алшақ   · ештеңені шешпейді",
    nothingCheckable:
      "Бұл мәтінде тексеретін ештеңе жоқ: сан да, күні белгілі оқиға да, ұйымдарға мүшелік те, міндеттеме де айтылмаған.",
    moreSources: (command) => `Дәйексөз алу үшін: ${command}`,
    quotes: ["«", "»"],
    kinds: { claim: "мәлімдеме", pledge: "міндеттеме", forecast: "болжам" },
    tables: {
      sources: "Дереккөздер",
      figures: "Көрсеткіштер",
      events: "Оқиғалар",
      projects: "Жобалар",
      memberships: "Мүшелік",
      pledges: "Міндеттемелер",
      flows: "Сауда ағындары",
      votes: "Дауыстар",
      rollcalls: "Дауыс берулер",
      coded_events: "Кодталған оқиғалар",
      observations: "Бақылаулар",
      financed_projects: "Қаржыландырылған жобалар",
      code_lists: "Код тізімдері",
      flow_totals: "Сауда жиынтықтары",
    },
    imports: {
      outcome: {
        imported: "енгізілді",
        replaced: "ауыстырылды",
        unchanged: "өзгеріссіз",
        "nothing-to-keep": "сақтайтын ештеңе жоқ",
      },
      account: (read, kept) => `${read} жол оқылды, ${kept} жол сақталды`,
      removed: (what) => `${what} алып тасталды.`,
      freed: (amount) => `${amount} босатылды.`,
      none: "Әзірге ештеңе енгізілмеген.",
    },
    rows: (n) => `${n} жол`,
    problems: (n) => `${n} ақау`,
    noProblems: "Ақау жоқ.",
    growthNeeded: (perYear, years) => `қажеті: ${years} жыл бойы жылына ${perYear}`,
    noDeadline: "мерзімсіз",
    understoodAs: "Былай түсінілді",
    notUnderstood:
      "Бұл сұрақты түсіну мүмкін болмады. Мысалы: «2023 жылы Қытай мен Қазақстан арасындағы тауар айналымы қанша болды?»",
    noAnswer: "Бұған жазбаларда жауап жоқ.",
    nearby: "Жазбалардағы жақын деректер",
    needs: (slot) => `Сұрақта жетіспейді: ${slot}.`,
    nothingOnRecord: "Бұл екі тараптың қатынасы туралы ештеңе жазылмаған.",
  },
};
