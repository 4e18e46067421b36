import type { Messages } from "../../text/index.js";
import { computation, deviation, period, quantity } from "./amounts.js";
import { issues } from "./issue-sentences.js";
import { measures } from "./measure-names.js";
import { label, note, statuses, summary } from "./verdict-sentences.js";

/** What Khorgos says in Chinese. */
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
    languageName: "中文",
    untitled: "无标题",
    undated: "无日期",
    sentences: (n) => `${n}个句子`,
    statements: (n) => `${n}条陈述`,
    readings: (n) => `${n}种口径`,
    exact: "完全一致",
    echo: "转述，不作证据",
    computed: "推算",
    intents: "意向，没有可衡量的内容",
    sources: "来源",
    legend: "± 文章与记录相差多少   · 不作判断依据",
    nothingCheckable: "这篇文章里没有可以核对的内容：没有数字，没有注明日期的事件，没有成员身份，也没有承诺。",
    moreSources: (command) => `引用来源：${command}`,
    quotes: ["“", "”"],
    kinds: { claim: "说法", pledge: "承诺", forecast: "预测" },
    tables: {
      sources: "来源",
      figures: "数字",
      events: "事件",
      projects: "项目",
      memberships: "成员身份",
      pledges: "承诺",
    },
    rows: (n) => `${n}行`,
    problems: (n) => `${n}个问题`,
    noProblems: "没有问题。",
    nothingOnRecord: "这两方之间没有任何记录。",
    growthNeeded: (perYear, years) => `还需每年增长${perYear}，共${years}年`,
    noDeadline: "无期限",
    understoodAs: "理解为",
    notUnderstood: "无法理解这个问题。例如：“2023年中国和哈萨克斯坦的贸易额是多少？”",
    noAnswer: "记录中没有答案。",
    nearby: "相近的记录",
    needs: (slot) => `问题中缺少：${slot}。`,
  },
};
