import type { Messages } from "../../text/index.js";
import { computation, counted, deviation, period, quantity } from "./amounts.js";
import { issues } from "./issue-sentences.js";
import { measures } from "./measure-names.js";
import { label, note, statuses, summary } from "./verdict-sentences.js";

/** What Khorgos says in Russian. */
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
    languageName: "русский",
    untitled: "Без заголовка",
    undated: "без даты",
    sentences: (n) => counted(n, "предложение", "предложения", "предложений"),
    statements: (n) => counted(n, "утверждение", "утверждения", "утверждений"),
    readings: (n) => counted(n, "прочтение", "прочтения", "прочтений"),
    exact: "точно",
    echo: "пересказ, не доказательство",
    computed: "вычислено",
    intents: "Намерения, в которых нечего измерить",
    sources: "Источники",
    legend: "± насколько статья расходится с базой   · ничего не решает",
    nothingCheckable:
      "В этом тексте нечего проверять: нет ни чисел, ни событий с датой, ни членства в организациях, ни обязательств.",
    moreSources: (command) => `Для цитирования: ${command}`,
    quotes: ["«", "»"],
    kinds: { claim: "утверждение", pledge: "обязательство", forecast: "прогноз" },
    tables: {
      sources: "Источники",
      figures: "Показатели",
      events: "События",
      projects: "Проекты",
      memberships: "Членство",
      pledges: "Обязательства",
    },
    rows: (n) => counted(n, "строка", "строки", "строк"),
    problems: (n) => counted(n, "проблема", "проблемы", "проблем"),
    noProblems: "Проблем нет.",
    nothingOnRecord: "Об отношениях этих двух сторон ничего не записано.",
    growthNeeded: (perYear, years) => `нужно: ${perYear} в год, лет: ${years}`,
    noDeadline: "без срока",
    understoodAs: "Понято как",
    notUnderstood: "Этот вопрос не удалось понять. Например: «Каким был товарооборот Китая и Казахстана в 2023 году?»",
    noAnswer: "Ответа на это в записях нет.",
    nearby: "Близкое из записанного",
    needs: (slot) => `В вопросе не хватает: ${slot}.`,
  },
};
