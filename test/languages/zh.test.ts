import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/languages/index.js";
import { zh } from "../../src/languages/zh/index.js";
import { readStatements } from "../../src/statements/index.js";
import { type Mention, type Quantity, scanSentence, splitSentences, type Time } from "../../src/text/index.js";

function mentionsOf(text: string): readonly Mention[] {
  return scanSentence(text, { start: 0, end: text.length, paragraph: 0 }, zh).mentions;
}

const quantityOf = (text: string): Quantity | undefined =>
  mentionsOf(text).find((m) => m.cue.kind === "quantity")?.cue as Quantity | undefined;
const timeOf = (text: string): Time | undefined =>
  mentionsOf(text).find((m) => m.cue.kind === "time")?.cue as Time | undefined;
const placesOf = (text: string): string[] =>
  mentionsOf(text).flatMap((m) => (m.cue.kind === "place" ? [m.role ? `${m.cue.id}:${m.role}` : m.cue.id] : []));

describe("quantities", () => {
  it.each([
    ["3.2万亿元", 3.2e12, "CNY"],
    ["41亿美元", 4.1e9, "USD"],
    ["1,500億美元", 150e9, "USD"],
    ["1亿2000万美元", 120e6, "USD"],
    ["两千三百亿欧元", 230e9, "EUR"],
    ["二十五亿美元", 2.5e9, "USD"],
    ["百亿美元", 10e9, "USD"],
    ["1400多亿美元", 140e9, "USD"],
    ["208萬億韓元", 208e12, "KRW"],
    ["百分之十二", 12, "percent"],
    ["百分之五点三", 5.3, "percent"],
    ["三成", 30, "percent"],
    ["四成半", 45, "percent"],
    ["32.2％", 32.2, "percent"],
    ["三分之二", 66.67, "percent"],
    ["1.2个百分点", 1.2, "percentage-points"],
    ["40倍", 40, "times"],
    ["402万吨", 4.02e6, "tonnes"],
    ["65.5万", 655e3, ""],
  ])("%s", (text, amount, unit) => {
    expect(quantityOf(text)).toMatchObject({ amount, unit });
  });

  it.each([
    ["超过310亿美元", "gt"],
    ["近440亿美元", "lt"],
    ["约250亿美元", "approx"],
    ["逾五千家", "gt"],
    ["300余亿美元", "gt"],
    ["2000亿美元以上", "gt"],
    ["100亿美元左右", "approx"],
    ["至少20亿美元", "gte"],
    ["不到10亿美元", "lt"],
    ["410亿美元", "eq"],
  ])("%s", (text, comparator) => {
    expect(quantityOf(text)?.comparator).toBe(comparator);
  });

  it("takes no vague number for an amount", () => {
    for (const text of ["数百家企业", "几十个项目", "上千名学生", "数十亿美元"])
      expect(quantityOf(text)).toBeUndefined();
  });

  it("reads a range as one quantity", () => {
    expect(quantityOf("20亿至30亿美元")).toMatchObject({ amount: 2e9, to: 3e9, unit: "USD" });
  });
});

describe("times", () => {
  it.each([
    ["2023年", { type: "absolute", period: "2023" }],
    ["二〇二三年", { type: "absolute", period: "2023" }],
    ["2023年10月17日", { type: "day", year: { year: 2023 }, month: 10, day: 17 }],
    ["十月十七日", { type: "day", month: 10, day: 17 }],
    ["2024年1-9月", { type: "months", year: { year: 2024 }, from: 1, to: 9 }],
    ["2023年1至10月", { type: "months", year: { year: 2023 }, from: 1, to: 10 }],
    ["今年前五个月", { type: "months", year: { offset: 0 }, from: 1, to: 5 }],
    ["去年首四個月", { type: "months", year: { offset: -1 }, from: 1, to: 4 }],
    ["前十一个月", { type: "months", from: 1, to: 11 }],
    ["2023年前三季度", { type: "months", year: { year: 2023 }, from: 1, to: 9 }],
    ["2022年上半年", { type: "months", year: { year: 2022 }, from: 1, to: 6 }],
    ["今年第二季度", { type: "months", year: { offset: 0 }, from: 4, to: 6 }],
    ["去年", { type: "relative", unit: "year", offset: -1 }],
    ["上月", { type: "relative", unit: "month", offset: -1 }],
    ["11日", { type: "day-of-month", day: 11 }],
    ["周三", { type: "weekday", weekday: 3 }],
    ["三年前", { type: "ago", years: 3 }],
    ["五年内", { type: "within", years: 5 }],
    ["近年来", { type: "vague" }],
  ])("%s", (text, spec) => {
    expect(timeOf(text)?.spec).toMatchObject(spec);
  });

  it.each([
    ["自2005年以来", "since"],
    ["2005年以来", "since"],
    ["从2009年起", "since"],
    ["到2030年", "by"],
    ["2030年前", "by"],
    ["截至2023年底", "as-of"],
    ["比2022年", "base"],
    ["在2022年", "in"],
  ])("%s", (text, role) => {
    expect(timeOf(text)?.role).toBe(role);
  });

  it("takes no count for a year", () => {
    expect(timeOf("2000家企业")).toBeUndefined();
  });
});

