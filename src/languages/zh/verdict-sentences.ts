import type { Basis } from "../../core/index.js";
import type { DimensionWords, Messages, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { shortAuthority, wordLabel } from "../../text/index.js";
import { period } from "./amounts.js";

function basis(of: Basis, place: PlaceNamer): string {
  switch (of.kind) {
    case "own-statistics":
      return `${place(of.reporter)}统计`;
    case "exporters":
      return "出口方数据";
    case "importers":
      return "进口方数据";
    case "third-party":
      return of.authority;
    case "stated":
      return shortAuthority(of.authority);
    case "recorded":
      return "有记录";
  }
}

const WORDS: DimensionWords = {
  values: {
    scope: { "states-only": "仅计国家", blocs: "集团计为一方" },
    when: {
      "year-before-document": "文章前一年",
      "year-to-date": "当年累计",
      latest: "最新记录",
      reached: "达到之时",
    },
    base: { "year-before": "与上年相比", "earliest-on-record": "与最早年份相比" },
    from: { levels: "推算" },
    currency: { "as-converted-in-text": "按文中折算" },
  },
  named: {
    "as-of": (value) => `截至${period(value)}`,
    when: (value) => value.replace(/^year-/, ""),
    which: (value) => period(value),
    base: (value) => `与${period(value)}相比`,
    span: (value) => `${period(value)}期间`,
    release: (value) => `${value}版`,
    echo: () => null,
  },
};

export const label: Messages["label"] = (key, place) => wordLabel(key, (of) => basis(of, place), WORDS);

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "只公布了上限或下限"],
  ["coarse", "过于粗略，无法判断"],
  ["older", "较早的数字"],
  ["nothing earlier", "没有更早的记录"],
  ["no bloc on record", "没有集团的记录"],
]);
export const note = (text: string): string =>
  NOTES.get(text) ?? text.replace(/^incomplete: (\d+) partners on record$/, "不完整：记录中有$1个伙伴");

/** Verdicts in a word or two. */
export const statuses: Messages["status"] = {
  holds: "属实",
  depends: "视口径而定",
  close: "略有出入",
  contradicted: "与记录不符",
  inconsistent: "自相矛盾",
  uncheckable: "无法核对",
  met: "已实现",
  missed: "未实现",
  "on-track": "进展顺利",
  behind: "进度落后",
  "not-due": "尚未到期",
};

/** Up to three names, the rest counted. */
function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length > 3 ? `${distinct.slice(0, 3).join("、")}等${distinct.length}种口径` : distinct.join("、");
}

export function summary(facts: SummaryFacts): string {
  const near = facts.nearest ? `；最接近的是${facts.nearest.quantity}（${facts.nearest.label}）` : "";
  switch (facts.status) {
    case "holds":
      return facts.isRecorded ? "与记录一致。" : `按所有记录都属实：${listed(facts.holding)}。`;
    case "depends":
      if (facts.states.length > 1)
        return `${facts.states.map((s) => `${statuses[s.state]}：${listed(s.names)}`).join("；")}。`;
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `按${listed(facts.holding)}属实；按${listed(facts.failing)}不属实。`
        : "要看所指为何，原文没有说明。";
    case "close":
      return `略微超出四舍五入的范围${near}。`;
    case "contradicted":
      return facts.isRecorded ? "记录中的说法不同。" : `按任何记录都不属实${near}。`;
    case "inconsistent":
      return "不论记录如何，原文在这里自相矛盾。";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return "目标已经实现。";
    case "missed":
      return "目标没有按期实现。";
    case "on-track":
      return "按目前的速度，目标可以实现。";
    case "behind":
      return "慢于实现目标所需的速度。";
    case "not-due":
      return "尚未到期，也没有数字可以判断进展。";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "是谁的数字",
  counterpart: "与谁之间",
  period: "是什么时候",
  value: "是多少",
  measure: "衡量的是什么",
  third: "与什么相比",
  base: "变化以什么为基准",
  scope: "排名涵盖哪些国家",
  direction: "是上升还是下降",
  status: "指的是哪一级伙伴关系",
};

function uncheckable(facts: SummaryFacts): string {
  const more = facts.undecided > 0 ? "相关记录如下：" : "";
  switch (facts.reason) {
    case "missing-slot":
      return `无法核对：原文没有说明${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "所指为何"}。`;
    case "vague":
      return `说法过于笼统，无从判断对错。${more}`;
    case "damaged":
      return "无法核对：原文中的数字已损坏。";
    default:
      return `记录中没有可供核对的内容。${more}`;
  }
}
