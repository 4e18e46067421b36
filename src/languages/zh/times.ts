import type { LexiconEntry } from "../../text/index.js";
import { numeral } from "./quantities.js";

const WEEKDAYS = [..."一二三四五六"];
const QUARTERS = [..."一二三四"];

/** Dates, part-years and relative times. */
export const TIMES: readonly LexiconEntry[] = [
  ...Array.from(
    { length: 12 },
    (_, i): LexiconEntry => [
      `${i + 1}月当月|${i + 1}月份当月|${i + 1}月单月|${i + 1}月|${numeral(i + 1)}月|${i + 1}月份|${numeral(i + 1)}月份|${i + 1}月底|${i + 1}月初|${i + 1}月末`,
      { kind: "month", month: i + 1 },
    ],
  ),
  ...Array.from(
    { length: 31 },
    (_, i): LexiconEntry => [
      `${i + 1}日|${numeral(i + 1)}日|${i + 1}号|${i + 1}日晚|${i + 1}日上午|${i + 1}日下午|${i + 1}日在`,
      { kind: "day", day: i + 1 },
    ],
  ),
  ...WEEKDAYS.map((d, i): LexiconEntry => [`星期${d}|周${d}|礼拜${d}`, { kind: "weekday", weekday: i + 1 }]),
  ["星期日|星期天|周日|周天|礼拜日", { kind: "weekday", weekday: 7 }],
  ["个月|月", { kind: "months-unit" }, { kind: "unit", unit: "months" }],
  ["春季|春天|春", { kind: "part-year", from: 3, to: 5, weak: true }],
  ["夏季|夏天|夏", { kind: "part-year", from: 6, to: 8, weak: true }],
  ["秋季|秋天|秋", { kind: "part-year", from: 9, to: 11, weak: true }],
  ["上半年|前半年|头半年", { kind: "half", half: 1 }],
  ["下半年|后半年", { kind: "half", half: 2 }],
  ...QUARTERS.map(
    (q, i): LexiconEntry => [
      `${q}季度|第${q}季度|第${q}季|${i + 1}季度|第${i + 1}季度|第${i + 1}季|${q}季|${["首", "次", "三", "末"][i]}季度|Q${i + 1}`,
      { kind: "quarter", quarter: i + 1 },
    ],
  ),
  ["首季", { kind: "quarter", quarter: 1 }],
  ["季度|季|个季度", { kind: "quarter" }],
  ["去年|去年全年|上一年|过去一年|去岁", { kind: "relative", unit: "year", offset: -1 }],
  ["前年", { kind: "relative", unit: "year", offset: -2 }],
  [
    "今年|本年|本年度|今年以来|年初以来|今年年初以来|今年迄今|今年至今|今年到目前为止",
    { kind: "relative", unit: "year", offset: 0 },
  ],
  ["明年|来年", { kind: "relative", unit: "year", offset: 1 }],
  ["上个月|上月", { kind: "relative", unit: "month", offset: -1 }],
  ["本月|这个月", { kind: "relative", unit: "month", offset: 0 }],
  ["下个月|下月", { kind: "relative", unit: "month", offset: 1 }],
  ["昨天|昨日", { kind: "relative", unit: "day", offset: -1 }],
  ["今天|今日|目前|当前|如今|现在|眼下|现阶段", { kind: "relative", unit: "day", offset: 0 }],
  ["明天|明日", { kind: "relative", unit: "day", offset: 1 }],
  ["上周|上星期|上个星期|上个礼拜", { kind: "relative", unit: "week", offset: -1 }],
  ["本周|这周|这个星期", { kind: "relative", unit: "week", offset: 0 }],
  ["下周|下星期", { kind: "relative", unit: "week", offset: 1 }],
  ["当月|同月", { kind: "shift", years: 0, of: "month" }],
  ["全年|当年|同年", { kind: "shift", years: 0, of: "year" }],
  ["当时|那时|那时候|彼时", { kind: "shift", years: 0, of: "then" }],
  ["前一天|前一日|前壹天|前壹日", { kind: "shift", years: -1, of: "day" }],
  ["次日|翌日|第二天", { kind: "shift", years: 1, of: "day" }],
  ["上年|前一年|上年度|一年前|提前一年", { kind: "shift", years: -1 }],
  ["次年|翌年|第二年|一年后", { kind: "shift", years: 1 }],
  [
    "同比|按年|年比|去年同期|上年同期|前年同期|同期|去年同月|上年同月|较上年同期|比上年同期|同比去年|较去年同期|比去年同期",
    { kind: "same-period" },
  ],
  [
    "此后|自此|从那时起|从那以后|自那以后|自那时起|开通以来|启用以来|运营以来|投运以来|开行以来|开业以来",
    { kind: "same-period", again: "itself", since: true },
  ],
  ["这一时期|此期间|同一时期|这一期间|这期间|同时期", { kind: "same-period", again: "itself" }],
  [
    "前|之前",
    { kind: "ago" },
    { kind: "first" },
    { kind: "when", role: "by" },
    { kind: "role", role: "in", side: "after", weak: true },
  ],
  ["后|之后|以后", { kind: "later" }],
  ["以前|前夕", { kind: "ago" }, { kind: "when", role: "by" }, { kind: "role", role: "in", side: "after", weak: true }],
  ["头|首", { kind: "first" }],
  ["内|之内|以内", { kind: "ahead", either: true }],
  ["未来|今后|接下来|往后|未来的", { kind: "ahead" }],
  ["过去|最近|过去的|在过去|近|这", { kind: "past-length" }],
  [
    "近年来|近年|近几年|近几年来|近些年|近些年来|这些年|多年来|几年来|数年来|近年间|最近几年|过去几年|历年",
    { kind: "past-length", vague: true },
  ],
  ["年代|年代初|年代末|年代初期|年代中期", { kind: "decade" }],
  ["十年间|十年来|10年来|十年", { kind: "decade" }, { kind: "number", value: 10 }, { kind: "unit", unit: "years" }],
  ["在|于", { kind: "when", role: "in" }, { kind: "role", role: "in", side: "before" }],
  ["自|自从", { kind: "when", role: "since" }, { kind: "role", role: "from", side: "before" }],
  [
    "以来|至今|迄今|起|以后|之后|年以来|建交以来|独立以来|成立以来|建立以来|启动以来|开通以来",
    { kind: "when", role: "since" },
    { kind: "role", role: "after", side: "after", weak: true },
  ],
  ["截至|截止|截止到|截至到|截至目前|到目前为止|截止目前|截至目前为止", { kind: "when", role: "as-of" }],
  ["到|在到", { kind: "when", role: "by" }, { kind: "role", role: "to", side: "before" }, { kind: "to-amount" }],
  ["底|末|底之前|底前|末前", { kind: "when", role: "by" }, { kind: "role", role: "in", side: "after", weak: true }],
  ["的财年|的一年里|的一年内|的财政年度|的12个月|为止的一年|底的财年|底的一年", { kind: "year-to", behind: true }],
  [
    "年底|年末|年底前|年底之前",
    { kind: "when", role: "by" },
    { kind: "role", role: "in", side: "after", weak: true },
    { kind: "year-end", whole: true },
  ],
  ["比|较|相比|相较|相较于|与|对比|比起|相比于", { kind: "when", role: "base" }],
  ["上一财年|上财年|上个财年|上一财政年度|上一个财年|去年财年", { kind: "relative", unit: "fiscal-year", offset: -1 }],
  ["本财年|本财政年度|当前财年|今年财年", { kind: "relative", unit: "fiscal-year", offset: 0 }],
  ["财年|财政年度|财政年|会计年度", { kind: "fiscal" }],
  ["初|春|夏|秋|冬|伊始|期间|年初"],
];
