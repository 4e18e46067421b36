import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import { zh } from "../../src/languages/zh/index.js";
import { readStatements } from "../../src/statements/index.js";

const read = (text: string, date = "2024-06-20"): readonly Statement[] =>
  readStatements({ text, date, sha256: "", language: "zh" } as never, zh).statements;

/** `form measure subject>counterpart period amount`, as far as a statement has them. */
const lines = (text: string, date?: string): string[] =>
  read(text, date).map((s) =>
    [s.form, s.measure, `${s.subject ?? ""}>${s.counterpart ?? ""}`, s.period ?? "", s.value?.amount ?? ""]
      .join(" ")
      .trim(),
  );

describe("who and whom", () => {
  it.each([
    ["2023年，越南对泰国进口20亿美元。", "level trade.imports VNM>THA 2023 2000000000"],
    ["在华泰国留学生人数已超过3万人。泰国很近。", "level students.count THA>CHN  30000"],
    ["2023年，中国对马来西亚的总投资额为7亿美元。", "level investment.flow CHN>MYS 2023 700000000"],
    ["2023年，中非贸易额达到12亿美元。南非也很重要。", "level trade.turnover CHN> 2023 1200000000"],
    ["2023年，入境泰国的外国游客达400万人次。", "level visitors.count WLD>THA 2023 4000000"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it("gives ranks that stand side by side one holder", () => {
    expect(lines("越南是中国在东盟的第一大贸易伙伴和中国在世界上的第七大贸易伙伴。")).toEqual([
      "rank trade.turnover CHN>VNM  1",
      "rank trade.turnover CHN>VNM  7",
    ]);
  });

  it("gives each of a row of places its own number", () => {
    expect(lines("2023年，泰国对日本、韩国和越南的出口分别增长5%、8%和12%。")).toEqual([
      "change trade.exports THA>JPN 2023 5",
      "change trade.exports THA>KOR 2023 8",
      "change trade.exports THA>VNM 2023 12",
    ]);
    expect(lines("2023年，日本、印度和泰国分别为越南第二、第一和第三大贸易伙伴。")).toEqual([
      "rank trade.turnover VNM>JPN 2023 2",
      "rank trade.turnover VNM>IND 2023 1",
      "rank trade.turnover VNM>THA 2023 3",
    ]);
  });

  it("knows whose place in whose order is meant", () => {
    expect(lines("在日本主要的进口来源国中，泰国的排名升至第5名。")).toEqual(["rank trade.imports JPN>THA  5"]);
    expect(lines("中国连续第三年成为德国全球最大贸易伙伴。")).toContain("rank trade.turnover DEU>CHN  1");
    expect(lines("中国和法国的贸易额为9亿欧元。德国排名第四，德中贸易额更高。")).not.toContain(
      "rank trade.turnover DEU>CHN  4",
    );
  });
});

describe("when", () => {
  it.each([
    [
      "2024年1-4月中国与泰国贸易额为90亿美元，4月当月，中泰贸易额为20亿美元。",
      "level trade.turnover CHN>THA 2024-04 2000000000",
    ],
    ["中国与泰国的贸易逆差为50亿美元，2023年，中泰贸易额为90亿美元。", "level trade.balance CHN>THA  -5000000000"],
    ["韩国总统11日与前一天抵达韩国的马克龙举行会谈。", "event visit FRA>KOR 2024-06-10"],
    [
      "2023财年很好。2022至2023财年中印贸易额为70亿美元。印度很大。",
      "level trade.turnover CHN>IND 2022-04/2023-03 7000000000",
    ],
    [
      "2023年11月至今年1月，访华韩国游客增至20万人次。韩国很近。",
      "level visitors.count KOR>CHN 2023-11/2024-01 200000",
    ],
    ["今年是中国与泰国建交49周年。", "event opening CHN>THA 1975"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it("dates a visit by the time in brackets behind it", () => {
    const text = "阮富仲对中国进行正式访问（2022年10月）和习近平对越南进行国事访问（2023年12月）意义重大。";
    expect(lines(text)).toEqual(["event visit VNM>CHN 2022-10", "event visit CHN>VNM 2023-12"]);
  });

  it("takes what a record is measured against for no period", () => {
    expect(lines("2023年，泰国的中国游客人数创近五年最高纪录。")).toEqual(["record visitors.count CHN>THA 2023"]);
  });
});

describe("levels, shares, duties", () => {
  it.each([
    ["中国留学生人数从2020年的900人增至2023年的2000人，都在泰国。", "level students.count CHN>THA 2023 2000"],
    ["2023年，泰国自中国进口额占泰国进口总额从20%增为25%。", "share trade.imports THA>CHN 2023 25"],
    ["去年，中国和俄罗斯贸易的四分之一以本国货币进行。", "share settlement CHN>RUS 2023 25"],
    ["中国和泰国商定，将取消所有水果关税。", "level tariff CHN>THA  0"],
    ["泰国全国人口约为7000万人。", "level economy.population THA>  70000000"],
    ["泰国在东南亚。2023年国内生产总值达5000亿美元。", "level economy.gdp THA> 2023 500000000000"],
    ["截至2023年，泰国游客达13万8196人次，都来中国。", "level visitors.count THA>CHN 2023 138196"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it("softens a share by the word before its verb", () => {
    expect(read("2023年，对中国的出口额约占泰国出口总额的12%。")[0]).toMatchObject({
      form: "share",
      comparator: "approx",
    });
  });

  it("reads an amount told again in brackets once", () => {
    expect(lines("2023年，中泰贸易额为80亿美元（下同，约580亿元人民币）。泰国很近。")).toHaveLength(1);
  });
});

it.each([
  ["泰国应扩大与中国的贸易往来。"],
  ["泰国对东盟成员国的关切表示理解。"],
  ["上合组织峰会签署了关于白俄罗斯加入上合组织义务的备忘录。"],
  ["美国总统特朗普已邀请印度总理莫迪下周前往华盛顿会面。"],
  ["中国在泰国的企业培训了3000余人。"],
])("says nothing: %s", (text) => {
  expect(read(text).filter((s) => s.form !== "intent" && s.measure !== "agreement")).toEqual([]);
});