describe("places", () => {
  it.each([
    ["哈萨克斯坦的出口", ["KAZ:of"]],
    ["哈薩克對外貿易", ["KAZ:of"]],
    ["对哈萨克斯坦", ["KAZ:to"]],
    ["自中国进口", ["CHN:from"]],
    ["赴华", ["CHN:to"]],
    ["沙烏地阿拉伯", ["SAU"]],
    ["阿拉伯聯合大公國", ["ARE"]],
    ["川普", ["USA"]],
    ["上合组织", ["SCO"]],
    ["中国—中亚机制", ["C5+CHN"]],
    ["在中亚的", ["C5:in"]],
    ["一带一路", ["BRI"]],
  ])("%s", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it("sees no places in words that only contain their characters", () => {
    for (const text of ["方法很多", "参加会议", "美丽的城市", "越来越好", "18日加强合作", "中意这份工作"])
      expect(placesOf(text)).toEqual([]);
  });

  it("settles a shared abbreviation by the document", () => {
    const pair = (text: string) => readStatements({ text }, zh).statements.map((s) => [s.subject, s.counterpart]);
    expect(pair("巴西是拉美大国。2022年，中巴贸易额达1715亿美元。")).toEqual([["CHN", "BRA"]]);
    expect(pair("巴基斯坦是中国邻国。2022年，中巴贸易额达265亿美元。")).toEqual([["CHN", "PAK"]]);
  });

  it("counts a one-character name only where the document names the place", () => {
    const read = (text: string) => readStatements({ text }, zh).statements;
    expect(read("哈萨克斯坦经济增长。2023年，中国对哈出口247亿美元。")[0]).toMatchObject({
      subject: "CHN",
      counterpart: "KAZ",
    });
  });
});

describe("multiples", () => {
  it.each([
    ["2023年中哈贸易额比1992年增长40倍。", 41],
    ["2023年中哈贸易额是1992年的40倍。", 40],
    ["2023年中哈贸易额增长到1992年的40倍。", 40],
    ["中哈贸易额自2015年以来翻两番。", 4],
  ])("%s", (text, times) => {
    const ratio = readStatements({ text }, zh).statements.find((s) => s.form === "ratio");
    expect(ratio?.value).toMatchObject({ amount: times, unit: "times" });
  });
});

describe("sentences", () => {
  it("ends them at full stops, not at points in numbers or names", () => {
    const text = "贸易额达3.2亿美元。穆罕默德·本·扎耶德到访！双方会谈？是。";
    expect(splitSentences(text, zh.sentences).map((s) => text.slice(s.start, s.end))).toEqual([
      "贸易额达3.2亿美元。",
      "穆罕默德·本·扎耶德到访！",
      "双方会谈？",
      "是。",
    ]);
  });

  it("keeps a closing quotation mark with its sentence", () => {
    const text = "他说：“贸易额增长。”会谈结束。";
    expect(splitSentences(text, zh.sentences)).toHaveLength(2);
  });
});

it("yields nothing where nothing can be checked", () => {
  for (const text of [
    "昨天的比赛吸引了5万名观众，日本队以3比1战胜韩国队。",
    "台风造成日本九州15人受伤，2万户停电。",
    "这位德国作家出版了12部小说，被译成30种语言。",
    "北京今年将新建120所学校，投资超过80亿元。",
    "他在英国留学期间学习法律，毕业后加入一家公司。",
  ])
    expect(readStatements({ text, date: "2024-05-01" }, zh).statements).toEqual([]);
});

it("is told from other languages by its script", () => {
  expect(detectLanguage("中哈贸易额增长").id).toBe("zh");
  expect(detectLanguage("兩國貿易額達410億美元（CEPA）").id).toBe("zh");
  expect(detectLanguage("日韓首脳会談がソウルで開かれました。").id).not.toBe("zh");
});
